import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventsIn } from './exported.ts'
import { fileWith, runMainJob, tempFolder } from './running.ts'
import { csv, MIXED, run } from './sales-mixed.ts'

describe('the events', () => {
  it('are what the table says, in the order of time, each at the time of its line', async () => {
    const log = join(tempFolder(), 'log.jsonl')
    await run(csv(...MIXED), '--log', log)
    const events = eventsIn(log)
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
      '19 name no zone: their times are taken in Asia/Shanghai (--zone)',
      'Days are counted in Asia/Shanghai (--zone)',
      '1 say the same as a line before them',
      '31 pieces of 2 articles, just as many as leave later',
      'Written off: 2 lines with 3 pieces, 1 without a reason',
      'Held, being above it: 1 line; 12 pieces posted as approved, 1 held',
      '1 × no-customer (1 piece); line 15, C1011: the cancellation names no customer',
      'Customer 17 may return 0 more, not 1 (delivered 22, returned 22, open 0)',
      'Slip C1008/12: 13 came back, 12 approved, ratio 0 % (at most 12). It is held: nothing is posted before it is decided and done; posted: 13.',
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

  it('writes money with separators, like pieces', async () => {
    const file = csv('1,A,x,10000,2026-01-05 09:00:00,123.456,17,F', '2,A,x,1,2026-01-05 09:00:00,1234.5,,F')
    const en = (await run(file)).replaceAll(/\s+/g, ' ')
    expect(en).toContain('1 line with 10,000 pieces for 1,234,560 ')
    expect(en).toContain('1 line with 1 piece for 1,234.5 ')
    const zh = await run(file, '--lang', 'zh')
    expect(zh).toContain('1 行，10,000 件，金额 1,234,560（')
    expect(zh).toContain('金额 1,234.5\n')
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
