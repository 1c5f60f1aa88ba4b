/** 盘点: one stock count, place by place. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { set, setIn } from '../../set.ts'
import { type Place, placeKey } from '../events/fields.ts'
import { countEvents } from '../events/index.ts'
import { adjustmentReversed, stockAdjusted } from '../events/stock.ts'
import { isVoid } from './movement.ts'

export interface CountLine extends Place {
  counted: string
  countedAt: Instant
  explanation: string | null
  explainedAt: Instant | null
  adjustedAt: Instant | null
  /** What the adjustment changed. */
  booked: string | null
  /** What the books say by it for that moment: what was counted, less what red entries took back. */
  fixed: string | null
  /** The latest red entry against it. */
  reversedAt: Instant | null
}

const notPosted = { adjustedAt: null, booked: null, fixed: null }

const countOf = (countId: string) => ({
  countId,
  plannedAt: null as Instant | null,
  /** The day of the count. */
  on: null as LocalDate | null,
  approvedAt: null as Instant | null,
  scope: [] as Place[],
  /** 盘点人员 of the plan. */
  persons: [] as string[],
  lines: {} as Record<string, CountLine>,
  reportedAt: null as Instant | null,
  /** The report names differences. */
  differs: false,
  /** What the report says was found, by place; null: it says nothing by place. */
  findings: null as Record<string, string> | null,
  /** When a problem was put right last, by place; of the count as such: under `''`. */
  fixedAt: {} as Record<string, Instant>,
})

export type Count = ReturnType<typeof countOf>

export const count = defineState({
  name: 'count',
  per: 'count',
  events: [...countEvents, stockAdjusted, adjustmentReversed],
  initial: countOf,
  on: {
    'count.planned': (count, { data, occurredAt }) =>
      set(count, {
        plannedAt: occurredAt,
        on: data.on,
        scope: data.scope.map(place => ({ ...place })),
        persons: [...data.persons],
      }),
    'count.approved': (count, { occurredAt }) => set(count, { approvedAt: occurredAt }),
    'count.recorded': (count, { data, occurredAt }) => {
      const { itemId, locationId, lot, counted } = data
      const line = { itemId, locationId, lot, counted, countedAt: occurredAt }
      count.lines[placeKey(data)] = { ...line, explanation: null, explainedAt: null, ...notPosted, reversedAt: null }
    },
    'count.explained': ({ lines }, { data, occurredAt }) =>
      setIn(lines, placeKey(data), { explanation: data.cause, explainedAt: occurredAt }),
    'count.reported': (count, { data, occurredAt }) =>
      set(count, {
        reportedAt: occurredAt,
        differs: data.differences !== null,
        findings: data.findings && Object.fromEntries(data.findings.map(one => [placeKey(one), one.finding])),
      }),
    'count.problem-fixed': ({ fixedAt }, { data: { itemId, locationId, lot }, occurredAt }) => {
      fixedAt[itemId === null || locationId === null ? '' : placeKey({ itemId, locationId, lot })] = occurredAt
    },
    'inventory.adjusted': ({ lines }, { data, occurredAt }) =>
      setIn(lines, placeKey(data), { adjustedAt: occurredAt, booked: data.booked, fixed: data.counted }),
    'inventory.adjustment-reversed': ({ lines }, { data, occurredAt }) => {
      const left = isVoid(data) ? notPosted : { fixed: data.fixed }
      setIn(lines, placeKey(data), { ...left, reversedAt: occurredAt })
    },
  },
})

export interface CountProblem {
  /** null: the report names differences, and no place. */
  readonly place: string | null
  readonly at: Instant
}

/** 盘点中发现的问题: what the report found, place by place; and differences whose cause was found when it was there already. */
export function problemsOf({ reportedAt, differs, findings, lines }: DeepReadonly<Count>): readonly CountProblem[] {
  if (reportedAt === null) return []
  if (differs && findings === null) return [{ place: null, at: reportedAt }]
  const found = Object.keys(findings ?? {}).map(place => ({ place, at: reportedAt }))
  const since = Object.entries<DeepReadonly<CountLine>>(lines).flatMap(([place, { explainedAt: at }]) =>
    at !== null && at >= reportedAt && own(findings ?? {}, place) === undefined ? [{ place, at }] : [],
  )
  return [...found, ...since]
}
