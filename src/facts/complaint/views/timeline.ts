/** 时间线: what happened with one complaint, in words. */
import type { DeepReadonly, Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import { frozenCopy } from '../../../core/freeze.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { wallTime } from '../../../time/local-date.ts'
import { complaintEvents } from '../events/index.ts'
import { type Said, sentenceOf } from '../words/index.ts'

export interface TimelineLine {
  readonly at: Instant
  /** The event's type, as `complaint.received`. */
  readonly type: string
  /** null where nobody was named. */
  readonly who: { readonly id: string; readonly role: string | null } | null
  readonly zh: string
  readonly en: string
}

interface Kept {
  at: Instant
  who: { id: string; role: string | null } | null
  said: Said
}

const keep = (history: { lines: Kept[] }, { type, data, occurredAt, actor }: Fact) => {
  const who = actor && { id: actor.id, role: actor.role ?? null }
  history.lines.push({ at: occurredAt, who, said: { type, data: frozenCopy(data) } as Said })
}

const history = defineState({
  name: 'complaint-history',
  per: 'complaint',
  events: complaintEvents,
  initial: (): { lines: Kept[] } => ({ lines: [] }),
  on: Object.fromEntries(complaintEvents.map(({ type }) => [type, keep])),
})

/**
 * Key: the complaint. Every event about it in one sentence, in the order of business time; what happened at the same
 * moment, in the order in which it was told. Nothing for a complaint that nobody knows.
 */
export const complaintTimeline = defineView({
  name: 'complaint-timeline',
  question: { zh: '这件投诉发生过什么？', en: 'What has happened with this complaint?' },
  fold: history,
  answer: ({ state, calendar }): readonly TimelineLine[] =>
    inOrder(state.lines).map(({ at, who, said }) => ({
      at,
      type: said.type,
      who,
      ...sentenceOf(said, moment => wallTime(calendar, moment)),
    })),
})

function inOrder(lines: DeepReadonly<readonly Kept[]>): DeepReadonly<Kept>[] {
  return [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
