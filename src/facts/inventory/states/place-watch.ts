/** 库存的盘点与差异: what has to be kept in view of one place. */
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set, setIn } from '../../set.ts'
import { countExplained, countRecorded } from '../events/counts.ts'
import { type Change, change, changeAt, MOVING, nothingThere, onMovements } from './movement.ts'
import { bookedAt } from './stock.ts'

export interface CountedLine {
  countId: string
  counted: string
  countedAt: Instant
  explained: boolean
  posted: boolean
}

const placeOf = (key: string) => ({
  /** The place, as one text. */
  key,
  /** The latest count, posted or not. */
  countedAt: null as Instant | null,
  /** The latest count that was posted fixed this much at that moment. */
  fixedAt: null as Instant | null,
  fixed: '0',
  /** What changed after it. */
  changes: [] as Change[],
  lines: {} as Record<string, CountedLine>,
  ...nothingThere,
})

export type PlaceWatch = ReturnType<typeof placeOf>

export const placeWatch = defineState({
  name: 'place-watch',
  per: 'stock',
  events: [...MOVING, countRecorded, countExplained],
  initial: placeOf,
  on: {
    ...onMovements((place: PlaceWatch, event) => {
      const { absorbed, at, quantity } = changeAt(place.key, event)
      if (absorbed) return
      place.changes.push({ at, quantity })
      change(place, { at, quantity })
    }),
    'inventory.adjusted': (place, event) => {
      const { countId, counted, countedAt } = event.data
      change(place, changeAt(place.key, event))
      const changes = place.changes.filter(({ at }) => at > countedAt)
      set(place, { fixedAt: countedAt, fixed: counted, changes })
      setIn(place.lines, countId, { posted: true })
    },
    'count.recorded': (place, { data: { countId, counted }, occurredAt }) => {
      place.lines[countId] = { countId, counted, countedAt: occurredAt, explained: false, posted: false }
      if (place.countedAt === null || occurredAt > place.countedAt) place.countedAt = occurredAt
    },
    'count.explained': ({ lines }, { data }) => setIn(lines, data.countId, { explained: true }),
  },
})

type Books = { readonly fixed: string; readonly changes: readonly Change[] }

/** What the books say for a moment not before the latest count that was posted. */
export function bookedFor({ fixed, changes }: Books, moment: Instant): string {
  return add(fixed, bookedAt(changes, moment))
}
