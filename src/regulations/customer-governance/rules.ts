/** Who may do what for all customers, and after what. */
import { capacityOf } from '../../core/acting.ts'
import type { EventDefinition, Fact } from '../../core/event.ts'
import type { Text } from '../../core/finding.ts'
import { complaintClosed } from '../../facts/complaint/events/closure.ts'
import { customerBlacklisted } from '../../facts/customer/events/index.ts'
import { paperAnswered, paperFiled } from '../../facts/filing/events.ts'
import {
  activityHeld,
  departmentGuided,
  departmentSupervised,
  incidentVerified,
  provisionAdjusted,
} from '../../facts/governance/events.ts'
import { coordination, handledComplaint } from '../../facts/governance/states/index.ts'
import type { ActivityKind } from '../../facts/governance/words.ts'
import { own } from '../../facts/own.ts'
import { oneOf } from '../../kinds/one-of.ts'
import { precedence } from '../../kinds/precedence.ts'
import { governanceParameters as parameters } from './parameters.ts'

const BY = {
  zh: '办理部门 {actual:department}；有权部门 {limit:department}',
  en: 'asked for by {actual:department}; entitled is {limit:department}',
} as const

const departmentOf = ({ event }: { readonly event: Fact }) => capacityOf(event.actor)?.department ?? null

const byDivision = <const Guarded extends readonly EventDefinition[]>(
  heading: { readonly id: string; readonly clauses: readonly string[]; readonly title: Text },
  of: string,
  on: Guarded,
) => oneOf({ ...heading, on, of, value: departmentOf, among: parameters.marketingDivision, sentence: BY })

/** Courses and technical meetings (D05-4.4) are held by whoever knows the technique. */
const TECHNICAL: readonly ActivityKind[] = ['training', 'technical-meeting']

/** 协调、组织…由营销事业部. */
const activityByMarketingDivision = oneOf({
  id: 'activity-by-marketing-division',
  clauses: ['D11-R1.i'],
  title: { zh: '客户活动由营销事业部协调、组织', en: 'The marketing division holds events for customers' },
  on: [activityHeld],
  of: 'activity',
  when: ({ data }) => !TECHNICAL.includes(data.kind),
  value: departmentOf,
  among: parameters.marketingDivision,
  sentence: BY,
})

const guidedByMarketingDivision = byDivision(
  {
    id: 'guided-by-marketing-division',
    clauses: ['D11-R1.c'],
    title: { zh: '实施细则由营销事业部指导、监督', en: 'The marketing division guides and oversees departments' },
  },
  'department',
  [departmentGuided, departmentSupervised],
)

const verifiedByMarketingDivision = byDivision(
  {
    id: 'verified-by-marketing-division',
    clauses: ['D11-3.3.5v'],
    title: { zh: '报送情况由营销事业部核实', en: 'The marketing division verifies what is reported' },
  },
  'customer',
  [incidentVerified],
)

/** 及时处理各部门…的建议、意见…调整、修改相关规定: a department does not answer itself, nor change what holds for all. */
const feedbackByMarketingDivision = byDivision(
  {
    id: 'feedback-by-marketing-division',
    clauses: ['D11-R1.h'],
    title: { zh: '部门的建议和意见由营销事业部处理', en: 'The marketing division deals with what departments suggest' },
  },
  'department',
  [paperAnswered, provisionAdjusted],
)

const standardsByMarketingDivision = oneOf({
  id: 'standards-by-marketing-division',
  clauses: ['D11-R1.b'],
  title: { zh: '工作标准与流程由营销事业部制定', en: 'The marketing division lays down the work standards' },
  on: [paperFiled],
  of: 'department',
  when: ({ data }) => data.kind === 'work-standards',
  value: departmentOf,
  among: parameters.marketingDivision,
  sentence: BY,
})

const CLAUSE_OF_PLAN: Readonly<Record<string, string>> = {
  'complaint-procedure': 'D11-R2.g2',
  'sales-plan': 'D11-R2.c4',
  'marketing-plan': 'D11-R2.f4',
}

/** 各所属销售部门…制定: nobody else makes a department's plans and complaint rules. */
const plansByTheDepartment = oneOf({
  id: 'plans-by-the-department',
  clauses: Object.values(CLAUSE_OF_PLAN),
  title: {
    zh: '投诉管理办法、销售规划、营销方案由本部门制定',
    en: 'A department makes its complaint rules, sales plan and marketing plan itself',
  },
  on: [paperFiled],
  of: 'department',
  when: ({ data }) => own(CLAUSE_OF_PLAN, data.kind) !== undefined,
  clause: ({ data }) => own(CLAUSE_OF_PLAN, data.kind),
  value: departmentOf,
  among: ({ data }) => data.departmentId,
  sentence: BY,
})

const FIRST = {
  zh: '此事 {limit}[，此前已于 {actual} 办理|，此前尚未办理]',
  en: 'this at {limit}[, that before at {actual}|, and nothing before]',
} as const

/** 报送…核实: there is something to verify. */
const verificationAfterReport = precedence({
  id: 'verification-after-report',
  clauses: ['D11-3.3.5v'],
  title: { zh: '部门报送后方可核实', en: 'What is verified was reported by the department' },
  on: [incidentVerified],
  of: coordination,
  first: ({ data, before }) => own(before.reportedAt, data.departmentId),
  sentence: FIRST,
})

/** 核实后，有权…列入: the flag of the command alone does not do. */
const blacklistingAfterVerification = precedence({
  id: 'blacklisting-after-verification',
  clauses: ['D11-3.3.5v'],
  title: {
    zh: '营销事业部核实属实后方可列入公司黑名单',
    en: "The company's blacklisting follows a verification by the marketing division",
  },
  on: [customerBlacklisted],
  of: coordination,
  when: ({ data }) => data.list === 'company',
  first: ({ before }) => before.upheldAt,
  sentence: FIRST,
})

/** 妥善处理: what is closed as settled has a result. An unfounded or withdrawn complaint needs none. */
const complaintSettledWithResult = precedence({
  id: 'complaint-settled-with-result',
  clauses: ['D11-R2.g6'],
  title: { zh: '投诉有处理结果方可结案', en: 'A complaint is closed as settled once it has a result' },
  on: [complaintClosed],
  of: handledComplaint,
  when: ({ data }) => data.outcome === 'settled',
  first: ({ before }) => before.resultAt,
  sentence: FIRST,
})

export const governanceRules = [
  activityByMarketingDivision,
  guidedByMarketingDivision,
  standardsByMarketingDivision,
  plansByTheDepartment,
  verifiedByMarketingDivision,
  feedbackByMarketingDivision,
  verificationAfterReport,
  blacklistingAfterVerification,
  complaintSettledWithResult,
] as const
