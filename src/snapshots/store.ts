import type { SnapshotStore } from '../core/ports.ts'
import { savedStatesOf } from '../core/saved-states.ts'
import { linkSaving } from '../core/saving.ts'

/** A store of the host's own, with what saves and loads: `snapshotStore({ load, save })`. It is handed back as it is. */
export function snapshotStore<Own extends SnapshotStore>(own: Own): Own {
  linkSaving(savedStatesOf)
  return own
}
