/** What is said of what has happened against a rule, and of what was not done in its time. */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { BEHIND_ALL, name } from '../fact/events.ts'
import { id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'

/** 说明: somebody answers for a breach. It carries the tag of the command that told the event, by which breaches are kept. */
export const factAnswered = shapedEvent(
  'fact.answered',
  () => ({ eventId: id, toldBy: name, rule: id, subject: name, answer: line }),
  ({ toldBy, subject }) => [tag('command', toldBy), subject as Tag],
  [],
  {},
  { rank: BEHIND_ALL + 1 },
)

/** Its subject, as a row of duties says it: a kind of tag, and an id. */
const subject = z
  .string()
  .max(1_000)
  .regex(/^[a-z][a-z-]*:./u, 'a tag such as customer:C-1')

/**
 * 逾期说明: somebody answers for what recurs and was not done in a period that is over. The obligation, subject, department
 * and end of the period are those of the duty that stands for it.
 */
export const dutyAnswered = shapedEvent(
  'duty.answered',
  () => ({
    obligation: id,
    subject,
    /** Where the duty names one. */
    departmentId: id.nullable(),
    /** When the period ended: `due` of the duty. */
    due: z.iso.datetime({ precision: 3 }),
    /** And for all such periods before it. */
    andBefore: z.boolean(),
    answer: line,
  }),
  ({ subject }) => [subject as Tag],
  [],
  {},
  { rank: BEHIND_ALL + 1 },
)
