/** A breach that stands because others left is not made worse, and what does not worsen it is not refused. */
import { describe, expect, test } from 'vitest'
import { customerGraded } from '../../src/facts/customer/events/index.ts'
import { customerFile } from '../../src/facts/customer/states/customer-file.ts'
import { type Context, defineCommand, type Office } from '../../src/index.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { stage } from './offices.ts'

const about = (index: number) => ({ customerId: `C-${index}`, departmentId: 'east' })
const admit = (index: number) => ({
  type: 'customer.admit',
  ...about(index),
  kind: 'medical-institution',
  scale: BIG,
  conditions: CONDITIONS,
})
const review = (index: number) => ({ type: 'customer.review', ...about(index), result: 'good', assessment: ASSESSMENT })
const grade = (index: number, grade: string) => ({ type: 'customer.grade', ...about(index), grade, reason: 'asked' })

const graded = (index: number, from: 'vip' | 'qualified', to: 'vip' | 'qualified') =>
  customerGraded.of({
    ...about(index),
    from,
    to,
    varieties: [],
    factors: { annualVolume: '0', latePayments: 0, reputation: 'high', loyalty: 'high' },
    reason: 'in exchange',
  })

/** A host's command: one VIP goes, another comes, in one decision. */
const exchange = {
  name: 'exchange',
  events: [],
  refusals: {},
  commands: [
    defineCommand({
      type: 'test.exchange',
      fields: {},
      reads: () => ({ customer: customerFile.of('C-0') }),
      decide: () => [graded(0, 'vip', 'qualified'), graded(5, 'qualified', 'vip')],
    }),
    defineCommand({
      type: 'test.promote-two',
      fields: {},
      reads: () => ({ customer: customerFile.of('C-0') }),
      decide: () => [graded(5, 'qualified', 'vip'), graded(6, 'qualified', 'vip')],
    }),
  ],
} as unknown as Context

async function statusOf(office: Office, command: object): Promise<string> {
  return (await office.execute(command)).status
}

/** 20 customers, 3 of them VIP, which is 15 %; and then as many have left as is asked. */
async function department(left: number): Promise<Office> {
  const { office } = stage({ contexts: [exchange] })
  for (let index = 0; index < 20; index++) {
    await office.execute(admit(index))
    await office.execute(review(index))
  }
  for (const index of [0, 1, 2]) expect(await statusOf(office, grade(index, 'vip'))).toBe('accepted')
  for (let index = 19; index > 19 - left; index--) {
    expect(await statusOf(office, { type: 'customer.remove', ...about(index), criterion: 'left' })).toBe('accepted')
  }
  return office
}

describe('with 3 VIPs of 19 customers', () => {
  test('a further VIP is refused', async () => {
    const office = await department(1)
    const outcome = await office.execute(grade(3, 'vip'))
    expect(outcome.status).toBe('refused')
    const finding = outcome.findings.find(({ rule }) => rule === 'vip-share-of-department')
    expect(finding).toMatchObject({ verdict: 'failed', limit: '15', facts: { part: 4, customers: 19, room: 2 } })
  })

  test('demoting, admitting and grading to preferred go on', async () => {
    const office = await department(1)
    for (const command of [grade(3, 'preferred'), admit(30), review(3), grade(0, 'qualified'), grade(1, 'preferred')]) {
      expect(await statusOf(office, command)).toBe('accepted')
    }
  })

  test('a VIP for a VIP does not worsen it', async () => {
    expect(await statusOf(await department(1), { type: 'test.exchange' })).toBe('accepted')
  })

  test('the breach stands as an obligation until it is cured', async () => {
    const office = await department(1)
    const breaches = async () => (await office.obligations({ obligation: 'vip-share-cured' })).length
    expect(await breaches()).toBe(1)
    await office.execute(admit(30))
    expect(await breaches()).toBe(0)
  })
})

test('two VIPs in one decision are measured together, on what both make of the department', async () => {
  const office = await department(0)
  expect(await statusOf(office, grade(0, 'qualified'))).toBe('accepted')
  const outcome = await office.execute({ type: 'test.promote-two' })
  expect(outcome.status).toBe('refused')
  const shares = outcome.findings.filter(({ rule }) => rule === 'vip-share-of-department')
  expect(shares.map(({ facts }) => facts.part)).toEqual([4, 4])
})

test('at the cap there is no room, one below it there is', async () => {
  expect(await statusOf(await department(0), grade(3, 'vip'))).toBe('refused')
  const office = await department(0)
  await office.execute(grade(0, 'qualified'))
  expect(await statusOf(office, grade(3, 'vip'))).toBe('accepted')
})
