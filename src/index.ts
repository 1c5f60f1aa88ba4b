/** The public surface of guiju, name by name. */

export { capacityOf, handsOf } from './core/acting.ts'
export type {
  Ask,
  Asked,
  Authorize,
  GrantDefinition,
  HostAuthority,
  PersonalField,
  Reading,
  Witness,
} from './core/authority.ts'
export type { Clause, Clauses, Keeper, Provision, ProvisionKind } from './core/clause.ts'
export { defineClauses, outsideOf, provisionsOf } from './core/clause.ts'
export type { CommandDefinition, Decision, Occasion, Refusal } from './core/command.ts'
export { defineCommand, jsonSchemaOf, refuse } from './core/command.ts'
export type { CommandsByType } from './core/commands-by-type.ts'
export type { Context, MessagesBy } from './core/context.ts'
export { defineContext } from './core/context.ts'
export { digestOf } from './core/digest.ts'
export type { ErrorCode, ErrorDetails } from './core/errors.ts'
export { GuijuError, isGuijuError } from './core/errors.ts'
export type {
  Actor,
  DeepReadonly,
  EventDefinition,
  EventDraft,
  EventMeta,
  Fact,
  FactOf,
  Giver,
  PersonalFields,
  ProposedEvent,
  RecordedEvent,
  SequencedEvent,
} from './core/event.ts'
export { defineEvent } from './core/event.ts'
export type { EventPage, EventQuery } from './core/event-page.ts'
export * as exact from './core/exact.ts'
export type { Figure, Finding, Force, Language, Text, Verdict } from './core/finding.ts'
export type { StateDefinition, StateRef } from './core/fold.ts'
export { defineState, evolve, queryOf, replay } from './core/fold.ts'
export { defineBar, defineGrant } from './core/grant.ts'
export { hostAuthority } from './core/guards.ts'
export type { Outcome, RecordOutcome } from './core/handle.ts'
export type { CallMeta, CommandMeta, Order, RecordMeta } from './core/intake.ts'
export type { Masked } from './core/masked.ts'
export type { Carrying, Messages, MessagesOf } from './core/messages.ts'
export type {
  Counted,
  Deadline,
  Duty,
  Obligation,
  ObligationDefinition,
  ObligationStatus,
  Standing,
  UnknownDeadline,
  UpTo,
} from './core/obligation.ts'
export { defineObligation } from './core/obligation.ts'
export type { ObligationQuery, Obligations } from './core/obligation-query.ts'
export type { Dated, DatedValue, Given, ParameterDefinition, Parameters, ValuesOf } from './core/parameter.ts'
export { dated, defineParameter, defineParameters, pick } from './core/parameter.ts'
export type { ParameterInForce } from './core/parameter-book.ts'
export type {
  Anchor,
  AppendCondition,
  Calendar,
  Clock,
  EventStore,
  Ids,
  Instant,
  KeyVault,
  LocalDate,
  Position,
  ReadOptions,
  ReadResult,
  SnapshotStore,
  Span,
  StoreCapabilities,
  SubjectKey,
} from './core/ports.ts'
export type { Query, QueryItem } from './core/query.ts'
export { checkQuery, matches } from './core/query.ts'
export type { Breach, Consequence } from './core/recording.ts'
export type { Regulation, RegulationDefinition, RegulationFactory, RegulationText } from './core/regulation.ts'
export { defineRegulation } from './core/regulation.ts'
export type { ReminderDefinition, Ticked } from './core/reminder.ts'
export type { Case, Judgement, KindOf, Reads, RuleDefinition, StatesOf } from './core/rule.ts'
export { defineRule, notApplicable, undecidable } from './core/rule.ts'
export type { AskRules, RuleInForce, RulesQuery } from './core/rules-in-force.ts'
export type { Rejection, SnapshotOptions } from './core/saved-states.ts'
export { ERASED, UNREADABLE } from './core/sealed-text.ts'
export { sumShown } from './core/sum-shown.ts'
export type { Tag } from './core/tag.ts'
export { idOf, tag } from './core/tag.ts'
export type { Question, ViewDefinition } from './core/view.ts'
export { defineView } from './core/view.ts'
export { archiveAccessContext } from './facts/archive-access/index.ts'
export type { Approval as AccessApproval } from './facts/archive-access/states.ts'
export { accessApprovals } from './facts/archive-access/views/approvals.ts'
export type { AccessRow, LoanRow } from './facts/archive-access/views/registers.ts'
export { accessRegister, loanRegister } from './facts/archive-access/views/registers.ts'
export type { ArchiveSection, Dealings, SectionEntry } from './facts/archive-access/views/sections.ts'
export { archiveSections } from './facts/archive-access/views/sections.ts'
export type { Material, SecrecyClass } from './facts/archive-access/words.ts'
export { breachContext } from './facts/breach/index.ts'
export type { BreachOnRecord } from './facts/breach/states.ts'
export { type BreachRow, type BreachStanding, breachSheet } from './facts/breach/views.ts'
export { cardContext } from './facts/card/index.ts'
export type {
  CauseClass,
  ClosingOutcome,
  ComplaintKind,
  Complexity as ComplaintComplexity,
  ServiceClass,
} from './facts/complaint/events/fields.ts'
export { complaintContext } from './facts/complaint/index.ts'
export type {
  Consolidated as ConsolidatedReport,
  Dispatch as ComplaintDispatch,
  Done as CompletedStep,
  Stretch as TimeStoodStill,
} from './facts/complaint/states/case.ts'
export type { ClosingRow, ClosingsOfMonth } from './facts/complaint/states/closings.ts'
export { closingRows, closingsOfMonth } from './facts/complaint/states/closings.ts'
export { complaintFile } from './facts/complaint/states/complaint-file.ts'
export type {
  ComplaintFile,
  Improvement as ComplaintImprovement,
  NoticeSent as ComplaintNotice,
  Penalty as ComplaintPenalty,
} from './facts/complaint/states/file.ts'
export type { Waiting as WaitingComplaint } from './facts/complaint/states/waiting-for.ts'
export type { ClosingGroup, ClosingTable } from './facts/complaint/views/closing-table.ts'
export { closingTable } from './facts/complaint/views/closing-table.ts'
export { complaintRegister, complaintsOfCustomer, deskOf } from './facts/complaint/views/lists.ts'
export type { CaseSheet } from './facts/complaint/views/sheet.ts'
export { caseSheet } from './facts/complaint/views/sheet.ts'
export type { TimelineLine as ComplaintTimelineLine } from './facts/complaint/views/timeline.ts'
export { complaintTimeline } from './facts/complaint/views/timeline.ts'
export type {
  Assessment as CustomerAssessment,
  Conditions as AdmissionConditions,
  Scale as CustomerScale,
} from './facts/customer/events/fields.ts'
export {
  customerAdmitted,
  customerBlacklisted,
  customerContacted,
  customerDelisted,
  customerGraded,
  customerIncidentRecorded,
  customerRemoved,
  customerReviewed,
  customerSettled,
  customerTraded,
  customerTransferred,
  customerUpdated,
  customerVarietyTakenUp,
  customerVisited,
} from './facts/customer/events/index.ts'
export {
  customerBookMerged,
  customerBookUnmerged,
  customerMerged,
  customerUnmerged,
} from './facts/customer/events/merging.ts'
export { customerContext } from './facts/customer/index.ts'
export type { Customer } from './facts/customer/states/customer.ts'
export { customerFile } from './facts/customer/states/customer-file.ts'
export type { DepartmentBook } from './facts/customer/states/department-book.ts'
export { departmentBook } from './facts/customer/states/department-book.ts'
export {
  blacklistRegister,
  companyBook,
  customerContribution,
  customerHistory,
  customerOpinions,
  customerSheet,
  likelyTwins,
} from './facts/customer/views.ts'
export type { Grade, Kind as CustomerKind } from './facts/customer/words/index.ts'
export { customerArchiveContext } from './facts/customer-archive/index.ts'
export type { ArchiveStage } from './facts/customer-archive/views.ts'
export { archiveLife, archiveRegister, cabinetRow } from './facts/customer-archive/views.ts'
export { enquiryContext } from './facts/enquiry/index.ts'
export { feedbackRegister, type HeardEnquiry, voiceOfCustomer } from './facts/enquiry/views.ts'
export { correctionContext } from './facts/fact/index.ts'
export { filingContext } from './facts/filing/index.ts'
export { governanceContext } from './facts/governance/index.ts'
export { activityRegister, customersOfProducts, satisfactionAndLoyalty } from './facts/governance/views.ts'
export { handoverContext } from './facts/handover/index.ts'
export { inspectionContext } from './facts/inspection/index.ts'
export { placeKey } from './facts/inventory/events/fields.ts'
export { inventoryContext } from './facts/inventory/index.ts'
export type { AgedItem, AgedLayer, AgeRange } from './facts/inventory/views/ageing.ts'
export type { ArrivalRow } from './facts/inventory/views/arrivals.ts'
export { arrivals, supplierClaims } from './facts/inventory/views/arrivals.ts'
export type { CountSheet, CountSheetLine, VarianceRow } from './facts/inventory/views/counts.ts'
export { countSheet, varianceReport } from './facts/inventory/views/counts.ts'
export type { StockLedgerRow } from './facts/inventory/views/ledger.ts'
export { stockLedger } from './facts/inventory/views/ledger.ts'
export type { ExpiringRow, ReservationRow, StockRow } from './facts/inventory/views/on-hand.ts'
export { expiringStock, reservations, stockOnHand } from './facts/inventory/views/on-hand.ts'
export type { StockTimelineLine } from './facts/inventory/views/timelines.ts'
export { allowanceTimeline, countTimeline, returnTimeline, stockTimeline } from './facts/inventory/views/timelines.ts'
export type { TransferRow } from './facts/inventory/views/transfers.ts'
export { transferInformation } from './facts/inventory/views/transfers.ts'
export { mandateContext } from './facts/mandate/index.ts'
export type { Mandate } from './facts/mandate/states.ts'
export { type MandateRow, mandateRegister } from './facts/mandate/views.ts'
export { mergingContext } from './facts/merging/index.ts'
export type { Merging, ToldWhileMerged } from './facts/merging/states/mergings.ts'
export { mergingRegister, toldWhileMerged } from './facts/merging/views.ts'
export { numbersContext } from './facts/numbers/index.ts'
export { partnerContext } from './facts/partner/index.ts'
export { partnerRegister } from './facts/partner/views.ts'
export { periodContext } from './facts/period/index.ts'
export type { Adjustment, Closing, PeriodException } from './facts/period/states.ts'
export { adjustmentRegister, type ExceptionRow, type LockRow, lockRegister } from './facts/period/views.ts'
export { personContext } from './facts/person/index.ts'
export { erasureJournal } from './facts/person/views.ts'
export { profileContext } from './facts/profile/index.ts'
export {
  customerAnalysis,
  customerArchives,
  customerDealings,
  departmentCustomers,
  profileHistory,
  profileSheet,
} from './facts/profile/views/index.ts'
export type { FieldSpec, ProfileField, ProfileSection } from './facts/profile/words/fields.ts'
export { PROFILE_FIELDS } from './facts/profile/words/fields.ts'
export type {
  ArchiveClass,
  CustomerBody,
  CustomerType,
  DocumentKind,
  ProfileChannel,
} from './facts/profile/words/index.ts'
export { recordSecurityContext } from './facts/record-security/index.ts'
export { securityIncidents } from './facts/record-security/views.ts'
export { salesWorkContext } from './facts/sales-work/index.ts'
export { serviceDeskContext } from './facts/service-desk/index.ts'
export { callRegister, visitorRegister } from './facts/service-desk/views.ts'
export type { DeskKind, DeskReaction, DeskWay, FollowUpResult } from './facts/service-desk/words.ts'
export { surveyContext } from './facts/survey/index.ts'
export { openActions, satisfactionByYear, surveyTable } from './facts/survey/views.ts'
export type { ActionKind as SurveyActionKind, SurveyTopic } from './facts/survey/words.ts'
export { takeOverContext } from './facts/takeover/index.ts'
export type { PaperOnFile, TakenBook, TakenOver } from './facts/takeover/states.ts'
export { papersOfCustomer, takenOverBook, takenOverSheet } from './facts/takeover/views.ts'
export { valueContext } from './facts/value/index.ts'
export { vehicleContext } from './facts/vehicle/index.ts'
export { orderFile as vehicleOrderFile } from './facts/vehicle/states/order-file.ts'
export type {
  Drive as TestDrive,
  Matter as VehicleMatter,
  Reservation as VehicleReservation,
  Sale as VehicleSale,
} from './facts/vehicle/states/vehicle.ts'
export { vehicleFile } from './facts/vehicle/states/vehicle-file.ts'
export { vehicleSaleContext } from './facts/vehicle-sale/index.ts'
export { visitContext } from './facts/visit/index.ts'
export { roundRegister, serviceRecord, voicesOfCustomer, voicesOfDepartment } from './facts/visit/views.ts'
export type { HandoutKind, VisitKind, VisitWay } from './facts/visit/words.ts'
export { amountWithin } from './kinds/amount-within.ts'
export { asApproved } from './kinds/as-approved.ts'
export { atMost } from './kinds/at-most.ts'
export { authorized, type Named } from './kinds/authorized.ts'
export { bindingOfDuty } from './kinds/binding-of-duty.ts'
export { type Condition, conditions } from './kinds/conditions.ts'
export { evidenced } from './kinds/evidenced.ts'
export { excluded } from './kinds/excluded.ts'
export { type GrantRow, grantsOf } from './kinds/grants-of.ts'
export { clausesInEdition, inEdition, type RegulationEdition, type SameClause } from './kinds/in-edition.ts'
export { mandatory } from './kinds/mandatory.ts'
export { milestone } from './kinds/milestone.ts'
export { type Missed, missed } from './kinds/missed.ts'
export { numbered } from './kinds/numbered.ts'
export { oneOf } from './kinds/one-of.ts'
export type { PeriodStanding, PeriodTold, Spell } from './kinds/periods.ts'
export { precedence } from './kinds/precedence.ts'
export { quota, type Share } from './kinds/quota.ts'
export { recurrent } from './kinds/recurrent.ts'
export { reparation, type Stood } from './kinds/reparation.ts'
export { response } from './kinds/response.ts'
export type { KindRule } from './kinds/rule-of-kind.ts'
export { editioned, governed, type Of, type Scope, type Terms } from './kinds/scope.ts'
export { type ObligationHeading, type Owed, scopedObligation } from './kinds/scoped-obligation.ts'
export { type Judged, type RuleHeading, scopedRule } from './kinds/scoped-rule.ts'
export { separationOfDuty } from './kinds/separation-of-duty.ts'
export { timely } from './kinds/timely.ts'
export type { From } from './kinds/values.ts'
export {
  byTime,
  dayOfNextMonth,
  days,
  hours,
  minutes,
  months,
  officeHours,
  type Within,
  workingDays,
} from './kinds/within.ts'
export { customerStoryOf, type StoryLine } from './office/customer-story.ts'
export { type DayAsked, type DutyOfDay, type MyDay, myDay, type Whose } from './office/my-day.ts'
export { numbersInLog } from './office/numbers-in-log.ts'
export type { NumbersInLog, ShadowOption } from './office/options.ts'
export type { Notice, Office, OfficeOptions } from './open.ts'
export { open } from './open.ts'
export { keyVault } from './privacy/key-vault.ts'
export { memoryVault } from './privacy/memory-vault.ts'
export { revealed } from './privacy/reveal.ts'
export { archiveAccessClauses } from './regulations/archive-access/clauses.ts'
export { sectionsOnApproval } from './regulations/archive-access/grants/approvals.ts'
export { archiveGrantsOf } from './regulations/archive-access/grants/table.ts'
export { archiveAccess } from './regulations/archive-access/index.ts'
export type { AccessTable } from './regulations/archive-access/parameters.ts'
export { type LendingFine, leakFines, lendingFines } from './regulations/archive-access/views/fines.ts'
export { type ArchiveAsSeen, archiveAsSeen, volumesAsSeen } from './regulations/archive-access/views/seen.ts'
export { accessTable, secrecyClasses } from './regulations/archive-access/views/tables.ts'
export { archiveDisposalClauses } from './regulations/archive-disposal/clauses.ts'
export { archiveDisposal } from './regulations/archive-disposal/index.ts'
export { archiveKeepingClauses } from './regulations/archive-keeping/clauses.ts'
export { archiveKeeping } from './regulations/archive-keeping/index.ts'
export { type ArchivePeriod, archivePeriods } from './regulations/archive-keeping/views.ts'
export { breachRecordsClauses } from './regulations/breach-records/clauses.ts'
export { breachRecords } from './regulations/breach-records/index.ts'
export { closedPeriodsClauses } from './regulations/closed-periods/clauses.ts'
export { type ClosedPeriods, closedPeriods, type LockCover } from './regulations/closed-periods/index.ts'
export { type ToldUnderException, toldUnderExceptions } from './regulations/closed-periods/views.ts'
export { complaintHandlingClauses } from './regulations/complaint-handling/clauses/index.ts'
export type { Edition } from './regulations/complaint-handling/editions/edition.ts'
export { complaintEditions } from './regulations/complaint-handling/editions/index.ts'
export { complaintHandling } from './regulations/complaint-handling/index.ts'
export type { ClosingStatistics, StepTime } from './regulations/complaint-handling/views.ts'
export { closingStatistics, timesOfDepartments } from './regulations/complaint-handling/views.ts'
export { complaintResponseClauses } from './regulations/complaint-response/clauses.ts'
export { complaintResponse } from './regulations/complaint-response/index.ts'
export type { RepeatedComplaint } from './regulations/complaint-response/views.ts'
export { complaintAnalysis, repeatedComplaints } from './regulations/complaint-response/views.ts'
export { customerCardClauses } from './regulations/customer-card/clauses.ts'
export { customerCard } from './regulations/customer-card/index.ts'
export type { CardStanding } from './regulations/customer-card/rules/standing.ts'
export { type CardFine, cardFines, cardStanding } from './regulations/customer-card/views.ts'
export { customerCareClauses } from './regulations/customer-care/clauses.ts'
export { customerCare } from './regulations/customer-care/index.ts'
export { publishedContacts } from './regulations/customer-care/views.ts'
export { customerContactClauses } from './regulations/customer-contact/clauses.ts'
export { customerContact } from './regulations/customer-contact/index.ts'
export { type ContactPeriod, contactPeriods } from './regulations/customer-contact/views.ts'
export { customerGovernanceClauses } from './regulations/customer-governance/clauses.ts'
export { customerEditions } from './regulations/customer-governance/editions/index.ts'
export { customerGovernance } from './regulations/customer-governance/index.ts'
export { customerGradingClauses } from './regulations/customer-grading/clauses/index.ts'
export { customerGrading } from './regulations/customer-grading/index.ts'
export { departmentShares } from './regulations/customer-grading/views.ts'
export { customerHandoverClauses } from './regulations/customer-handover/clauses.ts'
export { customerHandover } from './regulations/customer-handover/index.ts'
export { customerProfileClauses } from './regulations/customer-profile/clauses/index.ts'
export { customerProfile } from './regulations/customer-profile/index.ts'
export { customerStanding, fileAccuracy, fileCompleteness } from './regulations/customer-profile/views.ts'
export { customerSatisfactionClauses } from './regulations/customer-satisfaction/clauses.ts'
export { customerSatisfaction } from './regulations/customer-satisfaction/index.ts'
export { satisfactionAgainstTarget } from './regulations/customer-satisfaction/views.ts'
export { customerValueClauses } from './regulations/customer-value/clauses.ts'
export { customerValue } from './regulations/customer-value/index.ts'
export type { ValueAssessed } from './regulations/customer-value/rules/assessed.ts'
export {
  customerValueSheet,
  type LoyaltyAndChurn,
  loyaltyAndChurn,
  valueClasses,
} from './regulations/customer-value/views.ts'
export { customerVisitsClauses } from './regulations/customer-visits/clauses.ts'
export { customerVisits } from './regulations/customer-visits/index.ts'
export { type VisitPeriod, visitPeriods, visitsDue } from './regulations/customer-visits/views.ts'
export { goodsReturnClauses } from './regulations/goods-return/clauses/index.ts'
export type { ReturnEdition } from './regulations/goods-return/editions/edition.ts'
export { returnEditions } from './regulations/goods-return/editions/index.ts'
export { goodsReturn } from './regulations/goods-return/index.ts'
export type { CollectionRate, Deducted, Lowered, ReceivableEffect } from './regulations/goods-return/views/money.ts'
export { collectionRate, receivableEffect } from './regulations/goods-return/views/money.ts'
export type { ReturnOnDesk, ReturnSlipSheet } from './regulations/goods-return/views/slips.ts'
export { returnSlip, returnsDesk } from './regulations/goods-return/views/slips.ts'
export { managementInspectionClauses } from './regulations/management-inspection/clauses.ts'
export { managementInspection } from './regulations/management-inspection/index.ts'
export { partnerManagementClauses } from './regulations/partner-management/clauses.ts'
export { partnerManagement } from './regulations/partner-management/index.ts'
export type { RankedPartner } from './regulations/partner-management/rules/ranking.ts'
export { partnerConditions, partnerRanking } from './regulations/partner-management/views.ts'
export { recordSecurityClauses } from './regulations/record-security/clauses.ts'
export { recordSecurity } from './regulations/record-security/index.ts'
export { salesWorkClauses } from './regulations/sales-work/clauses.ts'
export { salesWork } from './regulations/sales-work/index.ts'
export type { SalesRate } from './regulations/sales-work/rules/rates.ts'
export {
  type ChargeOfMonth,
  consultantDay,
  consultantRates,
  salesConversion,
  salesWorkFines,
} from './regulations/sales-work/views.ts'
export { serviceComplaintClauses } from './regulations/service-complaint/clauses.ts'
export { serviceComplaint } from './regulations/service-complaint/index.ts'
export type { HandlingOfCase } from './regulations/service-complaint/views/handling-of-case.ts'
export { handlingOfCase } from './regulations/service-complaint/views/handling-of-case.ts'
export { serviceReport } from './regulations/service-complaint/views/service-report.ts'
export { serviceDeskClauses } from './regulations/service-desk/clauses.ts'
export { serviceDesk } from './regulations/service-desk/index.ts'
export { deskOfTheDay, replyTimes } from './regulations/service-desk/views.ts'
export { stockKeepingClauses } from './regulations/stock-keeping/clauses.ts'
export { stockKeeping } from './regulations/stock-keeping/index.ts'
export { type CountPeriod, countPeriods, stockAgeing } from './regulations/stock-keeping/views.ts'
export { vehicleSalesClauses } from './regulations/vehicle-sales/clauses.ts'
export { vehicleSales } from './regulations/vehicle-sales/index.ts'
export { saleFines, salePapers, salePerformance } from './regulations/vehicle-sales/views.ts'
export { vehicleStockClauses } from './regulations/vehicle-stock/clauses/index.ts'
export { vehicleStock } from './regulations/vehicle-stock/index.ts'
export type { BoardRow, SecondTierRow } from './regulations/vehicle-stock/views/board.ts'
export { deliveryQueue, secondTierStock, vehicleBoard } from './regulations/vehicle-stock/views/board.ts'
export type { Fine } from './regulations/vehicle-stock/views/fines.ts'
export { vehicleFines } from './regulations/vehicle-stock/views/fines.ts'
export type { KeyRow } from './regulations/vehicle-stock/views/keys.ts'
export { vehicleKeyBook } from './regulations/vehicle-stock/views/keys.ts'
export type { DutyAgain } from './rejudge/duties.ts'
export type { DecisionNotJudged, NotJudgedWhy, Rejudged } from './rejudge/items.ts'
export type { Over as RejudgeOver, RejudgeMode, RejudgeOptions } from './rejudge/options.ts'
export { rejudge } from './rejudge/rejudge.ts'
export { inShadow, type ShadowDifference, type ShadowTurn } from './rejudge/shadow.ts'
export {
  type MovedDuties,
  type TurnedExample,
  type TurnedSummary,
  type TurnedVerdicts,
  turned,
} from './rejudge/turned.ts'
export type { DecisionJudgedAgain, TurnedAgain, VerdictAgain } from './rejudge/turns.ts'
export { memorySnapshots } from './snapshots/memory.ts'
export { snapshotStore } from './snapshots/store.ts'
export type { ProposedBatch, StoreBoundary } from './storage/boundary.ts'
export { storeBoundary } from './storage/boundary.ts'
export { memoryStore } from './storage/memory.ts'
export type { SourceOptions } from './storage/sources.ts'
export type { AnnouncedDay, OfficeCalendarOptions } from './time/calendar.ts'
export { everyDay, officeCalendar } from './time/calendar.ts'
export type { ManualClock } from './time/clock.ts'
export { manualClock, systemClock } from './time/clock.ts'
export { datedCalendar } from './time/dated-calendar.ts'
export type { CalendarUnit, Rounding } from './time/dates.ts'
export { addMonths, daysBetween } from './time/dates.ts'
export type { DaySlice } from './time/day-slices.ts'
export { splitByDay } from './time/day-slices.ts'
export type { Elapsed, Interval, Moment, Paused, Reached, Unannounced } from './time/deadline.ts'
export { isLate } from './time/deadline.ts'
export { sequentialIds, ulidIds } from './time/ids.ts'
export { parseInstant } from './time/instant.ts'
export { localDate, wallTime } from './time/local-date.ts'
export type { Pause } from './time/pauses.ts'
export { type CalendarPeriod, nextPeriod } from './time/period-of.ts'
export { addWorkingDays, dueAfterDays, dueAfterMonths, dueAfterWorkingDays } from './time/working-days.ts'
export { before, dueAfter, elapsed, nextActive, previousActive } from './time/working-time.ts'
