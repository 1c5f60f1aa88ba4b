/** Idempotence by event id: an append that came before is answered as the first time. */
import { GuijuError } from '../core/errors.ts'
import type { ProposedEvent, SequencedEvent } from '../core/event.ts'
import type { Position } from '../core/ports.ts'
import type { Draft } from './proposed.ts'
import { sameContent } from './same.ts'

/**
 * The last position of a batch whose ids are all in the log with the same content; undefined when none of them is.
 * `EVENT_ID_REUSED` for an id with other content, twice in one batch, or in a batch that is only partly known;
 * `ID_SOURCE_FAILED` when an id that the store had made itself is taken.
 */
export function lastOfKnown(
  drafts: readonly Draft[],
  events: readonly ProposedEvent[],
  find: (id: string) => SequencedEvent | undefined,
): Position | undefined {
  if (drafts.length > 1) checkDistinct(drafts)
  let last = 0
  let fresh: Draft | undefined
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!
    const stored = find(draft.id)
    if (stored === undefined) fresh = draft
    else last = Math.max(last, positionOfSame(stored, draft, events[index]!))
  }
  if (last === 0) return undefined
  if (fresh === undefined) return last
  throw reused(fresh.id, 'is new, but other ids of its batch are in the log already')
}

function positionOfSame(stored: SequencedEvent, draft: Draft, event: ProposedEvent): Position {
  if (event.id === undefined) {
    throw new GuijuError('ID_SOURCE_FAILED', `the id source made ${draft.id} a second time`, { id: draft.id })
  }
  if (sameContent(stored, draft, event)) return stored.position
  throw reused(draft.id, `is in the log at ${stored.position} with other content`)
}

function checkDistinct(drafts: readonly Draft[]): void {
  const ids = new Set<string>()
  for (const { id } of drafts) {
    if (ids.has(id)) throw reused(id, 'comes twice in one batch')
    ids.add(id)
  }
}

function reused(id: string, what: string): GuijuError {
  return new GuijuError('EVENT_ID_REUSED', `event id ${id} ${what}`, { id })
}
