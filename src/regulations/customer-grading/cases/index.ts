/** The cases of the regulation, by theme, and the ordinary company in which they play. */
import type { CaseBook } from '../../../core/case.ts'
import { customerGradingClauses } from '../clauses/index.ts'
import { customerGrading } from '../index.ts'
import { admissionCases } from './admissions.ts'
import { blacklistDutyCases } from './blacklist-duties.ts'
import { blacklistedBusinessCases } from './blacklisted-business.ts'
import { blacklistCases } from './blacklists.ts'
import { breachCases } from './breaches.ts'
import { downgradeCases } from './downgrades.ts'
import { gradingCases } from './gradings.ts'
import { latePayerCases } from './late-payers.ts'
import { licenceCases } from './licences.ts'
import { loweredCapCases } from './lowered-caps.ts'
import { paperCases } from './papers.ts'
import { recordCases } from './records.ts'
import { reviewCases } from './reviews.ts'
import { shareCases } from './shares.ts'
import { standardCases } from './standards.ts'
import { varietyCases } from './varieties.ts'

// What the document leaves blank.
const ordinary = {
  vipMinBeds: 500,
  vipMinAnnualVolume: '100',
  preferredMinBeds: 200,
  preferredMinAnnualVolume: '50',
  majorLossThreshold: '10000',
  eliminationCriteria: ['left', 'no-business-for-two-years'],
}

export const customerGradingCases: CaseBook = {
  regulation: customerGrading.definition.id,
  inForce: company => customerGrading({ ...ordinary, ...company }),
  cases: [
    ...shareCases,
    ...breachCases,
    ...loweredCapCases,
    ...varietyCases,
    ...standardCases,
    ...latePayerCases,
    ...gradingCases,
    ...downgradeCases,
    ...admissionCases,
    ...licenceCases,
    ...blacklistCases,
    ...blacklistedBusinessCases,
    ...blacklistDutyCases,
    ...reviewCases,
    ...paperCases,
    ...recordCases,
  ],
  clauses: customerGradingClauses,
}
