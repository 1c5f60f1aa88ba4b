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
export { caseBooks } from './case-books.ts'
export type { Asked, Given, Seen, Setting } from './given.ts'
export { given } from './given.ts'
export type { Deed, FastCheck, History, HistoryOptions, Played, PlayOptions } from './histories.ts'
export { deeds, endOf, histories, ordersOf, play } from './histories.ts'
export type { StoreLaw, StoreLawsOptions, StoreUnderTest } from './store-laws.ts'
export { storeLaws } from './store-laws.ts'
