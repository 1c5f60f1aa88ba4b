/** The numbers that the regulations leave blank, as the made-up company gives them. */
import { customerContact, customerGrading } from '../../../src/index.ts'

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
]
