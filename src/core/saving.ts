/**
 * What keeps folded states between two processes comes with a store of snapshots, so that a page without one does not
 * carry it: whoever makes such a store links it.
 */
import { notBrought } from './brought.ts'
import type { SavedStates, SavedStatesOf } from './saved-states.ts'

let linked: SavedStatesOf | undefined

/** There is one such half; it holds nothing. */
export function linkSaving(savedStatesOf: SavedStatesOf): void {
  linked = savedStatesOf
}

/** @throws `INVALID_OPTION` for a store of the host's own that was not handed through `snapshotStore` */
export const savedStates: SavedStatesOf = (options, ...more): SavedStates | undefined => {
  if (!options) return undefined
  if (linked) return linked(options, ...more)
  throw notBrought('snapshots.store', 'snapshotStore(store)')
}
