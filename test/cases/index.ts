/** All cases of all regulations, read from the pages of this folder when somebody asks for them. */
import { join } from 'node:path'
import * as guiju from '../../src/index.ts'
import { archiveAccessClauses } from '../../src/regulations/archive-access/clauses.ts'
import { archiveDisposalClauses } from '../../src/regulations/archive-disposal/clauses.ts'
import { archiveKeepingClauses } from '../../src/regulations/archive-keeping/clauses.ts'
import { breachRecordsClauses } from '../../src/regulations/breach-records/clauses.ts'
import { closedPeriodsClauses } from '../../src/regulations/closed-periods/clauses.ts'
import { complaintHandlingClauses } from '../../src/regulations/complaint-handling/clauses/index.ts'
import { complaintEditions } from '../../src/regulations/complaint-handling/editions/index.ts'
import { complaintResponseClauses } from '../../src/regulations/complaint-response/clauses.ts'
import { customerCardClauses } from '../../src/regulations/customer-card/clauses.ts'
import { customerCareClauses } from '../../src/regulations/customer-care/clauses.ts'
import { customerContactClauses } from '../../src/regulations/customer-contact/clauses.ts'
import { customerGovernanceClauses } from '../../src/regulations/customer-governance/clauses.ts'
import { customerGradingClauses } from '../../src/regulations/customer-grading/clauses/index.ts'
import { customerHandoverClauses } from '../../src/regulations/customer-handover/clauses.ts'
import { customerProfileClauses } from '../../src/regulations/customer-profile/clauses/index.ts'
import { customerSatisfactionClauses } from '../../src/regulations/customer-satisfaction/clauses.ts'
import { customerValueClauses } from '../../src/regulations/customer-value/clauses.ts'
import { customerVisitsClauses } from '../../src/regulations/customer-visits/clauses.ts'
import { goodsReturnClauses } from '../../src/regulations/goods-return/clauses/index.ts'
import { returnEditions } from '../../src/regulations/goods-return/editions/index.ts'
import { managementInspectionClauses } from '../../src/regulations/management-inspection/clauses.ts'
import { partnerManagementClauses } from '../../src/regulations/partner-management/clauses.ts'
import { recordSecurityClauses } from '../../src/regulations/record-security/clauses.ts'
import { salesWorkClauses } from '../../src/regulations/sales-work/clauses.ts'
import { serviceComplaintClauses } from '../../src/regulations/service-complaint/clauses.ts'
import { serviceDeskClauses } from '../../src/regulations/service-desk/clauses.ts'
import { stockKeepingClauses } from '../../src/regulations/stock-keeping/clauses.ts'
import { vehicleSalesClauses } from '../../src/regulations/vehicle-sales/clauses.ts'
import { vehicleStockClauses } from '../../src/regulations/vehicle-stock/clauses/index.ts'
import { type BookSource, bookIn, type ReadBook } from './reader/book.ts'

type Source = readonly [BookSource['inForce'], BookSource['clauses'], BookSource['named']?, BookSource['beside']?]

/** What the locks of the ordinary company cover. */
const LOCKS: readonly guiju.LockCover[] = [
  { lock: 'books', covers: [guiju.customerContext] },
  { lock: 'papers', covers: [guiju.filingContext] },
]

/** The ordinary company does more than its regulation speaks of: it merges customers, or hears them. */
function knowing(regulation: guiju.Regulation, ...more: readonly guiju.Context[]): guiju.Regulation {
  const { definition } = regulation
  return { ...regulation, definition: { ...definition, contexts: [...definition.contexts, ...more] } }
}

const HEARING = [guiju.enquiryContext, guiju.complaintContext]

const disposing = () => [guiju.archiveDisposal({ retentionYears: 3, disposalApprovers: ['archive-manager'] })]

/** In the order in which they are told. The folder of the pages has the name of the regulation. */
const SOURCES: readonly Source[] = [
  [company => knowing(guiju.customerGrading(company), guiju.mergingContext), customerGradingClauses],
  [guiju.customerGovernance, customerGovernanceClauses],
  [company => knowing(guiju.customerProfile(company), ...HEARING, guiju.governanceContext), customerProfileClauses],
  [guiju.customerContact, customerContactClauses],
  [guiju.customerValue, customerValueClauses],
  [guiju.customerVisits, customerVisitsClauses],
  [guiju.partnerManagement, partnerManagementClauses],
  [guiju.customerCare, customerCareClauses],
  [guiju.customerSatisfaction, customerSatisfactionClauses],
  [guiju.managementInspection, managementInspectionClauses],
  [guiju.serviceDesk, serviceDeskClauses],
  [guiju.complaintHandling, complaintHandlingClauses, complaintEditions],
  [guiju.serviceComplaint, serviceComplaintClauses],
  [guiju.complaintResponse, complaintResponseClauses],
  [guiju.goodsReturn, goodsReturnClauses, returnEditions],
  [guiju.stockKeeping, stockKeepingClauses],
  [guiju.vehicleStock, vehicleStockClauses],
  [guiju.vehicleSales, vehicleSalesClauses],
  [guiju.salesWork, salesWorkClauses],
  // What is personal in an archive is cleared by whom that regulation names.
  [
    company => knowing(guiju.archiveKeeping(company), ...HEARING, guiju.profileContext),
    archiveKeepingClauses,
    {},
    disposing,
  ],
  [guiju.recordSecurity, recordSecurityClauses],
  [guiju.customerCard, customerCardClauses],
  [guiju.archiveDisposal, archiveDisposalClauses],
  [guiju.archiveAccess, archiveAccessClauses],
  [guiju.customerHandover, customerHandoverClauses],
  // It says who may go past rules: there is one to go past.
  [guiju.breachRecords, breachRecordsClauses, {}, () => [caseBooks[0]!.inForce({})]],
  [company => guiju.closedPeriods({ locks: LOCKS, ...company }), closedPeriodsClauses],
]

const views = new Map<string, guiju.ViewDefinition>(
  Object.values(guiju as Readonly<Record<string, unknown>>)
    .filter(isView)
    .map(view => [view.name, view]),
)

function isView(exported: unknown): exported is guiju.ViewDefinition {
  return typeof exported === 'object' && exported !== null && 'question' in exported && 'fold' in exported
}

export const caseBooks: readonly ReadBook[] = SOURCES.map(([inForce, clauses, named = {}, beside]) => {
  const regulation = inForce({}).definition.id
  return bookIn(
    join(import.meta.dirname, regulation),
    { regulation, inForce, clauses, named, ...(beside && { beside }) },
    views,
  )
})
