/** 客户建议: what customers suggest to a department, with a complaint or without one, and nobody has dealt with. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { paperAnswered, paperFiled } from '../../filing/events.ts'

export interface Suggestions {
  departmentId: string
  open: { paperId: string; customerId: string; title: string; at: Instant }[]
}

export const suggestions = defineState({
  name: 'suggestions-of-customers',
  per: 'department',
  events: [paperFiled, paperAnswered],
  initial: (departmentId): Suggestions => ({ departmentId, open: [] }),
  on: {
    // Without a customer it is the department's own.
    'paper.filed': ({ open }, { data: { kind, paperId, customerId, title }, occurredAt: at }) => {
      if (kind === 'suggestion' && customerId !== null) open.push({ paperId, customerId, title, at })
    },
    'paper.answered': (suggestions, { data }) => {
      suggestions.open = suggestions.open.filter(({ paperId }) => paperId !== data.paperId)
    },
  },
})
