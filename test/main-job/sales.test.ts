import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askedBy } from '../../examples/main-job/arguments.ts'
import { salesJob } from '../../examples/main-job/sales/job.ts'
import { fileWith, runMainJob, tempFolder } from './running.ts'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

function csv(...rows: readonly string[]): string {
  return fileWith(`${[HEADER, ...rows].join('\n')}\n`, 'sales.csv')
}

/** In this process, which saves the start of another one. */
function run(...args: readonly string[]): Promise<string> {
  const asked = askedBy(['--sales', ...args])
  return salesJob(asked, asked.sales!)
}

async function summaryOf(file: string, ...more: readonly string[]) {
  return JSON.parse(await run(file, '--json', ...more))
}

/** Every quirk once: a day of sales, what was found and written off, and cancellations of all kinds. */
const MIXED = [
  '1001,A1,Red cup,10,2026-01-05 09:00:00,2.5,17.0,France',
  '1001,a1,Red cup!,2,2026-01-05 09:00:00,2.5,17.0,France',
  '1001,A1,Red cup,10,2026-01-05 09:00:00,2.5,17.0,France',
  '1001,POST,Postage,1,2026-01-05 09:00:00,18,17.0,France',
  '1002,B2,,5,2026-01-06 10:00:00,1.255,,Spain',
  '1003,B2,Blue jug,3,2026-01-06 11:00:00,0,,Spain',
  '1004,B2,wet and damaged,-2,2026-01-07 10:00:00,0,,Spain',
  '1005,B2,,-1,2026-01-07 10:05:00,0,,Spain',
  'C1006,A1,Red cup,-4,2026-02-04 23:00:00,2.5,17.0,France',
  'C1007,A1,Red cup,-6,2026-02-05 00:30:00,2.5,17,France',
  'C1008,A1,Red cup,-13,2026-02-06 09:00:00,2.5,17,France',
  'C1009,A1,Red cup,-1,2026-02-07 09:00:00,2.5,17,France',
  'C1010,B2,Blue jug,-1,2026-02-07 09:00:00,1,17,France',
  'C1011,A1,Red cup,-1,2026-02-08 09:00:00,2.5,,France',
  '1012,A1,Red cup,1,2026-02-09 09:00:00,0,18,France',
  'C1013,A1,Red cup,-1,2026-02-09 10:00:00,2.6,18,France',
  'C1014,POST,Postage,-1,2026-02-09 10:00:00,18,17,France',
  'A1015,B,Adjust bad debt,1,2026-02-10 09:00:00,-11062.06,,France',
  '1016,A1,Red cup,0,2026-02-10 09:00:00,2.5,17,France',
  '1017,gift_0001_20,Voucher,1,2026-02-10 10:00:00,16,18,France',
]

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
      lines: { read: 20, used: 15, services: 3, impossible: 2, blank: 0, repeated: 1, withoutZone: 18 },
      impossible: [
        { line: 19, field: 'UnitPrice', value: '-11062.06', expected: expect.stringMatching(/^an amount from 0/) },
        { line: 20, field: 'Quantity', value: '0', expected: expect.stringMatching(/, not 0$/) },
      ],
      invoices: 15,
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
        lines: 3,
        cancelled: 1,
        codes: [
          { code: 'POST', lines: 2 },
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

describe('the events', () => {
  it('are what the table says, in the order of time, each at the time of its line', async () => {
    const log = join(tempFolder(), 'log.jsonl')
    await run(csv(...MIXED), '--log', log)
    const events: { type: string; occurredAt: string; data: Record<string, unknown> }[] = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const times = events.map(({ occurredAt }) => occurredAt)
    expect(times).toEqual([...times].sort())
    const of = (type: string) => events.filter(event => event.type === type).map(({ data }) => data)
    expect(of('inventory.issued')[0]).toMatchObject({
      itemId: 'A1',
      locationId: 'store',
      quantity: '10',
      document: 'delivery-order',
      documentId: '1001',
      destination: 'France',
      checked: true,
      customerId: '17',
      unitPrice: '2.5',
    })
    expect(of('inventory.received').map(({ source, quantity }) => [source, quantity])).toEqual([
      ['opening', '23'],
      ['opening', '8'],
      ['found', '3'],
      ['customer-return', '4'],
      ['customer-return', '6'],
      ['customer-return', '13'],
    ])
    expect(of('inventory.written-off').map(({ cause, reason }) => [cause, reason])).toEqual([
      ['damaged', 'wet and damaged'],
      ['other', 'not in the file'],
    ])
    const ofHeld = events.filter(({ data }) => data.slipId === 'C1008/12').map(({ type }) => type.slice(7))
    const steps = ['requested', 'approved', 'copies-sent', 'instructed', 'received', 'proven', 'decided', 'posted']
    expect(ofHeld).toEqual(steps)
    expect(of('return.posted').map(({ slipId, quantity }) => [slipId, quantity])).toEqual([
      ['C1006/10', '4'],
      ['C1007/11', '6'],
      ['C1008/12', '12'],
    ])
  })
})

describe('the report', () => {
  it('tells zone, opening stock, reasons, what is held, late, and what is assumed', async () => {
    const file = csv(...MIXED)
    const flat = (await run(file)).replace(/\s+/g, ' ')
    for (const said of [
      '18 name no zone: their times are taken in Asia/Shanghai (--zone)',
      '1 say the same as a line before them',
      '31 pieces of 2 articles, just as many as leave later',
      'Written off: 2 lines with 3 pieces, 1 without a reason',
      'Held, being above it: 1 line; 12 pieces posted as approved, 1 held',
      '1 × no-customer (1 piece); line 15, C1011: the cancellation names no customer',
      'Customer 17 may return 0 more, not 1 (delivered 22, returned 22, open 0)',
      'slip C1008/12: 13 came back, 12 approved, ratio 0 %'.replace('slip', 'Slip'),
      'A return follows a complaint (3 times)',
      'delivered 2026-01-05, due 2026-02-04, returned 2026-02-05, 1 day over',
      'In stock at the end: 26 pieces of 2 articles',
      'Assumed, because the file does not say it',
    ]) {
      expect(flat).toContain(said)
    }
  })

  it('tells the same in Chinese, in lines that fit', async () => {
    const report = await run(csv(...MIXED), '--lang', 'zh')
    const flat = report.replace(/\s+/g, '')
    for (const said of ['期初库存', '按核定量转账12件，留置1件', '取消行未写客户', '超期1天', '(先进先出)']) {
      expect(flat).toContain(said.replace('(', '（').replace(')', '）'))
    }
  })

  it('says so where nothing is held, late or unmatched', async () => {
    const report = await run(csv('1,A,x,10,2026-01-05 09:00:00,1,17,F'))
    expect(report).toContain('No article was cancelled beyond what was bought')
    expect(report).toContain('No line is impossible.')
    expect(report).not.toContain('first of')
  })
})

describe('the program', () => {
  it('keeps the log of --db, and a second run into it changes nothing and says so', () => {
    const file = csv(...MIXED)
    const db = join(dirname(file), 'log.db')
    expect(runMainJob('--sales', file, '--json', '--db', db)).toMatchObject({ code: 0, err: '' })
    expect(existsSync(db)).toBe(true)
    const again = runMainJob('--sales', file, '--db', db)
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toMatch(/^DB_NOT_EMPTY: /)
  })

  it('names code, file and what is missing for a file of another kind, and ends with 1', () => {
    const file = fileWith('Case ID,Activity\n1,2\n', 'sales.csv')
    const { code, out, err } = runMainJob('--sales', file)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^SALES_HEADER_INVALID: .*sales\.csv, line 1: .* lacks InvoiceNo/)
    expect(runMainJob('--sales', join(tempFolder(), 'none')).err).toMatch(/^SALES_MISSING: /)
  })
})
