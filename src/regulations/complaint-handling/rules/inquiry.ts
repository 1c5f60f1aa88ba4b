/** How a case is looked into. */
import { compare, sum } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import {
  complaintCountermeasureDrafted,
  complaintInspectedJointly,
  complaintInvestigated,
} from '../../../facts/complaint/events/inquiry.ts'
import { closingsReviewed } from '../../../facts/complaint/events/oversight.ts'
import { complaintResponsibilityFixed } from '../../../facts/complaint/events/settlement.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { anchorsOf, clauseOf } from '../editions/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from './scope.ts'

const INSPECTION = 'joint-inspection-by-three'
const WHOLE = '100'
const REVIEW = 'review-with-departments'

export const inquiryRules = [
  /** 会勘: sales, manufacturing, and quality management or whom the general manager appointed. */
  scopedRule({
    id: INSPECTION,
    title: { zh: '会勘由业务、质量管理与制造部会同', en: 'A joint inspection is by sales, quality and manufacturing' },
    of: productComplaint,
    on: [complaintInspectedJointly],
    sentence: {
      zh: '会勘人员：{actual}；总经理指派：{appointed}',
      en: 'inspected by {actual}; appointed by the general manager: {appointed}',
    },
    holds: ({ data: { participants, appointed }, edition: { inspection, clauses } }) => {
      const came = inspection.quality.some(role => participants.includes(role))
      const quality = came || appointed.length > 0
      const others = inspection.by.filter(role => !inspection.quality.includes(role))
      const [together, byAppointment = together] = clauses[INSPECTION]!
      return {
        holds: quality && others.every(role => participants.includes(role)),
        actual: participants,
        limit: inspection.by,
        facts: { appointed },
        clause: came || !quality ? together! : byAppointment!,
      }
    },
  }),
  /** 生产单位、机班别、生产人员、生产日期: what manufacturing reports with its countermeasure. */
  mandatory({
    id: 'production-details-reported',
    title: { zh: '制造部门提报生产信息', en: 'Manufacturing reports the production' },
    of: productComplaint,
    on: [complaintCountermeasureDrafted],
    needs: ({ edition }) => edition.productionDetails,
    present: ({ data: { production, persons } }) => ({
      unit: production.unit !== null,
      machineAndShift: production.machineAndShift !== null,
      staff: production.staff.length > 0,
      producedOn: production.producedOn !== null,
      persons: persons.length > 0,
    }),
    sentence: { zh: '应提报 {limit}，缺少：{actual}', en: 'to be reported: {limit}; missing: {actual}' },
  }),
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
    sentence: { zh: '参加：{actual}，应有 {limit}', en: 'taking part: {actual}; to take part: {limit}' },
  }),
]
