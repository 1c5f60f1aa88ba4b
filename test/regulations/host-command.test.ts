/** Rules know no command: they guard what a host's own command decides just the same. */
import { expect, test } from 'vitest'
import { admit, incident } from '../../src/facts/customer/steps.ts'
import type { EventDraft } from '../../src/index.ts'
import { type Context, customerContext, defineCommand } from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
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

test('company-blacklist-clears-all-books refuses a blacklisting that leaves the customer on a book', async () => {
  const host: Context = { name: 'host', events: [], commands: [forgetful as Context['commands'][number]], refusals: {} }
  await given({ regulations: [inForce()], contexts: [host] }, admit('C-1'), incident('C-1', 'major-loss'))
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
  expect.assertions(0)
})
