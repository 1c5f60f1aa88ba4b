/** How an office tells what it found and what is owed: moments by its own wall, figures where there are some. */
import { describe, expect, test } from 'vitest'
import { type Finding, type Obligation, type Office, officeCalendar } from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import { admit, contact, grade, review, trade } from '../steps/customer.ts'
import { at, on } from '../steps/times.ts'
import { books } from './books.ts'

const inForce = (regulation: string) => books.find(one => one.regulation === regulation)!.inForce()
const grading = inForce('customer-grading')
const contacts = inForce('customer-contact')
const vip = [...on('2026-01-05 10:00', admit('C-1')), at('2026-01-10 10:00', grade('C-1', 'vip'))]

describe('a duty', () => {
  async function keyContacts(office: Office, asOf: string): Promise<readonly Obligation[]> {
    return office.obligations({ asOf, obligation: 'key-customer-contact' })
  }

  test('is told with the days of the office: the midnight that ends the month is the end of its last day', async () => {
    const { office } = await given([contacts], ...vip, at('2026-02-03 14:30', contact('C-1', 'phone'))).expect({})
    const [duty] = await keyContacts(office, '2026-03-02T12:00:00+08:00')
    expect(office.explain(duty!, 'en')).toBe(
      'Due: Contact with a key customer (A04-3.1.1.3). Department east contacts key customer C-1 at least once a month, last time 2026-02-03 14:30. By 2026-03-31 24:00.',
    )
    expect(office.explain(duty!, 'zh')).toMatch(/^待办：重点客户沟通（A04-3\.1\.1\.3）。部门 east /)
    expect(office.explain(duty!, 'zh')).toMatch(/上次 2026-02-03 14:30。截止 2026-03-31 24:00。$/)
  })

  test('is told in the zone of the office, in summer and in winter', async () => {
    const calendar = officeCalendar({ zone: 'Europe/Berlin' })
    const { office } = await given({ regulations: [contacts], calendar }, ...vip).expect({})
    const [duty] = await keyContacts(office, '2026-02-10T12:00:00Z')
    expect(duty!.due).toBe('2026-02-28T23:00:00.000Z')
    expect(office.explain(duty!, 'en')).toMatch(/By 2026-02-28 24:00\.$/)
    const [summer] = await keyContacts(office, '2026-07-10T12:00:00Z')
    expect(office.explain({ ...summer!, due: '2026-07-31T22:00:00.000Z' }, 'en')).toMatch(/By 2026-07-31 24:00\.$/)
  })

  test('for a period that has not begun is not listed, unless it is asked for', async () => {
    const { office } = await given([contacts], ...vip).expect({})
    expect(await keyContacts(office, '2026-01-31T23:59:59.999+08:00')).toEqual([])
    expect(await keyContacts(office, '2026-02-01T00:00:00+08:00')).toMatchObject([{ status: 'due' }])
    expect(await keyContacts(office, '2026-02-01T00:00:00.001+08:00')).toMatchObject([{ status: 'due' }])
    const asked = {
      asOf: '2026-01-31T23:59:59.999+08:00',
      obligation: 'key-customer-contact',
      withinDays: 400,
    } as const
    expect(await office.obligations(asked)).toEqual([])
    expect(await office.obligations({ ...asked, status: ['running'] })).toMatchObject([
      { status: 'running', since: '2026-01-31T16:00:00.000Z', due: '2026-02-28T16:00:00.000Z' },
    ])
  })
})

describe('a finding', () => {
  const admitted = on('2026-03-01', admit('C-1'))
  const one = (findings: readonly Finding[], id: string) => findings.find(({ rule }) => rule === id)!

  test('that is satisfied with nothing to measure has no figures', async () => {
    const { office, outcomes } = await given([grading], ...admitted)
      .when(trade('C-1', '100').command)
      .expect({ status: 'accepted' })
    const finding = one(outcomes.at(-1)!.findings, 'no-business-on-company-blacklist')
    expect(finding).toMatchObject({ verdict: 'satisfied', actual: null })
    expect(office.explain(finding, 'en')).toBe(
      "Satisfied: No business with a customer on the company's blacklist (D11-3.5.b.2).",
    )
    expect(office.explain(finding, 'zh')).toBe('符合：公司黑名单客户不得交易（D11-3.5.b.2）。')
  })

  test('that failed with nothing measured says so', async () => {
    const { office, outcomes } = await given([grading], ...admitted)
      .when(grade('C-1', 'preferred').command)
      .expect({ status: 'refused' })
    const finding = one(outcomes.at(-1)!.findings, 'promotion-after-review')
    expect(finding).toMatchObject({ verdict: 'failed', actual: null })
    expect(office.explain(finding, 'en')).toBe(
      'Failed: A promotion follows a good review of the current period (D11-3.4). Not reviewed yet; asked for a good one within 6 months.',
    )
  })

  test('tells its moments by the wall of the office', async () => {
    const { office, outcomes } = await given([grading], ...on('2026-03-01 00:00', admit('C-1'), review('C-1')))
      .when(grade('C-1', 'preferred').command, { at: '2026-10-01' })
      .expect({ status: 'refused' })
    const finding = one(outcomes.at(-1)!.findings, 'promotion-after-review')
    expect(finding).toMatchObject({ actual: 'not-current', facts: { reviewedAt: '2026-02-28T16:00:00.000Z' } })
    expect(office.explain(finding, 'en')).toContain('Last review at 2026-02-28 24:00, result good')
    expect(office.explain(finding, 'zh')).toContain('最近评审 2026-02-28 24:00，结果良好')
  })
})
