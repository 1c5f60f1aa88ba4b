/** The public surface of guiju/testing, name by name. No test runner is needed. */

export type {
  CaseBook,
  CaseCommand,
  CaseStep,
  Expected,
  ExpectedAnswer,
  ExpectedDuty,
  ExpectedEvent,
  ExpectedFinding,
  ExpectedObligations,
  RegulationCase,
} from '../core/case.ts'
export { runCase, runCaseOf } from './case.ts'
export type { FaultLaw, FaultScenario } from './fault-laws.ts'
export { faultLaws } from './fault-laws.ts'
export type { FaultPlan, InjectedFault, StoreCall, StoreFault } from './faulty-store/plan.ts'
export type { FaultyStore } from './faulty-store.ts'
export { faultyStore } from './faulty-store.ts'
export type { Asked, Given, Seen, Setting } from './given.ts'
export { given } from './given.ts'
export type { Deed, FastCheck, History, HistoryOptions, Played, PlayOptions } from './histories.ts'
export { deeds, endOf, histories, ordersOf, play } from './histories.ts'
export type {
  FinalEvents,
  LintFinding,
  LintKind,
  LintLevel,
  LintOmission,
  LintReport,
  LintWitness,
} from './lint/finding.ts'
export { lintText } from './lint/text.ts'
export type { LintCommand } from './lint/worlds.ts'
export type { LintOptions } from './lint.ts'
export { lintRegulations } from './lint.ts'
export { scheduled } from './office/scheduled.ts'
export type { Driver, OfficeCommand, OfficeCommandsOptions, Shadow, ViewQuestion } from './office-commands.ts'
export { officeCommands, shadow } from './office-commands.ts'
export type { OfficeMaker, RaceLawOptions, Runner } from './race-law.ts'
export { raceLaw } from './race-law.ts'
export type { SnapshotLaw, SnapshotsUnderTest } from './snapshot-laws.ts'
export { snapshotLaws } from './snapshot-laws.ts'
export type { LawStanding, StoreLaw, StoreLawsOptions, StoreUnderTest } from './store-laws.ts'
export { storeLaws } from './store-laws.ts'
