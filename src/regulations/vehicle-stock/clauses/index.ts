/**
 * 汽车4S店销售部 (D06, parts 4 and 6, and what parts 2, 5 and 7 say about vehicles, gifts and slips): anchor to what the
 * clause says, in our own words.
 *
 * The force of a clause is kept word for word: 必须 is "must"; what the document merely lists is told in the present tense.
 */
import { defineClauses } from '../../../core/clause.ts'
import { handingOverClauses } from './handing-over.ts'
import { orderClauses } from './orders.ts'
import { stockClauses } from './stock.ts'

export const vehicleStockClauses = defineClauses({ ...orderClauses, ...stockClauses, ...handingOverClauses })
