import type { Judgement } from '../../../core/rule.ts'
import { notApplicable } from '../../../core/rule.ts'
import type { ComplaintFact } from '../../../facts/complaint/file/shape.ts'
import { stepOf } from '../../../facts/complaint/file/step-of.ts'
import { caseEvents, caseRule } from '../case-rule.ts'
import { bareStep, stepOfEdition } from '../edition-of.ts'
import { stepAnchors } from '../editions/index.ts'

/** 各部门职责: each step is done by the department whose step it is. Steps that no clause gives away are free. */
export const eachStepByItsDepartment = caseRule({
  id: 'each-step-by-its-department',
  clauses: stepAnchors('roleClause'),
  title: { zh: '各步骤由职责部门办理', en: 'Each step is done by its department' },
  on: caseEvents,
  sentence: {
    zh: '“{step}”由 {actual} 办理，应由 {limit} 办理',
    en: 'the step "{step}" belongs to {limit}, it was asked for by {actual}',
  },
  holds: ({ event, edition }): Judgement => {
    const name = stepOf(event as ComplaintFact)
    const step = stepOfEdition(edition, name)
    if (!step || step.roles.length === 0) return notApplicable()
    const role = event.actor?.role ?? null
    const holds = role !== null && step.roles.includes(role)
    return { holds, actual: role, limit: step.roles, clause: step.roleClause, facts: { step: bareStep(name) } }
  },
})
