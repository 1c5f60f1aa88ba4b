/** What can be asked for about customers: the list. How each decides stands beside it, by theme. */
import { dealingCommands } from './dealings.ts'
import { listingCommands } from './listing.ts'
import { standingCommands } from './standing.ts'
import { transferCommands } from './transfer.ts'

export const customerCommands = [standingCommands, transferCommands, listingCommands, dealingCommands].flat()
