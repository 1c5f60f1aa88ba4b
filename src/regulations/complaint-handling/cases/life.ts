/**
 * The life of one complaint, day by day, as the editions tell it: the customer calls on Monday 2 March 2026, the case
 * is closed on Friday the 13th.
 */
import type { CaseStep, Expected, ExpectedDuty, RegulationCase } from '../../../core/case.ts'
import { at, type Stage, until } from '../../../facts/complaint/steps.ts'
import type { Edition } from '../editions/edition.ts'

const DAYS: Readonly<Record<Stage, string>> = {
  received: '2026-03-02 09:00',
  'form-filed': '2026-03-02 10:00',
  accepted: '2026-03-02 14:00',
  investigated: '2026-03-04 16:00',
  'investigation-reported': '2026-03-06 09:00',
  'countermeasure-drafted': '2026-03-06 15:00',
  'manager-office': '2026-03-09 09:00',
  'handling-drafted': '2026-03-09 11:00',
  negotiated: '2026-03-10 10:00',
  consolidated: '2026-03-11 10:00',
  approved: '2026-03-12 09:00',
  told: '2026-03-12 14:00',
  closed: '2026-03-13 10:00',
}

/** All that was done up to a stage, that stage included, each step on its day. */
export function lived(stage: Stage): CaseStep[] {
  return Object.entries(DAYS)
    .slice(0, Object.keys(DAYS).indexOf(stage) + 1)
    .flatMap(([one, time]) => until(one as Stage, 'K-1', one as Stage).map(done => at(time, done)))
}

/** The step of a stage, on its day. */
export function next(stage: Stage): CaseStep {
  return lived(stage).at(-1)!
}

/** The entries of an edition's life: every one of them says by which edition it is told. */
export function lifeIn(edition: Edition) {
  const told = (provision: string, title: string, given: readonly CaseStep[], expect: Expected) => ({
    provision,
    title: `${edition.id}: ${title}`,
    company: { edition },
    given,
    expect,
  })
  return {
    /** What is owed as of a moment. */
    owed: (
      obligation: string,
      title: string,
      given: readonly CaseStep[],
      asOf: string,
      rows: readonly ExpectedDuty[],
    ): RegulationCase => told(obligation, title, given, { obligations: [{ asOf, obligation, rows }] }),
    /** What comes of a step. */
    done: (
      provision: string,
      title: string,
      given: readonly CaseStep[],
      when: CaseStep,
      expect: Expected,
    ): RegulationCase => ({ ...told(provision, title, given, expect), when }),
    /** What a view answers. */
    shown: (provision: string, title: string, given: readonly CaseStep[], views: Expected['views']): RegulationCase =>
      told(provision, title, given, { views: views! }),
  }
}
