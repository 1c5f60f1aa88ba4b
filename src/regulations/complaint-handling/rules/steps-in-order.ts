import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Judgement, notApplicable } from '../../../core/rule.ts'
import type { ComplaintFact, ComplaintFile } from '../../../facts/complaint/file/shape.ts'
import { stepOf } from '../../../facts/complaint/file/step-of.ts'
import { own } from '../../../facts/own.ts'
import { caseEvents, caseRule } from '../case-rule.ts'
import { bareStep, stepOfEdition } from '../edition-of.ts'
import { anchorsOf, stepAnchors } from '../editions/index.ts'

type File = DeepReadonly<ComplaintFile>

const RESEARCH = 'opinion-given:research'
/** 客诉处理程序: no step before those that come before it; the handling of a special case waits for research. */
export const stepsInOrder = caseRule({
  id: 'steps-in-order',
  clauses: [...new Set([...anchorsOf('steps-in-order'), ...stepAnchors('orderClause')])],
  title: { zh: '按处理程序办理', en: 'Steps follow the procedure' },
  on: caseEvents,
  sentence: {
    zh: '“{step}”之前须先办理 {limit}，尚缺 {actual}',
    en: 'the step "{step}" comes after {limit}; still missing: {actual}',
  },
  holds: ({ event, before, edition }): Judgement => {
    const name = stepOf(event as ComplaintFact)
    const step = stepOfEdition(edition, name)
    if (!step || step.after.length === 0) return notApplicable()
    const waitsForResearch = name === 'complaint.handling-drafted' && before.findings.special
    const needed = waitsForResearch ? [...step.after, RESEARCH] : step.after
    const missing = needed.filter(one => !isDoneBy(before, one, event as ComplaintFact))
    const holds = missing.length === 0
    return { holds, actual: missing, limit: needed, clause: step.orderClause, facts: { step: bareStep(name) } }
  },
})

/** Done, and not later than the step that comes after it: a step may be told late, but not have happened too early. */
function isDoneBy(file: File, step: string, event: ComplaintFact): boolean {
  const at = doneAt(file, step, event)
  return at !== null && at <= event.occurredAt
}

function doneAt({ steps, settlement, consequences }: File, step: string, event: ComplaintFact): Instant | null {
  // What was sent back, or drawn up anew, is to be drawn up or approved again.
  if (step === 'consolidated') return settlement.consolidated?.at ?? null
  if (step === 'approved') return settlement.approved?.at ?? null
  // A penalty and an improvement go their own way, whatever the form of the case.
  if (step === 'penalty-notice-issued' && event.type === 'complaint.penalty-approved') {
    return own(consequences.penalties, event.data.penaltyId)?.noticedAt ?? null
  }
  if (step === 'improvement-carried-out' && event.type === 'complaint.improvement-verified') {
    return own(consequences.improvements, event.data.improvementId)?.carriedOutAt ?? null
  }
  return own(steps, `complaint.${step}`) ?? null
}
