/** 清理记录: the journal of what was erased. It holds nothing personal and is never erased itself. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineView } from '../../core/view.ts'
import { type Erasure, erasures } from './states.ts'

/** In the order in which it was recorded. */
export const erasureJournal = defineView({
  name: 'erasure-journal',
  question: { zh: '何时清理了哪些客户档案？', en: 'Whose data were erased when, and why?' },
  fold: erasures,
  answer: ({ state }): readonly DeepReadonly<Erasure>[] => state.rows,
})
