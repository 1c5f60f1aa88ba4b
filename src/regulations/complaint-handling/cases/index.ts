/** The cases of the regulation, and the ordinary company in which they play: edition D03, three levels of authority. */
import type { CaseBook } from '../../../core/case.ts'
import { complaintHandlingClauses } from '../clauses/index.ts'
import { D03 } from '../editions/d03.ts'
import { complaintHandling } from '../index.ts'
import { abnormalityCases } from './abnormalities.ts'
import { answerCases } from './answers.ts'
import { awaitedStepCases } from './awaited-steps.ts'
import { classCases } from './classes.ts'
import { closingCases } from './closings.ts'
import { copyCases } from './copies.ts'
import { d02Life } from './d02.ts'
import { d03Life } from './d03.ts'
import { d14Life } from './d14.ts'
import { editionInForceCases } from './editions-in-force.ts'
import { improvementCases } from './improvements.ts'
import { monthlyReviewCases } from './monthly-reviews.ts'
import { noticeCases } from './notices.ts'
import { numberCases } from './numbers.ts'
import { objectionCases } from './objections.ts'
import { penaltyCases } from './penalties.ts'
import { recordCases } from './records.ts'
import { registerCases } from './registers.ts'
import { reportCases } from './reports-and-opinions.ts'
import { ruleCases } from './rules/index.ts'
import { statisticsCases } from './statistics.ts'
import { stepLimitCases } from './step-limits.ts'
import { urgingCases } from './urgings.ts'

// What the documents leave blank.
const ordinary = {
  edition: D03,
  authority: [
    { upTo: '1000', role: 'sales-manager' },
    { upTo: '10000', role: 'deputy-general-manager' },
    { upTo: null, role: 'general-manager' },
  ],
  unitDays: {},
  collectionDays: 30,
}

export const complaintHandlingCases: CaseBook = {
  regulation: complaintHandling.definition.id,
  inForce: company => complaintHandling({ ...ordinary, ...company }),
  cases: [
    ...closingCases,
    ...awaitedStepCases,
    ...stepLimitCases,
    ...reportCases,
    ...urgingCases,
    ...noticeCases,
    ...answerCases,
    ...objectionCases,
    ...abnormalityCases,
    ...copyCases,
    ...improvementCases,
    ...penaltyCases,
    ...monthlyReviewCases,
    ...ruleCases,
    ...editionInForceCases,
    ...numberCases,
    ...classCases,
    ...recordCases,
    ...registerCases,
    ...statisticsCases,
    ...d02Life,
    ...d03Life,
    ...d14Life,
  ],
  clauses: complaintHandlingClauses,
}
