/** 客诉案件统计表: the closings of a month, as known when they were reviewed and as known now; and what they add up to. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { evolve, replay } from '../../src/core/fold.ts'
import {
  type ClosingRow,
  closingRows,
  closingsOfMonth,
  closingTable,
  complaintContext,
  defineView,
  exact,
} from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import {
  accept,
  close,
  consolidate,
  fileForm,
  fixResponsibility,
  investigate,
  receive,
  refuseConclusion,
  share,
  step,
} from '../../src/testing/steps/complaint.ts'
import { cost } from '../quickest.ts'
import { until } from '../steps/complaint.ts'
import { at, on } from '../steps/times.ts'

const OFFICE = 'general-manager-office'

const statistics = defineView({
  name: 'test-closings',
  question: { zh: '这个月结案的客诉？', en: 'What was closed in this month?' },
  fold: closingsOfMonth,
  answer: ({ state }) => ({ now: closingRows(state), asReviewed: state.asReviewed }),
})

const played = (...steps: readonly CaseStep[]) =>
  given({ regulations: [], contexts: [complaintContext] }, ...steps).expect({})

const review = (purpose = 'statistics', month = '2603'): CaseStep => ({
  command: { type: 'complaint.review-closings', month, purpose, participants: ['manufacturing'] },
})
const correct = (id: string, fields: object) => step('correct', id, OFFICE, { reason: 'counted again', ...fields })
const reopen = (id: string) => step('reopen', id, OFFICE, { reason: 'cracks again' })

const responsible = [share('casting', '70'), share('packing', '30')]

/** Two cases of March: one with a loss of 900 by casting and packing, one withdrawn. */
const march: readonly CaseStep[] = [
  ...on('2026-03-02', receive('K-1'), fileForm('K-1'), accept('K-1'), investigate('K-1', { responsible })),
  at('2026-03-03', consolidate('K-1')),
  ...on('2026-03-03', receive('K-2', { customerId: 'C-2' })),
  at('2026-03-08', step('pause', 'K-1', OFFICE, { reason: 'waits' })),
  at('2026-03-09', step('resume', 'K-1', OFFICE)),
  ...on('2026-03-10', close('K-1'), close('K-2', 'withdrawn')),
]

const instant = (date: string) => `${date}T04:00:00.000Z`

const first: ClosingRow = {
  complaintId: 'K-1',
  kind: 'product',
  customerId: 'C-1',
  departmentId: 'sales-east',
  outcome: 'settled',
  number: '260301',
  form: 1,
  market: 'domestic',
  partNumber: 'P-1',
  causeClass: 'quality',
  cause: 'casting',
  loss: '900',
  shares: responsible,
  receivedAt: instant('2026-03-02'),
  startedAt: instant('2026-03-02'),
  closedAt: instant('2026-03-10'),
  pauses: [{ from: instant('2026-03-08'), to: instant('2026-03-09') }],
}

const second: ClosingRow = {
  ...first,
  complaintId: 'K-2',
  customerId: 'C-2',
  outcome: 'withdrawn',
  number: null,
  form: 0,
  market: null,
  partNumber: null,
  causeClass: null,
  cause: null,
  loss: null,
  shares: [],
  receivedAt: instant('2026-03-03'),
  startedAt: null,
  pauses: [],
}

describe('the closings of a month', () => {
  test('are kept as each closing told them, and as they were known when they were reviewed', async () => {
    const { office } = await played(...march, at('2026-04-09', review('sanctions')), at('2026-04-10', review()))
    expect(await office.view(statistics, '2603')).toEqual({
      now: [first, second],
      asReviewed: { at: instant('2026-04-10'), rows: [first, second] },
    })
    expect(await office.view(statistics, '2603', { at: '2026-04-09T23:00:00+08:00' })).toMatchObject({
      asReviewed: null,
    })
    for (const month of ['2604', 'constructor', '']) {
      expect(await office.view(statistics, month)).toEqual({ now: [], asReviewed: null })
    }
  })

  test('that are corrected after the review show both figures, as of a date and as known at a position', async () => {
    const corrected = { cause: 'mould', causeClass: 'human', partNumber: 'P-7', loss: '1000.5' } as const
    const { office, outcomes } = await played(
      ...march,
      at('2026-04-10', review()),
      at('2026-04-20', correct('K-1', corrected)),
      at('2026-04-21', fixResponsibility('confirmed', [share('casting', '100')], 'K-1')),
      at(
        '2026-04-22',
        fixResponsibility('confirmed', [share('casting', '99.5'), share('x', '0.5')], 'K-1', { loss: '7' }),
      ),
    )
    const known = { at: instant('2026-04-10'), rows: [first, second] }
    const after = { ...first, ...corrected, loss: '7', shares: [share('casting', '99.5'), share('x', '0.5')] }
    expect(await office.view(statistics, '2603')).toEqual({ now: [after, second], asReviewed: known })
    expect(await office.view(statistics, '2603', { at: '2026-04-21T23:00:00+08:00' })).toEqual({
      now: [{ ...first, ...corrected, shares: [share('casting', '100')] }, second],
      asReviewed: known,
    })
    expect(await office.view(statistics, '2603', { position: outcomes.length - 3 })).toEqual({
      now: [first, second],
      asReviewed: known,
    })
  })

  test('that were corrected for an earlier day but told after the review were not known at the review', async () => {
    const backdated = { ...correct('K-1', { loss: '1' }), at: '2026-04-01', recorded: '2026-04-15' }
    const { office } = await played(...march, at('2026-04-10', review()), backdated)
    const { now, asReviewed } = await office.view(statistics, '2603')
    expect([now[0]!.loss, asReviewed!.rows[0]!.loss]).toEqual(['1', '900'])
  })

  test('are what the latest review saw', async () => {
    const { office } = await played(
      ...march,
      at('2026-04-10', review()),
      at('2026-04-11', correct('K-1', { loss: '1' })),
      at('2026-04-12', review()),
      at('2026-04-13', correct('K-1', { loss: '2' })),
    )
    const { now, asReviewed } = await office.view(statistics, '2603')
    expect([now[0]!.loss, asReviewed!.at, asReviewed!.rows[0]!.loss]).toEqual(['2', instant('2026-04-12'), '1'])
  })

  test('are no more what was reopened; closed again, it counts in the month of that', async () => {
    const { office } = await played(
      ...march,
      at('2026-04-10', review()),
      at('2026-04-11', reopen('K-1')),
      at('2026-04-12', fixResponsibility('decided', [share('x', '100')], 'K-1')),
      at('2026-04-13', close('K-1')),
    )
    expect(await office.view(statistics, '2603')).toEqual({
      now: [second],
      asReviewed: { at: instant('2026-04-10'), rows: [first, second] },
    })
    const { now } = await office.view(statistics, '2604')
    expect(now).toEqual([
      {
        ...first,
        shares: [share('x', '100')],
        closedAt: instant('2026-04-13'),
        pauses: [...first.pauses, { from: instant('2026-03-10'), to: instant('2026-04-11') }],
      },
    ])
  })

  test('count each form that was closed; what is told later is about the last one', async () => {
    const { office } = await played(
      ...march,
      ...on('2026-03-20', refuseConclusion('K-1'), fileForm('K-1'), accept('K-1'), close('K-1')),
      at('2026-03-21', correct('K-1', { loss: '5' })),
      at('2026-03-22', fixResponsibility('confirmed', [share('x', '100')], 'K-1')),
    )
    const shares = [share('x', '100')]
    const again = { ...first, number: '260301-2', form: 2, loss: '5', shares, pauses: [] }
    const dates = { startedAt: instant('2026-03-20'), closedAt: instant('2026-03-20') }
    const both = [first, { ...again, ...dates }, second]
    expect((await office.view(statistics, '2603')).now).toEqual(both)
    const { office: later } = await played(
      ...march,
      ...on('2026-03-20', refuseConclusion('K-1'), fileForm('K-1'), accept('K-1'), close('K-1'), reopen('K-1')),
    )
    expect((await later.view(statistics, '2603')).now).toEqual([first, second])
  })

  test('of complaints with names that all objects know', async () => {
    const { office, outcomes } = await played(
      ...['constructor', 'toString', '__proto__x'].flatMap(id => on('2026-03-02', until('closed', id))),
      ...on('2026-03-03', correct('toString', { loss: '4' }), reopen('constructor')),
      at('2026-04-01', review()),
    )
    const { now, asReviewed } = await office.view(statistics, '2603')
    expect(now.map(({ complaintId, loss }) => [complaintId, loss])).toEqual([
      ['toString', '4'],
      ['__proto__x', '900'],
    ])
    expect(asReviewed?.rows).toEqual(now)
    const events = outcomes
      .flatMap(outcome => (outcome.status === 'accepted' ? outcome.events : []))
      .filter(({ tags }) => tags.includes('closing-month:2603'))
    const live = events.reduce(
      (value, event) => evolve(closingsOfMonth, value, [event]),
      replay(closingsOfMonth, '2603', []),
    )
    expect(live).toStrictEqual(replay(closingsOfMonth, '2603', events))
  })
})

const row = (fields: Partial<ClosingRow>): ClosingRow => ({ ...first, pauses: [], ...fields })
const never = () => false

describe('the table of closings', () => {
  test('of nothing', () => {
    expect(closingTable([], never)).toEqual({
      cases: 0,
      founded: 0,
      unfounded: 0,
      withdrawn: 0,
      loss: '0',
      lossUnknown: 0,
      late: 0,
      inTime: 0,
      undecidable: 0,
      averageDays: null,
      byCause: [],
      byCauseClass: [],
      byDepartment: [],
      byProduct: [],
      byCustomer: [],
    })
  })

  test('counts cases, outcomes, losses, lateness and days, and groups them', () => {
    const rows = [
      first,
      second,
      row({ complaintId: 'K-3', outcome: 'unfounded', loss: '0.07', shares: [share('packing', '33.3333')] }),
      row({
        complaintId: 'K-4',
        cause: 'dent',
        causeClass: 'human',
        customerId: 'B',
        shares: [share('casting', '100')],
      }),
    ]
    const lateness: Readonly<Record<string, boolean | null>> = { 'K-1': true, 'K-2': null, 'K-3': false, 'K-4': false }
    expect(closingTable(rows, ({ complaintId }) => lateness[complaintId]!)).toEqual({
      cases: 4,
      founded: 2,
      unfounded: 1,
      withdrawn: 1,
      loss: '1800.07',
      lossUnknown: 1,
      late: 1,
      inTime: 2,
      undecidable: 1,
      // 7 (8 without the pause), 7 since the receipt, 8 and 8 days.
      averageDays: '7.5',
      byCause: [
        { key: 'casting', cases: 2, loss: '900.07' },
        { key: 'dent', cases: 1, loss: '900' },
        { key: null, cases: 1, loss: '0' },
      ],
      byCauseClass: [
        { key: 'quality', cases: 2, loss: '900.07' },
        { key: 'human', cases: 1, loss: '900' },
        { key: null, cases: 1, loss: '0' },
      ],
      byDepartment: [
        { key: 'casting', cases: '1.7', loss: '1530' },
        { key: null, cases: '1.666667', loss: '0.04666669' },
        { key: 'packing', cases: '0.633333', loss: '270.02333331' },
      ],
      byProduct: [
        { key: 'P-1', cases: 3, loss: '1800.07' },
        { key: null, cases: 1, loss: '0' },
      ],
      byCustomer: [
        { key: 'C-1', cases: 2, loss: '900.07' },
        { key: 'B', cases: 1, loss: '900' },
        { key: 'C-2', cases: 1, loss: '0' },
      ],
    })
  })

  test('adds up the parts of one department, passes over nothing, and never gives away more than the whole', () => {
    const groups = (shares: ClosingRow['shares']) => closingTable([row({ loss: '10', shares })], never).byDepartment
    expect(groups([share('a', '40', 'li'), share('b', '0'), share('a', '60', 'wu')])).toEqual([
      { key: 'a', cases: '1', loss: '10' },
    ])
    expect(groups([share('a', '80'), share('b', '80'), share('c', '5')])).toEqual([
      { key: 'a', cases: '0.8', loss: '8' },
      { key: 'b', cases: '0.2', loss: '2' },
    ])
  })

  test('rounds the average of days to hundredths, half up', () => {
    const days = (...closings: readonly string[]) =>
      closingTable(
        closings.map(time => row({ closedAt: `2026-03-02T${time}.000Z` })),
        never,
      ).averageDays
    expect(days('04:00:00')).toBe('0')
    // 432 seconds are half a hundredth of a day.
    expect(days('04:07:12')).toBe('0.01')
    expect(days('04:07:11')).toBe('0')
    expect(days('16:00:00')).toBe('0.5')
    expect(days('16:00:00', '04:00:00', '04:00:00')).toBe('0.17')
  })

  const names = fc.constantFrom('a', 'b', '__proto__x', 'constructor', 'toString')
  const ratio = fc.nat(1_000_000).map(ten_thousandths => exact.multiply(String(ten_thousandths), '0.0001'))
  const amount = fc
    .tuple(fc.nat(10_000_000), fc.nat(999_999))
    .map(([whole, part]) => exact.canonical(`${whole}.${String(part).padStart(6, '0')}`))
  const rows = fc.array(
    fc
      .record({
        outcome: fc.constantFrom('settled', 'unfounded', 'withdrawn'),
        partNumber: fc.option(names),
        causeClass: fc.constantFrom('quality', 'human', null),
        cause: fc.option(names),
        customerId: names,
        loss: fc.option(amount),
        shares: fc.array(
          fc.tuple(names, ratio).map(([name, ratio]) => share(name, ratio)),
          { maxLength: 4 },
        ),
        closedAt: fc.nat(60).map(minutes => `2026-03-12T04:${String(minutes % 60).padStart(2, '0')}:00.000Z`),
      })
      .map(row),
    { maxLength: 30 },
  )

  test('has groups that sum to the cases and to the loss, exactly', () =>
    fc.assert(
      fc.property(rows, fc.func(fc.constantFrom(true, false, null)), (rows, late) => {
        const table = closingTable(rows, late)
        const { byCause, byCauseClass, byDepartment, byProduct, byCustomer } = table
        for (const groups of [byCause, byCauseClass, byProduct, byCustomer, byDepartment]) {
          expect(exact.sum(groups.map(({ cases }) => String(cases)))).toBe(String(rows.length))
          expect(exact.sum(groups.map(({ loss }) => loss))).toBe(table.loss)
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
          const counts = groups.map(({ cases }) => String(cases))
          expect(counts.every((count, index) => index === 0 || exact.compare(counts[index - 1]!, count) >= 0)).toBe(
            true,
          )
        }
        expect(table.loss).toBe(exact.sum(rows.map(({ loss }) => loss ?? '0')))
        expect(table.founded + table.unfounded + table.withdrawn).toBe(rows.length)
        expect(table.late + table.inTime + table.undecidable).toBe(rows.length)
      }),
      { numRuns: 200 },
    ))

  test('does not depend on the order of the rows', () =>
    fc.assert(
      fc.property(rows, rows => {
        expect(closingTable([...rows].reverse(), never)).toEqual(closingTable(rows, never))
      }),
    ))

  test('takes the cases of a year in the time that one pass takes', async () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        row({
          complaintId: `K-${index}`,
          customerId: `C-${index % 5000}`,
          partNumber: `P-${index % 700}`,
          cause: `cause-${index % 40}`,
          loss: `${index % 997}.25`,
        }),
      )
    const milliseconds = (rows: readonly ClosingRow[]) =>
      cost(() => expect(closingTable(rows, never).cases).toBe(rows.length))
    await milliseconds(some(2_000))
    const tenth = await milliseconds(some(10_000))
    const year = await milliseconds(some(100_000))
    expect(year).toBeLessThan(Math.max(tenth * 40, 2_000))
  })
})
