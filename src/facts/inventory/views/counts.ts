/** 盘点表, 差异表: what was counted, what the books say for that moment as they are known now, and the difference. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, subtract } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { own } from '../../own.ts'
import { type Place, placeKey } from '../events/fields.ts'
import type { Count, CountLine } from '../states/count.ts'
import { byTime, countUpTo } from './in-time.ts'
import { type Adjustment, type ItemMovements, type MovementBook, movementBook } from './movements.ts'

type Book = DeepReadonly<MovementBook>

/** Key: the count; null for one that nobody knows. Lines in the order of the scope. */
export const countSheet = defineView({
  name: 'count-sheet',
  question: { zh: '这次盘点的账实如何？', en: 'What did this count find, and what do the books say?' },
  fold: movementBook,
  answer: ({ state, key }): CountSheet | null => {
    const count = own(state.counts, key)
    return count ? sheetOf(count, booksIn(state)) : null
  },
})

type Heading = Pick<Count, 'countId' | 'plannedAt' | 'on' | 'approvedAt' | 'reportedAt'>

export interface CountSheet extends Readonly<Heading> {
  readonly lines: readonly CountSheetLine[]
}

function sheetOf(count: DeepReadonly<Count>, books: Books): CountSheet {
  const { countId, plannedAt, on, approvedAt, reportedAt, scope } = count
  return { countId, plannedAt, on, approvedAt, reportedAt, lines: scope.map(place => lineOf(count, place, books)) }
}

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
      .flatMap(count => sheetOf(count, books).lines.map(line => ({ countId: count.countId, ...line })))
      .filter(({ variance, posted }) => differs(variance) || differs(posted?.variance ?? null))
  },
})

function differs(variance: string | null): boolean {
  return variance !== null && variance !== '0'
}

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

function lineOf({ countId, lines }: DeepReadonly<Count>, place: Place, books: Books): CountSheetLine {
  const { itemId, locationId, lot } = place
  const key = placeKey(place)
  const line = own(lines, key)
  const booked = line ? books(itemId).bookedFor(key, countId, line.countedAt) : null
  const posted = line ? postingOf(line) : null
  return {
    itemId,
    locationId,
    lot,
    counted: line?.counted ?? null,
    countedAt: line?.countedAt ?? null,
    booked,
    variance: line && booked !== null ? subtract(line.counted, booked) : null,
    explanation: line?.explanation ?? null,
    posted,
    superseded: line !== undefined && posted === null && books(itemId).fixedAt(key) > line.countedAt,
  }
}

function postingOf({ fixed, booked, adjustedAt: at }: DeepReadonly<CountLine>) {
  return at === null || booked === null || fixed === null ? null : { booked, variance: subtract(fixed, booked), at }
}

type ItemBook = ReturnType<typeof itemBook>
type Books = (itemId: string) => ItemBook

/** The books of each item, put in order when they are first asked for. */
function booksIn({ items }: Book): Books {
  const known = new Map<string, ItemBook>()
  return itemId => {
    const book = known.get(itemId) ?? itemBook(own(items, itemId))
    known.set(itemId, book)
    return book
  }
}

function itemBook(item: DeepReadonly<ItemMovements> | undefined) {
  const running = runningOf(item?.movements ?? [])
  const sumUpTo = (place: string, moment: Instant) => {
    const sums = running.get(place) ?? []
    return sums[countUpTo(sums, moment) - 1]?.sum ?? '0'
  }
  return {
    fixedAt: (place: string) => (item && own(item.fixedAt, place)) ?? '',
    bookedFor: (place: string, countId: string, moment: Instant) => {
      const posted = (item?.adjustments ?? []).filter(adjustment => adjustment.place === place)
      const base = baseOf(posted, countId, moment)
      if (base === undefined) return sumUpTo(place, moment)
      return add(base.counted, subtract(sumUpTo(place, moment), sumUpTo(place, base.countedAt)))
    },
  }
}

/** The latest count before it that was posted, and not after it. */
function baseOf(posted: readonly DeepReadonly<Adjustment>[], countId: string, moment: Instant) {
  let base: DeepReadonly<Adjustment> | undefined
  for (const adjustment of posted) {
    if (adjustment.countId === countId) break
    if (adjustment.countedAt <= moment && !(base && base.countedAt > adjustment.countedAt)) base = adjustment
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
  const inOrder = movements.filter(({ adjusts }) => !adjusts).sort(byTime)
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
