import type { EventStore } from '../../core/ports.ts'

/** A fresh, empty store, and what the laws need to hold it to its claims. */
export interface StoreUnderTest {
  readonly store: EventStore
  /**
   * Needed where the store claims durability: opens the same log again, as after a crash. Do not let the old object
   * finish its work first, or a store that answers before it has written will not be noticed.
   */
  reopen?(): Promise<EventStore>
  /** Needed where the store claims more writers than one object: a further object on the same log. */
  another?(): Promise<EventStore>
  /** Called once at the end, also after a broken law; closes what `reopen` and `another` opened, too. */
  dispose?(): Promise<void>
}
