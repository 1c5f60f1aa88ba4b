/** The index that decisions are read by: it lies beside the events, so it can be wrong where they are right. */
import type { Position } from './ports.ts'

/** The first event that queries do not find as it is. */
export interface IndexFlaw {
  readonly position: Position
  /** `missing`: the event has the tag, the index has it not there. `extra`: the other way round. */
  readonly kind: 'missing' | 'extra'
  readonly tag: string
}

export interface IndexRepair {
  readonly added: number
  readonly removed: number
}

export interface IndexKeeper {
  /** Compares the tags and types that queries go by with those of the events, both ways, up to the head as it is now. */
  checkIndex(): Promise<IndexFlaw | undefined>
  /** Makes the index what the events say. Events are not touched. */
  rebuildIndex(): Promise<IndexRepair>
}
