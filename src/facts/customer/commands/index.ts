/** What can be asked for about customers: the list. How each decides stands beside it, by theme. */

import { recordContact, recordIncident, recordVisit, settle, trade } from './dealings.ts'
import { blacklistCustomer, delistCustomer } from './listing.ts'
import { admitCustomer, gradeCustomer, removeCustomer, reviewCustomer, updateCustomer } from './standing.ts'

export const customerCommands = [
  admitCustomer,
  updateCustomer,
  gradeCustomer,
  reviewCustomer,
  removeCustomer,
  recordIncident,
  blacklistCustomer,
  delistCustomer,
  recordVisit,
  recordContact,
  trade,
  settle,
] as const
