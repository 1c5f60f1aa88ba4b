/** The words of the customer context: grades, kinds, levels, lists, and what a review assesses. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { codesOf, count, id, line, type Words } from '../../fields.ts'
import { customerWords } from '../words/index.ts'

export type { Grade, IncidentKind, Kind } from '../words/index.ts'

export const grade = codesOf(customerWords.grade)
export const kind = codesOf(customerWords.customerKind)

/** 医院等级: level 1 to 3 and class A (甲), B (乙), C (丙); 3S is 三级特等. */
export type HospitalLevel = '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C'
export const hospitalLevel: Words<HospitalLevel> = z.enum([
  '3S',
  '3A',
  '3B',
  '3C',
  '2A',
  '2B',
  '2C',
  '1A',
  '1B',
  '1C',
] satisfies HospitalLevel[])

const RANKS: readonly HospitalLevel[] = ['1C', '1B', '1A', '2C', '2B', '2A', '3C', '3B', '3A', '3S']

/** Is a hospital of this level, or a higher one? */
export function isAtLeast(level: HospitalLevel, least: HospitalLevel): boolean {
  return RANKS.indexOf(level) >= RANKS.indexOf(least)
}

/** 规模: hospital level, special field (骨科, 创伤) and beds; all that does not apply is left out. */
export interface Scale {
  hospitalLevel?: HospitalLevel | undefined
  specialty?: 'orthopaedic' | 'trauma' | undefined
  beds?: number | undefined
}
export const scale: () => z.ZodType<Scale> = builtOnce(() =>
  z.strictObject({
    hospitalLevel: hospitalLevel.optional(),
    specialty: z.enum(['orthopaedic', 'trauma']).optional(),
    beds: count.optional(),
  }),
)

/** 产品品种. */
export const variety = id

/** 准入基本条件: each as found at admission. */
export interface Conditions {
  legalCapacity: boolean
  businessLicence: boolean
  taxRegistration: boolean
  medicalLicences?: boolean | undefined
  goodReputation: boolean
  contractSigned: boolean
  noOffences: boolean
  protectsBrand: boolean
}
export const conditions: () => z.ZodType<Conditions> = builtOnce(() =>
  z.strictObject({
    legalCapacity: z.boolean(),
    businessLicence: z.boolean(),
    taxRegistration: z.boolean(),
    medicalLicences: z.boolean().optional(),
    goodReputation: z.boolean(),
    contractSigned: z.boolean(),
    noOffences: z.boolean(),
    protectsBrand: z.boolean(),
  }),
)

export type Rating = 'high' | 'fair' | 'low'
const rating: Words<Rating> = z.enum(['high', 'fair', 'low'] satisfies Rating[])

/** 客户阶段评价表: what a review finds, factor by factor. */
export interface Assessment {
  contractPerformance: Rating
  payment: Rating
  goodFaith: Rating
  results: Rating
  reputation: Rating
  stability: Rating
  loyalty: Rating
  demand: Rating
  knownInRegion: boolean
  risk: 'none' | 'small' | 'great'
  longTermPartner: boolean
}
export const assessment: () => z.ZodType<Assessment> = builtOnce(() =>
  z.strictObject({
    contractPerformance: rating,
    payment: rating,
    goodFaith: rating,
    results: rating,
    reputation: rating,
    stability: rating,
    loyalty: rating,
    demand: rating,
    knownInRegion: z.boolean(),
    risk: z.enum(['none', 'small', 'great']),
    longTermPartner: z.boolean(),
  }),
)

export const result = codesOf(customerWords.reviewResult)
export const incidentKind = codesOf(customerWords.incident)

/** 客户黑名单: the department's or the company's. */
export const list = z.enum(['department', 'company'])

/** 沟通方式; a greeting (祝福) is recorded and does not count as a contact. */
export const channel = z.enum(['phone', 'mail', 'meeting', 'visit', 'greeting'])

/** 沟通内容. */
export const subject = z.enum(['needs', 'business-progress', 'feedback', 'opinion', 'complaint'])

export const both = { customerId: id, departmentId: id }
export { line }
