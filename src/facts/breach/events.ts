/** What is said of what has happened against a rule. */
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
