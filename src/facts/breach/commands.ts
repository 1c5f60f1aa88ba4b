/** 说明: somebody answers for what has happened against a rule, or was not done in its time. */
import { defineCommand, refuse } from '../../core/command.ts'
import { own } from '../own.ts'
import { MISSING, refusing } from '../refusing.ts'
import { asked } from '../shaped-event.ts'
import { dutyAnswered, factAnswered } from './events.ts'
import type { breachRefusals } from './refusals.ts'
import { breaches, rowOf } from './states.ts'

const about = refusing<keyof typeof breachRefusals>('event')

/** Breaches are kept by the command that told the event: `toldBy`, as a duty and a row of the register say it. */
export const answerFact = defineCommand({
  type: 'fact.answer',
  telling: 'decision',
  fields: () => asked(factAnswered.shape),
  reads: ({ toldBy }) => ({ of: breaches.of(toldBy) }),
  decide: ({ of: { rows, withdrawn } }, { type: _, ...data }) => {
    const { eventId, rule } = data
    const row = rowOf(rows, data)
    if (!row) return about('breach-on-record', eventId, { ...MISSING, facts: { rule } })
    if (own(withdrawn, eventId)) return about('breach-stands', eventId, { facts: { rule } })
    if (row.answeredAt === null) return [factAnswered.of(data)]
    return about('breach-unanswered', eventId, { actual: row.answeredAt, facts: { rule } })
  },
})

/** What is not over yet can still be done: nobody answers for it beforehand. */
export const answerDuty = defineCommand({
  type: 'duty.answer',
  telling: 'decision',
  fields: () => ({ ...asked(dutyAnswered.shape), andBefore: dutyAnswered.shape.andBefore.default(false) }),
  reads: () => ({}),
  decide: (_, { type: __, ...data }, { occurredAt }) => {
    const { subject, obligation, due } = data
    if (due <= occurredAt) return [dutyAnswered.of(data)]
    return refuse('duty-past', { subject, actual: due, facts: { obligation } })
  },
})
