/** What can be asked for about complaints: the list. How each decides stands beside it, by theme. */
import { closureCommands } from './closure.ts'
import { consequenceCommands } from './consequences.ts'
import { inquiryCommands } from './inquiry.ts'
import { oversightCommands } from './oversight.ts'
import { receptionCommands } from './reception.ts'
import { serviceCommands } from './service.ts'
import { settlementCommands } from './settlement.ts'

export const complaintCommands = [
  ...receptionCommands,
  ...inquiryCommands,
  ...settlementCommands,
  ...closureCommands,
  ...consequenceCommands,
  ...serviceCommands,
  ...oversightCommands,
] as const
