/** What stock asks for while it lies there: counts, settled differences, protection, and that nothing grows old. */
import type { DeepReadonly } from '../../../core/event.ts'
import { subtract } from '../../../core/exact.ts'
import { type Duty, defineObligation } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import {
  bookedFor,
  type CountedLine,
  locationWatch,
  type PlaceWatch,
  placeWatch,
} from '../../../facts/inventory/views/watches.ts'
import { nextPeriod } from '../../../time/period-of.ts'
import { countEvery, explainWithinDays, protections } from '../parameters.ts'
import { owed } from './duty.ts'

/**
 * 定期盘点: each place with stock is counted once in each calendar period. The period in which the stock came, or was
 * counted last, is not counted; so the duty that stands is for the period after the later of the two.
 */
export const stockCounted = defineObligation({
  id: 'stock-counted',
  clauses: ['A00-4.2.3.3'],
  title: { zh: '定期盘点', en: 'Stock is counted regularly' },
  force: 'must',
  parameters: { countEvery },
  of: placeWatch,
  sentence: {
    zh: '{place} 每{unit}盘点一次，上次 {last}',
    en: '{place} is counted once a {unit}, last time {last}',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { key, stockedSince, countedAt } = state
    if (stockedSince === null) return []
    const start = countedAt !== null && countedAt > stockedSince ? countedAt : stockedSince
    const { countEvery } = parametersAt(start)
    const { from, to, days } = nextPeriod(calendar, countEvery, start)
    const facts = { place: key, unit: countEvery, last: countedAt }
    return [
      {
        subject: tag('stock', key),
        since: from,
        deadline: { at: to, closes: 'before', counted: [{ from, to, days }] },
        facts,
      },
    ]
  },
})

/** 查明差异原因. In: a count that differs from the books as known now. Out: a cause is on record. */
export const varianceExplained = defineObligation({
  id: 'variance-explained',
  clauses: ['A00-4.3.2.2'],
  title: { zh: '账实不符及时查明原因', en: 'The cause of a difference is found promptly' },
  force: 'must',
  parameters: { explainWithinDays },
  of: placeWatch,
  sentence: {
    zh: '盘点 {count}：{place} 实盘 {counted}，账面 {booked}，差异 {variance}，原因未查明',
    en: 'count {count} found {counted} at {place}, the books say {booked}: the difference of {variance} is not explained',
  },
  duties: ({ state, calendar, parametersAt }) =>
    differing(state)
      .filter(({ line }) => !line.explained)
      .map(({ line, facts }) => {
        const { explainWithinDays } = parametersAt(line.countedAt)
        return owed(tag('count', line.countId), line.countedAt, calendar, explainWithinDays, facts)
      }),
})

/** 账实相符; no period. In: a count that differs from the books as known now. Out: the difference is posted. */
export const varianceSettled = defineObligation({
  id: 'variance-settled',
  clauses: ['A00-4.2.3.4', 'A00-4.3.3.2'],
  title: { zh: '账实差异须调账', en: 'Books are made to agree with the stock' },
  force: 'must',
  of: placeWatch,
  sentence: {
    zh: '盘点 {count}：{place} 实盘 {counted}，账面 {booked}，差异 {variance} 未调账',
    en: 'count {count} found {counted} at {place}, the books say {booked}: the difference of {variance} is not posted',
  },
  duties: ({ state }) =>
    differing(state).map(
      ({ line, facts }): Duty => ({
        subject: tag('count', line.countId),
        since: line.countedAt,
        deadline: null,
        facts,
      }),
    ),
})

type Line = DeepReadonly<CountedLine>

/** Counts that are not posted, are not overtaken by a later one that is, and differ from the books. */
function differing(state: DeepReadonly<PlaceWatch>): { line: Line; facts: Duty['facts'] }[] {
  const isOpen = ({ posted, countedAt }: Line) => !posted && (state.fixedAt === null || countedAt >= state.fixedAt)
  return Object.values<Line>(state.lines)
    .filter(isOpen)
    .flatMap(line => {
      const { countId, counted, countedAt } = line
      const booked = bookedFor(state, countedAt)
      const variance = subtract(counted, booked)
      return variance === '0' ? [] : [{ line, facts: { count: countId, place: state.key, counted, booked, variance } }]
    })
}

/** 保管措施; no period. In: a location. Out: it was checked against each danger at least once. */
export const locationProtected = defineObligation({
  id: 'location-protected',
  clauses: ['A00-4.2.3.2'],
  title: { zh: '库位采取保管措施', en: 'A location is protected' },
  force: 'must',
  parameters: { protections },
  of: locationWatch,
  sentence: {
    zh: '库位 {location} 尚未检查：{missing}',
    en: 'location {location} has not been checked against {missing}',
  },
  duties: ({ state, parametersAt }) => {
    const { locationId, setUpAt, checkedAgainst } = state
    if (setUpAt === null) return []
    const missing = parametersAt(setUpAt).protections.filter(danger => checkedAgainst[danger] === undefined)
    if (missing.length === 0) return []
    const facts = { location: locationId, missing }
    return [{ subject: tag('location', locationId), since: setUpAt, deadline: null, facts }]
  },
})

export const keepingObligations = [stockCounted, varianceExplained, varianceSettled, locationProtected] as const
