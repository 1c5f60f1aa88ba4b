import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../examples/main-job/faults.ts'
import { readTickets } from '../../examples/main-job/tickets/file.ts'
import type { TicketLine } from '../../examples/main-job/tickets/line.ts'
import { fileWith, source, tempFolder } from './running.ts'

const HEADER = 'Case ID,Activity,Resource,Complete Timestamp,customer'
const ROW = 'C1,Closed,Ann,2026/03/02 09:00:00.000,K1'

const FIELDS = 'line, caseId, activity, at, resource, customer, product, section, seriousness, serviceLevel, workgroup'

/** The lines as they are kept, in the order of time, and what is told of the file. */
async function readFile(file: string, zone = 'Asia/Shanghai') {
  const { sheet, table } = await readTickets(await source('TICKETS', file), zone, tempFolder())
  const lines = Array.from(table.rows(`SELECT ${FIELDS} FROM lines ORDER BY seq`)) as unknown as TicketLine[]
  const repeats = Array.from(table.rows('SELECT line FROM repeats ORDER BY line'), ({ line }) => line)
  table.close()
  const { impossible, ...told } = sheet
  return { ...told, lines, repeats, impossible: impossible.first }
}

function read(content: string | Uint8Array, zone?: string) {
  return readFile(fileWith(content, 'tickets.csv'), zone)
}

function withRows(...rows: readonly string[]): string {
  return [HEADER, ...rows].join('\n')
}

/** The moments that a column of times is read as. */
async function moments(times: readonly string[], zone?: string): Promise<string[]> {
  const { lines } = await read(withRows(...times.map((time, index) => `C${index},Wait,Ann,${time},K1`)), zone)
  return lines.map(({ at }) => at)
}

async function refusalOf(file: string): Promise<InputError> {
  try {
    await readFile(file)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error(`${file} was read without complaint`)
}

describe('the forms of a file that mean the same', () => {
  const rows = [ROW, 'C2,Wait,Bob,2026/03/02 10:00:00.000,K2']
  const plain = withRows(...rows)
  const expectedLines = async () => (await read(plain)).lines

  it.each<[string, string | Uint8Array]>([
    ['a last line end', `${plain}\n`],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['quotes around everything', plain.replaceAll(/[^,\n]+/g, '"$&"')],
    ['quotes and Windows line ends', `${plain.replaceAll(/[^,\n]+/g, '"$&"').replaceAll('\n', '\r\n')}\r\n`],
    ['blanks around values', plain.replaceAll(',', ' , ')],
    ['gzip', gzipSync(plain)],
  ])('%s', async (_, content) => {
    expect((await read(content)).lines).toEqual(await expectedLines())
  })

  it('another order of columns, and columns more', async () => {
    const header = 'x,Complete Timestamp,customer,Variant,Case ID,Variant,Resource,Activity'
    const more = '1,2026/03/02 09:00:00.000,K1,V,C1,V,Ann,Closed'
    expect((await read(`${header}\n${more}\n`)).lines).toEqual((await expectedLines()).slice(0, 1))
  })

  it('a .gz of several parts', async () => {
    const halves = [`${plain}\n`, 'C3,Wait,Bob,2026/03/02 11:00:00.000,K2\n'].map(half => gzipSync(half))
    expect((await readFile(fileWith(Buffer.concat(halves), 'tickets.gz'))).lines).toHaveLength(3)
  })

  it('the columns that are needed, and no other', async () => {
    const { lines } = await read('Activity,Case ID,Complete Timestamp\nClosed,C1,2026-03-02 09:00:00\n')
    expect(lines).toMatchObject([{ customer: null, resource: null, caseId: 'C1' }])
  })
})

describe('times', () => {
  it('are read in every form, without a zone by the wall of the zone asked for', async () => {
    const local = ['2026/03/02 09:00:00.000', '2026-03-02 09:00:00', '2026-03-02T09:00:00.5', '2026/3/2 9:00:00']
    expect((await moments(local)).map(at => at.slice(0, 19))).toEqual(Array(4).fill('2026-03-02T01:00:00'))
    expect(await moments(local.slice(0, 1), 'Europe/Rome')).toEqual(['2026-03-02T08:00:00.000Z'])
  })

  it('that name a zone mean it, whatever zone is asked for', async () => {
    const zoned = ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00+01:00', '2026-03-02 04:00:00.000 -0500']
    expect(await moments(zoned, 'Europe/Rome')).toEqual(Array(3).fill('2026-03-02T09:00:00.000Z'))
  })

  it('that the clocks skip are the moment of the change, those they show twice the earlier moment', async () => {
    const turns = ['2026-03-29 02:30:00', '2026-10-25 02:30:00']
    expect(await moments(turns, 'Europe/Rome')).toEqual(['2026-03-29T01:00:00.000Z', '2026-10-25T00:30:00.000Z'])
  })
})

const BOTH = { en: expect.stringMatching(/^\p{ASCII}+$/u), zh: expect.stringMatching(/\p{sc=Han}/u) }

describe('a line that is impossible is told with number, field, value and reason, and the rest is read', () => {
  it.each([
    ['no case', ',Closed,Ann,2026/03/02 09:00:00,K1', 'Case ID', ''],
    ['no activity', 'C1, ,Ann,2026/03/02 09:00:00,K1', 'Activity', ''],
    ['no time', 'C1,Closed,Ann,,K1', 'Complete Timestamp', ''],
    ['30 February', 'C1,Closed,Ann,2026/02/30 09:00:00,K1', 'Complete Timestamp', '2026/02/30 09:00:00'],
    ['a 24th hour', 'C1,Closed,Ann,2026/03/02 24:00:00,K1', 'Complete Timestamp', '2026/03/02 24:00:00'],
    ['a 60th minute', 'C1,Closed,Ann,2026/03/02 09:60:00,K1', 'Complete Timestamp', '2026/03/02 09:60:00'],
    ['the day first', 'C1,Closed,Ann,02/03/2026 09:00:00,K1', 'Complete Timestamp', '02/03/2026 09:00:00'],
    ['two kinds of dash', 'C1,Closed,Ann,2026/03-02 09:00:00,K1', 'Complete Timestamp', '2026/03-02 09:00:00'],
    ['no minutes', 'C1,Closed,Ann,2026/03/02 09,K1', 'Complete Timestamp', '2026/03/02 09'],
    [
      'a zone that is none',
      'C1,Closed,Ann,2026-03-02T09:00:00+99:00,K1',
      'Complete Timestamp',
      '2026-03-02T09:00:00+99:00',
    ],
    ['a year before 1970', 'C1,Closed,Ann,0202/03/02 09:00:00,K1', 'Complete Timestamp', '0202/03/02 09:00:00'],
    ['a year after 2099', 'C1,Closed,Ann,2206/03/02 09:00:00,K1', 'Complete Timestamp', '2206/03/02 09:00:00'],
    ['too few columns', 'C1,Closed,Ann,2026/03/02 09:00:00', 'the line', 'C1,Closed,Ann,2026/03/02 09:00:00'],
    ['too many columns', 'C1,Closed,Ann,2026/03/02 09:00:00,K1,', 'the line', 'C1,Closed,Ann,2026/03/02 09:00:00,K1,'],
    ['a NUL', 'C1,Clo\0sed,Ann,2026/03/02 09:00:00,K1', 'Activity', 'Clo\0sed'],
    ['an invisible case', 'C\u200b1,Closed,Ann,2026/03/02 09:00:00,K1', 'Case ID', 'C\u200b1'],
    ['a name of no object', '__proto__,Closed,Ann,2026/03/02 09:00:00,K1', 'Case ID', '__proto__'],
    ['201 characters', `C1,Closed,Ann,2026/03/02 09:00:00,${'k'.repeat(201)}`, 'customer', `${'k'.repeat(200)}…`],
  ])('%s', async (_, row, field, value) => {
    const { lines, impossible, read: count } = await read(`${withRows(ROW, row, ROW.replace('C1', 'C3'))}\n`)
    expect(impossible).toEqual([{ line: 3, field, value, expected: BOTH }])
    expect(lines.map(({ caseId }) => caseId)).toEqual(['C1', 'C3'])
    expect(count).toBe(3)
  })
})

describe('a last line that was torn off', () => {
  it('is impossible where it lacks columns, ends within a character or within its time', async () => {
    const short = await read(withRows(ROW, 'C2,Wait,Ann,2026/03/02 09:0'))
    expect(short.impossible).toMatchObject([
      { line: 3, expected: { en: '5 columns and not 4: the file is cut off within it' } },
    ])
    const bytes = Buffer.from(withRows(ROW, 'C2,Wait,Ann,2026/03/02 09:00:00.000,客户'))
    expect((await read(bytes.subarray(0, -1))).impossible).toMatchObject([{ line: 3, field: 'the line' }])
    const byTime =
      'Case ID,Activity,Complete Timestamp\nC1,Wait,2026-03-02T09:00:00+01:00\nC1,Closed,2026-03-02T10:00:00'
    expect((await read(byTime)).impossible).toMatchObject([
      { line: 3, expected: { en: 'a whole line: the file is cut off within it' } },
    ])
  })

  it('is read where only the line end is missing', async () => {
    expect((await read(withRows(ROW))).impossible).toEqual([])
  })
})

describe('the order and the repeats', () => {
  it('is that of time over the whole file, of one moment that of the file', async () => {
    const time = (minute: number) => `2026/03/02 09:0${minute}:00`
    const rows = [
      `B,Closed,Ann,${time(3)},K`,
      `A,Wait,Ann,${time(1)},K`,
      `B,Wait,Ann,${time(1)},K`,
      `A,Closed,Ann,${time(2)},K`,
    ]
    expect((await read(withRows(...rows))).lines.map(({ line }) => line)).toEqual([3, 4, 5, 2])
  })

  it('leaves out what repeats a line of the same case, activity, time and resource, also in another form', async () => {
    const again = 'C1,Closed,Ann,2026-03-02T09:00:00+08:00,K2'
    const bob = ROW.replace('Ann', 'Bob')
    const { lines, repeats } = await read(withRows(ROW, bob, again, ROW))
    expect({ lines: lines.map(({ line }) => line), repeats }).toEqual({ lines: [2, 3], repeats: [4, 5] })
  })

  it('counts blank lines, also before the header', async () => {
    expect(await read(`\n${HEADER}\n\n${ROW}\n   \n`)).toMatchObject({ read: 1, blank: 3, lines: [{ line: 4 }] })
  })
})

describe('a file that is no ticket log', () => {
  it.each([
    ['empty', '', 'TICKETS_EMPTY', 'is empty'],
    ['blank', '\n \n', 'TICKETS_EMPTY', 'is empty'],
    ['a header alone', `${HEADER}\n`, 'TICKETS_EMPTY', 'has a header and no lines'],
    ['without a usable line', withRows('a,b', 'c,d'), 'TICKETS_EMPTY', 'none of the 2 lines of'],
    ['another header', 'InvoiceNo,Activity\n1,2\n', 'TICKETS_HEADER_INVALID', 'lacks Case ID, Complete Timestamp'],
    ['a column twice', `${HEADER},Activity\n${ROW},x\n`, 'TICKETS_HEADER_INVALID', 'has column Activity twice'],
    [
      'binary',
      Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256),
      'TICKETS_ENCODING',
      'neither UTF-8',
    ],
  ])('%s', async (_, content, code, message) => {
    const refusal = await refusalOf(fileWith(content, 'tickets.csv'))
    expect(refusal.code).toBe(code)
    expect(refusal.message).toContain(message)
    expect(refusal.message.length).toBeLessThan(600)
  })

  it('missing, a directory, a damaged .gz', async () => {
    const packed = gzipSync(withRows(ROW).repeat(50))
    expect((await refusalOf(join(tempFolder(), 'none'))).code).toBe('TICKETS_MISSING')
    expect((await refusalOf(tempFolder())).code).toBe('TICKETS_UNREADABLE')
    expect((await refusalOf(fileWith(packed.subarray(0, -9), 't.gz'))).code).toBe('TICKETS_GZIP_DAMAGED')
    expect((await refusalOf(fileWith(withRows(ROW), 't.gz'))).code).toBe('TICKETS_GZIP_DAMAGED')
  })
})
