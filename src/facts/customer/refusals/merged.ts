/** Refusals of fact about whoever is merged. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { refusing } from '../../refusing.ts'
import type { Customer } from '../states/customer.ts'

export const mergedRefusals = {
  'customer-not-merged': {
    whileItStands: true,
    title: { zh: '客户合并后以保留的编号办理', en: 'A merged customer goes by the other id' },
    sentence: {
      zh: '客户 {customer} 已于 {actual} 并入客户 {into}',
      en: 'customer {customer} was merged into {into} at {actual}',
    },
  },
  'reversed-across-no-merging': {
    title: { zh: '红字撤销不得跨越合并', en: 'Nothing is taken back across a merging' },
    sentence: {
      zh: '客户 {customer} 于 {actual} 合并或撤销合并，{limit} 的决定须另作决定',
      en: 'customer {customer} was merged or unmerged at {actual}: what was decided at {limit} is decided anew',
    },
  },
} as const

const about = refusing<keyof typeof mergedRefusals>('customer')

/** Whoever tells something of a customer that is another one since tells it of the other. */
export function mergedAway({ customerId, alias }: DeepReadonly<Customer>, occurredAt: Instant) {
  const { into, since } = alias
  if (into === null || since! > occurredAt) return undefined
  return about('customer-not-merged', customerId, { actual: since, facts: { into } })
}

/**
 * While two are one a decision is about both, and each has a book of its own to be given back: what was decided before, or
 * meanwhile, is decided anew.
 */
export function reversedAcross({ customerId, alias }: DeepReadonly<Customer>, decidedAt: Instant) {
  const { into, merged, changedAt } = alias
  if (into === null && merged.length === 0 && (changedAt === null || changedAt < decidedAt)) return undefined
  return about('reversed-across-no-merging', customerId, { actual: changedAt, limit: decidedAt })
}
