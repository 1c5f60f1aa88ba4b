/** 处理过程: everything that was done about one complaint. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { complaintEvents } from './events/index.ts'
import type { ComplaintFact } from './file/shape.ts'
import { stepOf } from './file/step-of.ts'

export interface TimelineStep {
  at: Instant
  step: string
  /** Who did it, and of which department; null where nobody was named. */
  by: string | null
  department: string | null
}

export interface Timeline {
  steps: TimelineStep[]
}

const keep = ({ steps }: Timeline, fact: ComplaintFact) => {
  const { occurredAt, actor } = fact
  steps.push({ at: occurredAt, step: stepOf(fact), by: actor?.id ?? null, department: actor?.department ?? null })
}

const timeline = defineState<Timeline, typeof complaintEvents>({
  name: 'complaint-timeline',
  per: 'complaint',
  events: complaintEvents,
  initial: () => ({ steps: [] }),
  on: Object.fromEntries(complaintEvents.map(({ type }) => [type, keep])),
})

/** Step, person and time, in the order of business time. Key: the complaint. */
export const complaintTimeline = defineView({
  name: 'complaint-timeline',
  question: { zh: '这件投诉经过了哪些处理步骤？', en: 'What has been done about this complaint, when and by whom?' },
  fold: timeline,
  answer: ({ state }) => [...state.steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
})
