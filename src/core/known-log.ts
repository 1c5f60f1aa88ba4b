/**
 * The log as an office has come to know it. A log may lose its tail under an open office: a server that did not wait for
 * its disk crashes, a standby that lags takes over, a backup is put back. So the office keeps one thing, the last event
 * that it saw: each read and each append brings it along, and the store refuses where the log does not have it any more.
 * Then nothing that was folded is worth anything: all of it hangs on one `KnownLog`, and a new one takes its place.
 */
import type { StateCache } from './cache.ts'
import { type GuijuError, isGuijuError, typed } from './errors.ts'
import type { ProposedEvent } from './event.ts'
import type { Anchor, AppendCondition, EventStore, Position, ReadOptions, ReadResult } from './ports.ts'
import type { Query } from './query.ts'
import { rewound, stepsBack } from './rewound.ts'

/** No event has such a type: the answer is only whether the log is still the one that is known. */
const NOTHING: Query = [{ types: ['guiju.log:no-such-type'] }]

/** @param gone the position of the event that is not there any more, where that is known */
type OnOver = (log: KnownLog, gone: Position | undefined) => void

/** Told of what was read or written. */
type Heard = (events: readonly ProposedEvent[]) => void

/** One log, as long as it stays what it was. */
export class KnownLog {
  readonly cache: StateCache
  private readonly store: EventStore
  private readonly onOver: OnOver
  private readonly onHeard: Heard
  private tail: Anchor | null = null
  /** Of a store that says nothing of tails: how far it was read. */
  private reach: Position = 0
  private over: GuijuError | undefined

  constructor(store: EventStore, cache: StateCache, onOver: OnOver, onHeard: Heard) {
    this.store = store
    this.cache = cache
    this.onOver = onOver
    this.onHeard = onHeard
  }

  /** As the store's; `LOG_REWOUND` where the log is not, or not any more, what it was. */
  async read(query: Query, options: ReadOptions = {}): Promise<ReadResult> {
    this.checkLasts()
    const { tail: known, reach } = this
    const result = await this.watched(() => this.store.read(query, { ...options, known }))
    if (result.tail === undefined) this.checkHead(result, options, reach)
    const { tail = null } = result
    if (tail !== null) await this.learn(tail, known)
    this.checkLasts()
    this.onHeard(result.events)
    return result
  }

  /** As the store's. What was written is never told as a fault, whatever is found out about the log meanwhile. */
  async append(events: readonly ProposedEvent[], condition: AppendCondition): Promise<{ last: Position }> {
    this.checkLasts()
    const known = this.tail
    const written = await this.watched(() => this.store.append(events, known ? { ...condition, known } : condition))
    this.onHeard(events)
    this.reach = Math.max(this.reach, written.last)
    const id = events.at(-1)?.id
    if (id !== undefined) await this.learn({ position: written.last, id }, known).catch(fault => this.doubted(fault))
    return written
  }

  /**
   * Where somebody else has learnt of a tail meanwhile, the two answers may be of two logs, before and after a loss: the
   * lower tail must still be there. The higher one is asked for by whoever comes next.
   */
  private async learn(tail: Anchor, known: Anchor | null): Promise<void> {
    for (let seen = known; this.tail !== null && this.tail !== seen; ) {
      seen = this.tail
      await this.confirm(seen.position < tail.position ? seen : tail)
    }
    if (this.tail === null || tail.position > this.tail.position) this.tail = tail
  }

  private confirm(known: Anchor): Promise<ReadResult> {
    return this.watched(() => this.store.read(NOTHING, { after: known.position, limit: 1, known }))
  }

  /** A store that says nothing of tails: a head that steps back is all that can be seen of a loss. */
  private checkHead({ events, head }: ReadResult, { limit }: ReadOptions, reach: Position): void {
    if (head < reach && events.length !== limit) throw this.ended(stepsBack(head, reach))
    this.reach = Math.max(this.reach, head)
  }

  private async watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (fault) {
      throw isGuijuError(fault, 'LOG_REWOUND') ? this.ended(fault) : typed(fault)
    }
  }

  private ended(fault: GuijuError, told = true): GuijuError {
    if (this.over !== undefined) return fault
    this.over = fault
    this.onOver(this, told ? (fault.details.position as Position) : undefined)
    return fault
  }

  /** Whether it is still the same log could not be asked: what was folded is not trusted, and nobody need hear of it. */
  private doubted(fault: unknown): void {
    if (!isGuijuError(fault, 'LOG_REWOUND') && this.tail) this.ended(rewound(this.tail), false)
  }

  private checkLasts(): void {
    if (this.over) throw this.over
  }
}

/** The log of an office: the one that is known now, and how to begin anew. */
export class OfficeLog {
  private known: KnownLog
  private readonly begin: () => KnownLog

  constructor(
    store: EventStore,
    cacheOf: () => StateCache,
    onRewound: (position: Position) => void,
    onHeard: Heard = () => {},
  ) {
    const onOver: OnOver = (log, gone) => {
      if (this.known === log) this.known = this.begin()
      if (gone !== undefined) onRewound(gone)
    }
    this.begin = () => new KnownLog(store, cacheOf(), onOver, onHeard)
    this.known = this.begin()
  }

  get now(): KnownLog {
    return this.known
  }

  /** Does the work on the log as it is known; anew where that is found to be another one. */
  async during<T>(work: (log: KnownLog) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work(this.known)
      } catch (fault) {
        if (!isGuijuError(fault, 'LOG_REWOUND') || tries >= TRIES) throw fault
      }
    }
  }
}

/** A log that is another one each time is two: the pool of a primary and a standby that lags. */
const TRIES = 10
