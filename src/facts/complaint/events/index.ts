/** All that can happen with complaints. */
import { closureEvents } from './closure.ts'
import { consequenceEvents } from './consequences.ts'
import { inquiryEvents } from './inquiry.ts'
import { oversightEvents } from './oversight.ts'
import { receptionEvents } from './reception.ts'
import { serviceEvents } from './service.ts'
import { settlementEvents } from './settlement.ts'

export const complaintEvents = [
  ...receptionEvents,
  ...inquiryEvents,
  ...settlementEvents,
  ...closureEvents,
  ...consequenceEvents,
  ...serviceEvents,
  ...oversightEvents,
] as const
