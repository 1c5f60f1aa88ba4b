/** What is found out about a case: inspection, cause, countermeasure, opinions, others who are responsible. */
import * as z from 'zod'
import { stepEvent } from './about.ts'
import { causeClass, id, instructedOn, line, need, production, share } from './fields.ts'

/** 会勘: sales goes to see with quality management and manufacturing, or with whom the general manager appointed. */
export const complaintInspectedJointly = stepEvent(
  'complaint.inspected-jointly',
  () => ({
    participants: z.array(id).min(1).max(50),
    /** Appointed by the general manager, since quality management could not come in time. */
    appointed: z.array(id).max(50),
    finding: line,
  }),
  { texts: ['finding'] },
)

/** 会勘报告: told to the general manager. */
export const complaintInspectionReported = stepEvent('complaint.inspection-reported', () => ({ report: line }), {
  texts: ['report'],
})

/** 追查分析, 责任判定: the investigation ends with cause, responsible departments, and whether the case is special. */
export const complaintInvestigated = stepEvent(
  'complaint.investigated',
  () => ({
    founded: z.boolean(),
    causeClass,
    /** The cause item, as the statistics count it. */
    cause: id,
    analysis: line,
    /** 质量检验确认. */
    inspection: line.nullable(),
    /** 个性异常: research and development has to give its opinion. */
    special: z.boolean(),
    responsible: z.array(share()).max(50),
  }),
  { texts: ['analysis', 'inspection'] },
)

/** 调查报告: to the general manager. */
export const complaintInvestigationReported = stepEvent('complaint.investigation-reported', () => ({ report: line }), {
  texts: ['report'],
})

/** 异常原因与处理对策, with what manufacturing has to report about the production. */
export const complaintCountermeasureDrafted = stepEvent('complaint.countermeasure-drafted', () => ({
  cause: line,
  countermeasure: line,
  production: production(),
  /** 责任人员: who made it. */
  persons: z.array(id).max(100),
}))

/** 经理室意见, 研发部意见, 业务部处理意见. */
export const complaintOpinionGiven = stepEvent(
  'complaint.opinion-given',
  () => ({
    of: z.enum(['manager-office', 'research', 'sales']),
    opinion: line,
  }),
  { texts: ['opinion'] },
)

/** 其他公司、供应商责任: handled together with the departments named. */
export const complaintThirdPartyJoined = stepEvent('complaint.third-party-joined', () => ({
  party: line,
  kind: z.enum(['company', 'supplier']),
  departments: z.array(id).min(1).max(50),
}))

/** 若需…者: somebody sees that the case needs more than its form, and why. */
export const complaintNeedTold = stepEvent('complaint.need-told', () => ({ need, reason: line }), {
  texts: ['reason'],
})

/** 总经理批示或指派: whom he appoints to go to a joint inspection, or what he says to a report. */
export const complaintInstructed = stepEvent(
  'complaint.instructed',
  () => ({ on: instructedOn, instruction: line, appointed: z.array(id).max(50) }),
  { texts: ['instruction'] },
)
