/** What can be asked for about goods: the list. How each decides stands beside it, by theme. */
import { allowanceCommands } from './allowances.ts'
import { countCommands } from './counts.ts'
import { returnCommands } from './returns.ts'
import { stockCommands } from './stock.ts'

export const inventoryCommands = [...stockCommands, ...countCommands, ...returnCommands, ...allowanceCommands] as const
