/** How a case is looked into. */
import {
  complaintCountermeasureDrafted,
  complaintInspectedJointly,
  complaintInvestigated,
} from '../../../facts/complaint/events/inquiry.ts'
import { evidenced, mandatory, scopedRule } from '../../../kinds/index.ts'
import { productComplaint } from './scope.ts'

const INSPECTION = 'joint-inspection-by-three'

export const inquiryRules = [
  /** 会勘: sales, manufacturing, and quality management or whom the general manager appointed. */
  scopedRule({
    id: INSPECTION,
    title: { zh: '会勘由业务、质量管理与制造部会同', en: 'A joint inspection is by sales, quality and manufacturing' },
    of: productComplaint,
    on: [complaintInspectedJointly],
    sentence: {
      zh: '会勘：{actual:role}[；总经理指派：{appointed}]；应有：{limit:role}',
      en: 'inspected by {actual:role}[; appointed by the general manager: {appointed}]; to take part: {limit:role}',
    },
    holds: ({ data: { participants, appointed }, before, edition: { inspection, clauses } }) => {
      const came = inspection.quality.some(role => participants.includes(role))
      // Whom sales names for him, the general manager has not appointed.
      const byHim = appointed.length > 0 && appointed.every(person => before.findings.appointed.includes(person))
      const quality = came || byHim
      const others = inspection.by.filter(role => !inspection.quality.includes(role))
      const [together, byAppointment = together] = clauses[INSPECTION]!
      return {
        holds: quality && others.every(role => participants.includes(role)),
        actual: participants,
        limit: inspection.by,
        facts: { appointed },
        clause: came || appointed.length === 0 ? together! : byAppointment!,
      }
    },
  }),
  /** 质量的检验确认: the text lists it among the duties of quality management and forbids nothing, so its lack is reported. */
  evidenced({
    id: 'quality-inspected',
    title: { zh: '客诉质量经检验确认', en: 'The quality complained of is inspected' },
    force: 'in-principle',
    of: productComplaint,
    on: [complaintInvestigated],
    when: ({ data }) => data.causeClass === 'quality',
    shows: ({ data }) => data.inspection !== null,
    asks: true,
    sentence: { zh: '检验结果在案：[{actual}|否]', en: 'the result of an inspection is on record: [{actual}|no]' },
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
    sentence: {
      zh: '应提报：{limit:field}[；缺少：{actual:field}]',
      en: 'to be reported: {limit:field}[; missing: {actual:field}]',
    },
  }),
]
