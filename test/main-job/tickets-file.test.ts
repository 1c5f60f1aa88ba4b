import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../examples/main-job/faults.ts'
import { readTickets, type TicketsFile } from '../../examples/main-job/tickets/file.ts'
import { fileWith, tempFolder } from './running.ts'

const HEADER = 'Case ID,Activity,Resource,Complete Timestamp,customer'
const ROW = 'C1,Closed,Ann,2026/03/02 09:00:00.000,K1'

function read(content: string | Uint8Array, zone = 'Asia/Shanghai'): TicketsFile {
  return readTickets(fileWith(content, 'tickets.csv'), zone)
}

function withRows(...rows: readonly string[]): string {
  return [HEADER, ...rows].join('\n')
}

/** The moments that a column of times is read as. */
function moments(times: readonly string[], zone?: string): string[] {
  const { lines } = read(withRows(...times.map((time, index) => `C${index},Wait,Ann,${time},K1`)), zone)
  return lines.map(({ at }) => at)
}

function refusalOf(file: string): InputError {
  try {
    readTickets(file, 'Asia/Shanghai')
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error(`${file} was read without complaint`)
}

describe('the forms of a file that mean the same', () => {
  const rows = [ROW, 'C2,Wait,Bob,2026/03/02 10:00:00.000,K2']
  const plain = withRows(...rows)
  const expectedLines = () => read(plain).lines

  it.each<[string, string | Uint8Array]>([
    ['a last line end', `${plain}\n`],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['quotes around everything', plain.replaceAll(/[^,\n]+/g, '"$&"')],
    ['quotes and Windows line ends', `${plain.replaceAll(/[^,\n]+/g, '"$&"').replaceAll('\n', '\r\n')}\r\n`],
    ['blanks around values', plain.replaceAll(',', ' , ')],
    ['gzip', gzipSync(plain)],
  ])('%s', (_, content) => {
    expect(read(content).lines).toEqual(expectedLines())
  })

  it('another order of columns, and columns more', () => {
    const header = 'x,Complete Timestamp,customer,Variant,Case ID,Variant,Resource,Activity'
    const more = '1,2026/03/02 09:00:00.000,K1,V,C1,V,Ann,Closed'
    expect(read(`${header}\n${more}\n`).lines).toEqual(expectedLines().slice(0, 1))
  })

  it('a .gz of several parts', () => {
    const halves = [`${plain}\n`, 'C3,Wait,Bob,2026/03/02 11:00:00.000,K2\n'].map(half => gzipSync(half))
    expect(readTickets(fileWith(Buffer.concat(halves), 'tickets.gz'), 'Asia/Shanghai').lines).toHaveLength(3)
  })

  it('the columns that are needed, and no other', () => {
    const { lines } = read('Activity,Case ID,Complete Timestamp\nClosed,C1,2026-03-02 09:00:00\n')
    const [{ customer, resource, caseId }] = lines as [TicketsFile['lines'][number]]
    expect({ customer, resource, caseId }).toEqual({ customer: undefined, resource: undefined, caseId: 'C1' })
  })
})

describe('quoted fields', () => {
  it('hold commas, quotes and line ends, and lines are numbered as in the file', () => {
    const text = withRows('"C,1","say ""hi""",Ann,2026-03-02 09:00:00,"K\r\n1"', 'C2,Wait,Bob,bad,K1')
    const { lines, impossible } = read(text)
    expect(lines[0]).toMatchObject({ line: 2, caseId: 'C,1', activity: 'say "hi"', customer: 'K 1' })
    expect(impossible).toMatchObject([{ line: 4, field: 'Complete Timestamp', value: 'bad' }])
  })

  it('that are not closed, or go on after the quote, cost their own line only', () => {
    const { lines, impossible } = read(
      withRows('"C1,Closed', ROW, '"C"3,Wait,Bob,2026-03-02 09:00:00,K', ROW.replace('C1', '"C4"')),
    )
    expect(lines.map(({ caseId }) => caseId)).toEqual(['C1', 'C4'])
    expect(impossible.map(({ line, field, value }) => [line, field, value])).toEqual([
      [2, 'the line', '"C1,Closed'],
      [4, 'the line', '"C"3,Wait,Bob,2026-03-02 09:00:00,K'],
    ])
    expect(read(withRows(ROW, '"C2,Wait')).impossible).toMatchObject([{ line: 3, expected: 'a quote that is closed' }])
  })
})

describe('times', () => {
  it('are read in every form, without a zone by the wall of the zone asked for', () => {
    const local = ['2026/03/02 09:00:00.000', '2026-03-02 09:00:00', '2026-03-02T09:00:00.5', '2026/3/2 9:00:00']
    expect(moments(local).map(at => at.slice(0, 19))).toEqual(Array(4).fill('2026-03-02T01:00:00'))
    expect(moments(local.slice(0, 1), 'Europe/Rome')).toEqual(['2026-03-02T08:00:00.000Z'])
  })

  it('that name a zone mean it, whatever zone is asked for', () => {
    const zoned = ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00+01:00', '2026-03-02 04:00:00.000 -0500']
    expect(moments(zoned, 'Europe/Rome')).toEqual(Array(3).fill('2026-03-02T09:00:00.000Z'))
  })

  it('that the clocks skip are the moment of the change, those they show twice the earlier moment', () => {
    const turns = ['2026-03-29 02:30:00', '2026-10-25 02:30:00']
    expect(moments(turns, 'Europe/Rome')).toEqual(['2026-03-29T01:00:00.000Z', '2026-10-25T00:30:00.000Z'])
  })
})

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
    ['no seconds', 'C1,Closed,Ann,2026/03/02 09:00,K1', 'Complete Timestamp', '2026/03/02 09:00'],
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
  ])('%s', (_, row, field, value) => {
    const { lines, impossible, read: count } = read(`${withRows(ROW, row, ROW.replace('C1', 'C3'))}\n`)
    expect(impossible).toEqual([{ line: 3, field, value, expected: expect.stringMatching(/\S/) }])
    expect(lines.map(({ caseId }) => caseId)).toEqual(['C1', 'C3'])
    expect(count).toBe(3)
  })
})

describe('a last line that was torn off', () => {
  it('is impossible where it lacks columns, ends within a character or within its time', () => {
    const short = read(withRows(ROW, 'C2,Wait,Ann,2026/03/02 09:0'))
    expect(short.impossible).toMatchObject([
      { line: 3, expected: '5 columns and not 4: the file is cut off within it' },
    ])
    const bytes = Buffer.from(withRows(ROW, 'C2,Wait,Ann,2026/03/02 09:00:00.000,客户'))
    expect(read(bytes.subarray(0, -1)).impossible).toMatchObject([{ line: 3, field: 'the line' }])
    const byTime =
      'Case ID,Activity,Complete Timestamp\nC1,Wait,2026-03-02T09:00:00+01:00\nC1,Closed,2026-03-02T10:00:00'
    expect(read(byTime).impossible).toMatchObject([
      { line: 3, expected: 'a whole line: the file is cut off within it' },
    ])
  })

  it('is read where only the line end is missing', () => {
    expect(read(withRows(ROW)).impossible).toEqual([])
  })
})

describe('encodings', () => {
  const gb18030 = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7])

  it('are UTF-8, or else GB18030 by the whole file', () => {
    expect(read(withRows(`${ROW}客户`))).toMatchObject({ encoding: 'utf-8', lines: [{ customer: 'K1客户' }] })
    const bytes = Buffer.concat([Buffer.from(withRows(ROW)), gb18030])
    expect(read(bytes)).toMatchObject({ encoding: 'gb18030', lines: [{ customer: 'K1客户' }] })
  })

  it('stay UTF-8 where a few bytes are damaged, which costs their lines only', () => {
    const sound = Buffer.from(
      `${withRows(`${ROW}客户`, 'C2,Wait,Ann,2026/03/02 09:00:00,客户')}\nC3,Wait,Ann,2026/03/02 09:00:00,K`,
    )
    const { encoding, lines, impossible } = read(Buffer.concat([sound, gb18030, Buffer.from('\n')]))
    expect({ encoding, cases: lines.map(({ caseId }) => caseId) }).toEqual({
      encoding: 'utf-8',
      cases: ['C2', 'C1'].sort(),
    })
    expect(impossible).toMatchObject([{ line: 4, expected: 'text in UTF-8 or GB18030' }])
  })

  it('are told line by line where the bytes are neither', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${withRows(ROW)}\nC2,Wait,Ann,2026/03/02 09:00:00,K`),
      Buffer.from([0xff, 0x0a]),
    ])
    expect(read(bytes)).toMatchObject({ encoding: 'utf-8', lines: [{ caseId: 'C1' }], impossible: [{ line: 3 }] })
  })
})

describe('the order and the repeats', () => {
  it('is that of time over the whole file, of one moment that of the file', () => {
    const time = (minute: number) => `2026/03/02 09:0${minute}:00`
    const rows = [
      `B,Closed,Ann,${time(3)},K`,
      `A,Wait,Ann,${time(1)},K`,
      `B,Wait,Ann,${time(1)},K`,
      `A,Closed,Ann,${time(2)},K`,
    ]
    expect(read(withRows(...rows)).lines.map(({ line }) => line)).toEqual([3, 4, 5, 2])
  })

  it('leaves out what repeats a line of the same case, activity, time and resource, also in another form', () => {
    const again = 'C1,Closed,Ann,2026-03-02T09:00:00+08:00,K2'
    const bob = ROW.replace('Ann', 'Bob')
    const { lines, repeats } = read(withRows(ROW, bob, again, ROW))
    expect({ lines: lines.map(({ line }) => line), repeats }).toEqual({ lines: [2, 3], repeats: [4, 5] })
  })

  it('counts blank lines, also before the header', () => {
    expect(read(`\n${HEADER}\n\n${ROW}\n   \n`)).toMatchObject({ read: 1, blank: 3, lines: [{ line: 4 }] })
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
    ['binary', Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256), 'TICKETS_HEADER_INVALID', 'lacks'],
  ])('%s', (_, content, code, message) => {
    const refusal = refusalOf(fileWith(content, 'tickets.csv'))
    expect(refusal.code).toBe(code)
    expect(refusal.message).toContain(message)
    expect(refusal.message.length).toBeLessThan(600)
  })

  it('missing, a directory, a damaged .gz', () => {
    const packed = gzipSync(withRows(ROW).repeat(50))
    expect(refusalOf(join(tempFolder(), 'none')).code).toBe('TICKETS_MISSING')
    expect(refusalOf(tempFolder()).code).toBe('TICKETS_UNREADABLE')
    expect(refusalOf(fileWith(packed.subarray(0, -9), 't.gz')).code).toBe('TICKETS_GZIP_DAMAGED')
    expect(refusalOf(fileWith(withRows(ROW), 't.gz')).code).toBe('TICKETS_GZIP_DAMAGED')
  })
})
