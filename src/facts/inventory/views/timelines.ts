/** 时间线: what happened with an item, a count, a return slip or a certificate, in words. */
import type { DeepReadonly, Fact } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { defineState } from '../../../core/fold.ts'
import { frozenCopy } from '../../../core/freeze.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { wallTime } from '../../../time/local-date.ts'
import { inventoryEvents } from '../events/index.ts'
import { type InventoryFact, inventorySentence } from '../words/index.ts'
import { byTime } from './in-time.ts'

const entryOf = ({ type, data, occurredAt: at, recordedAt, actor }: Fact) => ({
  at,
  recordedAt,
  who: actor && { id: actor.id, role: actor.role ?? null },
  fact: { type, data: frozenCopy(data) } as InventoryFact,
})

type Entry = ReturnType<typeof entryOf>

export interface StockTimelineLine {
  readonly at: Instant
  readonly recordedAt: Instant
  /** The event's type, as `inventory.counted`. */
  readonly type: string
  /** null where nobody was named. */
  readonly who: { readonly id: string; readonly role: string | null } | null
  readonly zh: string
  readonly en: string
}

function lineOf({ fact, ...entry }: DeepReadonly<Entry>, calendar: Calendar): StockTimelineLine {
  return { ...entry, type: fact.type, ...inventorySentence(fact, moment => wallTime(calendar, moment)) }
}

function timelineOf(per: string, name: string, question: Text) {
  const history = defineState({
    name,
    per,
    events: inventoryEvents,
    initial: (): { entries: Entry[] } => ({ entries: [] }),
    on: Object.fromEntries(inventoryEvents.map(({ type }) => [type, enter])),
  })
  return defineView({
    name,
    question,
    fold: history,
    answer: ({ state, calendar }): readonly StockTimelineLine[] =>
      state.entries.toSorted(byTime).map(entry => lineOf(entry, calendar)),
  })
}

function enter({ entries }: { readonly entries: Entry[] }, event: Fact): void {
  entries.push(entryOf(event))
}

/** Key: the item. */
export const stockTimeline = timelineOf('item', 'stock-timeline', {
  zh: '这种物品发生过什么？',
  en: 'What has happened with this item?',
})

/** Key: the count. */
export const countTimeline = timelineOf('count', 'count-timeline', {
  zh: '这次盘点经过哪些步骤？',
  en: 'Which steps did this count take?',
})

/** Key: the return slip. */
export const returnTimeline = timelineOf('slip', 'return-timeline', {
  zh: '这张退货单经过哪些步骤？',
  en: 'Which steps did this return slip take?',
})

/** Key: the certificate. */
export const allowanceTimeline = timelineOf('certificate', 'allowance-timeline', {
  zh: '这张折让证明单经过哪些步骤？',
  en: 'Which steps did this certificate take?',
})
