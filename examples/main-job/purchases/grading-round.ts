/**
 * A half-year's gradings in every department: who no longer reaches the standard of a grade goes back first; then the
 * best by the year's volume are proposed, highest first, for VIP and after that for preferred. The regulation answers.
 */

import { departmentShares, type Finding, type Office, type Order } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { failedBy } from '../outcomes.ts'
import { PATIENCE, PREFERRED_CENTS, VIP_CENTS } from './terms.ts'

export interface Graded {
  readonly customerId: string
  readonly departmentId: string
  /** As the accepted gradings have it. */
  grade: 'vip' | 'preferred' | 'qualified'
}

export interface Refused {
  readonly day: string
  readonly customerId: string
  readonly departmentId: string
  readonly grade: 'vip' | 'preferred'
  readonly findings: readonly Finding[]
}

export interface Round {
  readonly office: Office
  readonly day: string
  /** The year's volume of a customer, in cents. */
  readonly cents: (customerId: string) => number
}

type HigherGrade = Refused['grade']

export const CAPS = { vip: 'vip-share-of-department', preferred: 'preferred-share-of-department' } as const

const LEAST_CENTS = { vip: VIP_CENTS, preferred: PREFERRED_CENTS } as const
const RANK = { qualified: 0, preferred: 1, vip: 2 } as const
const MOST = 1_000

export async function gradingRound(round: Round, customers: Iterable<Graded>): Promise<Refused[]> {
  const refused: Refused[] = []
  const departments = grouped(customers, ({ departmentId }) => departmentId)
  for (const [departmentId, members] of departments) {
    const ranked = byVolume(members, round)
    await sendBack(ranked, round)
    for (const grade of ['vip', 'preferred'] as const) {
      refused.push(...(await propose(ranked, grade, departmentId, round)))
    }
  }
  return refused
}

// Equal volumes go by the customer's id, so that a run is the same every time.
function byVolume(members: readonly Graded[], { cents }: Round): Graded[] {
  const ranked = members.map(member => ({ member, cents: cents(member.customerId) }))
  ranked.sort((a, b) => b.cents - a.cents || (a.member.customerId < b.member.customerId ? -1 : 1))
  return ranked.map(({ member }) => member)
}

async function sendBack(ranked: readonly Graded[], round: Round): Promise<void> {
  const fallen = ranked.filter(
    ({ customerId, grade }) => grade !== 'qualified' && round.cents(customerId) < LEAST_CENTS[grade],
  )
  const reason = "the year's volume no longer reaches the standard"
  for (let from = 0; from < fallen.length; from += MOST) {
    const batch = fallen.slice(from, from + MOST)
    const outcomes = await round.office.executeAll(batch.map(member => order(member, 'qualified', reason)))
    for (const [index, { status }] of outcomes.entries()) if (status === 'accepted') batch[index]!.grade = 'qualified'
  }
}

/** As many as the cap leaves room for, and three more: the department hears "no" before it stops. */
async function propose(
  ranked: readonly Graded[],
  grade: HigherGrade,
  departmentId: string,
  { office, day, cents }: Round,
): Promise<Refused[]> {
  const fit = ranked.filter(
    member => RANK[member.grade] < RANK[grade] && cents(member.customerId) >= LEAST_CENTS[grade],
  )
  const refused: Refused[] = []
  let inARow = 0
  for (let next = 0; next < fit.length && inARow < PATIENCE; ) {
    const { roomLeft } = (await office.view(departmentShares, departmentId))[grade]
    const batch = fit.slice(next, next + Math.min(MOST, Math.max(roomLeft, 0) + PATIENCE - inARow))
    const outcomes = await office.executeAll(batch.map(member => order(member, grade)))
    for (const [index, outcome] of outcomes.entries()) {
      const member = batch[index]!
      if (outcome.status === 'accepted') member.grade = grade
      else refused.push({ day, customerId: member.customerId, departmentId, grade, findings: failedBy(outcome) })
      inARow = isRefusedBy(CAPS[grade], outcome) ? inARow + 1 : 0
    }
    next += batch.length
  }
  return refused
}

export function isRefusedBy(cap: string, outcome: Pick<Refused, 'findings'>): boolean {
  return outcome.findings.some(({ rule, verdict }) => rule === cap && verdict === 'failed')
}

function order({ customerId, departmentId }: Graded, grade: Graded['grade'], reason?: string): Order {
  const command = { type: 'customer.grade', customerId, departmentId, grade }
  return { command: reason === undefined ? command : { ...command, reason } }
}
