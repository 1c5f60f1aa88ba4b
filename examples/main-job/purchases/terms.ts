/**
 * What the file of purchases cannot say and the run assumes. The regulation leaves these numbers blank; they are chosen
 * so that more customers reach a standard than its cap allows, and every one of them is told in the output.
 */

import { customerGrading } from '../../../src/index.ts'
import { admission as ordinary } from '../../shared/forms.ts'

/** In units of 10,000 a year, as the regulation counts; an amount of the file counts as so many yuan. */
export const VIP_VOLUME = '0.006'
export const PREFERRED_VOLUME = '0.002'

export const VIP_CENTS = 60_00
export const PREFERRED_CENTS = 20_00

/** A department stops proposing for a grade after so many refusals by its cap in a row. */
export const PATIENCE = 3

export const grading = customerGrading({
  vipMinAnnualVolume: VIP_VOLUME,
  preferredMinAnnualVolume: PREFERRED_VOLUME,
  // The file knows no hospitals, no losses and no departures: these are never reached.
  vipMinBeds: 500,
  preferredMinBeds: 200,
  majorLossThreshold: '10000',
  eliminationCriteria: ['no-business-for-a-year'],
})

const { kind, conditions } = ordinary
export const admission = { kind, conditions } as const

/** Volume decides what a review finds; nothing else is known, so nothing speaks against the customer. */
export function reviewOf(cents: number) {
  const business = cents >= VIP_CENTS ? 'high' : cents >= PREFERRED_CENTS ? 'fair' : 'low'
  const assessment = {
    contractPerformance: 'high',
    payment: 'high',
    goodFaith: 'high',
    results: business,
    reputation: 'high',
    stability: 'high',
    loyalty: 'high',
    demand: business,
    knownInRegion: true,
    risk: 'none',
    longTermPartner: true,
  }
  return { result: business === 'low' ? 'ordinary' : 'good', assessment }
}
