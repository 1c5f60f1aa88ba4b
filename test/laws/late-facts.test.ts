/** What is told late is judged at its time, with all that is known; a decision that is dated back, by now as well. */
import { describe, expect, test } from 'vitest'
import { departmentShares, type Office } from '../../src/index.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'
import { ofCustomers, stage } from './offices.ts'

const both = { customerId: 'C-1', departmentId: 'east' }
const admit = { type: 'customer.admit', ...both, kind: 'enterprise', conditions: CONDITIONS }
const trade = { type: 'customer.trade', ...both, amount: '10' }
const day = (text: string) => `2026-${text}T04:00:00.000Z`

async function told(office: Office, command: { readonly type: string }, occurredAt?: string) {
  const outcome = await office.execute(command, occurredAt === undefined ? {} : { occurredAt })
  return {
    status: outcome.status,
    failed: outcome.findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule),
  }
}

const accepted = { status: 'accepted', failed: [] }

function office(at: string) {
  const { clock, office, store } = stage({ regulations: ofCustomers })
  clock.set(day(at))
  return { clock, office, store }
}

describe('a trade that is told late', () => {
  test('of a day before the admission is no trade of an admitted customer; of the moment after it, it is one', async () => {
    const { clock, office: of } = office('01-05')
    await told(of, admit)
    clock.set(day('01-21'))
    expect((await told(of, trade, day('01-01'))).failed).toEqual(['admission-before-business'])
    expect((await told(of, trade, '2026-01-05T03:59:59.999Z')).status).toBe('refused')
    expect(await told(of, trade, '2026-01-05T04:00:00.001Z')).toEqual(accepted)
  })

  test('of a day on which the customer was on the books is accepted after its removal; of the day after, it is not', async () => {
    const { clock, office: of } = office('01-01')
    await told(of, admit)
    clock.set(day('01-20'))
    await told(of, { type: 'customer.remove', ...both, criterion: 'left' } as never)
    clock.set(day('01-31'))
    expect(await told(of, trade, day('01-10'))).toEqual(accepted)
    expect(await told(of, trade, '2026-01-20T03:59:59.999Z')).toEqual(accepted)
    expect((await told(of, trade, '2026-01-20T04:00:00.001Z')).failed).toEqual(['admission-before-business'])
  })

  test('of a day on which the customer was on the blacklist of its department is found, whatever came since', async () => {
    const { clock, office: of } = office('01-05')
    await told(of, admit)
    clock.set(day('01-10'))
    const actor = { id: 'li', department: 'east' }
    const list = { ...both, list: 'department', reason: 'no payment' }
    await of.execute({ type: 'customer.blacklist', ...list }, { actor })
    clock.set(day('01-11'))
    expect(await told(of, trade, day('01-08'))).toEqual(accepted)
    clock.set(day('01-20'))
    await of.execute({ type: 'customer.delist', ...list }, { actor })
    await told(of, admit)
    clock.set(day('01-21'))
    expect((await told(of, trade, day('01-15'))).status).toBe('refused')
  })
})

const east = { kind: 'enterprise', conditions: CONDITIONS, departmentId: 'east' }

test('a departure that is told late dates a breach by when it arose', async () => {
  const { clock, office: of } = office('03-01')
  for (let nth = 1; nth <= 20; nth++)
    await told(of, { type: 'customer.admit', customerId: `C-${nth}`, ...east } as never)
  clock.set(day('03-20'))
  await told(
    of,
    { type: 'customer.remove', departmentId: 'east', customerId: 'C-20', criterion: 'left' } as never,
    day('03-05'),
  )
  const at = async (moment: string) => (await of.view(departmentShares, 'east', { at: moment })).customers
  expect([
    await at(day('03-04')),
    await at('2026-03-05T03:59:59.999Z'),
    await at(day('03-05')),
    await at(day('03-20')),
  ]).toEqual([20, 20, 19, 19])
})
