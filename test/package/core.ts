/**
 * A stranger's first lines. The gate compiles them as an ES module and as CommonJS against the packed package and runs
 * both, on every Node that guiju supports and that is on this machine.
 */
import {
  type Context,
  defineCommand,
  defineEvent,
  defineState,
  type EventStore,
  evolve,
  isGuijuError,
  memoryStore,
  open,
  replay,
} from 'guiju'
import * as z from 'zod'

const noticed = defineEvent({
  type: 'stranger.noticed',
  schema: z.strictObject({ name: z.string() }),
  tags: ({ name }) => [`stranger:${name}`],
})

const sightings = defineState({
  name: 'sightings',
  per: 'stranger',
  events: [noticed],
  initial: () => ({ count: 0 }),
  on: {
    'stranger.noticed': state => {
      state.count++
    },
  },
})

const notice = defineCommand({
  type: 'stranger.notice',
  fields: { name: z.string() },
  reads: ({ name }) => ({ seen: sightings.of(name) }),
  decide: ({ seen }, { name }) => (seen.count < 2 ? [noticed.of({ name })] : []),
})

const strangers: Context = { name: 'strangers', events: [noticed], commands: [notice], refusals: {} }

async function main(): Promise<void> {
  const store: EventStore = memoryStore()
  const office = open({ store, regulations: [], contexts: [strangers] })
  for (let times = 0; times < 2; times++) {
    const { status } = await office.execute({ type: 'stranger.notice', name: 'A' })
    if (status !== 'accepted') throw new Error(status)
  }
  const { events, head } = await store.read('all')
  const replayed: number = replay(sightings, 'A', events).count
  const evolved: number = evolve(sightings, { count: 0 }, events).count
  same([head, replayed, evolved], [2, 2, 2])
  await refusesNothing(store)
}

async function refusesNothing(store: EventStore): Promise<void> {
  try {
    await store.append([])
  } catch (error) {
    if (isGuijuError(error, 'EMPTY_APPEND')) return
    throw error
  }
  throw new Error('an empty append was taken')
}

function same(actual: readonly number[], expected: readonly number[]): void {
  if (actual.join() !== expected.join()) throw new Error(`${actual} is not ${expected}`)
}

void main()
