/** The ordinary life of a product complaint, as steps. */
import type { CaseStep } from '../../src/core/case.ts'
import {
  accept,
  approve,
  close,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  investigate,
  managerOpinion,
  negotiate,
  receive,
  reportInvestigation,
  tellResult,
} from '../../src/testing/steps/complaint.ts'
import { on } from './times.ts'

const ORDINARY = [
  ['received', receive],
  ['form-filed', fileForm],
  ['accepted', accept],
  ['investigated', investigate],
  ['investigation-reported', reportInvestigation],
  ['countermeasure-drafted', draftCountermeasure],
  ['manager-office', managerOpinion],
  ['handling-drafted', draftHandling],
  ['negotiated', negotiate],
  ['consolidated', consolidate],
  ['approved', approve],
  ['told', tellResult],
  ['closed', close],
] as const

export type Stage = (typeof ORDINARY)[number][0]

/** The ordinary life of a complaint up to a stage, that stage included; `from` leaves out what came before it. */
export function until(stage: Stage, id = 'K-1', from: Stage = 'received'): CaseStep[] {
  const place = (name: Stage) => ORDINARY.findIndex(([stage]) => stage === name)
  return ORDINARY.slice(place(from), place(stage) + 1).map(([, make]) => make(id))
}

/** A complaint that was decided and closed on 23 February: so many pieces come back. */
export function decidedReturn(quantity: string): CaseStep[] {
  const handling = { kind: 'return', quantity, amount: '100', text: null } as const
  const before = until('manager-office')
  const settled = [draftHandling('K-1', handling), negotiate('K-1', handling), consolidate('K-1', handling)]
  const ended = [approve('K-1', 'sales-manager', handling), tellResult(), close()]
  return on('2026-02-23 09:00', before, settled, ended)
}
