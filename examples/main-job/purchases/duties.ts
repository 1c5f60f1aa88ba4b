/**
 * What is owed at the end of a run. An office that is asked keeps every subject with its duties, which for a large
 * company is most of its memory: so the departments are asked apart, and the customers some at a time, each portion by
 * an office of its own, which is then forgotten.
 */
import { tag } from '../../../src/core/tag.ts'
import { type Clock, type EventStore, open, type QueryItem, type Regulation } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { DutyTally } from '../report/duty-tally.ts'
import { grading } from './terms.ts'

/** SQLite reads so many customers together in about the time of their events. */
const PORTION = 1_000

interface Place {
  readonly store: EventStore
  readonly clock: Clock
}

export async function dutiesOf(customerIds: Iterable<string>, place: Place, portion = PORTION): Promise<DutyTally> {
  const duties = new DutyTally()
  for (const [per, obligations] of grouped(grading.definition.obligations, ({ of }) => of.per)) {
    if (per === 'customer') {
      for (const query of queriesOf(customerIds, portion))
        duties.add(await owed(obligations, { ...place, store: partOf(place.store, query) }))
    } else duties.add(await owed(obligations, place))
  }
  return duties
}

type Duties = Regulation['definition']['obligations']

function owed(obligations: Duties, place: Place) {
  const definition = { ...grading.definition, obligations, reminders: [] }
  return open({ ...place, regulations: [{ ...grading, definition }] }).obligations()
}

function* queriesOf(customerIds: Iterable<string>, portion: number): Generator<QueryItem[]> {
  let query: QueryItem[] = []
  for (const customerId of customerIds) {
    query.push({ tags: [tag('customer', customerId)] })
    if (query.length < portion) continue
    yield query
    query = []
  }
  if (query.length > 0) yield query
}

function partOf(store: EventStore, query: readonly QueryItem[]): EventStore {
  return { read: (_, options) => store.read(query, options), append: store.append }
}
