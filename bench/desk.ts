/** The desk, the cards and a survey at 100,000 each: cold, warm, and by a plain loop over the log. */
import { cardOpened, cardSigned } from '../src/facts/card/events.ts'
import { receptionBegan, receptionClosed } from '../src/facts/sales-work/events.ts'
import { receptionAnswered, receptionAsked, receptionOpened } from '../src/facts/service-desk/events.ts'
import { surveyAnswered, surveyFormSent, surveyOpened } from '../src/facts/survey/events.ts'
import {
  cardFines,
  customerCard,
  customerSatisfaction,
  deskOfTheDay,
  type EventStore,
  manualClock,
  memoryStore,
  myDay,
  type Office,
  open,
  type ProposedEvent,
  type SequencedEvent,
  salesConversion,
  salesWork,
  serviceDesk,
  surveyTable,
} from '../src/index.ts'
import { timed } from './timed.ts'

const MANY = 100_000
const DEPARTMENTS = 100
const CONSULTANTS = 100
const BATCH = 5_000
const AS_OF = '2026-03-31T10:00:00.000Z'
const DAY_MS = 86_400_000

const regulations = [
  serviceDesk(),
  customerCard({ confirmCardsEvery: 'month' }),
  customerSatisfaction({ satisfactionTarget: '85' }),
  salesWork({ salesProcess: ['greet', 'ask', 'show'] }),
]

/** The moments of March, one after the other. */
const momentOf = (index: number) => new Date(Date.UTC(2026, 2, 1) + (index / MANY) * 30 * DAY_MS).toISOString()

const at = (index: number, events: readonly ProposedEvent[]) =>
  events.map(event => ({ ...event, occurredAt: momentOf(index) }))

/** Every tenth call waits for its answer. */
function call(index: number): ProposedEvent[] {
  const whose = { customerId: `C-${index % 5_000}`, departmentId: `D-${index % DEPARTMENTS}` }
  const of = { ...whose, receptionId: `R-${index}` }
  const said = {
    way: 'call',
    rings: 2,
    takenBy: `mei-${index % 7}`,
    callerName: null,
    phone: null,
    basisId: null,
  } as const
  const answered = index % 10 === 0 ? [] : [receptionAnswered.of({ ...of, answer: 'on Thursday' })]
  const asked = receptionAsked.of({ ...of, question: 'when', kind: 'inquiry' })
  return at(index, [receptionOpened.of({ ...of, ...said }), asked, ...answered])
}

function card(index: number): ProposedEvent[] {
  const of = { cardId: `K-${index}`, prospectId: `Q-${index}` }
  const opened = { ...of, consultantId: `S-${index % CONSULTANTS}`, contactId: null }
  return at(index, [cardOpened.of(opened), cardSigned.of(of)])
}

/** Every fourth reception ends in an order. */
function shown(index: number): ProposedEvent[] {
  const of = { receptionId: `R-${index}`, consultantId: `S-${index % CONSULTANTS}` }
  const closed = { steps: ['greet', 'ask', 'show'], contactId: null, driveId: null }
  const orderId = index % 4 === 0 ? `O-${index}` : null
  return at(index, [receptionBegan.of(of), receptionClosed.of({ ...of, ...closed, orderId })])
}

function answer(index: number): ProposedEvent[] {
  const of = { surveyId: 'SV-1', customerId: `C-${index}` }
  const scores = [{ questionId: 'Q-1', score: (index % 5) + 1 }]
  return at(index, [surveyFormSent.of(of), surveyAnswered.of({ ...of, scores, opinion: null })])
}

const survey = surveyOpened.of({
  surveyId: 'SV-1',
  comprehensive: true,
  ends: '2026-03-31',
  questions: [
    { questionId: 'Q-1', topic: 'service-quality', asks: 'how was it?', lowest: 1, highest: 5, satisfiedFrom: 4 },
  ],
})

async function filled(eventsOf: (index: number) => ProposedEvent[], first: ProposedEvent[] = []): Promise<EventStore> {
  const store = memoryStore()
  if (first.length > 0) await store.append(first)
  for (let from = 0; from < MANY; from += BATCH) {
    await store.append(Array.from({ length: BATCH }, (_, index) => eventsOf(from + index)).flat())
  }
  return store
}

const officeOn = (store: EventStore) => open({ store, regulations, clock: manualClock(AS_OF) })

async function asked(what: string, store: EventStore, ask: (office: Office) => Promise<unknown>): Promise<void> {
  const office = officeOn(store)
  await timed(`${what}, cold`, () => ask(office))
  await timed(`${what}, warm`, () => ask(office))
}

async function looped(what: string, store: EventStore, loop: (events: readonly Told[]) => unknown): Promise<void> {
  const events = (await store.read('all')).events as readonly Told[]
  await timed(`${what}, a plain loop`, () => loop(events))
}

type Told = SequencedEvent & { readonly data: Readonly<Record<string, string>> }

/** Who has asked and was not answered, of one department. */
function waiting(events: readonly Told[]): number {
  const open = new Set<string>()
  for (const { type, data } of events) {
    if (data.departmentId !== 'D-10') continue
    if (type === 'reception.asked') open.add(data.receptionId!)
    if (type === 'reception.answered') open.delete(data.receptionId!)
  }
  return open.size
}

/** How often each score was given. */
function scored(events: readonly SequencedEvent[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { type, data } of events) {
    if (type !== 'survey.answered') continue
    const { scores } = data as { readonly scores: readonly { readonly score: number }[] }
    for (const { score } of scores) counts.set(score, (counts.get(score) ?? 0) + 1)
  }
  return counts
}

export async function benchDesk(): Promise<void> {
  console.log(`${MANY} calls in ${DEPARTMENTS} departments`)
  const calls = await filled(call)
  await asked('the desk of a department', calls, office => office.view(deskOfTheDay, 'D-10'))
  await asked("a department's day", calls, office => myDay(office, { department: 'D-10' }, { asOf: AS_OF }))
  await looped('who waits for an answer', calls, waiting)
  console.log(`${MANY} cards of ${CONSULTANTS} consultants`)
  const cards = await filled(card)
  await asked("a consultant's day", cards, office => myDay(office, { id: 'S-7' }, { asOf: AS_OF }))
  await asked('fines', cards, office => office.view(cardFines))
  await looped('who opened how many', cards, events => events.filter(({ data }) => data.consultantId === 'S-7').length)
  console.log(`${MANY} receptions of a showroom`)
  const receptions = await filled(shown)
  await asked('the rates of the month', receptions, office => office.view(salesConversion))
  await looped('how many ended in an order', receptions, events => events.filter(({ data }) => data.orderId).length)
  console.log(`a survey of ${MANY} answers`)
  const answers = await filled(answer, [{ ...survey, occurredAt: '2026-02-27T02:00:00.000Z' }])
  await asked('the table', answers, office => office.view(surveyTable, 'SV-1'))
  await looped('the table', answers, scored)
}
