/** Quoted fields, and what is told where a quote is wrong: nothing is lost without a word. */
import { describe, expect, it } from 'vitest'
import { type CsvRecord, readRecords } from '../../examples/main-job/csv/records.ts'
import { surveyOf } from '../../examples/main-job/input/survey.ts'
import { textOf } from '../../examples/main-job/input/text.ts'
import { figures, fileWith, output, source } from './running.ts'

async function recordsOf(content: string) {
  const file = await source('TICKETS', fileWith(content, 'tickets.csv'))
  const survey = await surveyOf(file)
  const records: CsvRecord[] = []
  const unread = await readRecords(textOf(file, survey), survey, record => records.push(record))
  return { records, unread, rows: records.map(({ line, fields }) => [line, ...fields]) }
}

describe('quoted fields', () => {
  it('hold commas, quotes and line ends, and lines are numbered as in the file', async () => {
    const { records } = await recordsOf('a,b\r\n"x,1","say ""hi"""\r\n"over\r\ntwo\r\n\r\nlines",y\r\n\r\nlast,z\r\n')
    expect(records.map(({ line, lastLine, fields }) => [line, lastLine, ...fields])).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, 'x,1', 'say "hi"'],
      [3, 6, 'over\ntwo\n\nlines', 'y'],
      [7, 7, ''],
      [8, 8, 'last', 'z'],
    ])
  })

  it('may have blanks around their quotes', async () => {
    expect((await recordsOf('1, "x, y" ,2\n')).rows).toEqual([[1, '1', 'x, y', '2']])
  })

  it('are the same by whatever line ends, with the last one or without', async () => {
    const text = 'a,"b\nc"\nd,e\n'
    const { rows } = await recordsOf(text)
    for (const same of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text.trimEnd()]) {
      expect((await recordsOf(same)).rows).toEqual(rows)
    }
  })

  it('tell the last record where it has no line end', async () => {
    expect((await recordsOf('a\nb\nc')).records.map(({ unended }) => unended)).toEqual([false, false, true])
    expect((await recordsOf('a\nb\nc\n')).records.map(({ unended }) => unended)).toEqual([false, false, false])
  })
})

describe('a wrong quote', () => {
  it.each([
    [
      'that goes on after it',
      '1,x\n3,"丙"公司\n5,6\n7,8\n',
      [2, 4, 2],
      'a comma or the end of the line after a closing quote',
    ],
    ['that is not closed', '1,x\n3,"丙公司\n5,6\n7,8', [2, 4, 2], 'a quote that is closed'],
    [
      'that a later one closes',
      '1,x\n3,"丙公司\n5,"6"\n7,8\n',
      [2, 4, 2],
      'a comma or the end of the line after a closing quote',
    ],
    [
      'within a plain field',
      '1,x\n3,5" pipe\n5,6\n',
      [2, 3, 2],
      'no quote within a field that does not begin with one',
    ],
    ['in the last line', '1,x\n3,"y', [2, 2, 2], 'a quote that is closed'],
  ])('%s ends the reading, and says which lines were not read', async (_, content, [from, to, field], expected) => {
    const { rows, unread } = await recordsOf(content)
    expect(rows).toEqual([[1, '1', 'x']])
    expect(unread).toEqual({ from, to, field, expected: { en: expected, zh: expect.stringMatching(/引号/) } })
  })

  it('does not make one record of the rest of a large file', async () => {
    const { rows, unread } = await recordsOf(`1,x\n2,"${'line\n'.repeat(4_000_000)}`)
    expect(rows).toEqual([[1, '1', 'x']])
    expect(unread).toMatchObject({ from: 2, to: 4_000_001, expected: { en: expect.stringMatching(/^at most 16 MB/) } })
  })

  it('that is closed lines later by chance shows which lines became one', async () => {
    const rows = [
      'C1,Closed,2026-03-02 09:00:00',
      '"C2,Wait,2026-03-02 09:00:00',
      'C3,Wait,2026-03-02 09:00:00',
      'x",y',
    ]
    const file = fileWith(['Case ID,Activity,Complete Timestamp', ...rows, ''].join('\n'), 'tickets.csv')
    const { impossible } = await figures('--tickets', file)
    expect(impossible).toMatchObject([{ line: 3, lastLine: 5, expected: '3 columns and not 2' }])
    expect(await output('--tickets', file)).toContain('lines 3 to 5: the line is')
  })

  it('is told by the program, in both languages and as JSON, and what was read before is used', async () => {
    const rows = ['C1,Closed,2026-03-02 09:00:00', 'C2,"丙"公司,2026-03-02 09:00:00', 'C3,Wait,2026-03-02 09:00:00']
    const file = fileWith(['Case ID,Activity,Complete Timestamp', ...rows, ''].join('\n'), 'tickets.csv')
    const { unread, lines } = await figures('--tickets', file)
    const expected = 'a comma or the end of the line after a closing quote'
    expect(unread).toEqual({ from: 3, to: 4, field: 2, expected })
    expect(lines).toMatchObject({ read: 1, used: 1, unread: 2 })
    expect(await output('--tickets', file)).toContain('- NOT READ: lines 3 to 4.')
    expect(await output('--tickets', file, '--lang', 'zh')).toContain('- 未读取：第 3 至 4 行')
  })

  it('before the first line that can be used ends the run', async () => {
    const header = 'Case ID,Activity,Complete Timestamp'
    for (const content of [`"${header}\nC1,Closed,2026-03-02\n`, `${header}\n"C1,Closed,2026-03-02 09:00:00\n`]) {
      const refusal = output('--tickets', fileWith(content, 'tickets.csv'))
      await expect(refusal).rejects.toThrow(
        /field 1 has a wrong quote, expected a quote that is closed; lines \d to 2 were not read$/,
      )
      await expect(refusal).rejects.toMatchObject({ code: 'TICKETS_EMPTY' })
    }
  })
})
