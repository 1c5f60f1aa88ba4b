/** What is said of facts that were told by mistake (更正). */
import * as z from 'zod'
import type { Tag } from '../../core/tag.ts'
import { WITHDRAWN } from '../../core/withdrawn.ts'
import { id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'

/** 作废原因: it never happened, it was of another subject, or what was said of it was wrong. */
export const mistake = z.enum(['never-happened', 'wrong-subject', 'wrong-data'])

/**
 * 作废: the fact is left out of every state from now on. It carries all tags of the fact, so that whoever reads about one
 * of its subjects hears of it. The reason is read by everybody who reads the log: it names no person.
 */
export const factWithdrawn = shapedEvent(
  WITHDRAWN,
  () => ({
    eventId: id,
    eventType: id,
    occurredAt: z.iso.datetime({ precision: 3 }),
    mistake,
    reason: line,
    /** Where a withdrawal is withdrawn: the fact that stands again. */
    restores: id.nullable(),
    tags: z.array(z.string()),
  }),
  ({ tags }) => tags as readonly Tag[],
  [],
  {},
  { withdrawable: true },
)
