import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../examples/main-job/faults.ts'
import { readPurchases } from '../../examples/main-job/purchases/file.ts'
import { fileWith, runMainJob, source, tempFolder } from './running.ts'

const HEADER = ' customer_id  date number_of_cds  dollar_value\r\n'
const GOOD = ' 00003 19970102  2   20.76\r\n'

async function refusalOf(file: string): Promise<InputError> {
  try {
    await readPurchases(await source('PURCHASES', file), tempFolder())
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error(`${file} was read without complaint`)
}

describe('a line that is no purchase', () => {
  it.each([
    ['torn inside the amount', '00004 19970103 2 20.7', 'dollar_value', '20.7'],
    ['torn before the point', '00004 19970103 2 20', 'dollar_value', '20'],
    ['torn inside the date', '00004 199701', 'the line', '00004 199701'],
    ['too few columns', '00004 19970103 2', 'the line', '00004 19970103 2'],
    ['too many columns', '00004 19970103 2 20.70 x', 'the line', '00004 19970103 2 20.70 x'],
    ['no customer', '19970103 2 20.70', 'customer_id', ''],
    ['a customer that is no number', 'C-4 19970103 2 20.70', 'customer_id', 'C-4'],
    ['a customer of 16 digits', '1234567890123456 19970103 2 20.70', 'customer_id', '1234567890123456'],
    ['30 February', '00004 19970230 2 20.70', 'date', '19970230'],
    ['29 February of a common year', '00004 19970229 2 20.70', 'date', '19970229'],
    ['a 13th month', '00004 19971301 2 20.70', 'date', '19971301'],
    ['a date with dashes', '00004 1997-01-03 2 20.70', 'date', '1997-01-03'],
    ['a day before 1970', '00004 19691231 2 20.70', 'date', '19691231'],
    ['half an article', '00004 19970103 2.5 20.70', 'number_of_cds', '2.5'],
    ['less than no article', '00004 19970103 -2 20.70', 'number_of_cds', '-2'],
    ['a negative amount', '00004 19970103 2 -20.70', 'dollar_value', '-20.70'],
    ['an exponent', '00004 19970103 2 1e3', 'dollar_value', '1e3'],
    ['NaN', '00004 19970103 2 NaN', 'dollar_value', 'NaN'],
    ['Infinity', '00004 19970103 2 Infinity', 'dollar_value', 'Infinity'],
    ['a comma', '00004 19970103 2 20,70', 'dollar_value', '20,70'],
    ['40 digits', `00004 19970103 2 ${'1'.repeat(40)}.00`, 'dollar_value', `${'1'.repeat(40)}.00`],
  ])('%s', async (_, line, field, value) => {
    const file = fileWith(HEADER + GOOD + line)
    const refusal = await refusalOf(file)
    expect(refusal.code).toBe('PURCHASES_LINE_INVALID')
    expect(refusal.details).toEqual({ file, line: 3, field, value })
    expect(refusal.message).toContain(`${file}, line 3: ${field} is `)
  })

  it('is the first of several, and their number is told', async () => {
    const refusal = await refusalOf(fileWith(`${HEADER}x\n${GOOD}y\n`))
    expect(refusal.details.line).toBe(2)
    expect(refusal.message).toContain('2 lines of the file do not fit')
  })

  it('of 100,000 characters is told in a short message', async () => {
    expect((await refusalOf(fileWith('9'.repeat(100_000)))).message.length).toBeLessThan(300)
  })
})

describe('a file that is no list of purchases', () => {
  it.each([
    ['empty', ''],
    ['a header alone', HEADER],
    ['blank lines', '\r\n\r\n'],
  ])('%s', async (_, content) => {
    const file = fileWith(content)
    expect(await refusalOf(file)).toMatchObject({ code: 'PURCHASES_EMPTY', details: { file } })
  })

  it('another header', async () => {
    const refusal = await refusalOf(fileWith('InvoiceNo,StockCode,Description\n'))
    expect(refusal.code).toBe('PURCHASES_HEADER_INVALID')
    expect(refusal.details).toMatchObject({ line: 1, value: 'InvoiceNo,StockCode,Description' })
  })

  it('missing', async () => {
    expect((await refusalOf(join(tempFolder(), 'none'))).code).toBe('PURCHASES_MISSING')
  })

  it('a directory', async () => {
    const refusal = await refusalOf(tempFolder())
    expect(refusal.code).toBe('PURCHASES_UNREADABLE')
    expect(refusal.message).toContain('it is a directory')
  })

  const packed = gzipSync((HEADER + GOOD).repeat(50))
  const changed = Uint8Array.from(packed, (byte, index) => (index === packed.length - 6 ? byte ^ 255 : byte))
  it.each([
    ['cut off', packed.subarray(0, packed.length - 9)],
    ['changed', changed],
    ['not packed at all', HEADER + GOOD],
  ])('a .gz that is %s', async (_, content) => {
    expect((await refusalOf(fileWith(content, 'purchases.gz'))).code).toBe('PURCHASES_GZIP_DAMAGED')
  })
})

/** The purchases in the order of time, as they are kept. */
async function purchasesIn(file: string) {
  const { table, purchases, repeats } = await readPurchases(await source('PURCHASES', file), tempFolder())
  const rows = Array.from(table.rows('SELECT customerId, at, quantity, amount, cents, month FROM lines ORDER BY seq'))
  table.close()
  expect(rows).toHaveLength(purchases)
  return { rows, repeats }
}

describe('what is fine', () => {
  it('Windows line ends, Unix line ends, no header, no last line end, a byte order mark, gzip, a pipe', async () => {
    const rows = ['00003 19970102 2 20.76', '00004 19970102 1 0.00']
    const forms = [
      fileWith(`${HEADER}${rows.join('\r\n')}\r\n`),
      fileWith(`\uFEFF${HEADER}${rows.join('\n')}\n\n`),
      fileWith(rows.join('\n')),
      fileWith(rows.join('\r')),
      fileWith(gzipSync(`${HEADER}${rows.join('\r\n')}`), 'purchases.gz'),
    ]
    for (const file of forms) {
      expect(await purchasesIn(file)).toEqual({
        rows: [
          { customerId: '00003', at: '1997-01-02', quantity: 2, amount: '20.76', cents: 2076, month: 23_965 },
          { customerId: '00004', at: '1997-01-02', quantity: 1, amount: '0.00', cents: 0, month: 23_965 },
        ],
        repeats: 0,
      })
    }
  })

  it('time order, the order of the file within a day, exact repeats counted and kept', async () => {
    const file = fileWith('9 19970103 1 1.00\n8 19970102 1 2.00\n9 19970103 1 1.00\n7 19970103 1 3.00\n')
    const { rows, repeats } = await purchasesIn(file)
    expect(rows.map(({ customerId }) => customerId)).toEqual(['8', '9', '9', '7'])
    expect(repeats).toBe(1)
  })
})

describe('the program', () => {
  it('names code, file, line, field and value, ends with 1, and writes neither log nor database', () => {
    const file = fileWith(`${HEADER}${GOOD}00004 19970103 2 20.7`)
    const [db, log] = [join(tempFolder(), 'log.db'), join(tempFolder(), 'log.jsonl')]
    const { code, out, err } = runMainJob('--purchases', file, '--db', db, '--log', log, '--json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      `PURCHASES_LINE_INVALID: ${file}, line 3: dollar_value is "20.7", ` +
        'expected an amount from 0.00 to 999999999.99, two decimals\n',
    )
    expect([existsSync(db), existsSync(log)]).toEqual([false, false])
  })
})
