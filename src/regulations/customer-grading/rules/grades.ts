/** 分级: what has to stand behind a grade. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import type { Grade, IncidentKind, Kind } from '../../../facts/customer/events/fields.ts'
import { customerGraded, customerTransferred } from '../../../facts/customer/events/index.ts'
import { customerBookMerged } from '../../../facts/customer/events/merging.ts'
import type { Customer } from '../../../facts/customer/states/customer.ts'
import { customerFile, relationOf } from '../../../facts/customer/states/customer-file.ts'
import type { Relation } from '../../../facts/customer/states/relation.ts'
import { conditions, scopedRule } from '../../../kinds/index.ts'
import { gradingParameters } from '../parameters.ts'
import { graveKindOf } from './grave-incident.ts'
import { type Counts, recorders, recordWithin, type SizeLimits, sizeOf } from './standing.ts'

interface Grading {
  readonly data: { readonly departmentId: string; readonly fromDepartmentId?: string; readonly mergedId?: string }
  readonly before: DeepReadonly<Customer>
  readonly after: DeepReadonly<Customer>
}

/** What a grade is judged at: a grading, a transfer that brings it along, a merging by which it or a further record comes. */
const GIVEN = [customerGraded, customerTransferred, customerBookMerged] as const

interface Given {
  readonly customerId: string
  readonly from: Grade | null
  readonly to: Grade | null
  readonly incidents?: readonly unknown[]
}

const isGiven =
  (grade: Grade) =>
  ({ data }: { readonly data: Given }) =>
    data.to === grade && (data.incidents === undefined || data.incidents.length > 0 || data.from !== grade)

/** Of two customers that are merged, the one that remains. */
const ofWhomItIs = ({ data }: { readonly data: Given }) => data.customerId

/** Before it is graded a customer is on a department's books; else there is nothing to judge. */
const isRelated = ({ data, before }: Grading) =>
  data.mergedId !== undefined || relationOf(before, data.fromDepartmentId ?? data.departmentId) !== undefined

/** What stands behind the grade in the department that gives it: a transfer or a merging has brought the other's review along. */
const relationIn = ({ data, after }: Grading) => relationOf(after, data.departmentId)!

interface Measured extends Grading {
  readonly event: { readonly occurredAt: Instant }
  readonly calendar: Calendar
  readonly parameters: { readonly recordLookBackMonths: number | null }
}

const BREACHES: readonly IncidentKind[] = ['uncollected-goods', 'contract-breach']

const recorded = ({ after, event, calendar, parameters }: Measured, counts: Counts) =>
  recordWithin(after, counts, parameters.recordLookBackMonths, event.occurredAt, calendar)

function measured(judged: Measured, counts: Counts, limits: SizeLimits) {
  const record = recorded(judged, counts)
  const size = sizeOf(judged.after, judged.event.occurredAt, judged.calendar, limits)
  return { size, breaches: record.length, recordedBy: recorders(record) }
}

const told = ({ size, ...record }: ReturnType<typeof measured>) => ({ ...size.facts, ...record })

const vipParameters = pick(
  gradingParameters,
  'vipMinHospitalLevel',
  'vipMinBeds',
  'vipMinAnnualVolume',
  'recordLookBackMonths',
  'majorLossThreshold',
)

// 违约记录, and (3.3) whoever brought a major loss or disrepute upon the company.
const isNoVips =
  (majorLossThreshold: string): Counts =>
  incident =>
    BREACHES.includes(incident.kind) || graveKindOf(incident, majorLossThreshold) !== undefined

const forVip = (judged: Measured & { readonly parameters: ValuesOf<typeof vipParameters> }) =>
  measured(judged, isNoVips(judged.parameters.majorLossThreshold), {
    hospitalLevel: judged.parameters.vipMinHospitalLevel,
    beds: judged.parameters.vipMinBeds,
    annualVolume: judged.parameters.vipMinAnnualVolume,
  })

const SIZE = {
  zh: '未满足：{actual:condition}；医院等级 {hospitalLevel}（至少 {minHospitalLevel}），床位 {beds}（至少 {minBeds}），年业务量 {annualVolume} 元（至少 {minAnnualVolume} 元）',
  en: 'not met: {actual:condition}; hospital level {hospitalLevel} (at least {minHospitalLevel}), beds {beds} (at least {minBeds}), annual volume CNY {annualVolume} (at least {minAnnualVolume})',
} as const

type Assessed = DeepReadonly<Relation>['assessment']

const VIP_SIZE = { level: 'D11-2.2.a.1', beds: 'D11-2.2.a.2', volume: 'D11-2.2.a.3' } as const

/** VIP客户标准: size, standing, a clean record, and the wish to work together for long. */
export const vipStandard = conditions({
  id: 'vip-standard',
  clauses: ['D11-2.2.a.1', 'D11-2.2.a.2', 'D11-2.2.a.3', 'D11-2.2.a.4', 'D11-2.2.b.2', 'D11-2.2.c'],
  title: { zh: 'VIP客户标准', en: 'VIP standard' },
  on: GIVEN,
  of: customerFile,
  subject: ofWhomItIs,
  parameters: vipParameters,
  sentence: SIZE,
  concerns: isGiven('vip'),
  when: isRelated,
  facts: judged => told(forVip(judged)),
  conditions: judged => {
    const { size, breaches } = forVip(judged)
    const { kind } = judged.after
    const assessment: Assessed = relationIn(judged).assessment
    const standing = [assessment?.results, assessment?.reputation, assessment?.stability, assessment?.loyalty]
    const direct = kind === 'direct-distributor' || kind === 'medical-institution'
    return [
      { clause: VIP_SIZE[size.by], code: 'size', met: size.met },
      { clause: 'D11-2.2.a.4', code: 'direct-customer', met: direct },
      { clause: 'D11-2.2.a.4', code: 'high-standing', met: standing.every(mark => mark === 'high') },
      { clause: 'D11-2.2.b.2', code: 'no-breach', met: breaches === 0 },
      { clause: 'D11-2.2.b.2', code: 'small-risk', met: assessment !== null && assessment.risk !== 'great' },
      { clause: 'D11-2.2.c', code: 'long-term-partner', met: assessment?.longTermPartner === true },
    ]
  },
})

/** 按期支付货款: who has paid late is no VIP. */
export const latePayerIsNoVip = scopedRule({
  id: 'late-payer-is-no-vip',
  clauses: ['D11-2.2.b.1'],
  title: { zh: '滞期付款者不得为VIP客户', en: 'A late payer is no VIP' },
  on: GIVEN,
  of: customerFile,
  subject: ofWhomItIs,
  parameters: pick(gradingParameters, 'recordLookBackMonths'),
  concerns: isGiven('vip'),
  sentence: {
    zh: '滞期付款记录 {actual} 条（上限 {limit}）[，最近一次 {latest}，记录部门：{recordedBy}]',
    en: '{actual} late payment(s) on record (limit {limit})[, the last at {latest}, recorded by: {recordedBy}]',
  },
  holds: judged => {
    if (!isRelated(judged)) return { holds: null, because: 'not-applicable' }
    const late = recorded(judged, ({ kind }) => kind === 'late-payment')
    const facts = { latest: late.at(-1)?.at ?? null, recordedBy: recorders(late) }
    return { holds: late.length === 0, actual: late.length, limit: 0, facts }
  },
})

const preferredParameters = pick(
  gradingParameters,
  'preferredMinHospitalLevel',
  'preferredMinBeds',
  'preferredMinAnnualVolume',
  'recordLookBackMonths',
)

const forPreferred = (judged: Measured & { readonly parameters: ValuesOf<typeof preferredParameters> }) =>
  measured(judged, ({ kind }) => kind === 'late-payment' || BREACHES.includes(kind), {
    hospitalLevel: judged.parameters.preferredMinHospitalLevel,
    beds: judged.parameters.preferredMinBeds,
    annualVolume: judged.parameters.preferredMinAnnualVolume,
  })

// 经销商或医疗机构; unlike a VIP, an indirect distributor may be preferred.
const TRADES: readonly (Kind | null)[] = ['direct-distributor', 'indirect-distributor', 'medical-institution']

const PREFERRED_SIZE = { level: 'D11-2.3.a.2', beds: 'D11-2.3.a.3', volume: 'D11-2.3.a.4' } as const

/** 优选类客户标准: known in its region, of some size, in good faith, with a clean record. */
export const preferredStandard = conditions({
  id: 'preferred-standard',
  clauses: ['D11-2.3.a.1', 'D11-2.3.a.2', 'D11-2.3.a.3', 'D11-2.3.a.4', 'D11-2.3.b', 'D11-2.3.c', 'D11-2.3.d'],
  title: { zh: '优选类客户标准', en: 'Preferred standard' },
  on: GIVEN,
  of: customerFile,
  subject: ofWhomItIs,
  parameters: preferredParameters,
  sentence: {
    zh: `${SIZE.zh}，违约记录 {breaches} 条[，记录部门：{recordedBy}]`,
    en: `${SIZE.en}, breaches on record {breaches}[, recorded by: {recordedBy}]`,
  },
  concerns: isGiven('preferred'),
  when: isRelated,
  facts: judged => told(forPreferred(judged)),
  conditions: judged => {
    const { size, breaches } = forPreferred(judged)
    const assessment: Assessed = relationIn(judged).assessment
    const good = assessment !== null && assessment.results !== 'low' && assessment.risk === 'none'
    const faithful = assessment !== null && assessment.goodFaith !== 'low' && assessment.loyalty !== 'low'
    return [
      { clause: 'D11-2.3.a.1', code: 'distributor-or-institution', met: TRADES.includes(judged.after.kind) },
      { clause: 'D11-2.3.a.1', code: 'known-in-region', met: assessment?.knownInRegion === true },
      { clause: 'D11-2.3.a.1', code: 'good-business-without-risk', met: good },
      { clause: PREFERRED_SIZE[size.by], code: 'size', met: size.met },
      { clause: 'D11-2.3.b', code: 'large-demand', met: assessment !== null && assessment.demand !== 'low' },
      { clause: 'D11-2.3.c', code: 'good-faith-and-loyalty', met: faithful },
      { clause: 'D11-2.3.c', code: 'long-term-partner', met: assessment?.longTermPartner === true },
      { clause: 'D11-2.3.d', code: 'no-breach', met: breaches === 0 },
    ]
  },
})
