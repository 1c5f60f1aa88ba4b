/** Who does which step, and after what. */
import { caseEvents } from '../../../facts/complaint/events/index.ts'
import { stepOf } from '../../../facts/complaint/states/step-of.ts'
import { authorized, precedence } from '../../../kinds/index.ts'
import { anchorsOf, bareStep, stepAnchors, stepOfEdition } from '../editions/index.ts'
import { productComplaint } from './scope.ts'
import { stepDoneAt } from './step-done.ts'

const RESEARCH = 'opinion-given:research'

export const stepRules = [
  /** 各部门职责: steps that no clause gives away are free. */
  authorized({
    id: 'each-step-by-its-department',
    clauses: stepAnchors('roleClause'),
    title: { zh: '各步骤由职责部门办理', en: 'Each step is done by its department' },
    of: productComplaint,
    on: caseEvents,
    who: 'role',
    when: ({ event, edition }) => (stepOfEdition(edition, stepOf(event))?.roles.length ?? 0) > 0,
    among: ({ event, edition }) => stepOfEdition(edition, stepOf(event))!.roles,
    clause: ({ event, edition }) => stepOfEdition(edition, stepOf(event))!.roleClause,
    facts: ({ event }) => ({ step: bareStep(stepOf(event)) }),
    sentence: {
      zh: '“{step:step}”[由{actual:role}办理|的办理人未注明岗位]，应由{limit:role}办理',
      en: 'the step "{step:step}" belongs to {limit:role}; it was asked for by [{actual:role}|somebody without a role]',
    },
  }),
  /** 客诉处理程序: a step may be told late, but not have happened too early. A special case waits for research. */
  precedence({
    id: 'steps-in-order',
    clauses: [...new Set([...anchorsOf('steps-in-order'), ...stepAnchors('orderClause')])],
    title: { zh: '按处理程序办理', en: 'Steps follow the procedure' },
    of: productComplaint,
    on: caseEvents,
    when: ({ event, edition }) => (stepOfEdition(edition, stepOf(event))?.after.length ?? 0) > 0,
    first: ({ event, before, edition }) => {
      const { after } = stepOfEdition(edition, stepOf(event))!
      const { special, founded } = before.findings
      const forResearch = event.type === 'complaint.handling-drafted' && special
      // What is not founded is told as it was found; nobody approves it.
      const asFound = event.type === 'complaint.customer-told' && founded === false
      const needed = asFound ? ['investigated'] : forResearch ? [...after, RESEARCH] : after
      return Object.fromEntries(needed.map(step => [step, stepDoneAt(before, step, event)]))
    },
    clause: ({ event, edition }) => stepOfEdition(edition, stepOf(event))!.orderClause,
    facts: ({ event }) => ({ step: bareStep(stepOf(event)) }),
    sentence: {
      zh: '“{step:step}”之前须先办理：{limit:step}[；尚缺：{actual:step}]',
      en: 'the step "{step:step}" comes after {limit:step}[; still missing: {actual:step}]',
    },
  }),
]
