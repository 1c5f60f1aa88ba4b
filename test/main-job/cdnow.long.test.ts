/** The real file, against plain arithmetic over its lines. Its folder is named by GUIJU_DATA. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { type Exported, eventsIn } from './exported.ts'
import { runMainJob, tempFolder } from './running.ts'

const folder = process.env.GUIJU_DATA
const file = folder === undefined ? undefined : join(folder, 'cdnow.txt.gz')
const missing = file === undefined || !existsSync(file)
const note = missing ? ' (skipped: GUIJU_DATA names no folder with cdnow.txt.gz)' : ''

type Logged = Omit<Exported, 'data'> & {
  readonly data: Readonly<Record<'customerId' | 'departmentId' | 'amount' | 'to' | 'from', string>>
}

it.skipIf(missing)(`34,675 purchases of CDNOW${note}`, { timeout: 300_000 }, () => {
  const log = join(tempFolder(), 'log.jsonl')
  const { code, out, err } = runMainJob('--purchases', file!, '--json', '--log', log)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const summary = JSON.parse(out)
  const events = eventsIn(log) as Logged[]
  const lines = linesOf(file!)

  expect(summary).toMatchObject({ customers: 11_887, purchases: 34_675, events: events.length })
  expect(summary.customers).toBe(new Set(lines.map(([customer]) => customer)).size)
  expect(summary.purchases).toBe(lines.length)
  checkDepartments(summary.departments, lines)
  checkTrades(events, lines)
  checkShares(events)
})

function linesOf(path: string): string[][] {
  const text = gunzipSync(readFileSync(path)).toString()
  return text
    .split('\r\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => line.trim().split(/ +/))
}

function checkDepartments(departments: readonly Record<string, number>[], lines: readonly string[][]): void {
  expect(departments.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `D${index}`))
  const customers = [...new Set(lines.map(([customer]) => customer!))]
  for (const [index, one] of departments.entries()) {
    expect(one.customers).toBe(customers.filter(id => Number(id) % 10 === index).length)
    expect(one.vip! + one.preferred! + one.qualified!).toBe(one.customers)
    expect(one.vip! / one.customers!).toBeLessThanOrEqual(0.15)
    expect(one.preferred! / one.customers!).toBeLessThanOrEqual(0.3)
    expect(one.refusedByVipCap).toBeGreaterThan(0)
    expect(one.refusedByPreferredCap).toBeGreaterThan(0)
  }
}

/** Every line is a trade of its customer on its day, with its amount; exact repeats are two. */
function checkTrades(events: readonly Logged[], lines: readonly string[][]): void {
  const told = events
    .filter(({ type }) => type === 'customer.traded')
    .map(({ data, occurredAt }) => `${data.customerId} ${occurredAt} ${Number(data.amount)}`)
  const expected = lines.map(([customer, date, , amount]) => {
    const day = `${date!.slice(0, 4)}-${date!.slice(4, 6)}-${date!.slice(6)}`
    return `${customer} ${day}T04:00:00.000Z ${Number(amount)}`
  })
  expect(told.sort()).toEqual(expected.sort())
}

/** Counted along the log: no grading ever leaves a department above a cap. */
function checkShares(events: readonly Logged[]): void {
  const books = new Map<string, { customers: number; vip: number; preferred: number; qualified: number }>()
  let gradings = 0
  for (const { type, data } of events) {
    const book = books.get(data.departmentId) ?? { customers: 0, vip: 0, preferred: 0, qualified: 0 }
    books.set(data.departmentId, book)
    if (type === 'customer.admitted') {
      book.customers++
      book.qualified++
    }
    if (type !== 'customer.graded') continue
    gradings++
    book[data.from as 'vip']--
    book[data.to as 'vip']++
    if (data.to === 'vip' && book.vip * 100 > book.customers * 15)
      throw new Error(`VIP cap broken in ${data.departmentId}`)
    if (data.to === 'preferred' && book.preferred * 100 > book.customers * 30) {
      throw new Error(`preferred cap broken in ${data.departmentId}`)
    }
  }
  expect(gradings).toBeGreaterThan(1_000)
}
