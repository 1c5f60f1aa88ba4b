/** Files of 100,000 customers: a sheet, a department's list, its completeness; cold, warm, and by a plain loop over the log. */

import { profileOpened, profileRecorded } from '../src/facts/profile/events/index.ts'
import {
  customerProfile,
  departmentCustomers,
  type EventStore,
  fileCompleteness,
  memoryStore,
  open,
  type ProposedEvent,
  profileSheet,
  type SequencedEvent,
  type ViewDefinition,
} from '../src/index.ts'
import { timed } from './timed.ts'

const CUSTOMERS = 100_000
const DEPARTMENTS = 50
const BATCH = 5_000
const REQUIRED = ['name', 'phone', 'website'] as const

const regulations = [
  customerProfile({ consolidateEvery: null, checkEvery: null, requiredFields: { everybody: [...REQUIRED] } }),
]

/** Each customer has a file with a name and a website; every second one has a telephone. */
function eventsOf(index: number): ProposedEvent[] {
  const both = { customerId: `C-${index}`, departmentId: `D-${index % DEPARTMENTS}` }
  const said = { channel: 'visit', source: null, sourceDate: null, detail: null, collectedBy: null } as const
  const name = { field: 'name', about: null, value: `Customer ${index}` } as const
  const phone = { field: 'phone', about: null, value: '555' } as const
  return [
    profileOpened.of({ ...both, body: 'organisation', customerType: 'dealer' }),
    profileRecorded.of({
      ...both,
      ...said,
      section: 'basic',
      values: [{ field: 'website', about: null, value: 'example.cn' }],
      persons: index % 2 === 0 ? [name, phone] : [name],
      voluntary: true,
      informationId: null,
    }),
  ]
}

async function filled(): Promise<EventStore> {
  const store = memoryStore()
  for (let from = 0; from < CUSTOMERS; from += BATCH) {
    await store.append(Array.from({ length: BATCH }, (_, index) => eventsOf(from + index)).flat())
  }
  return store
}

async function asked<Answer>(store: EventStore, view: ViewDefinition<Answer>, key: string): Promise<void> {
  const office = open({ store, regulations })
  await timed(`${view.name}, cold`, () => office.view(view, key))
  await timed(`${view.name}, warm`, () => office.view(view, key))
}

type Told = SequencedEvent & { readonly data: { readonly customerId: string; readonly departmentId: string } }

/** The same answers as somebody would write them who has all events in an array. */
function loops(events: readonly Told[]): Readonly<Record<string, () => unknown>> {
  const opened = (departmentId: string) =>
    events.filter(({ type, data }) => type === 'profile.opened' && data.departmentId === departmentId)
  const fieldsOf = ({ data }: Told) => {
    const { values, persons } = data as unknown as { values: { field: string }[]; persons: { field: string }[] }
    return [...values, ...persons].map(({ field }) => field)
  }
  return {
    sheet: () => events.filter(({ data }) => data.customerId === 'C-77'),
    list: () =>
      opened('D-7')
        .sort((a, b) => (a.data.customerId < b.data.customerId ? -1 : 1))
        .slice(0, 100),
    completeness: () => {
      const there = new Map<string, string[]>()
      for (const event of events)
        if (event.type === 'profile.recorded') there.set(event.data.customerId, fieldsOf(event))
      const filled = opened('D-7').flatMap(({ data }) => there.get(data.customerId) ?? [])
      return filled.filter(field => (REQUIRED as readonly string[]).includes(field)).length
    },
  }
}

export async function benchFiles(): Promise<void> {
  console.log(`files of ${CUSTOMERS} customers in ${DEPARTMENTS} departments`)
  const store = await filled()
  await asked(store, profileSheet, 'C-77')
  await asked(store, departmentCustomers, 'D-7')
  await asked(store, fileCompleteness, 'D-7')
  const { events } = await store.read('all')
  for (const [what, run] of Object.entries(loops(events as readonly Told[]))) await timed(`${what}, a plain loop`, run)
}
