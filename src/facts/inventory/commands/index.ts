/** What can be asked for about goods: the list. How each decides stands beside it, by theme. */
import { allowanceCommands } from './allowances.ts'
import { countCommands } from './counts.ts'
import { itemCommands } from './items.ts'
import { returnCommands } from './returns.ts'
import { reversedCountCommands } from './reversed-counts.ts'
import { reversedReturnCommands } from './reversed-returns.ts'
import { stockCommands } from './stock.ts'
import { supplyCommands } from './supply.ts'

export const inventoryCommands = [
  itemCommands,
  stockCommands,
  countCommands,
  reversedCountCommands,
  returnCommands,
  reversedReturnCommands,
  allowanceCommands,
  supplyCommands,
].flat()
