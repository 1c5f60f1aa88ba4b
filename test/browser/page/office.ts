/** An office of the page, whose log is in the browser. */

import { customerGrading, departmentShares, type Office, open } from '../../../src/index.ts'
import { indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { allMet, allWell } from '../../steps/customer.ts'
import { startingLine } from './racing.ts'

const grading = customerGrading({
  vipMinBeds: 500,
  vipMinAnnualVolume: '100',
  preferredMinBeds: 200,
  preferredMinAnnualVolume: '50',
  majorLossThreshold: '10000',
  eliminationCriteria: ['left'],
})

let office: Office | undefined

/** With the durability that a host gets who asks for nothing. */
export function openOffice(name: string): void {
  office = open({ store: indexedDbStore(name), regulations: [grading] })
}

/** Customers that meet all conditions for VIP: `east-1` and so on. */
export async function foundDepartment(departmentId: string, customers: number): Promise<void> {
  const all = Array.from({ length: customers }, (_, index) => ({
    customerId: `${departmentId}-${index + 1}`,
    departmentId,
  }))
  const scale = { specialty: 'trauma', beds: 600 }
  const admissions = all.map(one => ({
    command: { type: 'customer.admit', ...one, kind: 'direct-distributor', scale, conditions: allMet },
  }))
  const reviews = all.map(one => ({
    command: { type: 'customer.review', ...one, result: 'good', assessment: allWell },
  }))
  const outcomes = await office!.executeAll([...admissions, ...reviews])
  if (outcomes.some(({ status }) => status !== 'accepted')) throw new Error(JSON.stringify(outcomes))
}

/** The status, and the rules that failed. */
export async function makeVip(departmentId: string, number: number, commandId?: string): Promise<string> {
  const command = { type: 'customer.grade', customerId: `${departmentId}-${number}`, departmentId, grade: 'vip' }
  const { status, findings } = await office!.execute(command, commandId === undefined ? {} : { commandId })
  const failed = findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
  return [status, ...failed].join(' ')
}

export async function vipsOf(departmentId: string): Promise<{ count: number; roomLeft: number }> {
  const { count, roomLeft } = (await office!.view(departmentShares, departmentId)).vip
  return { count, roomLeft: Number(roomLeft) }
}

/** Wants the one VIP place of each department, together with the other tabs. */
export async function wantPlaces(name: string, tabs: number, departments: number, number: number): Promise<string[]> {
  const line = startingLine({ name, tabs, rounds: departments })
  const statuses: string[] = []
  for (let round = 0; round < departments; round++) {
    await line.meet(round)
    statuses.push(await makeVip(`D${round}`, number))
  }
  line.leave()
  return statuses
}
