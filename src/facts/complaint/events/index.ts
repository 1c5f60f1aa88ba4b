/** All that can happen with complaints: every event that these files export. */
import type { FactOf } from '../../../core/event.ts'
import * as closure from './closure.ts'
import * as consequences from './consequences.ts'
import * as inquiry from './inquiry.ts'
import * as notices from './notices.ts'
import * as oversight from './oversight.ts'
import * as reception from './reception.ts'
import * as service from './service.ts'
import * as settlement from './settlement.ts'

/** About one case. */
export const caseEvents = [
  ...Object.values(reception),
  ...Object.values(inquiry),
  ...Object.values(settlement),
  ...Object.values(closure),
  ...Object.values(consequences),
  ...Object.values(service),
  ...Object.values(notices),
]

/** With those that are about no complaint in particular. */
export const complaintEvents = [...caseEvents, ...Object.values(oversight)]

export type CaseFact = FactOf<(typeof caseEvents)[number]>
export type ComplaintFact = FactOf<(typeof complaintEvents)[number]>
