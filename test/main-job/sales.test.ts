import { describe, expect, it } from 'vitest'
import { fileWith } from './running.ts'
import { csv, MIXED, summaryOf } from './sales-mixed.ts'

const NOTHING = { lines: 0, quantity: 0, amount: '0' }

describe('the summary of a small file', () => {
  it('counts lines, sales, returns, what is held and unmatched, and what is left', async () => {
    expect(await summaryOf(csv(...MIXED))).toEqual({
      encoding: 'utf-8',
      zone: 'Asia/Shanghai',
      tolerance: '0',
      returnDays: 30,
      from: '2026-01-05T01:00:00.000Z',
      to: '2026-02-10T02:00:00.000Z',
      lines: { read: 20, used: 15, services: 4, impossible: 1, blank: 0, unread: 0, repeated: 1, withoutZone: 19 },
      unread: null,
      impossible: [{ line: 20, field: 'Quantity', value: '0', expected: expect.stringMatching(/, not 0$/) }],
      invoices: 16,
      articles: 2,
      customers: 2,
      // The place, two articles and their opening; five sales, one found, two written off; six returns asked about, of
      // which two go on by five steps and one, less than asked for, by nine.
      commands: { given: 38, refused: 5, events: 36 },
      opening: { at: '2026-01-05T00:59:59.000Z', articles: 2, quantity: 31 },
      sales: {
        lines: 5,
        quantity: 28,
        amount: '61.275',
        toCustomers: { lines: 4, quantity: 23, amount: '55' },
        withoutCustomer: { lines: 1, quantity: 5, amount: '6.275' },
        free: { lines: 1, quantity: 1, amount: '0' },
      },
      found: { lines: 1, quantity: 3, amount: '0' },
      writeOffs: { lines: 2, quantity: 3, amount: '0', withoutReason: 1 },
      returns: {
        lines: 7,
        quantity: 27,
        amount: '66.1',
        accepted: { lines: 2, quantity: 10, amount: '25' },
        tolerated: NOTHING,
        held: { lines: 1, posted: 12, quantity: 1 },
        unmatched: { lines: 4, quantity: 4, amount: '8.6' },
        reasons: [
          { reason: 'bought-by-customer', lines: 1, quantity: 1, firstLine: 14 },
          { reason: 'no-customer', lines: 1, quantity: 1, firstLine: 15 },
          { reason: 'price-as-sold', lines: 1, quantity: 1, firstLine: 17 },
          { reason: 'within-delivered', lines: 1, quantity: 1, firstLine: 13 },
        ],
        late: {
          lines: 2,
          quantity: 18,
          longest: [
            lateOne({ line: 12, invoice: 'C1008', returnedAt: '2026-02-06T01:00:00.000Z', daysOver: 2 }),
            lateOne({ line: 11, invoice: 'C1007', returnedAt: '2026-02-04T16:30:00.000Z', daysOver: 1 }),
          ],
        },
      },
      services: {
        lines: 4,
        cancelled: 1,
        codes: [
          { code: 'POST', lines: 2 },
          { code: 'B', lines: 1 },
          { code: 'GIFT_0001_20', lines: 1 },
        ],
      },
      advised: [{ rule: 'return-from-complaint', times: 3 }],
      unmatchedItems: [
        { code: 'A1', name: 'Red cup', lines: 4, quantity: 4 },
        { code: 'B2', name: 'Blue jug', lines: 1, quantity: 1 },
      ],
      ageing: {
        articles: 2,
        quantity: 26,
        ranges: [
          { from: 0, to: 30, articles: 1, quantity: 23 },
          { from: 31, to: 90, articles: 1, quantity: 3 },
          { from: 91, to: 180, articles: 0, quantity: 0 },
          { from: 181, to: 360, articles: 0, quantity: 0 },
          { from: 361, to: null, articles: 0, quantity: 0 },
        ],
      },
    })
  })

  function lateOne(of: object) {
    const delivered = { deliveredAt: '2026-01-05T01:00:00.000Z', due: '2026-02-04T16:00:00.000Z' }
    return { customer: '17', code: 'A1', ...delivered, ...of }
  }

  it('is the same every time, and of lines in whatever order', async () => {
    const summary = await summaryOf(csv(...MIXED))
    expect(await summaryOf(csv(...MIXED))).toEqual(summary)
    const turned = await summaryOf(csv(...[...MIXED].reverse()))
    for (const name of ['sales', 'found', 'writeOffs', 'opening', 'ageing', 'commands'] as const) {
      expect(turned[name]).toEqual(summary[name])
    }
    expect(turned.returns).toMatchObject({ accepted: { lines: 2 }, held: { lines: 1 }, unmatched: { lines: 4 } })
  })
})

describe('the tolerance', () => {
  // 13 come back where 12 were left: 13 * 100 <= 12 * (100 + ratio) from 8.3334 on.
  it.each([
    ['8.3333', 0, 1],
    ['8.3334', 1, 0],
    ['100', 1, 0],
  ])('of %s %%', async (tolerance, tolerated, held) => {
    const { returns } = await summaryOf(csv(...MIXED), '--tolerance', tolerance)
    expect(returns).toMatchObject({ tolerated: { lines: tolerated }, held: { lines: held } })
  })

  it('counts from what is left of all returns, and a later delivery makes room again', async () => {
    const rows = [
      '1,A,x,10,2026-01-05 09:00:00,1,17,F',
      'C2,A,x,-11,2026-01-06 09:00:00,1,17,F',
      'C3,A,x,-1,2026-01-07 09:00:00,1,17,F',
      '4,A,x,3,2026-01-08 09:00:00,1,17,F',
      'C5,A,x,-2,2026-01-09 09:00:00,1,17,F',
    ]
    const { returns } = await summaryOf(csv(...rows), '--tolerance', '10')
    expect(returns).toMatchObject({
      tolerated: { lines: 1, quantity: 11 },
      accepted: { lines: 1, quantity: 2 },
      unmatched: { lines: 1, quantity: 1 },
    })
  })

  it('is asked about every return of one moment in turn', async () => {
    const back = (invoice: string, quantity: number) => `${invoice},A,x,${quantity},2026-01-06 09:00:00,1,17,F`
    const sold = '1,A,x,10,2026-01-05 09:00:00,1,17,F'
    const { returns } = await summaryOf(csv(sold, back('C2', -6), back('C2', -6), back('C3', -1)))
    expect(returns).toMatchObject({
      accepted: { quantity: 6 },
      held: { lines: 1, posted: 4, quantity: 2 },
      unmatched: { lines: 1 },
    })
  })
})

describe('a return in time', () => {
  const sold = '1,A,x,10,2026-01-05 23:30:00,1,17,F'
  const late = async (rows: readonly string[], ...more: readonly string[]) =>
    (await summaryOf(csv(...rows), ...more)).returns.late.lines

  it('comes by the end of the last day, counted from the latest delivery', async () => {
    const back = 'C2,A,x,-1,2026-01-12 23:59:59,1,17,F'
    expect(await late([sold, back], '--return-days', '7')).toBe(0)
    expect(await late([sold, back], '--return-days', '6')).toBe(1)
    expect(await late([sold, '3,A,x,1,2026-01-06 10:00:00,1,17,F', back], '--return-days', '6')).toBe(0)
    expect(await late([sold, '3,A,x,1,2026-01-06 10:00:00,1,18,F', back], '--return-days', '6')).toBe(1)
  })

  it('is not made so by what is delivered after it', async () => {
    const rows = [sold, 'C2,A,x,-1,2026-01-12 23:59:59,1,17,F', '3,A,x,1,2026-01-13 10:00:00,1,17,F']
    expect(await late(rows, '--return-days', '6')).toBe(1)
  })

  it('is judged by the days of the zone asked for', async () => {
    const zoned = ['1,A,x,10,2026-01-05T23:30:00Z,1,17,F', 'C2,A,x,-1,2026-01-12T23:59:00Z,1,17,F']
    expect(await late(zoned, '--return-days', '7', '--zone', 'Europe/London')).toBe(0)
    expect(await late(zoned, '--return-days', '6', '--zone', 'Europe/London')).toBe(1)
    expect((await summaryOf(csv(sold), '--zone', 'Europe/London')).from).toBe('2026-01-05T23:30:00.000Z')
  })
})

describe('a file of another shop', () => {
  it('with other columns, articles and customers runs unchanged', async () => {
    const header = 'Shop,Country,CustomerID,UnitPrice,InvoiceDate,Quantity,StockCode,InvoiceNo'
    const rows = [
      '北京,中国,客户-1,12.50,2026/01/05 09:00:00,3,茶杯,88-001',
      '北京,中国,客户-1,12.50,2026/01/06 09:00:00,-1,茶杯,C88-002',
    ]
    const file = fileWith(`\uFEFF${[header, ...rows].join('\r\n')}`, 'sales.csv')
    const summary = await summaryOf(file)
    expect(summary).toMatchObject({
      lines: { read: 2, used: 2, impossible: 0 },
      sales: { toCustomers: { lines: 1, quantity: 3, amount: '37.5' } },
      returns: { accepted: { lines: 1, quantity: 1 } },
      ageing: { quantity: 1 },
    })
  })

  it('with the longest names that are allowed', async () => {
    const long = `${'1'.repeat(40)},${'茶'.repeat(50)},${'d'.repeat(200)},5,2026-01-05 09:00:00,1,${'客'.repeat(50)},F`
    const back = long.replace(/^1{40}/, `C${'1'.repeat(40)}`).replace(',5,2026-01-05', ',-5,2026-01-06')
    const { returns } = await summaryOf(csv(long, back))
    expect(returns.accepted.lines).toBe(1)
  })
})
