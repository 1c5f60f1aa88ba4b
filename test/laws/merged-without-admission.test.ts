/** A customer into whom another was merged goes on owing contacts, whatever is withdrawn of the one that was merged. */
import { expect, test } from 'vitest'
import { contactPeriods, mergingContext } from '../../src/index.ts'
import { BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { logOf, ofCustomers, stage } from './offices.ts'

async function merged() {
  const { office, clock, store } = stage({ regulations: ofCustomers, contexts: [mergingContext] })
  const must = async (command: { readonly type: string; readonly [field: string]: unknown }) =>
    expect(await office.execute(command)).toMatchObject({ status: 'accepted' })
  for (const [customerId, departmentId] of [
    ['C-1', 'east'],
    ['C-2', 'west'],
    ['C-2', 'east'],
  ]) {
    const about = { customerId, departmentId, kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    await must({ type: 'customer.admit', ...about })
  }
  await must({ type: 'customer.merge', from: 'C-2', into: 'C-1', reason: 'one licence' })
  clock.set('2028-01-01T00:00:00.000Z')
  return { office, store, events: await logOf(store) }
}

test.each([0, 1, 2, 3, 4, 5])('whatever is withdrawn: event %i', async nth => {
  const { office, events } = await merged()
  const event = events[nth]
  if (event) {
    const { status } = await office.execute({ type: 'fact.withdraw', eventId: event.id, reason: 'typed twice' })
    expect([status, event.type]).toEqual([expect.stringMatching(/accepted|refused/), event.type])
  }
  for (const customerId of ['C-1', 'C-2']) {
    const periods = await office.view(contactPeriods, customerId)
    expect(JSON.stringify(periods)).not.toContain('""')
  }
  expect((await office.obligations({ status: ['running', 'due', 'overdue'] })).length).toBeGreaterThan(0)
})
