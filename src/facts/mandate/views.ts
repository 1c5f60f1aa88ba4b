/** 授权登记: who may act for whom. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { type Mandate, mandates } from './states.ts'

export type MandateRow = DeepReadonly<Mandate> & { readonly inForce: boolean }

/** All mandates in the order of their ids, and whether each is in force at the moment that is asked about. */
export const mandateRegister = defineView({
  name: 'mandate-register',
  question: { zh: '谁可代谁办理？', en: 'Who may act for whom?' },
  fold: mandates,
  answer: ({ state, at }): readonly MandateRow[] =>
    Object.values(state.rows)
      .map(row => ({ ...row, inForce: isInForce(row, at) }))
      .sort((one, other) => (one.mandateId < other.mandateId ? -1 : 1)),
})

function isInForce({ since, until, revokedAt }: DeepReadonly<Mandate>, at: Instant): boolean {
  return since <= at && at < until && (revokedAt === null || at < revokedAt)
}
