/** An office of the page, whose log is in the browser. */

import { customerGrading, departmentShares, type Notice, type Office, open } from '../../../src/index.ts'
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
let notices: Notice[] = []

/** With the durability that a host gets who asks for nothing. */
export function openOffice(name: string): void {
  notices = []
  office = open({ store: indexedDbStore(name), regulations: [grading], onNotice: notice => void notices.push(notice) })
}

/** What the office has told of the log. */
export function rewoundAt(): number[] {
  return notices.flatMap(notice => (notice.code === 'LOG_REWOUND' ? [notice.position] : []))
}

/** Customers that meet all conditions for VIP: `east-1` and so on. */
export async function foundDepartment(departmentId: string, customers: number): Promise<void> {
  const all = Array.from({ length: customers }, (_, index) => ({
    customerId: `${departmentId}-${index + 1}`,
    departmentId,
  }))
  const scale = { specialty: 'trauma', beds: 600 }
  const admissions = all.map(one => ({
    command: { type: 'customer.admit', ...one, kind: 'medical-institution', scale, conditions: allMet },
  }))
  const reviews = all.map(one => ({
    command: { type: 'customer.review', ...one, result: 'good', assessment: allWell },
  }))
  const outcomes = await office!.executeAll([...admissions, ...reviews])
  if (outcomes.some(({ status }) => status !== 'accepted')) throw new Error(JSON.stringify(outcomes))
}

/** The status, and the rules that failed. */
export async function makeVip(departmentId: string, number: number, commandId?: string): Promise<string> {
  return grade(departmentId, number, 'vip', commandId)
}

export async function grade(departmentId: string, number: number, to: string, commandId?: string): Promise<string> {
  const customer = { customerId: `${departmentId}-${number}`, departmentId }
  const command = { type: 'customer.grade', ...customer, grade: to, reason: 'as it is' }
  const { status, findings } = await office!.execute(command, commandId === undefined ? {} : { commandId })
  const failed = findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
  return [status, ...failed].join(' ')
}

export async function vipsOf(departmentId: string): Promise<{ count: number; roomLeft: number }> {
  const { count, roomLeft } = (await office!.view(departmentShares, departmentId)).vip
  return { count, roomLeft: Number(roomLeft) }
}

/** All that it answers of a department and of what is owed, and what an office says that is opened now. */
export async function answersBeside(name: string, departmentId: string): Promise<[string, string]> {
  const store = indexedDbStore(name)
  const fresh = open({ store, regulations: [grading] })
  const all = await Promise.all([office!, fresh].map(one => answersOf(one, departmentId)))
  await fresh.close()
  return all as [string, string]
}

async function answersOf(one: Office, departmentId: string): Promise<string> {
  // A day for both, far from now: between two answers a minute may pass.
  const at = '2099-01-01T00:00:00Z'
  return JSON.stringify([await one.view(departmentShares, departmentId), await one.obligations({ asOf: at })])
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
