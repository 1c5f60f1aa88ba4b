/** The states that a decision uses, where they come from before the log is read, and where they go to be kept. */
import type { Entry } from './cache.ts'
import type { SequencedEvent } from './event.ts'
import { concerns, evolve, queryOf, replay, type StateRef } from './fold.ts'
import { frozen } from './freeze.ts'
import { BEFORE_ALL, inOrder, isLate, latestOf, type Place } from './order.ts'
import type { Anchor, Position } from './ports.ts'
import type { Reader, SavedStates } from './saved-states.ts'

export interface Used {
  readonly ref: StateRef
  value: unknown
  /** The log was read up to here. */
  reach: Position
  /** Position of the last event in it. */
  changed: Position
  /** The latest place in business order of what is in it. */
  latest: Place
  unsaved: number
  /** Decided events are applied on top of what was read. */
  staged: boolean
}

export interface Wanted {
  readonly ref: StateRef
  readonly base: Used | undefined
}

interface Known {
  readonly used: Used
  readonly entry: Entry
}

/**
 * What is wanted, by one read from the lowest position that any of it is known up to; and by a second one of those that
 * were told meanwhile of something that happened earlier: they are folded anew.
 */
export async function readStates(
  log: Reader,
  saved: SavedStates | undefined,
  some: readonly Wanted[],
): Promise<readonly Known[]> {
  return readFrom(log, saved, saved ? await Promise.all(some.map(each => withSaved(saved, each, log))) : some)
}

async function readFrom(
  log: Reader,
  saved: SavedStates | undefined,
  wanted: readonly Wanted[],
): Promise<readonly Known[]> {
  const after = Math.min(...wanted.map(({ base }) => base?.reach ?? 0))
  const { events, head } = await log.read(
    wanted.map(({ ref }) => queryOf(ref)),
    { after },
  )
  const read: Known[] = []
  const anew: Wanted[] = []
  for (const { ref, base } of wanted) {
    const known = base?.reach ?? 0
    const news = events.filter(event => event.position > known && concerns(ref, event))
    if (base && news.some(event => isLate(ref.state, base.latest, event))) anew.push({ ref, base: undefined })
    else read.push(readOn({ ref, base }, news, Math.max(head, known), saved))
  }
  return anew.length === 0 ? read : [...read, ...(await readFrom(log, saved, anew))]
}

function readOn(
  { ref, base }: Wanted,
  news: readonly SequencedEvent[],
  reach: Position,
  saved: SavedStates | undefined,
): Known {
  const { state, key } = ref
  const newest = news.at(-1)
  const value = base ? evolve(state, base.value as object, news) : replay(state, key, news)
  const changed = newest?.position ?? base?.changed ?? 0
  const latest = latestOf(state, inOrder(state, news), base?.latest ?? BEFORE_ALL)
  const unsaved = (base?.unsaved ?? 0) + news.length
  const entry = offered(saved, ref, { value, position: reach, changed, latest, unsaved }, newest)
  return { used: { ref, value, changed, latest, unsaved: entry.unsaved ?? 0, reach, staged: false }, entry }
}

/** What nobody has in memory may have been saved. */
async function withSaved(saved: SavedStates, { ref, base }: Wanted, log: Reader): Promise<Wanted> {
  return { ref, base: base ?? (await loaded(saved, ref, log)) }
}

async function loaded(saved: SavedStates, ref: StateRef, log: Reader): Promise<Used | undefined> {
  const state = await saved.load(ref, 'decision', log)
  if (!state) return undefined
  const { value, changed, latest, anchor } = state
  return { ref, value: frozen(value), changed, latest, unsaved: 0, reach: anchor.position, staged: false }
}

/** The entry for the cache; where enough has come into the state, it is saved on the way. */
export function offered(
  saved: SavedStates | undefined,
  ref: StateRef,
  entry: Entry,
  anchor: Anchor | undefined,
): Entry {
  if (!saved || !anchor || (entry.unsaved ?? 0) < saved.every) return entry
  saved.save(ref, 'decision', { value: entry.value, changed: entry.changed, latest: entry.latest, anchor })
  return { ...entry, unsaved: 0 }
}
