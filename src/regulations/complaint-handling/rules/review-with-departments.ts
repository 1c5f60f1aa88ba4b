import type { Judgement } from '../../../core/rule.ts'
import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { closingsReviewed } from '../../../facts/complaint/events/oversight.ts'
import { clauseOf } from '../edition-of.ts'
import { anchorsOf } from '../editions/index.ts'
import { edition } from '../parameters.ts'

const ID = 'review-with-departments'

/** 会同制造部、质量管理部、研发部: with whom the closings of a month are summed up. */
export const reviewWithDepartments = defineRule({
  id: ID,
  clauses: anchorsOf(ID),
  title: { zh: '统计表会同有关部门判定', en: 'The statistics are gone through with the departments' },
  force: 'must',
  on: [closingsReviewed],
  parameters: { edition },
  sentence: { zh: '参加：{actual}，应有 {limit}', en: 'taking part: {actual}; to take part: {limit}' },
  subjects: ({ data }) => [tag('closing-month', data.month)],
  reads: () => ({}),
  holds: ({ event: { data }, parameters }): Judgement => {
    const clause = clauseOf(parameters.edition, ID)
    if (clause === undefined || data.purpose !== 'statistics') return notApplicable()
    const { reviewers } = parameters.edition
    const holds = reviewers.every(one => data.participants.includes(one))
    return { holds, actual: data.participants, limit: reviewers, clause }
  },
})
