/** 时间线: what happened with an item, a count, a return slip or a certificate, in words. */
import type { DeepReadonly, Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import { frozenCopy } from '../../../core/freeze.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { wallTime } from '../../../time/local-date.ts'
import { inventoryEvents } from '../events/index.ts'
import { type InventoryFact, inventorySentence } from '../words/index.ts'
import { byTime } from './in-time.ts'

export interface StockTimelineLine {
  readonly at: Instant
  readonly recordedAt: Instant
  readonly type: InventoryFact['type']
  /** null where nobody was named. */
  readonly who: { readonly id: string; readonly role: string | null } | null
  readonly zh: string
  readonly en: string
}

interface Kept {
  at: Instant
  recordedAt: Instant
  who: { id: string; role: string | null } | null
  said: InventoryFact
}

const keep = (history: { lines: Kept[] }, { type, data, occurredAt: at, recordedAt, actor }: Fact) => {
  const who = actor && { id: actor.id, role: actor.role ?? null }
  history.lines.push({ at, recordedAt, who, said: { type, data: frozenCopy(data) } as InventoryFact })
}

function timelineOf(per: string, name: string, question: { readonly zh: string; readonly en: string }) {
  const history = defineState({
    name,
    per,
    events: inventoryEvents,
    initial: (): { lines: Kept[] } => ({ lines: [] }),
    on: Object.fromEntries(inventoryEvents.map(({ type }) => [type, keep])),
  })
  return defineView({
    name,
    question,
    fold: history,
    answer: ({ state, calendar }): readonly StockTimelineLine[] =>
      inOrder(state.lines).map(({ said, ...line }) => ({
        ...line,
        type: said.type,
        ...inventorySentence(said, moment => wallTime(calendar, moment)),
      })),
  })
}

/** By business time; what happened at the same moment, in the order in which it was told. */
function inOrder(lines: DeepReadonly<readonly Kept[]>): DeepReadonly<Kept>[] {
  return lines.toSorted(byTime)
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
