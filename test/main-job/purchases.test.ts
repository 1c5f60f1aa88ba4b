import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPurchases } from '../../examples/main-job/purchases/file.ts'
import { reviewDays } from '../../examples/main-job/purchases/half-years.ts'
import { volumesOfYear } from '../../examples/main-job/purchases/volumes.ts'
import { eventsIn } from './exported.ts'
import { fileWith, output, runMainJob, source, tempFolder } from './running.ts'

/** Twenty customers of one department; the larger the number, the more they buy. */
function twenty(): string {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `${String(index).padStart(5, '0')} 19970310 1 ${100 + index}.00`,
  )
  return fileWith(`${[...lines, lines[0]].join('\r\n')}\r\n`)
}

describe('purchases', () => {
  it('give the summary as JSON and nothing else', () => {
    const { code, out, err } = runMainJob('--purchases', twenty(), '--departments', '1', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { seconds, ...summary } = JSON.parse(out)
    expect(seconds).toBeGreaterThan(0)
    expect(summary).toEqual({
      customers: 20,
      purchases: 21,
      // 20 admissions, 21 trades, 20 reviews, 3 VIP (15 % of 20) and 6 preferred (30 %).
      events: 70,
      departments: [
        { id: 'D0', customers: 20, vip: 3, preferred: 6, qualified: 11, refusedByVipCap: 3, refusedByPreferredCap: 3 },
      ],
      obligations: { due: expect.any(Number), overdue: 0 },
    })
  })

  it('are told to people with the repeats, the caps, the assumptions', async () => {
    const file = twenty()
    const en = (await output('--purchases', file, '--departments', '1')).replaceAll(/\s+/g, ' ')
    expect(en).toContain('One line repeats an earlier line exactly; it was taken as a purchase of its own.')
    expect(en).toContain('4 VIP of 20 customers is 20 %, the limit is 15 % (at most 3)')
    expect(en).toContain('Days are counted in Asia/Shanghai.')
    expect(en).toContain('Assumed, because the file does not say it')
    const zh = (await output('--purchases', file, '--departments', '1', '--lang', 'zh')).replaceAll(/\s+/g, '')
    expect(zh).toContain('有1行与前面某行完全相同，各按一笔单独的购买处理')
    expect(zh).toContain('20名客户中VIP4名，占20%，上限15%（至多3名）')
  })

  it('propose the best first', async () => {
    const log = join(tempFolder(), 'log.jsonl')
    await output('--purchases', twenty(), '--departments', '1', '--log', log)
    const graded = eventsIn(log).filter(({ type }) => type === 'customer.graded')
    expect(graded.slice(0, 4).map(({ data }) => [data.customerId, data.to])).toEqual([
      // It bought twice.
      ['00000', 'vip'],
      ['00019', 'vip'],
      ['00018', 'vip'],
      ['00017', 'preferred'],
    ])
  })
})

describe('the volume of a year', () => {
  it('is that of the month of a day and the eleven before it, and of no purchase after the day', async () => {
    const rows = ['1 19970131 1 100.00', '1 19970201 1 10.00', '1 19980115 1 1.00', '1 19980116 1 0.10']
    const { table } = await readPurchases(await source('PURCHASES', fileWith(rows.join('\n'))), tempFolder())
    const cents = ['1997-01-31', '1997-12-31', '1998-01-15', '1998-02-01', '1999-12-31'].map(day =>
      volumesOfYear(table, day)('1'),
    )
    expect(cents).toEqual([100_00, 110_00, 11_00, 1_10, 0])
    expect(volumesOfYear(table, '1997-12-31')('unknown')).toBe(0)
    table.close()
  })
})

describe('reviews', () => {
  it('are held at the ends of the half-years and at the end of the data', () => {
    expect(reviewDays('1997-01-01', '1998-06-30')).toEqual(['1997-06-30', '1997-12-31', '1998-06-30'])
    expect(reviewDays('1997-07-01', '1998-02-03')).toEqual(['1997-12-31', '1998-02-03'])
    expect(reviewDays('1997-02-01', '1997-02-01')).toEqual(['1997-02-01'])
  })
})

describe('--log', () => {
  it('has every event as a JSON line, in order', () => {
    const log = join(tempFolder(), 'log.jsonl')
    const { out } = runMainJob('--purchases', twenty(), '--departments', '1', '--json', '--log', log)
    const events = eventsIn(log)
    expect(events.length).toBe(JSON.parse(out).events)
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1))
    expect(events[0]).toMatchObject({ type: 'customer.admitted', occurredAt: '1997-03-10T04:00:00.000Z' })
    expect(readdirSync(dirname(log))).toEqual(['log.jsonl'])
  })

  it('that cannot be written is refused before anything runs', async () => {
    const folder = tempFolder()
    for (const log of [join(folder, 'none', 'log.jsonl'), folder]) {
      const refusal = output('--purchases', twenty(), '--log', log, '--db', join(folder, 'x.db'))
      await expect(refusal).rejects.toMatchObject({ code: 'LOG_UNWRITABLE' })
      await expect(refusal).rejects.toThrow(`--log ${log} cannot be written: `)
      expect(existsSync(join(folder, 'x.db'))).toBe(false)
    }
  })

  it('leaves an earlier file as it was when the run fails', () => {
    const log = fileWith('kept\n', 'log.jsonl')
    const bad = runMainJob('--purchases', twenty(), '--log', log, '--db', join(tempFolder(), 'none', 'x.db'))
    expect(bad.code).toBe(1)
    expect(readFileSync(log, 'utf8')).toBe('kept\n')
    expect(readdirSync(dirname(log))).toEqual(['log.jsonl'])
  })
})

describe('--db', () => {
  it('keeps the log, and a second run into it changes nothing and says so', () => {
    const db = join(tempFolder(), 'log.db')
    const [first, second] = [join(dirname(db), 'a.jsonl'), join(dirname(db), 'b.jsonl')]
    expect(runMainJob('--purchases', twenty(), '--db', db, '--log', first).code).toBe(0)
    const before = readFileSync(db)
    const again = runMainJob('--purchases', twenty(), '--db', db, '--log', second)
    expect({ code: again.code, out: again.out }).toEqual({ code: 1, out: '' })
    expect(again.err).toContain(`DB_NOT_EMPTY: --db ${db} holds a log already`)
    expect(readFileSync(db).equals(before)).toBe(true)
    expect(existsSync(second)).toBe(false)
  })

  it('that cannot be used is refused', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'folder'))
    writeFileSync(
      join(folder, 'text'),
      'this is no database, and it is longer than a header of SQLite would be'.repeat(20),
    )
    for (const name of ['folder', 'text', 'none/log.db']) {
      const db = join(folder, name)
      const refusal = output('--purchases', twenty(), '--db', db)
      await expect(refusal).rejects.toMatchObject({ code: 'DB_UNUSABLE' })
      await expect(refusal).rejects.toThrow(`--db ${db} cannot be used: `)
    }
  })
})
