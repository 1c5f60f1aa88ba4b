/** One line of purchases: customer, day, number of articles, amount. */

export const COLUMNS = ['customer_id', 'date', 'number_of_cds', 'dollar_value'] as const

export interface Purchase {
  /** As it stands in the file: leading zeros matter. */
  readonly customerId: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly quantity: number
  /** With two decimals, as in the file. */
  readonly amount: string
  /** The same in whole numbers, which are exact. */
  readonly cents: number
  /** Of the calendar, counted from the year 0. */
  readonly month: number
}

export interface Flaw {
  readonly field: string
  readonly value: string
  readonly expected: string
}

const CUSTOMER = /^\d{1,15}$/
const DAY = /^(\d{4})(\d{2})(\d{2})$/
const QUANTITY = /^\d{1,9}$/
// Exactly two decimals: a last line that was torn off inside the amount must not pass for a smaller one.
const AMOUNT = /^(?:0|[1-9]\d{0,8})\.\d{2}$/

const FIRST_YEAR = 1970
const LAST_YEAR = 2099

export function purchaseOf(columns: readonly string[]): Purchase | Flaw {
  const [customerId = '', date = '', quantity = '', amount = ''] = columns
  if (columns.length !== COLUMNS.length) return columnFlaw(columns)
  if (!CUSTOMER.test(customerId)) return flaw('customer_id', customerId, '1 to 15 digits')
  const day = dayOf(date)
  if (day === undefined) return flaw('date', date, `a day as YYYYMMDD, ${FIRST_YEAR} to ${LAST_YEAR}`)
  if (!QUANTITY.test(quantity)) return flaw('number_of_cds', quantity, 'a whole number of at most 9 digits')
  if (!AMOUNT.test(amount)) return flaw('dollar_value', amount, 'an amount from 0.00 to 999999999.99, two decimals')
  return {
    customerId,
    day,
    quantity: Number(quantity),
    amount,
    cents: Number(amount.replace('.', '')),
    month: monthOf(day),
  }
}

/** The twelfth month of a year is one less than the first of the next. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function flaw(field: (typeof COLUMNS)[number], value: string, expected: string): Flaw {
  return { field, value, expected }
}

function columnFlaw(columns: readonly string[]): Flaw {
  const line = columns.join(' ')
  const [first = ''] = columns
  if (columns.length === 3 && dayOf(first) !== undefined) {
    return flaw('customer_id', '', `1 to 15 digits before the date (the line is "${line.slice(0, 60)}")`)
  }
  return { field: 'the line', value: line, expected: `4 columns (${COLUMNS.join(' ')}) and not ${columns.length}` }
}

function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? []
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined
  if (Number(day) > daysIn(Number(year), Number(month))) return undefined
  return `${year}-${month}-${day}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
