/** Rules know no command: they guard what a host's own command decides just the same. */
import { expect, test } from 'vitest'
import type { EventDraft } from '../../src/index.ts'
import { type Context, customerContext, defineCommand } from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import { admit, customers, incident, raised, remove, review } from '../steps/customer.ts'
import { books } from './books.ts'

const { inForce } = books.find(({ regulation }) => regulation === 'customer-grading')!
const blacklisted = customerContext.events.find(({ type }) => type === 'customer.blacklisted')!

// Puts a customer on the company's list and forgets the books of the departments.
const forgetful = defineCommand({
  type: 'host.blacklist-everywhere',
  fields: {},
  reads: () => ({}),
  decide: (): readonly EventDraft[] => [
    blacklisted.of({
      customerId: 'C-1',
      list: 'company',
      departmentId: null,
      reason: 'sold counterfeits',
      verified: true,
      struck: [],
    }),
  ],
})

const graded = customerContext.events.find(({ type }) => type === 'customer.graded')!
const factors = { annualVolume: '0', latePayments: 0, reputation: 'high', loyalty: 'high' }

function regraded(customerId: string, from: string, to: string): EventDraft {
  const reason = 'the better customer'
  return graded.of({ customerId, departmentId: 'east', from, to, varieties: [], factors, reason })
}

// One VIP for another, in one decision.
const swap = defineCommand({
  type: 'host.swap-vip',
  fields: {},
  reads: () => ({}),
  decide: (): readonly EventDraft[] => [regraded('C-4', 'qualified', 'vip'), regraded('C-1', 'vip', 'qualified')],
})

const host: Context = {
  name: 'host',
  events: [],
  commands: [forgetful, swap] as readonly unknown[] as Context['commands'],
  refusals: {},
}

test('a standing breach that is not made worse is not refused: with 3 VIP of 19, one is swapped for another', async () => {
  const standing = [...customers(20), ...raised('vip', ['C-1', 'C-2', 'C-3']), review('C-4'), remove('C-20', 'left')]
  const { outcomes } = await given({ regulations: [inForce()], contexts: [host] }, ...standing)
    .when({ type: 'host.swap-vip' })
    .expect({
      status: 'accepted',
      failed: [],
      findings: [{ rule: 'vip-share-of-department', verdict: 'satisfied', actual: '15.79', facts: { part: 3 } }],
    })
  expect(outcomes.at(-1)).toMatchObject({ status: 'accepted', events: [{}, {}] })
})

test('company-blacklist-clears-all-books refuses a blacklisting that leaves the customer on a book', async () => {
  const { outcomes } = await given(
    { regulations: [inForce()], contexts: [host] },
    admit('C-1'),
    incident('C-1', 'major-loss'),
  )
    .when({ type: 'host.blacklist-everywhere' }, { by: { id: 'a clerk', department: 'marketing-division' } })
    .expect({
      status: 'refused',
      failed: ['company-blacklist-clears-all-books'],
      findings: [
        {
          rule: 'company-blacklist-clears-all-books',
          clause: 'D11-3.3.7',
          verdict: 'failed',
          actual: ['east'],
          limit: [],
        },
      ],
    })
  expect(outcomes.at(-1)?.status).toBe('refused')
})
