/** A large file of invoice lines in a small heap: what is counted is right, and memory does not grow with the file. */
import { truncateSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fileOf, measured } from './peak.ts'
import { fileWith, output } from './running.ts'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n'
const LINES_A_DAY = 500
const ARTICLES = 900
const CUSTOMERS = 40_000

/** Every hundredth line is a return of the line before it, which is accepted in full. */
function row(number: number): string {
  const isReturn = number % 100 === 99
  const sold = isReturn ? number - 1 : number
  const day = new Date(Date.UTC(2001, 0, 1 + Math.floor(number / LINES_A_DAY))).toISOString().slice(0, 10)
  const time = `${day} ${String(9 + Math.floor((number % LINES_A_DAY) / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00`
  const article = `A${sold % ARTICLES},"Article ""${sold % ARTICLES}"" of a list, with a name of some length"`
  return `${isReturn ? 'C' : ''}${number},${article},${isReturn ? -3 : 3},${time},2.5,${(sold * 7919) % CUSTOMERS},France\n`
}

const [FEW, MANY] = [20_000, 200_000]

it('of 200,000 lines needs about as much memory as one of 20,000', { timeout: 1_800_000 }, () => {
  const few = measured(192, '--sales', fileOf(FEW, row, HEADER))
  const many = measured(192, '--sales', fileOf(MANY, row, HEADER))
  console.log(`sales of ${FEW} lines: ${few.peak.toFixed(0)} MB, of ${MANY}: ${many.peak.toFixed(0)} MB`)
  for (const { summary, lines } of [
    { ...few, lines: FEW },
    { ...many, lines: MANY },
  ]) {
    const returns = lines / 100
    expect(summary.lines).toMatchObject({ read: lines, used: lines, impossible: 0, unread: 0 })
    expect(summary.returns).toMatchObject({ lines: returns, accepted: { lines: returns, quantity: 3 * returns } })
    expect(summary.sales).toMatchObject({ lines: lines - returns, amount: String((lines - returns) * 7.5) })
    expect(summary.ageing.quantity).toBe(3 * returns)
  }
  expect(many.peak).toBeLessThan(1_000)
  expect(many.peak).toBeLessThan(few.peak * 1.5)
})

it('of more than 400 MB is refused at once, packed or not', { timeout: 600_000 }, async () => {
  const plain = fileWith(HEADER, 'sales.csv')
  truncateSync(plain, 400_000_001)
  const packed = fileWith(gzipSync(Buffer.alloc(400_000_001, ' ')), 'sales.csv.gz')
  for (const file of [plain, packed]) {
    const refusal = output('--sales', file)
    await expect(refusal).rejects.toMatchObject({ code: 'SALES_TOO_LARGE' })
    await expect(refusal).rejects.toThrow(`${file} holds more than 400 MB of text`)
  }
})
