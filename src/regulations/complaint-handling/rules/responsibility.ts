/** Who is responsible, and with whom that is gone through. */
import { compare, sum } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintInvestigated } from '../../../facts/complaint/events/inquiry.ts'
import { closingsReviewed } from '../../../facts/complaint/events/oversight.ts'
import { complaintResponsibilityFixed } from '../../../facts/complaint/events/settlement.ts'
import { authorized, evidenced, mandatory, scopedRule } from '../../../kinds/index.ts'
import { anchorsOf, clauseOf } from '../editions/index.ts'
import { OFFICE } from '../editions/steps.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from './scope.ts'

const WHOLE = '100'
const REVIEW = 'review-with-departments'
const BY_OFFICE = 'review-by-the-office'
const FOLLOWS = 'review-says-what-follows'

export const responsibilityRules = [
  /** 责任归属比率: the parts of all who are responsible are the whole, to the last decimal. */
  scopedRule({
    id: 'responsibility-sums-to-hundred',
    title: { zh: '责任比率合计百分之百', en: 'The parts of the responsibility are the whole' },
    of: productComplaint,
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
  }),
  /** 会同制造部、质量管理部、研发部: with whom the closings of a month are summed up, by the edition of that day. */
  mandatory({
    id: REVIEW,
    clauses: anchorsOf(REVIEW),
    title: { zh: '统计表会同有关部门判定', en: 'The statistics are gone through with the departments' },
    of: 'closing-month',
    on: [closingsReviewed],
    parameters: pick(parameters, 'edition'),
    when: ({ data, parameters: { edition } }) =>
      data.purpose === 'statistics' && clauseOf(edition, REVIEW) !== undefined,
    needs: ({ parameters: { edition } }) => edition.reviewers,
    present: ({ data }) => data.participants,
    tells: 'present',
    clause: ({ parameters: { edition } }) => clauseOf(edition, REVIEW),
    sentence: {
      zh: '参加：{actual:role}；应有：{limit:role}',
      en: 'taking part: {actual:role}; to take part: {limit:role}',
    },
  }),
  /** 总经理室每月十日前: the review is the office's own. */
  authorized({
    id: BY_OFFICE,
    clauses: anchorsOf(BY_OFFICE),
    title: { zh: '上月结案由总经理室汇总审视', en: 'The closings of a month are gone through by the office' },
    of: 'closing-month',
    on: [closingsReviewed],
    parameters: pick(parameters, 'edition'),
    who: 'role',
    among: [OFFICE],
    clause: ({ data, parameters: { edition } }) => edition.clauses[BY_OFFICE]?.[data.purpose === 'sanctions' ? 1 : 0],
  }),
  /** 检查各客诉项目改善对策及处理结果: what came of it is told with the review. */
  evidenced({
    id: FOLLOWS,
    clauses: anchorsOf(FOLLOWS),
    title: { zh: '统计表审视须有改善对策结论', en: 'The review says what is to be improved' },
    of: 'closing-month',
    on: [closingsReviewed],
    parameters: pick(parameters, 'edition'),
    when: ({ data }) => data.purpose === 'statistics',
    shows: ({ data }) => data.note !== null,
    asks: true,
    clause: ({ parameters: { edition } }) => clauseOf(edition, FOLLOWS),
    sentence: { zh: '改善对策及处理结果的结论在案：[{actual}|否]', en: 'what came of it is on record: [{actual}|no]' },
  }),
]
