/** 清理记录: the journal of what was erased. It holds nothing personal and is never erased itself. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { personEvents } from './events.ts'

export interface Erasure {
  subject: string
  at: Instant
  reason: string
  /** Names of the archives; their number. */
  archives: string[]
  quantity: number
  approvedBy: { personId: string; role: string } | null
}

const erasures = defineState({
  name: 'erasures',
  events: personEvents,
  initial: () => ({ rows: [] as Erasure[] }),
  on: {
    'person.forgotten': ({ rows }, { data, occurredAt }) => {
      const { subject, reason, archives, approvedBy } = data
      rows.push({
        subject,
        at: occurredAt,
        reason,
        archives: [...archives],
        quantity: archives.length,
        approvedBy: approvedBy && { ...approvedBy },
      })
    },
  },
})

/** In the order in which it was recorded. */
export const erasureJournal = defineView({
  name: 'erasure-journal',
  question: { zh: '何时清理了哪些客户档案？', en: 'Whose data were erased when, and why?' },
  fold: erasures,
  answer: ({ state }): readonly DeepReadonly<Erasure>[] => state.rows,
})
