/**
 * The ports: all that the core asks of the world. The host supplies each one; guiju brings implementations in
 * `storage/` and `time/`, and the core imports none of them.
 */
import type { ProposedEvent, SequencedEvent } from './event.ts'
import type { Instant, LocalDate } from './moment.ts'
import type { Position } from './position.ts'
import type { Query } from './query.ts'

export type { Instant, LocalDate } from './moment.ts'
export type { Position } from './position.ts'

/**
 * The log, by the DCB specification (dcb.events).
 *
 * `read`: events that match the query, in the order of their positions, beyond `after` (exclusive), at most `limit`.
 * `head` is the position up to which this read saw the log; when `limit` cut the answer short, it is the position of
 * the last event returned, so that reading on from `head` loses nothing.
 *
 * `append`: all or nothing. With a condition it fails with `APPEND_CONFLICT` if any event beyond `after` (without
 * `after`: any event at all) matches the query. The condition is checked before the events themselves are in the log.
 * Appending events whose ids are all in the log already with the same content changes nothing and answers as the first
 * time, whatever the condition; an id with other content fails with `EVENT_ID_REUSED`.
 */
export interface EventStore {
  read(query: Query, options?: ReadOptions): Promise<ReadResult>
  append(events: readonly ProposedEvent[], condition?: AppendCondition): Promise<{ last: Position }>
  /**
   * Calls back with batches beyond `after`, in order, without gaps or repeats, until the returned function is called. A
   * log that lost its tail is told (`onRewound`, else as an error): what lies beyond that position is void, and the
   * subscription goes on from there.
   */
  subscribe?(
    query: Query,
    after: Position,
    onEvents: (batch: readonly SequencedEvent[]) => void,
    onRewound?: (position: Position) => void,
  ): () => void
  close?(): Promise<void>
  /** What this store promises beyond this contract; its laws hold it to exactly that (`storeLaws`). */
  readonly capabilities?: StoreCapabilities
}

/** Told by the store itself, so that no test leaves out quietly what the store does not do. */
export interface StoreCapabilities {
  /** What an acknowledged append survives: nothing, the crash of its process, the loss of power. */
  readonly durability: 'none' | 'process' | 'power'
  /**
   * Who may write to the log at the same time and be kept in order: this one object, every object and tab of one browser
   * profile and origin, every process of one machine, every machine that reaches the server.
   */
  readonly writers: 'object' | 'origin' | 'machine' | 'network'
  /** `contiguous`: 1, 2, 3 and so on; `rising`: with gaps, where something was rolled back. */
  readonly positions: 'contiguous' | 'rising'
  /** Whether there is `subscribe`. */
  readonly subscriptions: boolean
}

/** An event by its place: whoever finds it there again has the log that he knew, up to there. */
export interface Anchor {
  readonly position: Position
  readonly id: string
}

export interface ReadOptions {
  readonly after?: Position
  readonly limit?: number
  /** What the reader knows of the log; null: nothing yet. `LOG_REWOUND` where it is not so any more, else a `tail`. */
  readonly known?: Anchor | null
}

export interface ReadResult {
  readonly events: readonly SequencedEvent[]
  readonly head: Position
  /** For who asks with `known`: the event at `head`, to be known the next time; null for an empty log. */
  readonly tail?: Anchor | null
}

export interface AppendCondition {
  readonly failIfMatch: Query
  readonly after?: Position
  /** `LOG_REWOUND`, and nothing is written, where the log does not have this event, or ends before `after`. */
  readonly known?: Anchor
}

export interface Clock {
  now(): Instant
}

/** Makes ids that sort by the moment they are made for; the same source never gives the same id twice. */
export interface Ids {
  next(at: Instant): string
}

/**
 * Where the keys of persons are kept: outside the log and outside its backups. The host brings one that its
 * organisation trusts (a key service, a small store of its own); `memoryVault` and `fileVault` come along.
 *
 * A vault that cannot answer throws (`KEY_VAULT_UNAVAILABLE`); it never says that a key is gone when it only cannot be
 * reached, since what is gone stays gone.
 */
export interface KeyVault {
  /**
   * The key of a subject: 32 random bytes, not all zero, a copy that is the caller's, the same at every call until it is
   * rotated; made at the first call with `make`, and never again once it was destroyed.
   */
  key(subject: string, make: boolean): Promise<SubjectKey>
  /** Destroys the key for ever, and remembers that there was one; again and for an unknown subject, too. */
  destroy(subject: string): Promise<void>
  /**
   * With a subject: a new key for what is sealed from now on; the earlier ones stay, to read what they sealed, and are
   * destroyed together with it. Without: what wraps the keys is changed. Broken off, it is called again.
   */
  rotate?(subject?: string): Promise<{ readonly rotated: number }>
  /**
   * A line that is kept beside the keys, so that it comes back with them from a backup: up to where the log's forgotten
   * persons were seen to. With a text it is replaced. A vault without it is asked about each of them at every start.
   */
  note?(text?: string): Promise<string | undefined>
  /** In milliseconds (10,000 where it is left out): a vault that does not answer within it is taken for one that is down. */
  readonly timeout?: number
}

export interface LiveKey {
  readonly status: 'live'
  readonly key: Uint8Array
  /** Keys from before it was rotated, oldest first. */
  readonly earlier?: readonly Uint8Array[]
}

export type SubjectKey = LiveKey | { readonly status: 'none' } | { readonly status: 'destroyed' }

/**
 * Where folded states may be kept between two processes: texts by name. It may forget any of them at any time, and it is
 * never believed without proof (see `snapshots` of `open`). Not thread-safe beyond this: a save is whole or not at all.
 */
export interface SnapshotStore {
  load(name: string): Promise<string | undefined>
  save(name: string, text: string): Promise<void>
}

/** Office hours of one day: [from, to) in minutes after local midnight, 0 to 1440, in order, not overlapping. */
export type Span = readonly [from: number, to: number]

/**
 * Which days are working days and which hours are office hours, in one IANA zone.
 * `undefined` says that it is not known yet (a year whose holidays are not announced): what depends on it is
 * undecidable, never guessed.
 */
export interface Calendar {
  readonly zone: string
  isWorkingDay(date: LocalDate): boolean | undefined
  /** `[]` on a day that is not a working day. */
  hours(date: LocalDate): readonly Span[] | undefined
  /**
   * When it was announced what the day is; undefined: it was so from ever. A day that has begun keeps its status, whatever
   * is announced afterwards: else deadlines that have passed would move.
   */
  announcedOn?(date: LocalDate): LocalDate | undefined
}
