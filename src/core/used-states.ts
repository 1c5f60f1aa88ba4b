/** The states that a decision uses, where they come from before the log is read, and where they go to be kept. */
import type { Entry } from './cache.ts'
import type { StateRef } from './fold.ts'
import { frozen } from './freeze.ts'
import type { Position } from './ports.ts'
import type { Anchor, SavedStates } from './saved-states.ts'

export interface Used {
  readonly ref: StateRef
  value: unknown
  /** The log was read up to here. */
  reach: Position
  /** Position of the last event in it. */
  changed: Position
  unsaved: number
  /** Decided events are applied on top of what was read. */
  staged: boolean
}

export interface Wanted {
  readonly ref: StateRef
  readonly base: Used | undefined
}

/** What nobody has in memory may have been saved. */
export async function withSaved(saved: SavedStates | undefined, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  if (!saved) return wanted
  const withBase = async ({ ref, base }: Wanted) => ({ ref, base: base ?? (await loaded(saved, ref)) })
  return Promise.all(wanted.map(withBase))
}

async function loaded(saved: SavedStates, ref: StateRef): Promise<Used | undefined> {
  const state = await saved.load(ref, 'decision')
  if (!state) return undefined
  const { value, changed, anchor } = state
  return { ref, value: frozen(value), changed, unsaved: 0, reach: anchor.position, staged: false }
}

/** The entry for the cache; where enough has come into the state, it is saved on the way. */
export function offered(
  saved: SavedStates | undefined,
  ref: StateRef,
  entry: Entry,
  anchor: Anchor | undefined,
): Entry {
  if (!saved || !anchor || (entry.unsaved ?? 0) < saved.every) return entry
  saved.save(ref, 'decision', { value: entry.value, changed: entry.changed, anchor })
  return { ...entry, unsaved: 0 }
}
