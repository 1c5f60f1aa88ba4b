/** Cases of the rules, by theme; and what is refused under any regulation. */
import { afterwardsCases } from './afterwards.ts'
import { answerCases } from './answers.ts'
import { approvalCases } from './approvals.ts'
import { departmentCases } from './departments.ts'
import { factsOfCases } from './facts-of-cases.ts'
import { factsOfConsequences } from './facts-of-consequences.ts'
import { findingCases } from './findings.ts'
import { formCases } from './forms.ts'
import { inForceCases } from './in-force.ts'
import { inquiryCases } from './inquiries.ts'
import { opinionCases } from './opinions.ts'
import { orderCases } from './order.ts'
import { substituteCases } from './substitutes.ts'
import { tellingCases } from './tellings.ts'
import { turnCases } from './turns.ts'

export const ruleCases = [
  ...departmentCases,
  ...orderCases,
  ...turnCases,
  ...formCases,
  ...inquiryCases,
  ...opinionCases,
  ...approvalCases,
  ...substituteCases,
  ...answerCases,
  ...tellingCases,
  ...afterwardsCases,
  ...inForceCases,
  ...findingCases,
  ...factsOfCases,
  ...factsOfConsequences,
]
