/** What histories are made of: the values that rules look at, good and bad. */
import type { Actor } from '../../core/event.ts'
import type { Assessment, Conditions } from '../../facts/customer/events/fields.ts'

/** A customer that meets every condition of admission. */
export const CONDITIONS: Conditions = {
  legalCapacity: true,
  businessLicence: true,
  taxRegistration: true,
  medicalLicences: true,
  goodReputation: true,
  contractSigned: true,
  noOffences: true,
  protectsBrand: true,
}

/** A review that finds all well. */
export const ASSESSMENT: Assessment = {
  contractPerformance: 'high',
  payment: 'high',
  goodFaith: 'high',
  results: 'high',
  reputation: 'high',
  stability: 'high',
  loyalty: 'high',
  demand: 'high',
  knownInRegion: true,
  risk: 'none',
  longTermPartner: true,
}

export const DIVISION: Actor = { id: 'ming', department: 'marketing-division' }

export const BIG = { specialty: 'trauma', beds: 1_000 }

export const SCALES: readonly object[] = [BIG, { hospitalLevel: '3A' }, { hospitalLevel: '1C' }, {}]
export const AMOUNTS = ['1', '0.1', '1234.56', '600000', '1500000.00']
export const TEXTS = ['more of the same', '质量很好']
export const INCIDENTS = [
  'contract-breach',
  'late-payment',
  'uncollected-goods',
  'operating-crisis',
  'major-loss',
  'major-loss',
  'reputation-damage',
  'reputation-damage',
]
