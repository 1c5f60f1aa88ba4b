/** Offices that take books over. */
import {
  breachRecords,
  customerContact,
  customerGrading,
  type EventStore,
  manualClock,
  memoryStore,
  type Office,
  open,
  takeOverContext,
} from '../../src/index.ts'
import { type BookOptions, type BookRows, bookRows, type Cell, takeOver } from '../../src/take-over/index.ts'

export const actor = { id: 'zhou', role: 'sales-controller' }
export const START = '2026-03-02T09:00:00+08:00'

export const regulations = [
  customerGrading({
    vipMinBeds: 500,
    vipMinAnnualVolume: '100',
    preferredMinBeds: 200,
    preferredMinAnnualVolume: '50',
    majorLossThreshold: '100000',
    eliminationCriteria: ['left-the-market'],
  }),
  customerContact({ visitEvery: { vip: 'quarter', preferred: 'half-year', qualified: 'year' } }),
  breachRecords({ breachRecorders: [actor.role], breachAnswerers: ['sales-manager'], answerBreachWithinDays: 5 }),
]

export function officeOn(store: EventStore = memoryStore(), clock = manualClock(START)): Office {
  return open({ store, clock, regulations, contexts: [takeOverContext] })
}

export const HEADER = ['客户编号', '部门', '客户性质', '客户等级', '准入日期'] as const

export const plain = (customerId: string, more: readonly Cell[] = []) => [
  customerId,
  'east',
  '企业',
  '合格类客户',
  '2024-03-31',
  ...more,
]

export async function taken(office: Office, rows: BookRows, options = {}) {
  const outcome = await takeOver(office, rows, { actor, ...options })
  if (outcome.status !== 'taken-over') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** Each flaw as row, column, value. */
export async function flawsOf(rows: BookRows, options = {}, office = officeOn()) {
  const outcome = await takeOver(office, rows, { actor, ...options })
  if (outcome.status !== 'unfit') throw new Error(`it is ${outcome.status}`)
  const { events } = await office.events({ actor })
  if (events.some(({ type }) => type !== 'customer.admitted')) throw new Error('something was written')
  return outcome.flaws
}

export async function bookOf(office: Office, options: BookOptions = {}) {
  const rows: (readonly string[])[] = []
  for await (const row of bookRows(office, { actor, ...options })) rows.push(row)
  return rows
}
