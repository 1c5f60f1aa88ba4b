/** Appends and reads while IndexedDB fails, and what is in the log afterwards. */
import { GuijuError } from '../../../src/core/errors.ts'
import type { ProposedEvent } from '../../../src/core/event.ts'
import { type IndexedDbStore, indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { callsMade, failAt, type Kind, loseConnections } from './broken.ts'
import { limitInHand } from './limit.ts'
import { codeOf, deleted, freshName, quiet } from './stores.ts'

const SEEDS = 50
const CONDITION = { failIfMatch: [{ types: ['a'], tags: ['x:1'] }, { tags: ['y:1'] }], after: 1 }

function batch(ids = true): ProposedEvent[] {
  return ['1', '2', '3'].map(number => {
    const event = { type: 'a', tags: ['x:1', `n:${number}`], data: {} }
    return ids ? { ...event, id: `e-${number}` } : event
  })
}

/** More than what is read at a glance, so that the condition asks the indexes. */
async function seeded(): Promise<string> {
  const name = freshName()
  const store = indexedDbStore(name, quiet)
  await store.append(Array.from({ length: SEEDS }, () => ({ type: 'b', tags: ['z:1'], data: null })))
  await store.close()
  return name
}

/** What came of one append during which a call failed, and of the same append again. */
export interface Told {
  readonly call: number
  readonly answer: string
  readonly outcome: unknown
  /** Events of the batch in the log after the failure. */
  readonly found: number
  /** The same after the batch was appended again, with the answer to that. */
  readonly again: { readonly last: number; readonly found: number; readonly positions: boolean }
}

async function tell(work: () => Promise<unknown>): Promise<{ answer: string; outcome: unknown }> {
  try {
    await work()
    return { answer: 'accepted', outcome: undefined }
  } catch (error) {
    return { answer: codeOf(error), outcome: error instanceof GuijuError ? error.details.outcome : undefined }
  }
}

/** The append with each of its calls failing once, or from that call on. */
export async function appendWithFailures(kind: Kind, lasting: boolean): Promise<Told[]> {
  const told: Told[] = []
  const calls = await callsOf(store => store.append(batch(), CONDITION))
  // Where no answer comes, the time limit ends it.
  const limit = limitInHand()
  const options = kind === 'silent' ? { ...quiet, timeout: limit.milliseconds } : quiet
  for (let call = 1; call <= calls; call++) {
    const name = await seeded()
    const store = indexedDbStore(name, options)
    failAt({ call, kind, lasting, onSilence: limit.end })
    const { answer, outcome } = await tell(() => store.append(batch(), CONDITION))
    failAt(undefined)
    const found = await foundIn(name)
    const next = kind === 'silent' ? indexedDbStore(name, quiet) : store
    const { last } = await next.append(batch(), CONDITION)
    const { events } = await next.read('all')
    const positions = events.every(({ position }, index) => position === index + 1)
    told.push({ call, answer, outcome, found, again: { last, found: await foundIn(name), positions } })
    await Promise.all([store.close(), next.close()])
    // An opening that failed on purpose after it was made has left a connection.
    loseConnections(false)
    await deleted(name)
  }
  limit.restore()
  return told
}

/** The same for a read; the answer is that of the failing read, and of the next one. */
export async function readWithFailures(kind: Kind, lasting: boolean): Promise<[first: string, next: string][]> {
  const query = [{ types: ['b', 'c'], tags: ['z:1'] }, { tags: ['y:1'] }]
  const calls = await callsOf(store => store.read(query, { after: 1 }))
  const name = await seeded()
  const answers: [string, string][] = []
  for (let call = 1; call <= calls; call++) {
    const store = indexedDbStore(name, quiet)
    const answer = () =>
      store.read(query, { after: 1 }).then(({ events, head }) => `${events.length} of ${head}`, codeOf)
    failAt({ call, kind, lasting })
    const first = await answer()
    failAt(undefined)
    answers.push([first, await answer()])
    await store.close()
    loseConnections(false)
  }
  await deleted(name)
  return answers
}

async function callsOf(work: (store: IndexedDbStore) => Promise<unknown>): Promise<number> {
  const name = await seeded()
  const store = indexedDbStore(name, quiet)
  failAt(undefined)
  await work(store)
  const made = callsMade()
  await store.close()
  loseConnections(false)
  await deleted(name)
  return made
}

async function foundIn(name: string): Promise<number> {
  const store = indexedDbStore(name, quiet)
  const { events } = await store.read([{ tags: ['x:1'] }])
  await store.close()
  return events.length
}

/** Events without ids, where the reply to the commit is lost: the store itself tries again. */
export async function replyLostWithoutIds(): Promise<{ last: number; found: number }> {
  const name = await seeded()
  const calls = await callsOf(store => store.append(batch(false), CONDITION))
  const store = indexedDbStore(name, quiet)
  failAt({ call: calls, kind: 'abort', lasting: false })
  const { last } = await store.append(batch(false), CONDITION)
  failAt(undefined)
  await store.close()
  return { last, found: await foundIn(name) }
}

/** Two appends, and the connection is lost between them. */
export async function appendAfterLoss(isTold: boolean): Promise<number[]> {
  failAt(undefined)
  const store = indexedDbStore(freshName(), quiet)
  const one = await store.append(batch())
  loseConnections(isTold)
  const two = await store.append([{ type: 'b', tags: [], data: null }])
  loseConnections(isTold)
  const { head } = await store.read('all')
  await store.close()
  return [one.last, two.last, head]
}
