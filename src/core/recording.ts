/**
 * 补录: what has happened anyway is recorded though a rule forbids it. The record keeps the reason and each breach; what
 * keeps records comes with the context of corrections, and without it nothing is recorded.
 */
import type { EventDraft, RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { Tag } from './tag.ts'

/** The action that the gate is asked about beside the command itself. Nothing takes it back: it needs a grant. */
export const RECORD = 'fact.record'

/** A rule that would have refused, and the event that it judged. */
export interface Breach extends Pick<Finding, 'rule' | 'clause' | 'subject'> {
  readonly verdict: 'failed' | 'undecidable'
  readonly eventId: string
}

/** What keeps records, in the words of its context. */
export interface Records {
  /** The record of what a command told; it carries the tags of all of it. */
  readonly recorded: (reason: string, breaches: readonly Breach[], about: readonly Tag[]) => EventDraft
  /** What a record says; undefined where the event is none. */
  readonly breachesOf: (event: RecordedEvent) => readonly Breach[] | undefined
}

export function isAbout({ eventId, rule, subject }: Breach, other: Breach): boolean {
  return eventId === other.eventId && rule === other.rule && subject === other.subject
}
