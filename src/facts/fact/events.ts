/** What is said of facts that were told by mistake (更正), and of what has happened against a rule (补录). */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
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

/** It stands behind what it tells of, whatever the rank of that. */
export const BEHIND_ALL = 1_000

/** A tag, or the id of a command: longer, or with more in it, than an id of the host's. */
export const name = z.string().min(1).max(1_000)

/** 违规事项: a rule that forbids it, or could not be decided, and the event that it judged. */
const breach = () =>
  z.strictObject({
    rule: id,
    clause: id.nullable(),
    subject: name,
    verdict: z.enum(['failed', 'undecidable']),
    eventId: id,
  })

/** 补录: what the same command told has happened anyway, and was recorded for this reason. It carries all of its tags. */
export const factRecorded = shapedEvent(
  'fact.recorded',
  () => ({ reason: line, breaches: z.array(breach()), tags: z.array(z.string()) }),
  ({ tags }) => tags as readonly Tag[],
  [],
  {},
  { rank: BEHIND_ALL },
)

const verdict = z.enum(['satisfied', 'failed', 'not-applicable', 'undecidable', 'owed', 'none'])

/** 转变: what was found about a later event is not so any more, by what the same command told. */
const turn = () =>
  z.strictObject({
    event: id,
    toldBy: name.nullable(),
    rule: id,
    clause: id.nullable(),
    force: z.enum(['must', 'in-principle']),
    subject: name,
    was: verdict,
    now: verdict,
  })

/** 结论有变: it carries the tags of the command's facts, and those of the commands that told the later events. */
export const factTurned = shapedEvent(
  'fact.turned',
  () => ({ turns: z.array(turn()), leftOut: z.int().min(0), tags: z.array(z.string()) }),
  ({ turns, tags }) => [
    ...(tags as readonly Tag[]),
    ...turns.flatMap(({ toldBy }) => (toldBy === null ? [] : [tag('command', toldBy)])),
  ],
  [],
  {},
  { rank: BEHIND_ALL },
)
