/** What is owed at the end of a run: the departments are asked apart, and the customers some at a time. */
import { type Clock, type EventStore, open, type Regulation } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { DutyTally } from '../report/duty-tally.ts'
import { PORTION, partOf, queriesOf } from '../steps/portions.ts'
import { grading } from './terms.ts'

interface Place {
  readonly store: EventStore
  readonly clock: Clock
}

export async function dutiesOf(customerIds: Iterable<string>, place: Place, portion = PORTION): Promise<DutyTally> {
  const duties = new DutyTally()
  for (const [per, obligations] of grouped(grading.definition.obligations, ({ of }) => of.per)) {
    if (per === 'customer') {
      for (const query of queriesOf(per, customerIds, portion))
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
