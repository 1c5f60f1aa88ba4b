/**
 * 补录: what has happened anyway is recorded though a rule forbids it. The record keeps the reason and each breach; what
 * keeps records comes with the context of corrections, and without it nothing is recorded.
 */
import type { EventDraft, RecordedEvent } from './event.ts'
import type { Finding, Verdict } from './finding.ts'
import type { Tag } from './tag.ts'

/** The action that the gate is asked about beside the command itself. Nothing takes it back: it needs a grant. */
export const RECORD = 'fact.record'

/** A rule that would have refused, and the event that it judged. */
export interface Breach extends Pick<Finding, 'rule' | 'clause' | 'subject'> {
  readonly verdict: 'failed' | 'undecidable'
  readonly eventId: string
}

/** `owed`: a decision did what a duty asked for. `none`: there was no such duty. */
export type TurnedVerdict = Verdict | 'owed' | 'none'

/** A verdict about a later event that turned when something before it came to light. */
export interface Consequence extends Pick<Finding, 'force' | 'subject'> {
  /** The id of the later event. */
  readonly event: string
  /** Or the duty, where the event is a decision that had done it. */
  readonly rule: string
  readonly was: TurnedVerdict
  readonly now: TurnedVerdict
}

/** And where it is to be found. */
export interface Turn extends Consequence {
  readonly clause: string | null
  /** The command that told the later event. */
  readonly toldBy: string | null
}

export interface Turned {
  readonly turns: readonly Turn[]
  /** How many later events were not judged again, because there are too many. */
  readonly leftOut: number
}

/** What keeps records, in the words of its context. */
export interface Records {
  /** The record of what a command told; it carries the tags of all of it. */
  readonly recorded: (reason: string, breaches: readonly Breach[], about: readonly Tag[]) => EventDraft
  /** What a record says; undefined where the event is none. */
  readonly breachesOf: (event: RecordedEvent) => readonly Breach[] | undefined
  /** What turned by what a command told. */
  readonly turned: (turned: Turned, about: readonly Tag[]) => EventDraft
  readonly turnedOf: (event: RecordedEvent) => Turned | undefined
  /** The types of both: what the office says by itself, and nobody decided. */
  readonly types: readonly string[]
  /** `recordingParts`: an office that keeps no records does not load them. No host sees them. */
  readonly parts: object
}

export function isAbout({ eventId, rule, subject }: Breach, other: Breach): boolean {
  return eventId === other.eventId && rule === other.rule && subject === other.subject
}
