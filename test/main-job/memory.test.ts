/** A run that needs more memory than there is ends with a message and code 1, and leaves everything as it was. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mostCustomers, readPurchases } from '../../examples/main-job/purchases/file.ts'
import { fileWith, source, tempFolder } from './running.ts'

const MAIN = join(import.meta.dirname, '../../examples/main-job/main.ts')

/** Runs it in a small heap, of which so many MB are taken from the beginning. */
function runInHeap({ heap, taken = 0 }: { heap: number; taken?: number }, ...args: readonly string[]) {
  const folder = tempFolder()
  const [log, temp] = [join(folder, 'log.jsonl'), join(folder, 'temp')]
  mkdirSync(temp)
  writeFileSync(log, 'an earlier log')
  const ballast = `data:text/javascript,globalThis.ballast = Array.from({ length: ${taken * 125_000} }, (_, i) => i + 0.5)`
  const node = [`--max-old-space-size=${heap}`, '--disable-warning=ExperimentalWarning', '--import', ballast]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, MAIN, ...args, '--log', log], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temp, NODE_OPTIONS: '' },
  })
  return { code: status, out: stdout, err: stderr, left: readdirSync(temp), log: readFileSync(log, 'utf8') }
}

const NOTHING_LOST = { code: 1, out: '', left: [], log: 'an earlier log' }

const SALES = 'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n1,A,2,2026-01-05 10:00:00,1.5,C\n'
const TICKETS = 'Case ID,Activity,Complete Timestamp\nA,Insert ticket,2026-01-05 09:00:00\n'
const PURCHASES = '00003 19970102 2 20.76\n'

describe('memory that runs short', () => {
  it.each([
    ['--sales', SALES],
    ['--tickets', TICKETS],
    ['--purchases', PURCHASES],
  ])('ends %s with a message, before Node ends it', (option, content) => {
    const file = fileWith(content)
    const { err, ...rest } = runInHeap({ heap: 100, taken: 68 }, option, file)
    expect(rest).toEqual(NOTHING_LOST)
    expect(err).toMatch(/^MEMORY_SHORT: /)
    expect(err).toContain(`${file} needs more memory than there is`)
    expect(err).toMatch(
      /\d+ of 105 MB were in use when \d+ % of it was (read|recorded)\. Divide the file, or allow more/,
    )
  })

  it('does not end a run that has room', () => {
    const { code, err } = runInHeap({ heap: 100 }, '--sales', fileWith(SALES))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('more customers than memory is enough for', () => {
  const three = '00003 19970102 2 20.76\n00004 19970102 1 90.00\n00005 19970803 1 100.00\n00003 19970803 1 100.00\n'

  it('are refused, as many as the limit are not', async () => {
    const read = async (most: number) =>
      readPurchases(await source('PURCHASES', fileWith(three)), tempFolder(), () => {}, most)
    const { table } = await read(3)
    table.close()
    await expect(read(2)).rejects.toMatchObject({ code: 'PURCHASES_TOO_LARGE', details: { value: '3' } })
  })

  it('are told before anything is written, by how large the heap is', () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `${index + 1} 19970102 1 20.76\n`)
    const file = fileWith(lines.join(''))
    const { err, ...rest } = runInHeap({ heap: 64 }, '--purchases', file)
    expect(rest).toEqual(NOTHING_LOST)
    expect(err).toBe(
      `PURCHASES_TOO_LARGE: ${file} has 40000 customers, and memory is enough for 33554. ` +
        'Divide the file by customers, or allow more: NODE_OPTIONS=--max-old-space-size=8000 (in MB)\n',
    )
  })

  it('are some hundred thousand at least', () => expect(mostCustomers()).toBeGreaterThan(200_000))
})
