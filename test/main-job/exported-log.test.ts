/** `--log` is an export of `guiju/archive`: whole, verifiable, importable; the same file gives the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linesOfFile } from '../../src/archive/file.ts'
import { compareLogs, importLog, verifyExport } from '../../src/archive/index.ts'
import { memoryStore } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { call, registerFile } from './calls-files.ts'
import { eventsIn } from './exported.ts'
import { figures, fileWith, output, tempFolder } from './running.ts'
import { MIXED, csv as salesCsv } from './sales-mixed.ts'
import { csv as ticketsCsv } from './tickets-mixed.ts'

const TICKETS = ['A | Assign seriousness | 03-02 09:00', 'A | Wait | 03-03 08:00', 'B | Closed | 03-04 09:00 | Bob']

function purchases(): string {
  return fileWith('00003 19970102 2 20.76\n00004 19970102 1 90.00\n00003 19970803 1 100.00\n')
}

const JOBS: [name: string, args: () => string[]][] = [
  ['the made-up year', () => []],
  ['purchases', () => ['--purchases', purchases()]],
  ['tickets', () => ['--tickets', ticketsCsv(...TICKETS)]],
  ['sales', () => ['--sales', salesCsv(...MIXED)]],
  ['calls', () => ['--calls', registerFile([call('A'), call('B', { 'verified at': '' })])]],
]

describe.each(JOBS)('the log of %s', (_, argsOf) => {
  it('is what the archive exports: it verifies, and imports into a log that is the same', async () => {
    const [db, log] = [join(tempFolder(), 'log.db'), join(tempFolder(), 'log.jsonl')]
    await output(...argsOf(), '--db', db, '--log', log)
    const verdict = await verifyExport(linesOfFile(log))
    expect(verdict).toMatchObject({ intact: true, head: { count: expect.any(Number) } })

    const [store, copy] = [sqliteStore(db), memoryStore()]
    expect(await importLog(copy, linesOfFile(log))).toMatchObject({ positions: 'kept', skipped: 0 })
    expect(await compareLogs(store, copy, { positions: true })).toEqual({ same: true, count: eventsIn(log).length })
    await store.close()
  })

  it('is the same to the byte every time, kept or not, and so is the report', async () => {
    const args = argsOf()
    const logs = Array.from({ length: 2 }, () => join(tempFolder(), 'log.jsonl'))
    const first = await output(...args, '--log', logs[0]!)
    const second = await output(...args, '--log', logs[1]!, '--db', join(tempFolder(), 'log.db'))
    expect(readFileSync(logs[0]!).equals(readFileSync(logs[1]!))).toBe(true)
    const timeless = (report: string) => report.replaceAll(/\d+\.\d s/g, '').replaceAll(/\s+/g, ' ')
    expect(timeless(first)).toBe(timeless(second))
  })
})

describe('the events of --log', () => {
  it('say who did it and under which editions', async () => {
    const log = join(tempFolder(), 'log.jsonl')
    await output('--tickets', ticketsCsv(...TICKETS), '--log', log)
    const [first] = eventsIn(log)
    expect(first).toMatchObject({
      actor: { id: 'Ann' },
      meta: { editions: expect.stringMatching(/^service-complaint@/) },
    })
    expect(readFileSync(log, 'utf8')).toMatch(
      /^\{"format":"guiju-log","header":\{"after":0,"chain":\{.*"log":"tickets"/,
    )
  })

  it('have ids of the file and its options: packed or not is one file, and two runs can share a log', async () => {
    const file = ticketsCsv(...TICKETS)
    const packed = fileWith(gzipSync(readFileSync(file)), 'tickets.csv.gz')
    const logOf = async (...args: readonly string[]) => {
      const log = join(tempFolder(), 'log.jsonl')
      await output(...args, '--log', log)
      return log
    }
    const [plain, same] = [await logOf('--tickets', file), await logOf('--tickets', packed)]
    expect(readFileSync(same).equals(readFileSync(plain))).toBe(true)
    const other = await logOf('--tickets', file, '--limit', '30')
    const ids = [plain, other].map(log => eventsIn(log).map(({ id }) => id))
    expect(ids[0]!.filter(id => ids[1]!.includes(id))).toEqual([])
    const both = memoryStore()
    await importLog(both, linesOfFile(plain))
    await expect(importLog(both, linesOfFile(other), { into: 'any' })).resolves.toMatchObject({ skipped: 0 })
  })

  it('that somebody changed are found', async () => {
    const log = join(tempFolder(), 'log.jsonl')
    await output('--tickets', ticketsCsv(...TICKETS), '--log', log)
    writeFileSync(log, readFileSync(log, 'utf8').replace('"id":"Bob"', '"id":"Ann"'))
    expect(await verifyExport(linesOfFile(log))).toMatchObject({ intact: false, kind: 'altered' })
  })
})

describe('the figures of --json', () => {
  it('are the same every time, but for the seconds of purchases', async () => {
    const file = purchases()
    const [{ seconds: _, ...first }, { seconds: __, ...second }] = [
      await figures('--purchases', file),
      await figures('--purchases', file),
    ]
    expect(first).toEqual(second)
    for (const args of [
      ['--tickets', ticketsCsv(...TICKETS)],
      ['--sales', salesCsv(...MIXED)],
    ]) {
      expect(await output(...args, '--json')).toBe(await output(...args, '--json'))
    }
  })
})
