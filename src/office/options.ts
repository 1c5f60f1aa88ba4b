/** What an office is opened with. */

import type { HostAuthority } from '../core/authority.ts'
import type { Context } from '../core/context.ts'
import type { Calendar, Clock, EventStore, Ids, KeyVault } from '../core/ports.ts'
import type { Regulation } from '../core/regulation.ts'
import type { Rejection, SnapshotOptions } from '../core/saved-states.ts'
import type { NumbersMessages } from '../messages/numbers.ts'
import type { DeclaredPersonal } from '../privacy/declared.ts'
import type { TextUnreadable } from '../privacy/parts.ts'

export interface OfficeOptions {
  readonly store: EventStore
  readonly regulations: readonly Regulation[]
  /** Contexts of facts beside those that the regulations bring: a host's own events and commands. */
  readonly contexts?: readonly Context[]
  /** The system's clock where it is left out. */
  readonly clock?: Clock
  /**
   * How far the clock of another machine or of a browser may differ, in milliseconds (default 5,000, at most an hour): so
   * far ahead is no future, and a step told as it happens is not refused for coming so much before the one it follows.
   */
  readonly clockLead?: number
  /** ULIDs where it is left out. */
  readonly ids?: Ids
  /** Monday to Friday in Asia/Shanghai where it is left out. */
  readonly calendar?: Calendar
  /**
   * Keeps the keys of persons: what is personal in an event is then sealed before it reaches a state or the store, opened
   * in answers, and unreadable for ever once `person.forget` has destroyed the key. All offices of one log share it. One
   * of the host's own is handed in as `keyVault(own)`.
   */
  readonly vault?: KeyVault
  /** What else is personal in the events of regulations and contexts, and of whom: such as who called for a company. */
  readonly personal?: readonly DeclaredPersonal[]
  readonly snapshots?: SnapshotOptions
  /** Made by `numbersInLog`: by which numbers the office judges stands in the log, and they can be set there. */
  readonly numbers?: NumbersInLog
  /** Made by `inShadow`: drafts of rules that judge beside those in force, and decide nothing. */
  readonly shadow?: ShadowOption
  /** How many folded states are kept in memory (default 50,000). */
  readonly cachedStates?: number
  /** How often a decision is made again after conflicts (default 50). */
  readonly attempts?: number
  /** How many calls may wait for this office before the next is told `OFFICE_BUSY` (default 100,000). */
  readonly mostWaiting?: number
  /**
   * Made by `hostAuthority`. `authorize`: asked beside the grants of the regulations: true grants, false bars, undefined
   * leaves it to them; what throws bars, and is told (`AUTHORITY_FAILED`). `witness`: told of every answer before it is
   * handed out; where it fails, nothing is told (`WITNESS_FAILED`).
   */
  readonly authority?: HostAuthority
  /**
   * Told about things that are no faults: events of a type that nobody knows (each once), snapshots that do not fit, a log
   * that does not have any more what this office saw at `position` (the office began anew), a subject whose duties are
   * undecidable since `event` does not fit its definition.
   */
  readonly onNotice?: (notice: Notice) => void
}

/** Made by `numbersInLog`; how it does its work is the office's affair. */
export interface NumbersInLog {
  readonly context: Context<NumbersMessages>
  readonly keep: object
}

/** Made by `inShadow`; how it does its work is the office's affair. */
export interface ShadowOption {
  readonly keep: (options: OfficeOptions) => object
}

export type Notice =
  | { readonly code: 'UNKNOWN_EVENT_TYPE'; readonly type: string; readonly position: number }
  | { readonly code: 'LOG_REWOUND'; readonly position: number }
  /** Told once: this clock is further behind than `clockLead`; the office goes by the latest time that it has read. */
  | { readonly code: 'CLOCK_BEHIND'; readonly clock: string; readonly latest: string }
  /** For these regulations the log has adopted other numbers than those that this office was opened with. */
  | { readonly code: 'NUMBERS_DIFFER'; readonly regulations: readonly string[] }
  | ({ readonly code: 'SUBJECT_SET_ASIDE'; readonly position: number } & Readonly<
      Record<'state' | 'key' | 'event' | 'type' | 'field', string>
    >)
  /** A `when` of a grant or a bar, or the host's own decision point, threw: nothing was allowed. */
  | { readonly code: 'AUTHORITY_FAILED'; readonly by: string; readonly fault: unknown }
  | { readonly code: 'SNAPSHOT_REJECTED'; readonly state: string; readonly key: string; readonly why: Rejection }
  | TextUnreadable
