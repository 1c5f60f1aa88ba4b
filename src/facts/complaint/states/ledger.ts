/** 投诉台账: every complaint with what statistics count, and no more. Views fold it, no decision does. */
import { defineState } from '../../../core/fold.ts'
import { complaintClosed, complaintCorrected, complaintReopened } from '../events/closure.ts'
import type { CaseFact } from '../events/index.ts'
import { complaintInvestigated } from '../events/inquiry.ts'
import { complaintFormFiled, complaintReceived } from '../events/reception.ts'
import { complaintClassified, complaintResolved } from '../events/service.ts'
import { caseAfter, type KnownCase } from './case-recipes.ts'

export interface Ledger {
  cases: Record<string, KnownCase>
}

const EVENTS = [
  complaintReceived,
  complaintFormFiled,
  complaintClassified,
  complaintInvestigated,
  complaintResolved,
  complaintClosed,
  complaintReopened,
  complaintCorrected,
]

function take({ cases }: Ledger, event: CaseFact): void {
  caseAfter(cases, event, known => known)
}

export const complaintLedger = defineState<Ledger, typeof EVENTS>({
  name: 'complaint-ledger',
  events: EVENTS,
  initial: () => ({ cases: {} }),
  on: Object.fromEntries(EVENTS.map(({ type }) => [type, take])),
})
