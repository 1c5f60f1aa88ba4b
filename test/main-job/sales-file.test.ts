import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../examples/main-job/faults.ts'
import { readSales } from '../../examples/main-job/sales/file.ts'
import type { SalesLine } from '../../examples/main-job/sales/line.ts'
import { fileWith, source, tempFolder } from './running.ts'
import { summaryOf } from './sales-mixed.ts'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const ROW = '1001,A1,Red cup,10,2026-01-05 09:00:00,2.5,17.0,France'

/** The lines as they are kept, in the order of time, and what is told of the file. */
async function read(content: string | Uint8Array, zone = 'Asia/Shanghai') {
  const { sheet, table } = await readSales(await source('SALES', fileWith(content, 'sales.csv')), zone, tempFolder())
  const columns = 'line, kind, at, invoice, code, quantity, price, customer, description, country'
  const lines = Array.from(table.rows(`SELECT ${columns} FROM lines ORDER BY seq`)) as unknown as SalesLine[]
  table.close()
  const { impossible, ...told } = sheet
  return { ...told, lines, impossible: impossible.first }
}

function withRows(...rows: readonly string[]): string {
  return [HEADER, ...rows].join('\n')
}

describe('one line', () => {
  it('is read into plain values', async () => {
    expect((await read(withRows(ROW))).lines).toEqual([
      {
        line: 2,
        kind: 'sale',
        at: '2026-01-05T01:00:00.000Z',
        invoice: '1001',
        code: 'A1',
        quantity: 10,
        price: '2.5',
        customer: '17',
        description: 'Red cup',
        country: 'France',
      },
    ])
  })

  it.each([
    ['a customer with leading zeros', '1001,A1,x,1,2026-01-05 09:00:00,1,0017,F', { customer: '0017' }],
    ['a customer by name', '1001,A1,x,1,2026-01-05 09:00:00,1,K-1.0,F', { customer: 'K-1.0' }],
    ['a code in lower case, with blanks', '1001, a1 ,x,1,2026-01-05 09:00:00,1,17,F', { code: 'A1' }],
    ['a quantity written as a fraction', '1001,A1,x,3.0,2026-01-05 09:00:00,1,17,F', { quantity: 3 }],
    ['a time with its zone', '1001,A1,x,1,2026-01-05T09:00:00Z,1,17,F', { at: '2026-01-05T09:00:00.000Z' }],
    ['a free article', '1001,A1,x,1,2026-01-05 09:00:00,0.00,17,F', { kind: 'sale' }],
    ['a sale without a customer', '1001,A1,x,1,2026-01-05 09:00:00,1,,F', { kind: 'sale', customer: null }],
    ['something found', '1001,A1,x,1,2026-01-05 09:00:00,0.0,,F', { kind: 'found' }],
    ['a write-off', '1001,A1,damp,-7,2026-01-05 09:00:00,0,,F', { kind: 'write-off', quantity: 7 }],
    ['a cancellation', 'c1001,A1,x,-7,2026-01-05 09:00:00,1,17,F', { kind: 'return', invoice: 'C1001', quantity: 7 }],
    ['an adjustment', 'A1001,A1,x,7,2026-01-05 09:00:00,1,17,F', { kind: 'sale' }],
    ['postage', '1001,POST,x,1,2026-01-05 09:00:00,1,17,F', { kind: 'service' }],
    ['a manual entry in lower case', '1001,m,x,1,2026-01-05 09:00:00,1,17,F', { kind: 'service' }],
    [
      'a bad debt taken back, which has a price below 0',
      `A1001,B,x,1,2026-01-05 09:00:00,-11062.06,,F`,
      { kind: 'service' },
    ],
    ['a voucher', '1001,gift_0001_20,x,1,2026-01-05 09:00:00,1,17,F', { kind: 'service' }],
    ['a cancelled discount', 'C1001,D,x,-1,2026-01-05 09:00:00,1,17,F', { kind: 'service' }],
  ])('%s', async (_, row, expected) => {
    expect((await read(withRows(row))).lines).toMatchObject([expected])
  })
})

describe('the forms of a file that mean the same', () => {
  const plain = withRows(ROW, '1002,B2,"Jug, ""blue""",3,2026-01-06 09:00:00,0.29,,Spain')

  it.each<[string, string | Uint8Array]>([
    ['a last line end', `${plain}\n`],
    ['Windows line ends', `${plain.replaceAll('\n', '\r\n')}\r\n`],
    ['a byte order mark', `\uFEFF${plain}`],
    ['quotes around fields', plain.replace('Red cup', '"Red cup"').replace('1001', '"1001"')],
    ['blanks at the ends of fields', plain.replace('Red cup', ' Red cup ').replace('France', 'France  ')],
    ['gzip', gzipSync(plain)],
  ])('%s', async (_, content) => {
    expect((await read(content)).lines).toEqual((await read(plain)).lines)
  })

  it('another order of columns, columns more, and those left out that are not needed', async () => {
    const header = 'Shop,CustomerID,UnitPrice,InvoiceDate,Quantity,StockCode,InvoiceNo,Description,Shop'
    const row = 'S,17.0,2.5,2026-01-05 09:00:00,10,A1,1001,Red cup,S'
    const [whole] = (await read(withRows(ROW))).lines
    expect((await read(`${header}\n${row}\n`)).lines).toEqual([{ ...whole, country: null }])
    const bare = 'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n1001,A1,10,2026-01-05 09:00:00,2.5,17'
    expect((await read(bare)).lines).toMatchObject([{ code: 'A1', description: null, country: null }])
  })

  it('GB18030', async () => {
    const bytes = Buffer.concat([Buffer.from(withRows(ROW)), Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7])])
    expect(await read(bytes)).toMatchObject({ encoding: 'gb18030', lines: [{ country: 'France客户' }] })
  })
})

describe('a line that is impossible is told with number, field and value, and the rest is read', () => {
  const time = '2026-01-05 09:00:00'
  it.each([
    ['no invoice', `,A1,x,1,${time},1,17,F`, 'InvoiceNo', ''],
    ['another letter before the number', `B1001,A1,x,1,${time},1,17,F`, 'InvoiceNo', 'B1001'],
    ['a letter within the number', `C10a1,A1,x,-1,${time},1,17,F`, 'InvoiceNo', 'C10a1'],
    ['no code', `1001, ,x,1,${time},1,17,F`, 'StockCode', ''],
    ['a code of 51 characters', `1001,${'A'.repeat(51)},x,1,${time},1,17,F`, 'StockCode', 'A'.repeat(51)],
    ['no quantity', `1001,A1,x,,${time},1,17,F`, 'Quantity', ''],
    ['a quantity of 0', `1001,A1,x,0,${time},1,17,F`, 'Quantity', '0'],
    ['half a piece', `1001,A1,x,0.5,${time},1,17,F`, 'Quantity', '0.5'],
    ['a quantity that overflows', `1001,A1,x,1000000000,${time},1,17,F`, 'Quantity', '1000000000'],
    ['a quantity with an exponent', `1001,A1,x,1e3,${time},1,17,F`, 'Quantity', '1e3'],
    ['a cancellation of more than nothing', `C1001,A1,x,1,${time},1,17,F`, 'Quantity', '1'],
    ['a negative price', `A1001,A1,x,1,${time},-11062.06,,F`, 'UnitPrice', '-11062.06'],
    ['a price that overflows', `1001,A1,x,1,${time},1000000000000,17,F`, 'UnitPrice', '1000000000000'],
    ['a price with an exponent', `1001,A1,x,1,${time},1e-05,17,F`, 'UnitPrice', '1e-05'],
    ['a price of seven decimals', `1001,A1,x,1,${time},0.1234567,17,F`, 'UnitPrice', '0.1234567'],
    ['no time', '1001,A1,x,1,,1,17,F', 'InvoiceDate', ''],
    ['30 February', '1001,A1,x,1,2026-02-30 09:00:00,1,17,F', 'InvoiceDate', '2026-02-30 09:00:00'],
    ['the day first', '1001,A1,x,1,12/1/2010 8:26,1,17,F', 'InvoiceDate', '12/1/2010 8:26'],
    ['a customer that cannot be seen', `1001,A1,x,1,${time},1,1\u200b7,F`, 'CustomerID', '1\u200b7'],
    ['a name of no object', `1001,__proto__,x,1,${time},1,17,F`, 'StockCode', '__proto__'],
    ['too few columns', `1001,A1,x,1,${time},1,17`, 'the line', `1001,A1,x,1,${time},1,17`],
  ])('%s', async (_, row, field, value) => {
    const { lines, impossible, read: count } = await read(`${withRows(ROW, row, ROW)}\n`)
    expect(impossible).toEqual([
      {
        line: 3,
        field,
        value,
        expected: { en: expect.stringMatching(/\S/), zh: expect.stringMatching(/\p{sc=Han}/u) },
      },
    ])
    expect(lines.map(({ line }) => line)).toEqual([2, 4])
    expect(count).toBe(3)
  })

  it('a last line that was torn off', async () => {
    expect((await read(withRows(ROW, '1002,A1,Red c'))).impossible).toMatchObject([
      { line: 3, expected: { en: '8 columns and not 3: the file is cut off within it' } },
    ])
  })
})

describe('the order and the repeats', () => {
  it('is that of time, of one moment that of the file; a repeat is a line of its own and counted', async () => {
    const later = ROW.replace('09:00', '10:00')
    const rows = withRows(later, ROW, later, ROW, ROW, ROW.replace('17.0', '17'))
    expect((await read(rows)).lines.map(({ line }) => line)).toEqual([3, 5, 6, 7, 2, 4])
    expect((await summaryOf(fileWith(rows, 'sales.csv'))).lines).toMatchObject({ used: 6, repeated: 3 })
  })
})

describe('a file that is none of invoice lines', () => {
  it.each([
    ['empty', '', 'SALES_EMPTY', 'is empty'],
    ['a header alone', HEADER, 'SALES_EMPTY', 'has a header and no lines'],
    ['without a usable line', withRows('a,b'), 'SALES_EMPTY', 'none of the 1 lines of'],
    ['another header', 'Case ID,Activity\n1,2\n', 'SALES_HEADER_INVALID', 'lacks InvoiceNo, StockCode, Quantity'],
    ['a column twice', `${HEADER},Quantity\n${ROW},1\n`, 'SALES_HEADER_INVALID', 'has column Quantity twice'],
  ])('%s', async (_, content, code, message) => {
    let refusal: unknown
    try {
      await read(content)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(InputError)
    expect((refusal as InputError).code).toBe(code)
    expect((refusal as InputError).message).toContain(message)
  })
})
