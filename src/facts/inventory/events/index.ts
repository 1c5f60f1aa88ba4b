/** All that can happen with goods. */
import { allowanceEvents } from './allowances.ts'
import { countEvents } from './counts.ts'
import { returnEvents } from './returns.ts'
import { stockEvents } from './stock.ts'

export const inventoryEvents = [...stockEvents, ...countEvents, ...returnEvents, ...allowanceEvents] as const
