/** One line of an invoice: so much of what, to whom, at what price; and what kind of line that makes it. */
import type { Text } from '../../../src/index.ts'
import { atMostCharacters } from '../csv/expectations.ts'
import { type Flaw, flaw } from '../csv/flaw.ts'
import type { Row } from '../csv/row.ts'
import { isService } from './codes.ts'
import { type ColumnName, SALES_PLAN } from './columns.ts'

/** `docs/reference/sales.md` tells in words what each is taken for. */
export type Kind = 'sale' | 'found' | 'return' | 'write-off' | 'service'

export interface SalesLine {
  /** Of the file, from 1. */
  readonly line: number
  readonly kind: Kind
  /** An instant in UTC. */
  readonly at: string
  /** In upper case, as the code. */
  readonly invoice: string
  readonly code: string
  /** Without its sign, which the kind tells. */
  readonly quantity: number
  /** A plain decimal. */
  readonly price: string
  /** What the line leaves blank is null. */
  readonly customer: string | null
  readonly description: string | null
  readonly country: string | null
}

/** A line with its place in the order of time and of the file. */
export interface PlacedLine extends SalesLine {
  readonly seq: number
}

type Values = Row<ColumnName>['values']

const INVOICE = /^[CA]?[^\p{L}]{1,40}$/u
const QUANTITY = /^[-+]?\d{1,9}(?:\.0+)?$/
const PRICE = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/
// A customer and an article are one key in the log.
const LONGEST_NAME = 50

/** With whether the line names the zone of its time. */
export function salesLineOf(row: Row<ColumnName>): (SalesLine & { readonly zoned: boolean }) | Flaw {
  const { line, at, zoned, values } = row
  const unfit = misfit(values)
  if (unfit !== undefined) return unfit
  const invoice = values.invoice!.toUpperCase()
  const code = values.code!.toUpperCase()
  const price = values.price!
  const signed = Number(values.quantity)
  const customer = values.customer?.replace(/^(\d+)\.0+$/, '$1') ?? null
  const { description = null, country = null } = values
  const kind = kindOf({ invoice, code, quantity: signed, price, customer })
  return { line, kind, at, zoned, invoice, code, quantity: Math.abs(signed), price, customer, description, country }
}

const NUMBER_OF_INVOICE: Text = {
  en: 'a number of at most 40 characters, with no letter but C or A before it',
  zh: '至多 40 个字符的号码，除前缀 C 或 A 外不含字母',
}
const WHOLE_QUANTITY: Text = {
  en: 'a whole number of at most 9 digits, not 0',
  zh: '至多 9 位的整数，不为 0',
}
const CANCELLED_QUANTITY: Text = { en: 'less than 0 in a cancellation', zh: '取消行的数量应小于 0' }
const AMOUNT: Text = {
  en: 'an amount from 0, at most 12 digits and 6 decimals, without exponent',
  zh: '不小于 0 的金额，至多 12 位整数和 6 位小数，不用指数',
}

function misfit({ invoice = '', code = '', quantity = '', price = '', customer = '' }: Values): Flaw | undefined {
  const number = invoice.toUpperCase()
  const wrong = (field: ColumnName, value: string, expected: Text) => flaw(SALES_PLAN.names[field], value, expected)
  if (!INVOICE.test(number)) return wrong('invoice', invoice, NUMBER_OF_INVOICE)
  if (code.toUpperCase().length > LONGEST_NAME) return wrong('code', code, atMostCharacters(LONGEST_NAME))
  if (customer.length > LONGEST_NAME) return wrong('customer', customer, atMostCharacters(LONGEST_NAME))
  if (!QUANTITY.test(quantity) || Number(quantity) === 0) return wrong('quantity', quantity, WHOLE_QUANTITY)
  if (!isPrice(price, code)) return wrong('price', price, AMOUNT)
  if (!isCancellation(number) || Number(quantity) < 0) return undefined
  return wrong('quantity', quantity, CANCELLED_QUANTITY)
}

// A service moves no stock: a bad debt that is taken back has a price below 0.
function isPrice(price: string, code: string): boolean {
  return PRICE.test(price) && (!price.startsWith('-') || isService(code.toUpperCase()))
}

function kindOf(of: Pick<SalesLine, 'invoice' | 'code' | 'quantity' | 'price' | 'customer'>): Kind {
  if (isService(of.code)) return 'service'
  if (isCancellation(of.invoice)) return 'return'
  if (of.quantity < 0) return 'write-off'
  return of.customer === null && Number(of.price) === 0 ? 'found' : 'sale'
}

export function isCancellation(invoice: string): boolean {
  return invoice.startsWith('C')
}
