/** What the VIP and the preferred standard measure: the size of a customer, and its record. */
import type { DeepReadonly } from '../../../core/event.ts'
import { compare, multiply, sum } from '../../../core/exact.ts'
import type { Figure } from '../../../core/finding.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { type HospitalLevel, isAtLeast } from '../../../facts/customer/events/fields.ts'
import { annualVolume } from '../../../facts/customer/states/annual-volume.ts'
import type { Customer } from '../../../facts/customer/states/customer.ts'
import { recordOf } from '../../../facts/customer/states/customer-file.ts'
import type { Relation } from '../../../facts/customer/states/relation.ts'
import { addMonths } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'

/**
 * 规模: hospital level, or beds of a special institution, or the annual volume with the company: any one of them. Level
 * and beds are those of a medical institution (三级乙等, 专业骨科/创伤医疗机构); who else writes some has none.
 */
export interface SizeLimits {
  readonly hospitalLevel: HospitalLevel
  readonly beds: number
  /** In CNY 10,000. */
  readonly annualVolume: string
}

interface Size {
  readonly met: boolean
  /** Which of the three it comes closest to: where none is met, the clause of this one is told. */
  readonly by: 'level' | 'beds' | 'volume'
  readonly facts: Readonly<Record<string, Figure>>
}

export function sizeOf(
  customer: DeepReadonly<Customer>,
  occurredAt: Instant,
  calendar: Calendar,
  limits: SizeLimits,
): Size {
  const { hospitalLevel, specialty, beds } = customer.kind === 'medical-institution' ? customer.scale : NO_HOSPITAL
  const volume = companyVolume(customer, localDate(calendar, occurredAt))
  const hasBeds = specialty !== undefined && beds !== undefined
  const met =
    (hospitalLevel !== undefined && isAtLeast(hospitalLevel, limits.hospitalLevel)) ||
    (hasBeds && beds >= limits.beds) ||
    compare(volume, multiply(limits.annualVolume, '10000')) >= 0
  const facts = {
    hospitalLevel: hospitalLevel ?? null,
    minHospitalLevel: limits.hospitalLevel,
    beds: beds ?? null,
    minBeds: limits.beds,
    annualVolume: volume,
    minAnnualVolume: multiply(limits.annualVolume, '10000'),
  }
  return { met, by: hospitalLevel !== undefined ? 'level' : hasBeds ? 'beds' : 'volume', facts }
}

const NO_HOSPITAL: DeepReadonly<Customer>['scale'] = {}

// 与我公司业务量: with the company, so the business of all departments counts.
function companyVolume({ relations }: DeepReadonly<Customer>, on: string): string {
  return sum(Object.values(relations).map(relation => annualVolume(relation, on)))
}

type Incident = DeepReadonly<Relation>['incidents'][number]

/** Which incidents count. */
export type Counts = (incident: Incident) => boolean

/** 同公司的商业活动: what counts of the record with any department, within the months that count. */
export function recordWithin(
  customer: DeepReadonly<Customer>,
  counts: Counts,
  lookBackMonths: number | null,
  occurredAt: Instant,
  calendar: Calendar,
): readonly Incident[] {
  const some = recordOf(customer).filter(counts)
  if (lookBackMonths === null || some.length === 0) return some
  const since = addMonths(localDate(calendar, occurredAt), -lookBackMonths, 'down')
  return some.filter(({ at }) => localDate(calendar, at) >= since)
}

/** The departments that recorded them. */
export function recorders(incidents: readonly Incident[]): readonly string[] {
  return [...new Set(incidents.map(({ departmentId }) => departmentId))]
}
