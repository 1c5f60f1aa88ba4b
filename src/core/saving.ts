/**
 * What keeps folded states between two processes comes with a store of snapshots, so that a page without one does not
 * carry it: whoever makes such a store links it.
 */
import { GuijuError } from './errors.ts'
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
  const message =
    'the store is of your own making: hand it to open as snapshotStore(store), which brings along what saves'
  throw new GuijuError('INVALID_OPTION', message, { option: 'snapshots.store' })
}
