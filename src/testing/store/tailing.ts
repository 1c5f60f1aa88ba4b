/** Reading while others write: each answer is the log as it was at one moment, and pages join without a seam. */
import type { EventStore, Position, ReadResult } from '../../core/ports.ts'
import { matches, type Query } from '../../core/query.ts'
import { expectRefused, expectSame, expectTrue } from '../breach.ts'
import { pause, times } from '../wait.ts'
import { type Effort, lawsOf } from './law.ts'
import { allOf, fact, typesOf } from './log.ts'

interface Answer extends ReadResult {
  readonly query: Query
  readonly after: Position
}

const WHOLE = 'whole:1'
const BATCH = 3

/** Everybody writes batches of three, some of which are refused; done when the last has been answered. */
async function writeAll(stores: readonly EventStore[], { rounds, racers }: Effort): Promise<void> {
  await Promise.all(
    times(racers, async racer => {
      const store = stores[racer % stores.length]!
      for (let round = 0; round < rounds; round++) {
        const batch = [fact('first', `by:${racer}`), fact('second', WHOLE), fact('third', `by:${racer}`)]
        await store.append(batch.map(event => ({ ...event, data: { batch: `${racer}/${round}` } })))
        if (round % 3 === 0) {
          const condition = { failIfMatch: [{ tags: [`by:${racer}`] }] }
          await expectRefused('conflict', () => store.append([fact('never', WHOLE)], condition), 'APPEND_CONFLICT')
        }
      }
    }),
  )
}

/** Reads on from each head until there is nothing new and nobody writes any more. */
async function tail(store: EventStore, query: Query, limit: number | undefined, isDone: () => boolean) {
  const answers: Answer[] = []
  let after = 0
  for (let turn = 0; ; turn++) {
    const isLast = isDone()
    const answer = await store.read(query, limit === undefined ? { after } : { after, limit })
    answers.push({ ...answer, query, after })
    expectTrue('the head does not go back', answer.head >= after, [after, answer.head])
    if (answer.events.length > 0) expectTrue('the head goes on', answer.head > after, [after, answer.head])
    if (isLast && answer.events.length === 0) return answers
    after = answer.head
    // Sometimes at once, sometimes after the writers had a turn.
    if (turn % 3 === 0) await pause(0)
  }
}

async function wholeReads(store: EventStore, isDone: () => boolean): Promise<Answer[]> {
  const answers: Answer[] = []
  while (!isDone()) {
    answers.push({ ...(await store.read('all')), query: 'all', after: 0 })
    if (answers.length % 2 === 0) await pause(0)
  }
  return answers
}

/** Writers and readers at once: what was answered, and the log as it is in the end. */
async function race(stores: readonly [EventStore, ...EventStore[]], effort: Effort) {
  const [store] = stores
  const reader = stores.at(-1)!
  let done = false
  const isDone = () => done
  const reading = Promise.all([
    tail(reader, 'all', 7, isDone),
    tail(store, 'all', undefined, isDone),
    tail(reader, [{ tags: [WHOLE] }, { types: ['third'], tags: ['by:1'] }], 2, isDone),
    tail(store, [{ types: ['first'] }], 1, isDone),
  ])
  const looking = wholeReads(reader, isDone)
  // A reader may fail while others still write: whoever runs the law must not hear of it twice.
  const ended = Promise.allSettled([reading, looking])
  try {
    await writeAll(stores, effort)
  } finally {
    done = true
    await ended
  }
  return { tails: await reading, looks: await looking, log: await allOf(store) }
}

/** Answers that join without a seam, each of them the log up to its head: nothing lost, nothing twice, order stable. */
export async function expectTrueReads(stores: readonly [EventStore, ...EventStore[]], effort: Effort): Promise<void> {
  const { tails, looks, log } = await race(stores, effort)
  expectSame('events written', log.length, effort.rounds * effort.racers * BATCH)
  for (const { query, after, head, events } of [...tails.flat(), ...looks]) {
    const inside = log.filter(event => event.position > after && event.position <= head && matches(query, event))
    expectSame(`what was read from ${after} to ${head}`, events, inside)
  }
  for (const answers of tails) {
    const { query } = answers[0]!
    expectSame(
      'all that was read',
      answers.flatMap(({ events }) => events),
      log.filter(event => matches(query, event)),
    )
  }
}

export const tailingLaws = lawsOf('reading while others write', {
  'whoever reads on page by page loses nothing and gets nothing twice': ({ store }, effort) =>
    expectTrueReads([store], effort),
  'nobody ever sees half a batch': async ({ store }, effort) => {
    const { looks, log } = await race([store], effort)
    for (const { events } of [...looks, { events: log }]) {
      const sizes = new Map<unknown, number>()
      for (const { data } of events) {
        const { batch } = data as { readonly batch: string }
        sizes.set(batch, (sizes.get(batch) ?? 0) + 1)
      }
      for (const [batch, size] of sizes) expectSame(`events of batch ${batch}`, size, BATCH)
    }
  },
  'the events of a batch stand together, in their order': async ({ store }, effort) => {
    await writeAll([store], effort)
    const types = await typesOf(store, 'all')
    const inOrder = times(types.length, index => ['first', 'second', 'third'][index % BATCH])
    expectSame('types', types, inOrder)
  },
})
