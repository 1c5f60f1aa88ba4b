/** What can happen: every event that these files export. */
import * as moves from './moves.ts'
import * as orders from './orders.ts'
import * as papers from './papers.ts'
import * as stock from './stock.ts'
import * as vehicles from './vehicles.ts'

export const vehicleEvents = Object.values(vehicles)
export const moveEvents = Object.values(moves)
export const orderEvents = Object.values(orders)
export const paperEvents = Object.values(papers)
export const stockEvents = Object.values(stock)
