/** One line of an invoice: so much of what, to whom, at what price; and what kind of line that makes it. */
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
  readonly zoned: boolean
  /** In upper case, as the code. */
  readonly invoice: string
  readonly code: string
  /** Without its sign, which the kind tells. */
  readonly quantity: number
  /** A plain decimal. */
  readonly price: string
  readonly customer: string | undefined
  readonly description: string | undefined
  readonly country: string | undefined
}

type Values = Row<ColumnName>['values']

const INVOICE = /^[CA]?[^\p{L}]{1,40}$/u
const QUANTITY = /^[-+]?\d{1,9}(?:\.0+)?$/
const PRICE = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/
// A customer and an article are one key in the log.
const LONGEST_NAME = 50

export function salesLineOf({ line, at, zoned, values }: Row<ColumnName>): SalesLine | Flaw {
  const unfit = misfit(values)
  if (unfit !== undefined) return unfit
  const invoice = values.invoice!.toUpperCase()
  const code = values.code!.toUpperCase()
  const price = values.price!
  const signed = Number(values.quantity)
  const customer = values.customer?.replace(/^(\d+)\.0+$/, '$1')
  const { description, country } = values
  const kind = kindOf({ invoice, code, quantity: signed, price, customer })
  return { line, kind, at, zoned, invoice, code, quantity: Math.abs(signed), price, customer, description, country }
}

function misfit({ invoice = '', code = '', quantity = '', price = '', customer = '' }: Values): Flaw | undefined {
  const number = invoice.toUpperCase()
  const wrong = (field: ColumnName, value: string, expected: string) => flaw(SALES_PLAN.names[field], value, expected)
  if (!INVOICE.test(number)) {
    return wrong('invoice', invoice, 'a number of at most 40 characters, with no letter but C or A before it')
  }
  if (code.toUpperCase().length > LONGEST_NAME) return wrong('code', code, `at most ${LONGEST_NAME} characters`)
  if (customer.length > LONGEST_NAME) return wrong('customer', customer, `at most ${LONGEST_NAME} characters`)
  if (!QUANTITY.test(quantity) || Number(quantity) === 0) {
    return wrong('quantity', quantity, 'a whole number of at most 9 digits, not 0')
  }
  if (!PRICE.test(price)) {
    return wrong('price', price, 'an amount from 0, at most 12 digits and 6 decimals, without exponent')
  }
  if (!isCancellation(number) || Number(quantity) < 0) return undefined
  return wrong('quantity', quantity, 'less than 0 in a cancellation')
}

function kindOf(of: Pick<SalesLine, 'invoice' | 'code' | 'quantity' | 'price' | 'customer'>): Kind {
  if (isService(of.code)) return 'service'
  if (isCancellation(of.invoice)) return 'return'
  if (of.quantity < 0) return 'write-off'
  return of.customer === undefined && Number(of.price) === 0 ? 'found' : 'sale'
}

export function isCancellation(invoice: string): boolean {
  return invoice.startsWith('C')
}
