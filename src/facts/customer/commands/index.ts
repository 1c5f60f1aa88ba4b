/** What can be asked for about customers: the list. How each decides stands beside it, by theme. */
import { dealingCommands } from './dealings.ts'
import { listingCommands } from './listing.ts'
import { standingCommands } from './standing.ts'

export const customerCommands = [standingCommands, listingCommands, dealingCommands].flat()
