/** All that can happen with goods: every event that these files export. */
import * as allowances from './allowances.ts'
import * as counts from './counts.ts'
import * as returns from './returns.ts'
import * as stock from './stock.ts'
import * as supply from './supply.ts'

export const stockEvents = Object.values(stock)
export const countEvents = Object.values(counts)
export const returnEvents = Object.values(returns)
export const allowanceEvents = Object.values(allowances)
export const supplyEvents = Object.values(supply)

export const inventoryEvents = [...stockEvents, ...countEvents, ...returnEvents, ...allowanceEvents, ...supplyEvents]
