/** The part of one tab in a race of several. */
import { isGuijuError } from '../../../src/core/errors.ts'
import type { ProposedEvent } from '../../../src/core/event.ts'
import type { AppendCondition } from '../../../src/core/ports.ts'
import { type IndexedDbStore, indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { quiet } from './stores.ts'

export interface Race {
  readonly name: string
  readonly rounds: number
  /** How many tabs take part. */
  readonly tabs: number
}

/** Resolves when all tabs of the race have come to this round, so that none runs ahead and wins them all. */
export function startingLine({ name, tabs }: Race): { meet(round: number): Promise<void>; leave(): void } {
  const channel = new BroadcastChannel(`race ${name}`)
  const me = crypto.randomUUID()
  const reached = new Map<string, number>()
  let look = () => {}
  channel.onmessage = ({ data: [tab, round] }) => {
    reached.set(tab, round)
    look()
  }
  return {
    meet: round =>
      new Promise(resolve => {
        const tell = () => channel.postMessage([me, round])
        // Told again: a tab that is still loading hears nothing.
        const again = setInterval(tell, 50)
        look = () => {
          if ([...reached.values()].filter(theirs => theirs >= round).length < tabs - 1) return
          clearInterval(again)
          resolve()
        }
        tell()
        look()
      }),
    leave: () => channel.close(),
  }
}

async function isAccepted(
  store: IndexedDbStore,
  events: ProposedEvent[],
  condition: AppendCondition,
): Promise<boolean> {
  try {
    await store.append(events, condition)
    return true
  } catch (error) {
    if (isGuijuError(error, 'APPEND_CONFLICT')) return false
    throw error
  }
}

/** Each round is one thing that only one may have, and that several callers of each tab want. Answers with what was won. */
export async function claim(race: Race, callers: number): Promise<number[]> {
  const { name, rounds } = race
  const store = indexedDbStore(name, quiet)
  const line = startingLine(race)
  const won: number[] = []
  for (let round = 0; round < rounds; round++) {
    await line.meet(round)
    const condition = { failIfMatch: [{ types: ['taken'], tags: [`claim:${round}`] }] }
    const batch = () => [
      { type: 'taken', tags: [`claim:${round}`], data: null },
      { type: 'noted', tags: [], data: null },
    ]
    const outcomes = await Promise.all(Array.from({ length: callers }, () => isAccepted(store, batch(), condition)))
    for (const accepted of outcomes) if (accepted) won.push(round)
  }
  line.leave()
  await store.close()
  return won
}

/** One half of the tabs looks for what the other half writes, and the other way round. */
export async function skew(race: Race, half: 'left' | 'right'): Promise<number[]> {
  const { name, rounds } = race
  const store = indexedDbStore(name, quiet)
  const line = startingLine(race)
  const other = half === 'left' ? 'right' : 'left'
  const accepted: number[] = []
  for (let round = 0; round < rounds; round++) {
    await line.meet(round)
    const condition = { failIfMatch: [{ tags: [`${other}:${round}`] }] }
    const event = { type: half, tags: [`${half}:${round}`], data: null }
    if (await isAccepted(store, [event], condition)) accepted.push(round)
  }
  line.leave()
  await store.close()
  return accepted
}

/** Takes the next number again and again: read how many there are, append the next, or look again. */
export async function takeNumbers({ name, rounds }: Omit<Race, 'tabs'>): Promise<number[]> {
  const store = indexedDbStore(name, quiet)
  const query = [{ types: ['numbered'] }]
  const taken: number[] = []
  let [count, after] = [0, 0]
  while (taken.length < rounds) {
    const { events, head } = await store.read(query, { after })
    count += events.length
    after = head
    const next = { type: 'numbered', tags: [`number:${count + 1}`], data: count + 1 }
    if (await isAccepted(store, [next], { failIfMatch: query, after })) taken.push(count + 1)
  }
  await store.close()
  return taken
}

let seen: number[] = []

/** From now on this tab notes the position of each event that it hears of. */
export function listen(name: string): void {
  seen = []
  indexedDbStore(name, quiet).subscribe('all', 0, batch => {
    for (const { position } of batch) seen.push(position)
  })
}

/** When there are so many; what would come twice has a moment to come. */
export async function heard(count: number): Promise<number[]> {
  while (seen.length < count) await new Promise(done => setTimeout(done, 10))
  await new Promise(done => setTimeout(done, 20))
  return seen
}

export async function contentOf(name: string): Promise<{ position: number; type: string; tags: readonly string[] }[]> {
  const store = indexedDbStore(name, quiet)
  const { events } = await store.read('all')
  await store.close()
  return events.map(({ position, type, tags }) => ({ position, type, tags }))
}

export async function appendSome(name: string, count: number): Promise<void> {
  const store = indexedDbStore(name, quiet)
  for (let index = 0; index < count; index++) await store.append([{ type: 'a', tags: [`n:${index}`], data: index }])
  await store.close()
}
