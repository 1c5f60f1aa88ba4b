/** 盘点表, 差异表: what was counted, what the books say for that moment as they are known now, and the difference. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, subtract } from '../../../core/exact.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { own } from '../../own.ts'
import { type Place, placeKey } from '../events/fields.ts'
import type { Count } from '../states/count.ts'
import { type Adjustment, type ItemMovements, type MovementBook, movementBook } from './movements.ts'

export interface CountSheetLine extends Place {
  /** null: not counted yet, and so in the fields that follow from it. */
  readonly counted: string | null
  readonly countedAt: Instant | null
  /** What the books say for that moment as known now, whatever this count changed in them. */
  readonly booked: string | null
  /** Counted less booked. */
  readonly variance: string | null
  readonly explanation: string | null
  /** As it was posted; what was told later of before the count is not in it. */
  readonly posted: { readonly booked: string; readonly variance: string; readonly at: Instant } | null
  /** A later count of the place is posted: this line is not posted any more. */
  readonly superseded: boolean
}

export interface CountSheet {
  readonly countId: string
  readonly plannedAt: Instant | null
  readonly on: LocalDate | null
  readonly approvedAt: Instant | null
  readonly reportedAt: Instant | null
  readonly lines: readonly CountSheetLine[]
}

type Book = DeepReadonly<MovementBook>

/** Key: the count; null for one that nobody knows. Lines in the order of the scope. */
export const countSheet = defineView({
  name: 'count-sheet',
  question: { zh: '这次盘点的账实如何？', en: 'What did this count find, and what do the books say?' },
  fold: movementBook,
  answer: ({ state, key }): CountSheet | null => {
    const known = own(state.counts, key)
    if (known === undefined) return null
    const { countId, plannedAt, on, approvedAt, reportedAt } = known
    return { countId, plannedAt, on, approvedAt, reportedAt, lines: linesOf(known, booksIn(state)) }
  },
})

export interface VarianceRow extends CountSheetLine {
  readonly countId: string
}

/** Key: a count, or '' for all. Lines where the count and the books differ, as known now or as posted. */
export const varianceReport = defineView({
  name: 'variance-report',
  question: { zh: '盘点有哪些差异？', en: 'Where do counts and books differ?' },
  fold: movementBook,
  answer: ({ state, key }): readonly VarianceRow[] => {
    const books = booksIn(state)
    return Object.values<DeepReadonly<Count>>(state.counts)
      .filter(({ countId }) => key === '' || countId === key)
      .flatMap(one => linesOf(one, books).map(line => ({ countId: one.countId, ...line })))
      .filter(({ variance, posted }) => differs(variance) || differs(posted?.variance ?? null))
  },
})

function differs(variance: string | null): boolean {
  return variance !== null && variance !== '0'
}

function linesOf({ countId, scope, lines }: DeepReadonly<Count>, books: Books): CountSheetLine[] {
  return scope.map(({ itemId, locationId, lot }) => {
    const place = { itemId, locationId, lot }
    const key = placeKey(place)
    const line = own(lines, key)
    if (line === undefined) return { ...place, ...UNCOUNTED }
    const { counted, countedAt, explanation, adjustedAt } = line
    const booked = books.of(itemId).bookedFor(key, countId, countedAt)
    const posted =
      adjustedAt === null ? null : { booked: line.booked!, variance: subtract(counted, line.booked!), at: adjustedAt }
    const superseded = posted === null && books.of(itemId).fixedAt(key) > countedAt
    return {
      ...place,
      counted,
      countedAt,
      booked,
      variance: subtract(counted, booked),
      explanation,
      posted,
      superseded,
    }
  })
}

const UNCOUNTED = {
  counted: null,
  countedAt: null,
  booked: null,
  variance: null,
  explanation: null,
  posted: null,
  superseded: false,
}

interface ItemBook {
  bookedFor(place: string, countId: string, moment: Instant): string
  fixedAt(place: string): Instant
}

interface Books {
  of(itemId: string): ItemBook
}

/** The books of each item, put in order when they are first asked for. */
function booksIn({ items }: Book): Books {
  const known = new Map<string, ItemBook>()
  return {
    of: itemId => {
      const book = known.get(itemId) ?? itemBook(own(items, itemId))
      known.set(itemId, book)
      return book
    },
  }
}

function itemBook(item: DeepReadonly<ItemMovements> | undefined): ItemBook {
  const running = runningOf(item?.movements ?? [])
  const posted = postedOf(item?.adjustments ?? [])
  const sumUpTo = (place: string, moment: Instant) => valueAt(running.get(place) ?? [], moment)
  return {
    fixedAt: place => (item && own(item.fixedAt, place)) ?? '',
    bookedFor: (place, countId, moment) => {
      const base = baseOf(posted.get(place) ?? [], countId, moment)
      if (base === undefined) return sumUpTo(place, moment)
      return add(base.counted, subtract(sumUpTo(place, moment), sumUpTo(place, base.countedAt)))
    },
  }
}

/** The latest count before it that was posted, and not after it. */
function baseOf(posted: readonly Adjustment[], countId: string, moment: Instant): Adjustment | undefined {
  let base: Adjustment | undefined
  for (const one of posted) {
    if (one.countId === countId) break
    if (one.countedAt <= moment && (base === undefined || one.countedAt >= base.countedAt)) base = one
  }
  return base
}

interface Running {
  readonly at: Instant
  readonly sum: string
}

/** By place: all that moved there, absorbed by a count or not, summed up in the order of business time. */
function runningOf(movements: DeepReadonly<ItemMovements>['movements']): Map<string, Running[]> {
  const running = new Map<string, Running[]>()
  const inOrder = movements.filter(({ adjusts }) => !adjusts).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const enter = (place: string | null, at: Instant, sum: (before: string) => string) => {
    if (place === null) return
    const sums = running.get(place) ?? []
    sums.push({ at, sum: sum(sums.at(-1)?.sum ?? '0') })
    running.set(place, sums)
  }
  for (const { at, from, to, quantity } of inOrder) {
    enter(from, at, before => subtract(before, quantity))
    enter(to, at, before => add(before, quantity))
  }
  return running
}

function valueAt(running: readonly Running[], moment: Instant): string {
  let [low, high] = [0, running.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (running[middle]!.at <= moment) low = middle + 1
    else high = middle
  }
  return running[low - 1]?.sum ?? '0'
}

function postedOf(adjustments: readonly DeepReadonly<Adjustment>[]): Map<string, Adjustment[]> {
  const posted = new Map<string, Adjustment[]>()
  for (const one of adjustments) {
    const ofPlace = posted.get(one.place)
    if (ofPlace) ofPlace.push(one)
    else posted.set(one.place, [one])
  }
  return posted
}
