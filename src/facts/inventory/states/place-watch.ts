/** 库存的盘点与差异: what has to be kept in view of one place. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set, setIn } from '../../set.ts'
import { countExplained, countRecorded } from '../events/counts.ts'
import { type Change, change, changeAt, isVoid, MOVING, nothingThere, onMovements } from './movement.ts'
import { bookedAt, type Fix, latestOf } from './stock.ts'

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
  /** The latest count that was posted, and is not taken back, fixed this much at that moment. */
  fixedAt: null as Instant | null,
  fixed: '0',
  fixes: [] as (Fix & { fixed: string })[],
  /** What came and went, whatever counts posted. */
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
      const { countId, counted: fixed, countedAt: at } = event.data
      change(place, changeAt(place.key, event))
      fix(place, [...place.fixes, { countId, at, fixed }])
      setIn(place.lines, countId, { posted: true })
    },
    'inventory.adjustment-reversed': (place, event) => {
      const { countId, fixed, again } = event.data
      change(place, changeAt(place.key, event))
      for (const one of again) change(place, one)
      place.changes.push(...again)
      if (!isVoid(event.data)) {
        fix(
          place,
          place.fixes.map(one => (one.countId === countId ? { ...one, fixed } : one)),
        )
        return
      }
      fix(
        place,
        place.fixes.filter(one => one.countId !== countId),
      )
      setIn(place.lines, countId, { posted: false })
    },
    'count.recorded': (place, { data: { countId, counted }, occurredAt }) => {
      place.lines[countId] = { countId, counted, countedAt: occurredAt, explained: false, posted: false }
      if (place.countedAt === null || occurredAt > place.countedAt) place.countedAt = occurredAt
    },
    'count.explained': ({ lines }, { data }) => setIn(lines, data.countId, { explained: true }),
  },
})

function fix(place: PlaceWatch, fixes: PlaceWatch['fixes']): void {
  const { at: fixedAt = null, fixed = '0' } = latestOf(fixes) ?? {}
  set(place, { fixes, fixedAt, fixed })
}

type Books = Pick<DeepReadonly<PlaceWatch>, 'fixed' | 'fixedAt' | 'changes'>

/** What the books say for a moment not before the latest count that was posted. */
export function bookedFor({ fixed, fixedAt, changes }: Books, moment: Instant): string {
  const later = fixedAt === null ? changes : changes.filter(({ at }) => at > fixedAt)
  return add(fixed, bookedAt(later, moment))
}
