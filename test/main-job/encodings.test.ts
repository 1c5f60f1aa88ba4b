/** UTF-8, GB18030, and what is neither. */
import { describe, expect, it } from 'vitest'
import { InputError } from '../../examples/main-job/faults.ts'
import { surveyOf } from '../../examples/main-job/input/survey.ts'
import { textOf } from '../../examples/main-job/input/text.ts'
import { figures, fileWith, output, source } from './running.ts'

/** 客户 */
const GB = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7])

const HEADER = 'Case ID,Activity,Resource,Complete Timestamp,customer'
const ROW = 'C1,Closed,Ann,2026/03/02 09:00:00.000,K1'

function joined(...parts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(parts.map(part => Buffer.from(part as string)))
}

async function read(bytes: Uint8Array) {
  const file = await source('TICKETS', fileWith(bytes, 'tickets.csv'))
  const { digest: _, ...survey } = await surveyOf(file)
  let text = ''
  for await (const piece of textOf(file, { ...survey, digest: '' })) text += piece
  return { ...survey, text }
}

async function refusalOf(bytes: Uint8Array): Promise<InputError> {
  try {
    await read(bytes)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('it was read without complaint')
}

describe('a file', () => {
  it('is UTF-8 where it can be: Chinese in UTF-8 is sound GB18030 for another text', async () => {
    expect(await read(joined('中文\n'))).toMatchObject({ encoding: 'utf-8', damaged: false, text: '中文\n' })
  })

  it('is GB18030 where it is no UTF-8, with the characters that gbk labels get wrong', async () => {
    const bytes = joined('a,', GB, ',', Uint8Array.from([0xa8, 0xbc, 0xa6, 0xd9, 0x81, 0x30, 0x81, 0x30]), '\n')
    expect(await read(bytes)).toMatchObject({ encoding: 'gb18030', text: 'a,客户,ḿ\uFE10\u0080\n' })
  })

  it('loses its byte order mark, and its line ends become line feeds', async () => {
    expect(await read(joined('\uFEFFa\r\nb\rc\n'))).toMatchObject({ text: 'a\nb c\n', lines: 2, lineEnd: '\n' })
    expect(await read(joined('a\rb'))).toMatchObject({ text: 'a\nb', lines: 2, lineEnd: '\r', ended: false })
    expect(await read(joined(''))).toMatchObject({ text: '', lines: 0, ended: true })
  })

  it('is read the same wherever it is cut into pieces', async () => {
    const piece = 1 << 18
    for (const more of [0, 1, 2, 3]) {
      const before = 'x'.repeat(piece - more)
      const { text, lines } = await read(joined(before, '\r\n客户\r\n'))
      expect({ text: text.slice(-5 - more), lines }).toEqual({ text: `${'x'.repeat(more)}x\n客户\n`, lines: 2 })
    }
  })

  it('may end within a character', async () => {
    const bytes = joined('a\n客')
    expect(await read(bytes.subarray(0, -1))).toMatchObject({ encoding: 'utf-8', torn: true, text: 'a\n' })
    expect(await read(joined('a\n', GB.subarray(0, 3)))).toMatchObject({
      encoding: 'gb18030',
      torn: true,
      text: 'a\n客',
    })
  })

  it('stays UTF-8 where a few lines are damaged, which costs those lines only', async () => {
    const rows = joined(
      `${HEADER}\n${ROW}客户\nC2,Wait,Ann,2026/03/02 09:00:00,客户\nC3,Wait,Ann,2026/03/02 09:00:00,K`,
    )
    const file = fileWith(joined(rows, GB, '\n'), 'tickets.csv')
    const { encoding, lines, impossible } = await figures('--tickets', file)
    expect({ encoding, used: lines.used }).toEqual({ encoding: 'utf-8', used: 2 })
    expect(impossible).toMatchObject([{ line: 4, field: 'the line', expected: 'text in UTF-8 or GB18030' }])
  })
})

describe('a file in neither', () => {
  it.each([
    ['a byte that none has', joined('ab\nc', [0xff] as never, '\n'), { byte: 4, line: 2 }, 'GB18030 (byte 4, line 2)'],
    [
      'other text in Chinese first',
      joined(GB, '\n', Uint8Array.of(0xff)),
      { byte: 0, line: 1 },
      'GB18030 (byte 5, line 2)',
    ],
    [
      'far behind',
      joined('x'.repeat(700_000), '\n', Uint8Array.of(0xc3, 0x41, 0xff)),
      { byte: 700_001, line: 2 },
      'byte 700003',
    ],
    [
      'a lead byte alone',
      joined('客', Uint8Array.of(0xe5, 0x20, 0xff)),
      { byte: 3, line: 1 },
      'UTF-8 (byte 3, line 1)',
    ],
  ])('%s: is refused, naming the first byte that is wrong', async (_, bytes, place, words) => {
    const refusal = await refusalOf(bytes)
    expect(refusal.code).toBe('TICKETS_ENCODING')
    expect(refusal.details).toMatchObject(place)
    expect(refusal.message).toContain(words)
  })

  it('is UTF-16 for those who save as Unicode', async () => {
    const refusal = await refusalOf(joined([0xff, 0xfe] as never, Buffer.from(HEADER, 'utf16le')))
    expect(refusal.message).toMatch(/neither UTF-8 \(byte 0, line 1\).*it begins as UTF-16 does: save it as UTF-8$/)
  })

  it.each(['tickets', 'sales', 'purchases'])('ends --%s', async job => {
    const file = fileWith(joined('a\n', Uint8Array.of(0xff, 0x0a)), 'broken.txt')
    const refusal = output(`--${job}`, file)
    await expect(refusal).rejects.toMatchObject({ code: `${job.toUpperCase()}_ENCODING` })
    const message = `${file} is neither UTF-8 (byte 2, line 2) nor GB18030 (byte 2, line 2)`
    await expect(refusal).rejects.toThrow(message)
  })
})
