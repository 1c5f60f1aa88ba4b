/** All cases of all regulations: the worked examples of the reference, and what the test suite runs. */
import type { CaseBook } from '../core/case.ts'
import { archiveDisposalCases } from '../regulations/archive-disposal/cases/index.ts'
import { complaintHandlingCases } from '../regulations/complaint-handling/cases/index.ts'
import { complaintResponseCases } from '../regulations/complaint-response/cases/index.ts'
import { customerContactCases } from '../regulations/customer-contact/cases/index.ts'
import { customerGradingCases } from '../regulations/customer-grading/cases/index.ts'
import { goodsReturnCases } from '../regulations/goods-return/cases/index.ts'
import { serviceComplaintCases } from '../regulations/service-complaint/cases/index.ts'
import { stockKeepingCases } from '../regulations/stock-keeping/cases/index.ts'
import { vehicleStockCases } from '../regulations/vehicle-stock/cases/index.ts'

export const caseBooks: readonly CaseBook[] = [
  customerGradingCases,
  customerContactCases,
  complaintHandlingCases,
  serviceComplaintCases,
  complaintResponseCases,
  goodsReturnCases,
  stockKeepingCases,
  vehicleStockCases,
  archiveDisposalCases,
]
