/** What the browser says about how well it keeps the log. */
import type { Position } from '../../core/ports.ts'
import type { Durability } from '../durability.ts'

export interface IndexedDbHealth {
  /** The last position of the log. */
  readonly head: Position
  readonly durability: Durability
  /**
   * True: the browser deletes the log only where the user tells it to. False: it may delete it when the disk is full, and
   * WebKit after seven days without a visit; ask with `navigator.storage.persist()`. Undefined where it does not tell.
   */
  readonly persisted: boolean | undefined
  /** Bytes that this origin uses, of whatever kind, as estimated by the browser. */
  readonly usage: number | undefined
  /** Bytes that this origin may use. */
  readonly quota: number | undefined
}

export async function storageOfOrigin(): Promise<Pick<IndexedDbHealth, 'persisted' | 'usage' | 'quota'>> {
  // Only secure contexts have it.
  const storage = globalThis.navigator?.storage as StorageManager | undefined
  const persisted = await storage?.persisted?.().catch(() => undefined)
  const estimate = await storage?.estimate?.().catch(() => undefined)
  return { persisted, usage: estimate?.usage, quota: estimate?.quota }
}
