/** Snapshots as long as the process lives: for tests, and for several offices of one process. */
import type { SnapshotStore } from '../core/ports.ts'
import { snapshotStore } from './store.ts'

export function memorySnapshots(): SnapshotStore {
  const texts = new Map<string, string>()
  return snapshotStore({
    load: async name => texts.get(name),
    async save(name, text) {
      texts.set(name, text)
    },
  })
}
