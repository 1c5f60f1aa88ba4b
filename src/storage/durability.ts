/** What an acknowledged append survives; stores that write to a disk let the host choose. */
import type { StoreCapabilities } from '../core/ports.ts'

/** `full`: the loss of power. `normal`: the crash of a process. */
export type Durability = 'full' | 'normal'

/** The manifest of a store that lies on a disk. */
export function capabilitiesOnDisk(durability: Durability, writers: StoreCapabilities['writers']): StoreCapabilities {
  return {
    durability: durability === 'full' ? 'power' : 'process',
    writers,
    positions: 'contiguous',
    subscriptions: true,
  }
}
