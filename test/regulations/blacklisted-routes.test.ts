/** D11-3.5.b.2 公司黑名单: 任何商业行为, on whatever route of whatever regulation is in force beside it. */
import { describe, expect, test } from 'vitest'
import { customerGrading, inventoryContext, manualClock, memoryStore, open, vehicleContext } from '../../src/index.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'

const LIMITS = { vipMinBeds: 500, vipMinAnnualVolume: '500', preferredMinBeds: 200, preferredMinAnnualVolume: '100' }
const grading = customerGrading({ ...LIMITS, majorLossThreshold: '100000', eliminationCriteria: ['left'] })

const DIVISION = { actor: { id: 'ming', department: 'marketing-division' } }
const RULE = 'no-business-on-company-blacklist'

interface Command {
  readonly type: string
  readonly [field: string]: unknown
}

async function companyWith(...contexts: readonly Parameters<typeof open>[0]['contexts'][]) {
  const clock = manualClock('2026-03-02T01:00:00.000Z')
  const office = open({
    store: memoryStore(),
    regulations: [grading],
    contexts: contexts.flatMap(one => one ?? []),
    clock,
  })
  const must = async (command: Command, meta = {}) =>
    expect(await office.execute(command, meta)).toMatchObject({ status: 'accepted' })
  for (const customerId of ['C-1', 'C-2']) {
    const about = { customerId, departmentId: 'east' }
    await must({ type: 'customer.admit', ...about, kind: 'enterprise', conditions: CONDITIONS })
  }
  const listed = async (customerId: string) => {
    await must({ type: 'customer.record-incident', customerId, departmentId: 'east', kind: 'major-loss' })
    await must(
      { type: 'customer.blacklist', customerId, list: 'company', reason: 'sold counterfeits', verified: true },
      DIVISION,
    )
  }
  const delisted = (customerId: string) =>
    must({ type: 'customer.delist', customerId, list: 'company', reason: 'made good' }, DIVISION)
  return { office, must, listed, delisted }
}

type Company = Awaited<ReturnType<typeof companyWith>>

const answered = async ({ office }: Company, command: Command) => {
  const { status, findings } = await office.execute(command)
  return [status, ...findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)]
}

describe('goods that leave for a customer', () => {
  const issue = (customerId: string | null, quantity = '1') => ({
    ...{ type: 'inventory.issue', itemId: 'A', locationId: 'F-1', quantity, checked: true },
    ...(customerId !== null && { customerId }),
  })

  async function shop() {
    const company = await companyWith([inventoryContext])
    await company.must({ type: 'inventory.set-up-location', locationId: 'F-1', zone: 'finished', label: 'F-1' })
    await company.must({ type: 'inventory.list-item', itemId: 'A', name: 'A', unit: 'piece', zone: 'finished' })
    await company.must({ type: 'inventory.receive', itemId: 'A', locationId: 'F-1', source: 'opening', quantity: '9' })
    return company
  }

  test('leave for nobody on the list, and for everybody else', async () => {
    const company = await shop()
    expect(await answered(company, issue('C-1'))).toEqual(['accepted'])
    await company.listed('C-1')
    expect(await answered(company, issue('C-1'))).toEqual(['refused', RULE])
    expect(await answered(company, issue('C-2'))).toEqual(['accepted'])
    expect(await answered(company, issue(null))).toEqual(['accepted'])
    await company.delisted('C-1')
    expect(await answered(company, issue('C-1'))).toEqual(['accepted'])
  })
})

test('no vehicle is ordered by who is on the list', async () => {
  const company = await companyWith([vehicleContext])
  const order = (orderId: string, customerId: string) => ({
    ...{ type: 'vehicle-order.place', orderId, customerId, consultantId: 'li', model: 'tucson', price: '150000' },
  })
  await company.listed('C-1')
  expect(await answered(company, order('O-1', 'C-1'))).toEqual(['refused', RULE])
  expect(await answered(company, order('O-2', 'C-2'))).toEqual(['accepted'])
})

test('an office without these contexts asks nothing of them', async () => {
  const company = await companyWith()
  await company.listed('C-1')
  const trade = { type: 'customer.trade', customerId: 'C-1', departmentId: 'east', amount: '9' }
  expect(await answered(company, trade)).toContain(RULE)
})
