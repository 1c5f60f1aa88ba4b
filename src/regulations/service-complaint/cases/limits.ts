/** A deadline by the clock of the wall, looked at in the seconds around it. */
import { type CaseStep, type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'

export interface ClockLimit {
  readonly obligation: string
  /** What has to be done within what. */
  readonly title: string
  readonly given: readonly CaseStep[]
  readonly before: string
  readonly due: string
  readonly after: string
  readonly row: ExpectedDuty
  /** What fulfils it, done at the last second. */
  readonly done: CaseStep
}

/** Due a second before, due at the second itself, overdue a second after, and done at the second itself. */
export function atTheLimit(limit: ClockLimit): RegulationCase[] {
  const { obligation, title, given, before, due, after, row, done } = limit
  const owed = owing(obligation)
  const duty = { due, ...row }
  return [
    owed(`${title}: a second before, it is due`, given, before, [{ ...duty, status: 'due' }]),
    owed(`${title}: at that second, it is still in time`, given, due, [{ ...duty, status: 'due' }]),
    owed(`${title}: a second after, it is overdue`, given, after, [{ ...duty, status: 'overdue' }]),
    owed(`${title}: done at that second`, [...given, { ...done, at: due }], after, []),
  ]
}
