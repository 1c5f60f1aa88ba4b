/** Refusals of fact: what would be so under any regulation. Each is told with the customer or the paper. */
import { describe, expect, test } from 'vitest'
import { customerContext, filingContext, mergingContext } from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'
import {
  about,
  admit,
  contact,
  delistByCompany,
  delistByDepartment,
  grade,
  incident,
  listByCompany,
  listByDepartment,
  merge,
  remove,
  review,
  settle,
  trade,
  transfer,
  unmerge,
  visit,
} from '../steps/customer.ts'
import { answer, file } from '../steps/filing.ts'

interface Refused {
  readonly rule: string
  readonly given: readonly CaseStep[]
  readonly when: CaseStep
  readonly subject?: string
  readonly actual?: string | boolean | null
}

const { command: listing } = listByDepartment('C-1')
const { departmentId: _, ...nameless } = listing

/** Told an hour behind a removal at the third hour. */
const behind = (step: CaseStep): CaseStep => ({ ...step, at: '2026-01-05 11:00', recorded: '2026-01-05 13:00' })
const early = { ...admit('C-1'), at: '2026-01-05 09:00' }
const gone = { ...remove('C-1', 'left'), at: '2026-01-05 12:00' }
const back = { ...admit('C-1'), at: '2026-01-05 13:00' }

const REFUSED: readonly Refused[] = [
  ...[incident('C-1', 'late-payment'), visit('C-1'), contact('C-1', 'phone'), settle('C-1', '1')].map(when => ({
    rule: 'customer-known',
    given: [],
    when,
    subject: 'customer:C-1',
    actual: false,
  })),
  ...[grade('C-1', 'vip'), review('C-1'), remove('C-1', 'left'), about('customer.update', 'C-1')].flatMap(when => [
    { rule: 'customer-on-books', given: [], when, subject: 'customer:C-1', actual: false },
    { rule: 'customer-on-books', given: [admit('C-1'), remove('C-1', 'left')], when, actual: false },
  ]),
  { rule: 'customer-not-yet-on-books', given: [admit('C-1')], when: admit('C-1'), actual: '2026-01-05T01:00:00.000Z' },
  ...[grade('C-1', 'preferred'), remove('C-1', 'left'), transfer('C-1', 'east', 'west')].map(when => ({
    rule: 'standing-changes-in-order',
    given: [admit('C-1'), gone, back],
    when: behind(when),
    actual: '2026-01-05T05:00:00.000Z',
  })),
  ...[grade('C-1', 'preferred'), remove('C-1', 'left'), transfer('C-1', 'east', 'west')].map(when => ({
    rule: 'standing-changes-in-order',
    given: [admit('C-1'), { ...listByCompany('C-1'), at: '2026-01-05 12:00' }],
    when: behind(when),
    actual: '2026-01-05T04:00:00.000Z',
  })),
  ...[listByDepartment('C-1'), listByCompany('C-1')].map(when => ({
    rule: 'standing-changes-in-order',
    given: [admit('C-1'), gone],
    when: behind(when),
    actual: '2026-01-05T04:00:00.000Z',
  })),
  {
    rule: 'standing-changes-in-order',
    given: [
      listByDepartment('C-1'),
      { ...delistByDepartment('C-1'), at: '2026-01-05 12:00' },
      { ...listByDepartment('C-1'), at: '2026-01-05 13:00' },
    ],
    when: behind(delistByDepartment('C-1')),
    actual: '2026-01-05T05:00:00.000Z',
  },
  {
    rule: 'standing-changes-in-order',
    given: [listByCompany('C-1'), { ...delistByCompany('C-1'), at: '2026-01-05 12:00' }],
    when: behind(admit('C-1')),
    subject: 'customer:C-1',
    actual: '2026-01-05T04:00:00.000Z',
  },
  ...['\uff23-1', 'c-1', 'C-l', 'С-1', 'C–1', 'C-I'].map(twin => ({
    rule: 'customer-looks-like-no-other',
    given: [admit('C-1')],
    when: admit(twin),
    subject: `customer:${twin}`,
  })),
  { rule: 'customer-on-books', given: [admit('C-1')], when: transfer('C-1', 'west', 'east'), actual: false },
  {
    rule: 'customer-not-yet-on-books',
    given: [admit('C-1')],
    when: transfer('C-1', 'east', 'east'),
    actual: '2026-01-05T01:00:00.000Z',
  },
  {
    rule: 'transfer-raises-no-grade',
    given: [admit('C-1')],
    when: transfer('C-1', 'east', 'west', { grade: 'vip' }),
    actual: 'qualified',
  },
  {
    rule: 'reverses-what-stands',
    given: [admit('C-1'), grade('C-1', 'vip')],
    when: grade('C-1', 'qualified', { reverses: 'nobody-told-it' }),
    actual: 'nobody-told-it',
  },
  {
    rule: 'reverses-what-stands',
    given: [admit('C-1'), listByCompany('C-1')],
    when: { command: { ...delistByCompany('C-1').command, reverses: 'id-000000000002' } },
    actual: 'id-000000000002',
  },
  {
    rule: 'reversed-today',
    given: [admit('C-1'), grade('C-1', 'vip')],
    when: {
      ...grade('C-1', 'qualified', { reverses: 'id-000000000004' }),
      at: '2026-01-05 12:00',
      recorded: '2026-01-06 09:00',
    },
    actual: '2026-01-05',
  },
  ...[trade('C-1', '1'), grade('C-1', 'preferred'), merge('C-1', 'C-3'), merge('C-3', 'C-1')].map(when => ({
    rule: 'customer-not-merged',
    given: [admit('C-1'), admit('C-2'), admit('C-3'), merge('C-1', 'C-2')],
    when,
    subject: 'customer:C-1',
    actual: '2026-01-05T01:00:00.000Z',
  })),
  {
    rule: 'reversed-across-no-merging',
    given: [
      admit('C-1'),
      admit('C-2'),
      grade('C-1', 'vip'),
      merge('C-2', 'C-1', { grades: [{ departmentId: 'east', grade: 'vip' }] }),
    ],
    when: grade('C-1', 'qualified', { reverses: 'id-000000000006' }),
    subject: 'customer:C-1',
    actual: '2026-01-05T01:00:00.000Z',
  },
  { rule: 'two-customers', given: [admit('C-1')], when: merge('C-1', 'C-1'), actual: 'C-1' },
  { rule: 'customer-known', given: [admit('C-1')], when: merge('C-1', 'C-2'), subject: 'customer:C-2', actual: false },
  {
    rule: 'merged-in-no-chain',
    given: [admit('C-1'), admit('C-2'), admit('C-3'), merge('C-1', 'C-2')],
    when: merge('C-2', 'C-3'),
    subject: 'customer:C-2',
  },
  {
    rule: 'merging-settles-grades',
    given: [admit('C-1'), admit('C-2'), review('C-2'), grade('C-2', 'preferred')],
    when: merge('C-1', 'C-2'),
    subject: 'customer:C-1',
  },
  {
    rule: 'merging-raises-no-grade',
    given: [admit('C-1'), admit('C-2')],
    when: merge('C-1', 'C-2', { grades: [{ departmentId: 'east', grade: 'preferred' }] }),
    actual: 'qualified',
  },
  {
    rule: 'customer-on-books',
    given: [admit('C-1'), admit('C-2')],
    when: merge('C-1', 'C-2', { grades: [{ departmentId: 'west', grade: 'qualified' }] }),
    subject: 'customer:C-2',
    actual: false,
  },
  { rule: 'customer-merged', given: [admit('C-1'), admit('C-2')], when: unmerge('C-1', 'C-2'), actual: null },
  {
    rule: 'unmerged-last-first',
    given: [admit('C-1'), admit('C-2'), admit('C-3'), merge('C-1', 'C-2'), merge('C-3', 'C-2')],
    when: unmerge('C-1', 'C-2'),
    actual: 'C-3',
  },
  ...['C-1', 'C-2'].map(customerId => ({
    rule: 'merging-behind-all',
    given: [early, admit('C-2'), { ...visit(customerId), at: '2026-01-05 12:00' }],
    when: behind(merge('C-1', 'C-2')),
    subject: `customer:${customerId}`,
    actual: '2026-01-05T04:00:00.000Z',
  })),
  {
    rule: 'merging-behind-all',
    given: [early, admit('C-2'), { ...merge('C-1', 'C-2'), at: '2026-01-05 12:00' }],
    when: behind(unmerge('C-1', 'C-2')),
    actual: '2026-01-05T04:00:00.000Z',
  },
  { rule: 'grade-changes', given: [admit('C-1')], when: grade('C-1', 'qualified'), actual: 'qualified' },
  ...[listByDepartment('C-1'), listByCompany('C-1')].map(when => ({
    rule: 'not-yet-blacklisted',
    given: [admit('C-1'), when],
    when,
    actual: '2026-01-05T01:00:00.000Z',
  })),
  ...[delistByDepartment('C-1'), delistByCompany('C-1')].map(when => ({
    rule: 'blacklisted',
    given: [admit('C-1')],
    when,
    actual: false,
  })),
  {
    rule: 'list-names-department',
    given: [admit('C-1')],
    when: { command: nameless as CaseStep['command'] },
    actual: null,
  },
  { rule: 'list-names-department', given: [], when: listByCompany('C-1', { departmentId: 'east' }), actual: 'east' },
  { rule: 'paper-new', given: [file('suggestion')], when: file('suggestion'), actual: 'suggestion' },
  { rule: 'paper-on-file', given: [], when: answer('P-9'), subject: 'paper:P-9', actual: false },
  {
    rule: 'paper-unanswered',
    given: [file('suggestion'), answer('P-suggestion')],
    when: answer('P-suggestion'),
    actual: true,
  },
]

const contexts = [customerContext, filingContext, mergingContext]

describe('refused under no regulation at all', () => {
  for (const { rule, given: steps, when, subject, actual } of REFUSED) {
    const { command, ...meta } = when
    test(`${rule}: ${command.type} after ${steps.length} steps`, async () => {
      const finding = {
        rule,
        clause: null,
        force: 'must',
        verdict: 'failed',
        ...(subject !== undefined && { subject }),
        ...(actual !== undefined && { actual }),
      } as const
      const { office, outcomes } = await given({ regulations: [], contexts }, ...steps)
        .when(command, meta)
        .expect({ status: 'refused', failed: [rule], findings: [finding] })
      const told = outcomes.at(-1)!.findings.flatMap(one => [office.explain(one, 'zh'), office.explain(one, 'en')])
      expect(told.join()).not.toMatch(/undefined|null|[{}]|(?:is|of|at|since) none|[：是于] ?无/)
    })
  }

  test('each refusal of fact has a case here', () => {
    const known = contexts.flatMap(({ refusals }) => Object.keys(refusals))
    expect(known.filter(id => !REFUSED.some(({ rule }) => rule === id))).toEqual([])
  })
})
