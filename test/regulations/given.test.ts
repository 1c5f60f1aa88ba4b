/** What `given` itself does when a case is wrong. */
import { describe, expect, test } from 'vitest'
import { customerHistory, type GuijuError } from '../../src/index.ts'
import { type Asked, type Expected, given } from '../../src/testing/index.ts'
import { admit, customers, grade, remove, review } from '../steps/customer.ts'
import { on } from '../steps/times.ts'
import { books } from './books.ts'

const grading = [books.find(({ regulation }) => regulation === 'customer-grading')!.inForce()]
const { command } = grade('C-1', 'vip')

async function brokenBy(asked: Asked, expected: Expected): Promise<GuijuError> {
  const fault = await asked.expect(expected).then(
    () => undefined,
    (error: GuijuError) => error,
  )
  expect(fault).toMatchObject({ name: 'GuijuError', code: 'LAW_BROKEN' })
  return fault!
}

describe('given', () => {
  test('a step that is refused is a fault of the case, told in words', async () => {
    const asked = given(grading, ...customers(6), review('C-1'), grade('C-1', 'vip')).when({ type: 'never.reached' })
    const { message, details } = await brokenBy(asked, {})
    expect(message).toContain('given step 8 (customer.grade) is refused')
    expect(message).toContain('1 VIP of 6 customers is 16.67 %, the limit is 15 % (at most 0)')
    expect(details).toMatchObject({ step: 8, command: { customerId: 'C-1' }, findings: expect.any(Array) })
  })

  test('a difference names what was expected, what was found, and the outcome in words', async () => {
    const asked = given(grading, ...customers(6), review('C-1')).when(command)
    const { message, details } = await brokenBy(asked, {
      status: 'accepted',
      findings: [{ rule: 'vip-share-of-department', verdict: 'satisfied', facts: { part: 2 } }],
    })
    expect(message).toContain('status: expected "accepted", found "refused"')
    expect(message).toContain('.verdict: expected "satisfied", found "failed"')
    expect(message).toContain('.facts.part: expected 2, found 1')
    expect(message).toContain("- Failed: Cap on VIP customers' share of a department (D11-2.2.d.1)")
    expect(details).toMatchObject({ expected: ['accepted', 'satisfied', 2], actual: ['refused', 'failed', 1] })
  })

  test.each<[string, Expected]>([
    ['a rule that failed but is not named', { failed: [] }],
    ['a rule that is named but did not fail', { failed: ['vip-share-of-department', 'late-payer-is-no-vip'] }],
    ['a finding that is not there', { findings: [{ rule: 'admission-conditions' }] }],
    ['a finding on another subject', { findings: [{ rule: 'vip-share-of-department', subject: 'department:west' }] }],
    ['a rule that was touched after all', { untouched: ['vip-share-of-department'] }],
    ['events that were not decided', { events: [{ type: 'customer.graded' }] }],
    ['a duty that is not owed', { obligations: [{ asOf: '2026-01-06', obligation: 'vip-downgrade', rows: [{}] }] }],
    ['a duty that is owed', { obligations: [{ asOf: '2026-01-06', obligation: 'suggestion-answered', rows: [{}] }] }],
    ['another answer', { views: [{ view: customerHistory, key: 'C-1', answer: [{ type: 'customer.admitted' }] }] }],
  ])('notices %s', async (_, expected) => {
    await brokenBy(given(grading, ...customers(6), review('C-1')).when(command), expected)
  })

  test('an outcome is expected, but nothing was asked for', async () => {
    const { message } = await brokenBy(given(grading, admit('C-1')), { status: 'accepted' })
    expect(message).toContain('no command was asked for')
  })

  test('steps may be bare commands; nothing expected is nothing missed', async () => {
    const { outcomes, clock } = await given(grading, admit('C-1').command).expect({})
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted'])
    expect(clock.now()).toBe('2026-01-05T01:00:00.000Z')
  })

  test('a step happens at its time, is recorded at another, by somebody, under an id', async () => {
    const by = { id: 'Ms Li', department: 'east' }
    const { office, clock } = await given(
      grading,
      { ...admit('C-1'), at: '2026-03-01 08:30:15.250', by, commandId: 'once' },
      { ...review('C-1'), at: '2026-03-02', recorded: '2026-03-10 00:00' },
      { ...remove('C-1', 'left'), at: '2026-03-09T23:00:00-05:00' },
    ).expect({})
    expect(clock.now()).toBe('2026-03-10T04:00:00.000Z')
    const history = await office.view(customerHistory, 'C-1')
    expect(history.map(({ at }) => at)).toEqual([
      '2026-03-01T00:30:15.250Z',
      '2026-03-02T04:00:00.000Z',
      '2026-03-10T04:00:00.000Z',
    ])
  })

  test.each(['2026-13-01', '2026-02-30', '2026-03-01 24:00', '2026-03-01T10:00', 'tomorrow'])(
    'refuses %s as a time',
    async text => {
      await expect(given(grading, ...on(text, admit('C-1'))).expect({})).rejects.toMatchObject({ code: 'INVALID_DATE' })
    },
  )

  test('a case is no promise: nothing happens before it is asked what to expect', async () => {
    expect('then' in given(grading).when({ type: 'no.such-command' })).toBe(false)
  })
})
