/** The company that takes a book over: what the regulations leave blank, as this run gives it. */
import { breachRecords, customerContact, customerGrading } from '../../../src/index.ts'

export const RECORDER = { id: 'take-over', role: 'sales-controller' } as const

export const regulations = [
  customerGrading({
    vipMinAnnualVolume: '50',
    vipMinBeds: 500,
    preferredMinAnnualVolume: '25',
    preferredMinBeds: 200,
    majorLossThreshold: '100000',
    eliminationCriteria: ['left-the-market', 'no-business-for-a-year'],
  }),
  customerContact({ visitEvery: { vip: 'quarter', preferred: 'half-year', qualified: 'year' } }),
  breachRecords({ breachRecorders: [RECORDER.role], breachAnswerers: ['sales-manager'], answerBreachWithinDays: 30 }),
]
