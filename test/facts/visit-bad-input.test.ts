/** What is no count, no score, no list and no day is refused at the door, before anything is decided. */
import { expect, test } from 'vitest'
import {
  customerContext,
  enquiryContext,
  governanceContext,
  isGuijuError,
  memoryStore,
  open,
  visitContext,
} from '../../src/index.ts'

const both = { customerId: 'C-1', departmentId: 'east' }
const HANDOUT = { type: 'handout.give', handoutId: 'H-1', ...both, kind: 'material', item: 'a leaflet' }
const VISIT = { type: 'visit.make', visitId: 'V-1', ...both, kind: 'regular', way: 'call-on', purpose: 'a look' }
const ROUND = { type: 'round.plan', roundId: 'R-1', departmentId: 'east', customers: ['C-1'], first: '2026-04-01' }

const contexts = [customerContext, governanceContext, enquiryContext, visitContext]
const office = open({ store: memoryStore(), regulations: [], contexts })

/** The field that is at fault; the status where none is. */
async function fieldOf(command: object): Promise<string> {
  try {
    return (await office.receive(command)).status
  } catch (error) {
    return isGuijuError(error, 'INVALID_COMMAND') ? JSON.stringify(error.details) : String(error)
  }
}

test.each([0, -1, 0.5, 1.5, '2', null, Number.NaN, 1e9])('nobody is given %s pieces', async count => {
  expect(await fieldOf({ ...HANDOUT, count })).toContain('count')
})

test.each([-1, 101, 50.5, '90', true])('nobody is satisfied to %s of 100', async satisfaction => {
  expect(await fieldOf({ type: 'visit.report', visitId: 'V-1', summary: 'well', satisfaction })).toContain(
    'satisfaction',
  )
})

test('a visit is made by somebody, in a way and for a reason that there is', async () => {
  expect(await fieldOf({ ...VISIT, by: [] })).toContain('by')
  expect(await fieldOf({ ...VISIT, by: ['li'], way: 'by-car' })).toContain('way')
  expect(await fieldOf({ ...VISIT, by: ['li'], kind: 'holiday' })).toContain('kind')
  expect(await fieldOf({ ...VISIT, by: ['li'], purpose: '' })).toContain('purpose')
})

test('a round has customers, and days of the calendar', async () => {
  expect(await fieldOf({ ...ROUND, last: '2026-04-31' })).toContain('last')
  expect(await fieldOf({ ...ROUND, customers: [], last: '2026-04-30' })).toContain('customers')
  expect(await fieldOf({ ...ROUND, last: '2026-04-30' })).toBe('accepted')
})

test('the same asked for properly is only refused because nobody knows the customer', async () => {
  expect(await fieldOf({ ...HANDOUT, count: 1 })).toBe('refused')
  expect(await fieldOf({ ...VISIT, by: ['li'] })).toBe('refused')
})
