/** `--customers`: the same book in every form, what no book is, and what is written. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobOptions } from '../../examples/main-job/arguments/parse.ts'
import { writeBook } from '../../examples/main-job/customers/book-file.ts'
import { bookSource } from '../../examples/main-job/customers/source.ts'
import { HELP } from '../../examples/main-job/help.ts'
import { begun, figures, fileWith, output, runMainJob, source, tempFolder } from './running.ts'
import { inGb18030, workbook, zipped } from './workbooks.ts'

const SAMPLE = join(import.meta.dirname, '../../examples/book-of-customers.csv')
const text = readFileSync(SAMPLE, 'utf8')
const TITLES = ['客户编号', 'Department', '客户性质', 'Grade', '准入日期']
const ROW = ['K-1', '东区', '企业', 'VIP', '2024-03-31']

const xlsx = (bytes: Uint8Array) => fileWith(bytes, 'book.xlsx')
const csv = (content: string | Uint8Array) => fileWith(content, 'book.csv')
const number = (value: number | string) => `<c><v>${value}</v></c>`

async function cellsOf(file: string) {
  const rows: unknown[] = []
  for await (const { row, cells, unreadable } of (await bookSource(await source('CUSTOMERS', file))).rows()) {
    rows.push(unreadable ? [row, unreadable.value] : [row, ...Array.from(cells)])
  }
  return rows
}

describe('the sample', () => {
  it('is the same book in UTF-8, GB18030, packed, and as a workbook', async () => {
    const folder = tempFolder()
    const book = join(folder, 'again.xlsx')
    const { digest, form, ...plain } = await figures('--customers', SAMPLE, '--book', book)
    expect(form).toBe('utf-8')
    expect(plain).toMatchObject({ rows: 30, customers: 30, already: 0, refused: 0 })
    const others = [csv(`\uFEFF${text}`), csv(inGb18030(text)), fileWith(gzipSync(text), 'book.csv.gz'), book]
    for (const file of others) {
      const { digest: _, form: __, ...same } = await figures('--customers', file)
      expect(same).toEqual(plain)
    }
    expect((await figures('--customers', book)).form).toBe('xlsx')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
  }, 120_000)

  it('is told in both languages, at most 80 columns wide', async () => {
    const en = await output('--customers', SAMPLE)
    const zh = await output('--customers', SAMPLE, '--lang', 'zh')
    expect(en).toContain('Conditions of admission')
    expect(zh).toContain('客户准入基本条件')
    expect(Math.max(...en.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  }, 60_000)

  it('twice into one database changes nothing', async () => {
    const db = join(tempFolder(), 'log.db')
    const first = await figures('--customers', SAMPLE, '--db', db)
    const again = await figures('--customers', SAMPLE, '--db', db)
    expect(again).toEqual({ ...first, already: 30, events: 0 })
  }, 60_000)

  it('by two processes at once, and one that is killed, is taken over once', async () => {
    const db = join(tempFolder(), 'log.db')
    const killed = begun('--customers', SAMPLE, '--db', db)
    const both = [begun('--customers', SAMPLE, '--db', db), begun('--customers', SAMPLE, '--db', db)]
    await Promise.race(both.map(({ ended }) => ended))
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(await Promise.all(both.map(({ ended }) => ended))).toContain(0)
    const alone = await figures('--customers', SAMPLE)
    expect(await figures('--customers', SAMPLE, '--db', db)).toMatchObject({
      already: 30,
      breaches: alone.breaches,
      events: 0,
    })
  }, 300_000)
})

describe('a workbook', () => {
  it('has texts in all their forms, days as numbers, and names with a prefix', async () => {
    const shared = {
      'xl/sharedStrings.xml': '<sst><si><r><t>K-</t></r><r><t>1 &amp; 2</t></r><rPh><t>x</t></rPh></si></sst>',
    }
    const rows = [
      TITLES,
      ['<c t="s"><v>0</v></c>', '<c t="str"><v>a</v></c>', '<c t="b"><v>1</v></c>', number('1E3'), number(45382)],
    ]
    const read = await cellsOf(xlsx(workbook(rows, shared)))
    expect(read).toEqual([
      [1, ...TITLES],
      [2, 'K-1 & 2', 'a', true, 1000, 45382],
    ])
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="3"><x:c r="C3"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(await cellsOf(xlsx(workbook([], { 'xl/worksheets/a.xml': sheet })))).toEqual([[3, undefined, undefined, 7]])
  })

  it('may count its days from 1904', async () => {
    const book = '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>'
    expect(await cellsOf(xlsx(workbook([[number(43920)]], { 'xl/workbook.xml': book })))).toEqual([[1, 45382]])
  })

  it.each([
    [
      'merged cells',
      workbook([TITLES, ROW], { behind: '<mergeCells><mergeCell ref="A2:A5"/></mergeCells>' }),
      'row 2: "A2:A5"',
    ],
    [
      'a formula',
      workbook([TITLES, [...ROW.slice(0, 4), '<c><f>TODAY()</f><v>45382</v></c>']]),
      'row 2, 准入日期: "=TODAY()"',
    ],
    ['two header rows', workbook([TITLES, ['Customer id', '部门', '客户性质', '客户等级', '']]), 'row 2: "Customer id'],
    ['a title above', workbook([['客户清单'], TITLES, ROW]), 'row 1, 客户清单: "客户清单", expected one of'],
    ['an unknown grade', workbook([TITLES, ROW.with(3, '金牌')]), 'row 2, Grade: "金牌", expected one of: VIP'],
    ['no workbook', zipped({ a: 'b' }), 'CUSTOMERS_XLSX_DAMAGED'],
    ['half a workbook', workbook([TITLES, ROW]).subarray(0, 300), 'CUSTOMERS_XLSX_DAMAGED'],
    ['torn XML', workbook([], { 'xl/worksheets/a.xml': '<worksheet><sheetData><row><c' }), 'CUSTOMERS_XLSX_DAMAGED'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save it as .xlsx'],
  ])('with %s is refused', async (_, bytes, message) => {
    await expect(output('--customers', xlsx(bytes))).rejects.toThrow(
      message === 'CUSTOMERS_XLSX_DAMAGED' ? 'no sound XLSX' : message,
    )
  })
})

describe('a table', () => {
  const table = (...rows: readonly (readonly string[])[]) => [TITLES, ...rows].map(row => row.join(',')).join('\n')

  it.each([
    ['a quote that is torn', `${table(ROW)}\nK-2,"东区\n`, 'row 3'],
    ['a row that is short', `${table(ROW.slice(0, 3))}\n`, 'expected 5 columns and not 3'],
    ['the number of a day', table(ROW.with(4, '45382')), 'this would be 2024-03-31'],
    ['a customer twice', table(ROW, ROW), 'row 3, Customer id: "K-1", expected a customer once'],
    ['a column that nobody knows', table(ROW).replace('准入日期', '积分'), 'row 1, 积分'],
    ['nothing', '', 'is empty'],
    ['what is no table', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xff, 0xff, 0xff), 'neither UTF-8'],
  ])('with %s is refused', async (_, content, message) => {
    await expect(output('--customers', csv(content))).rejects.toThrow(message)
  })

  it('in GB18030 without a mark is read, with figures of full width', async () => {
    const bytes = inGb18030(table(['客户１', '东区', '企业', 'ＶＩＰ', '２０２４年３月３１日']))
    expect(await figures('--customers', csv(bytes))).toMatchObject({
      form: 'gb18030',
      rows: 1,
      departments: [{ vip: 1 }],
    })
  })

  it('tells all its flaws on standard error, and writes nothing', () => {
    const rows = Array.from({ length: 150 }, (_, at) => ROW.with(0, `K-${at}`).with(3, '?'))
    const { code, out, err } = runMainJob('--customers', csv(table(...rows)), '--lang', 'zh')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('150 处错误')
    expect(err).toContain('另有 50 处')
    expect(err.split('\n').length).toBe(103)
  })

  it('passes over what it is told to', async () => {
    const file = csv(table(ROW).replace('准入日期', '积分'))
    expect(await figures('--customers', file, '--ignore-columns', '积分')).toMatchObject({ rows: 1 })
  })
})

describe('what is written', () => {
  it('holds no formula, and is read as it was', async () => {
    const cell = fc.oneof(fc.constantFrom('=1+1', '+1', '-1', '@x', '"a",b', '甲；乙', ''), fc.string({ maxLength: 5 }))
    const safe = cell.map(one => one.replace(/[\p{C}\p{Z}]/gu, '').replace(/^'+/, ''))
    const folder = tempFolder()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(safe, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async rows => {
          const whole = [['a', 'b', 'c'], ...rows]
          for (const name of ['book.csv', 'book.xlsx']) {
            const file = join(folder, name)
            await writeBook(file, whole, 'en')
            const read = (await cellsOf(file)).filter(row => (row as unknown[]).length > 1)
            const cells = read.map(row =>
              [0, 1, 2].map(at => String((row as unknown[])[at + 1] ?? '').replace(/^'(?=[=+\-@])/, '')),
            )
            expect(cells.filter(row => row.join('') !== '')).toEqual(whole.filter(row => row.join('') !== ''))
          }
        },
      ),
      { numRuns: 20 },
    )
    await writeBook(join(folder, 'f.csv'), [['=1+1']], 'en')
    expect(readFileSync(join(folder, 'f.csv'), 'utf8')).toBe("\uFEFF'=1+1\r\n")
  })

  it('is an empty book where that is asked for', async () => {
    const file = join(tempFolder(), 'empty.xlsx')
    const { code } = runMainJob('--customers-template', file)
    expect(code).toBe(0)
    expect((await cellsOf(file))[0]).toContain('Customer id')
  })
})

describe('the arguments', () => {
  it.each([
    [['--customers', 'a', '--sales', 'b'], '--sales and --customers are two runs'],
    [['--book', 'a.csv'], '--book goes with --customers FILE'],
    [['--customers', 'a', '--book', 'a.xls'], 'a name that ends with .csv or .xlsx'],
    [['--customers-template', 'a.txt'], 'a name that ends with .csv or .xlsx'],
    [['--customers', 'a.csv', '--book', './a.csv'], 'name the same file'],
    [['--customers-template', 'a.csv', '--json'], '--json goes with'],
  ])('%j are refused', (args, message) => {
    expect(() => jobOptions(args)).toThrow(message)
  })

  it('stand on the help page in both languages', () => {
    for (const page of Object.values(HELP)) {
      for (const name of ['customers', 'ignore-columns', 'book', 'customers-template'])
        expect(page).toContain(`--${name}`)
    }
  })
})
