import { compare, sum } from '../../../core/exact.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintInvestigated } from '../../../facts/complaint/events/inquiry.ts'
import { complaintResponsibilityFixed } from '../../../facts/complaint/events/settlement.ts'
import { caseRule } from '../case-rule.ts'

const WHOLE = '100'

/** 责任归属比率: the parts of all who are responsible are the whole, to the last decimal. */
export const responsibilitySumsToHundred = caseRule({
  id: 'responsibility-sums-to-hundred',
  title: { zh: '责任比率合计百分之百', en: 'The parts of the responsibility are the whole' },
  on: [complaintInvestigated, complaintResponsibilityFixed],
  sentence: {
    zh: '责任单位 {departments}，比率合计 {actual}%，应为 {limit}%',
    en: 'responsible: {departments}; the parts sum to {actual} %, not {limit} %',
  },
  holds: ({ event }) => {
    const shares = event.type === 'complaint.investigated' ? event.data.responsible : event.data.shares
    if (shares.length === 0) return notApplicable()
    const actual = sum(shares.map(({ ratio }) => ratio))
    const departments = shares.map(({ departmentId }) => departmentId)
    return { holds: compare(actual, WHOLE) === 0, actual, limit: WHOLE, facts: { departments } }
  },
})
