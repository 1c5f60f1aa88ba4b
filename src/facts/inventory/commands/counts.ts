/** Stock counts, and the adjustment that a count allows. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { commandsAbout } from '../../command-about.ts'
import { own } from '../../own.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import * as events from '../events/counts.ts'
import { type Place, placeKey } from '../events/fields.ts'
import { stockAdjusted } from '../events/stock.ts'
import { refusalsAbout } from '../refusals.ts'
import { type Count, count } from '../states/count.ts'
import { bookedAt, stock, stockChanges } from '../states/stock.ts'
import { beforeRedEntry } from './red-entries.ts'

type Known = DeepReadonly<Count>

const refused = refusalsAbout('count')
const step = commandsAbout(count, 'countId', unknown)

export const countCommands = [
  step('count.plan', events.countPlanned, {
    guard: ({ countId, plannedAt: actual }) =>
      actual === null ? undefined : refused('count-new', countId, { actual }),
    obstacle: ({ countId }, { scope }) => twice(countId, scope),
  }),
  step('count.approve', events.countApproved, {
    telling: 'decision',
    obstacle: known => once(known, known.approvedAt),
  }),

  /** The moment of the count is its business time: movements of after it are not what was counted. */
  step('count.record', events.countRecorded, {
    obstacle: (known, at) =>
      outside(known, [at]) ??
      (lineOf(known, at) ? refused('place-once', known.countId, { facts: { place: placeKey(at) } }) : undefined),
  }),
  step('count.explain', events.countExplained, { obstacle: uncounted }),
  step('count.report', events.countReported, {
    obstacle: (known, { findings }) => once(known, known.reportedAt) ?? outside(known, findings ?? []),
  }),
  step('count.fix-problem', events.countProblemFixed),

  /**
   * 调账: the books follow what was counted. The difference is worked out against the books as they are known now for the
   * moment of the count, so that nothing that was told late is counted twice.
   */
  defineCommand({
    type: 'inventory.adjust',
    telling: 'decision',
    fields: () => asked(stockAdjusted.asks),
    reads: data => ({
      known: count.of(data.countId),
      ledger: stockChanges.of(placeKey(data)),
      lies: stock.of(placeKey(data)),
    }),
    decide: ({ known, ledger, lies }, { type: _, ...data }, occasion) => {
      const obstacle = unknown(known) ?? uncounted(known, data)
      if (obstacle) return obstacle
      const { counted, countedAt, adjustedAt, reversedAt } = lineOf(known, data)!
      const again =
        once(known, adjustedAt) ??
        superseded(known, data, countedAt, lies.countedAt) ??
        beforeRedEntry({ refused, id: known.countId }, occasion, reversedAt)
      return again ?? [stockAdjusted.of({ ...data, counted, countedAt, booked: bookedAt(ledger.changes, countedAt) })]
    },
  }),
]

function twice(countId: string, places: readonly Place[]): Refusal | undefined {
  const keys = places.map(placeKey)
  const known = new Set<string>()
  const place = keys.find(key => known.size === known.add(key).size)
  return place === undefined ? undefined : refused('place-once', countId, { facts: { place } })
}

/** Places that the plan does not name, or of which more than once is told. */
function outside({ countId, scope }: Known, places: readonly Place[]): Refusal | undefined {
  const planned = new Set(scope.map(placeKey))
  const place = places.map(placeKey).find(key => !planned.has(key))
  return place === undefined ? twice(countId, places) : refused('place-in-scope', countId, { facts: { place } })
}

function unknown({ countId, plannedAt }: Known): Refusal | undefined {
  return plannedAt === null ? refused('count-known', countId, MISSING) : undefined
}

function once({ countId }: Known, actual: string | null): Refusal | undefined {
  return actual === null ? undefined : refused('count-step-once', countId, { actual })
}

function lineOf(known: Known, at: Place) {
  return own(known.lines, placeKey(at))
}

function uncounted(known: Known, at: Place): Refusal | undefined {
  return lineOf(known, at) ? undefined : refused('place-counted', known.countId, { facts: { place: placeKey(at) } })
}

/** A later count has fixed the stock: to post an earlier one after it would change what was found later. */
function superseded({ countId }: Known, at: Place, actual: string, limit: string | null): Refusal | undefined {
  if (limit === null || limit <= actual) return undefined
  return refused('count-latest', countId, { facts: { place: placeKey(at) }, actual, limit })
}
