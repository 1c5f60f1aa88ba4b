/** What stock asks for while it lies there: counts, settled differences, and protection. */
import type { DeepReadonly } from '../../../core/event.ts'
import { subtract } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import {
  bookedFor,
  type CountedLine,
  type PlaceWatch,
  placeWatch,
} from '../../../facts/inventory/states/place-watch.ts'
import { type LocationWatch, locationWatch } from '../../../facts/inventory/states/watches.ts'
import { days, recurrent, response } from '../../../kinds/index.ts'
import { fromThenOn, heldSince, knownOr } from '../../../kinds/since-when.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

interface Difference extends DeepReadonly<CountedLine> {
  readonly place: string
  readonly booked: string
  readonly variance: string
}

/** Counts that are not posted, are not overtaken by a later one that is, and differ from the books as known now. */
const eachDifference = {
  of: placeWatch,
  each: ({ state }: { readonly state: DeepReadonly<PlaceWatch> }): readonly Difference[] =>
    Object.values<DeepReadonly<CountedLine>>(state.lines)
      .filter(({ posted, countedAt }) => !posted && (state.fixedAt === null || countedAt >= state.fixedAt))
      .map(line => ({ ...line, place: state.key, booked: bookedFor(state, line.countedAt) }))
      .map(line => ({ ...line, variance: subtract(line.counted, line.booked) }))
      .filter(({ variance }) => variance !== '0'),
  from: ({ countedAt }: Difference) => countedAt,
  subject: ({ countId }: Difference) => tag('count', countId),
  facts: ({ countId: count, place, counted, booked, variance }: Difference) => ({
    count,
    place,
    counted,
    booked,
    variance,
  }),
}

type Location = DeepReadonly<LocationWatch>

function isProtected({ checkedAgainst, foundOpen }: Location, danger: string): boolean {
  const checked = checkedAgainst[danger]
  return checked !== undefined && checked > (foundOpen[danger] ?? '')
}

/** Where all of them were well once: when the first was found open; '': one never was. */
function openedAgain({ checkedAgainst, foundOpen }: Location, missing: readonly string[]): Instant {
  const moments = missing.map(danger => (checkedAgainst[danger] === undefined ? '' : (foundOpen[danger] ?? '')))
  return moments.sort()[0] ?? ''
}

const later = (one: Instant, other: Instant): Instant => (other > one ? other : one)

export const keepingObligations = [
  /** 定期盘点: each place with stock, once in each calendar period after that in which it came or was counted last. */
  recurrent({
    id: 'stock-counted',
    clauses: ['A00-4.2.3.3'],
    title: { zh: '定期盘点', en: 'Stock is counted regularly' },
    sentence: {
      zh: '{place} 每{unit:period}盘点一次，[上次 {last}|尚未盘点]',
      en: '{place} is counted once a {unit:period}, [last time {last}|not counted yet]',
    },
    of: placeWatch,
    from: ({ stockedSince }) => stockedSince,
    last: ({ countedAt }) => countedAt,
    every: parameters.countEvery,
    facts: ({ key }) => ({ place: key }),
  }),

  /** 查明差异原因: until a cause is on record. */
  response({
    id: 'variance-explained',
    clauses: ['A00-4.3.2.2'],
    title: { zh: '账实不符及时查明原因', en: 'The cause of a difference is found promptly' },
    sentence: {
      zh: '盘点 {count}：{place} 实盘 {counted}，账面 {booked}，差异 {variance}，原因未查明',
      en: 'count {count} found {counted} at {place}, the books say {booked}: the difference of {variance} is not explained',
    },
    ...eachDifference,
    until: ({ explained }) => explained,
    within: days(parameters.explainWithinDays),
  }),

  /** 账实相符; no period: until the difference is posted. */
  response({
    id: 'variance-settled',
    clauses: ['A00-4.2.3.4', 'A00-4.3.3.2'],
    title: { zh: '账实差异须调账', en: 'Books are made to agree with the stock' },
    sentence: {
      zh: '盘点 {count}：{place} 实盘 {counted}，账面 {booked}，差异 {variance} 未调账',
      en: 'count {count} found {counted} at {place}, the books say {booked}: the difference of {variance} is not posted',
    },
    ...eachDifference,
  }),

  /** 保管措施; no period: until a check against each danger has found nothing wrong, and again when one does. */
  response({
    id: 'location-protected',
    clauses: ['A00-4.2.3.2'],
    title: { zh: '库位采取保管措施', en: 'A location is protected' },
    sentence: {
      zh: '库位 {location} 尚未检查：{missing:danger}',
      en: 'location {location} has not been checked against {missing:danger}',
    },
    of: locationWatch,
    parameters: pick(parameters, 'protections'),
    each: ({ state, changes, parametersAt }) => {
      const { setUpAt } = state
      if (setUpAt === null) return []
      // A danger that the company names later is asked for at the locations that are there.
      const moments = fromThenOn(setUpAt, changes)
      const missing = parametersAt(moments[0]!).protections.filter(danger => !isProtected(state, danger))
      const isMissing = (at: Instant) => parametersAt(at).protections.some(danger => missing.includes(danger))
      const since = heldSince(moments, at => knownOr(() => isMissing(at), false))
      return since === undefined ? [] : [{ since: later(since, openedAgain(state, missing)), missing }]
    },
    from: ({ since }) => since,
    valuesOf: () => null,
    facts: ({ missing }) => ({ missing }),
  }),
]
