import { complaintInspectedJointly } from '../../../facts/complaint/events/inquiry.ts'
import { caseRule } from '../case-rule.ts'
import { MANUFACTURING, QUALITY, SALES } from '../editions/steps.ts'

const ID = 'joint-inspection-by-three'
/** 制造部品保室: comes instead of quality management, by the same sentence. */
const QUALITY_ASSURANCE = 'quality-assurance'

/** 会勘: sales, manufacturing, and quality management or whom the general manager appointed. */
export const jointInspectionByThree = caseRule({
  id: ID,
  title: { zh: '会勘由业务、质量管理与制造部会同', en: 'A joint inspection is by sales, quality and manufacturing' },
  on: [complaintInspectedJointly],
  sentence: {
    zh: '会勘人员：{actual}；总经理指派：{appointed}',
    en: 'inspected by {actual}; appointed by the general manager: {appointed}',
  },
  holds: ({ event: { data }, edition }) => {
    const { participants, appointed } = data
    const came = participants.includes(QUALITY) || participants.includes(QUALITY_ASSURANCE)
    const quality = came || appointed.length > 0
    const holds = quality && participants.includes(SALES) && participants.includes(MANUFACTURING)
    const [together, byAppointment = together] = edition.clauses[ID]!
    const clause = came || !quality ? together! : byAppointment!
    return { holds, actual: participants, limit: [SALES, QUALITY, MANUFACTURING], facts: { appointed }, clause }
  },
})
