/** Stock counts, and the adjustment that a count allows. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { own } from '../../own.ts'
import { asked } from '../../shaped-event.ts'
import {
  countApproved,
  countExplained,
  countPlanned,
  countProblemFixed,
  countRecorded,
  countReported,
} from '../events/counts.ts'
import { id, type Place, place, placeKey } from '../events/fields.ts'
import { stockAdjusted } from '../events/stock.ts'
import { refused } from '../refusals.ts'
import { type Count, count } from '../states/count.ts'
import { bookedAt, stock, stockMoves } from '../states/stock.ts'

type Known = DeepReadonly<Count>

export const planCount = defineCommand({
  type: 'count.plan',
  fields: () => asked(countPlanned.shape),
  reads: ({ countId }) => ({ known: count.of(countId) }),
  decide: ({ known }, { type: _, ...data }) => {
    const { countId, scope } = data
    if (known.plannedAt !== null) {
      return refused('count-new', tag('count', countId), { count: countId }, { actual: known.plannedAt })
    }
    const keys = scope.map(placeKey)
    const twice = keys.find((key, index) => keys.indexOf(key) < index)
    if (twice !== undefined) return refused('place-once', tag('count', countId), { count: countId, place: twice })
    return [countPlanned.of(data)]
  },
})

export const approveCount = defineCommand({
  type: 'count.approve',
  fields: () => countApproved.shape,
  reads: ({ countId }) => ({ known: count.of(countId) }),
  decide: ({ known }, { countId }) =>
    unknown(known) ?? once(known, known.approvedAt) ?? [countApproved.of({ countId })],
})

/** The moment of the count is its business time: movements of after it are not what was counted. */
export const recordCount = defineCommand({
  type: 'count.record',
  fields: () => asked(countRecorded.shape),
  reads: ({ countId }) => ({ known: count.of(countId) }),
  decide: ({ known }, { type: _, ...data }) => {
    const obstacle = unknown(known) ?? outside(known, data)
    if (obstacle) return obstacle
    const line = lineOf(known, data)
    if (line) return refused('place-once', tag('count', data.countId), { count: data.countId, place: placeKey(data) })
    return [countRecorded.of(data)]
  },
})

export const explainCount = defineCommand({
  type: 'count.explain',
  fields: () => asked(countExplained.shape),
  reads: ({ countId }) => ({ known: count.of(countId) }),
  decide: ({ known }, { type: _, ...data }) => unknown(known) ?? uncounted(known, data) ?? [countExplained.of(data)],
})

export const reportCount = defineCommand({
  type: 'count.report',
  fields: () => asked(countReported.shape),
  reads: ({ countId }) => ({ known: count.of(countId) }),
  decide: ({ known }, { type: _, ...data }) =>
    unknown(known) ?? once(known, known.reportedAt) ?? [countReported.of(data)],
})

export const fixCountProblem = defineCommand({
  type: 'count.fix-problem',
  fields: () => countProblemFixed.shape,
  reads: ({ countId }) => ({ known: count.of(countId) }),
  decide: ({ known }, { type: _, ...data }) => unknown(known) ?? [countProblemFixed.of(data)],
})

/**
 * 调账: the books follow what was counted. The difference is worked out against the books as they are known now for the
 * moment of the count, so that nothing that was told late is counted twice.
 */
export const adjustStock = defineCommand({
  type: 'inventory.adjust',
  fields: () => ({ countId: id, ...asked(place) }),
  reads: data => ({
    known: count.of(data.countId),
    ledger: stockMoves.of(placeKey(data)),
    lies: stock.of(placeKey(data)),
  }),
  decide: ({ known, ledger, lies }, { type: _, ...data }) => {
    const obstacle = unknown(known) ?? uncounted(known, data)
    if (obstacle) return obstacle
    const { counted, countedAt, adjustedAt } = lineOf(known, data)!
    const again = once(known, adjustedAt) ?? superseded(known, data, countedAt, lies.countedAt)
    if (again) return again
    return [stockAdjusted.of({ ...data, counted, countedAt, booked: bookedAt(ledger, countedAt) })]
  },
})

export const countCommands = [
  planCount,
  approveCount,
  recordCount,
  explainCount,
  reportCount,
  fixCountProblem,
  adjustStock,
] as const

const countTag = ({ countId }: Known) => tag('count', countId)

function unknown(known: Known): Refusal | undefined {
  if (known.plannedAt !== null) return undefined
  return refused('count-known', countTag(known), { count: known.countId }, { actual: false, limit: true })
}

function once(known: Known, at: string | null): Refusal | undefined {
  return at === null ? undefined : refused('count-step-once', countTag(known), { count: known.countId }, { actual: at })
}

function outside(known: Known, at: Place): Refusal | undefined {
  if (known.scope.some(one => placeKey(one) === placeKey(at))) return undefined
  return refused('place-in-scope', countTag(known), { count: known.countId, place: placeKey(at) })
}

function lineOf(known: Known, at: Place) {
  return own(known.lines, placeKey(at))
}

function uncounted(known: Known, at: Place): Refusal | undefined {
  if (lineOf(known, at)) return undefined
  return refused('place-counted', countTag(known), { count: known.countId, place: placeKey(at) })
}

/** A later count has fixed the stock: to post an earlier one after it would change what was found later. */
function superseded(known: Known, at: Place, countedAt: string, fixedAt: string | null): Refusal | undefined {
  if (fixedAt === null || fixedAt <= countedAt) return undefined
  const facts = { count: known.countId, place: placeKey(at) }
  return refused('count-latest', countTag(known), facts, { actual: countedAt, limit: fixedAt })
}
