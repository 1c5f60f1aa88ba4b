/** Runs a script in a transaction. A request that succeeded is not committed yet: a transaction is done at `complete` only. */
import { GuijuError } from '../../core/errors.ts'
import type { Outcome } from '../outcome.ts'
import { nameOf, storeError } from './errors.ts'
import { EVENTS } from './layout.ts'
import type { Script, Work } from './script.ts'

export type Mode = 'readonly' | 'readwrite'

export interface Terms {
  readonly durability: 'strict' | 'relaxed'
  /** How long a transaction may stand still, in milliseconds. */
  readonly timeout: number
}

/**
 * Runs the script in a transaction of its own and commits. What the script throws undoes all of it and is thrown here.
 * Other errors say in `details.outcome` whether something may have been written.
 */
export function transact<T>(database: IDBDatabase, mode: Mode, terms: Terms, script: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = begin(database, mode, terms.durability)
    new Run<T>(transaction, terms.timeout, { resolve, reject }).start(script)
  })
}

/** `waiting` until the first answer: behind another transaction; `committing` once the browser was told to. */
type Stage = 'waiting' | 'running' | 'committing'

interface Caller<T> {
  resolve(value: T): void
  reject(error: unknown): void
}

class Run<T> {
  private readonly transaction: IDBTransaction
  private readonly mode: Mode
  private readonly timeout: number
  private readonly caller: Caller<T>
  private script: Script<T> | undefined
  private stage: Stage = 'waiting'
  private finished: { readonly value: T } | undefined
  private reason: unknown
  private timer: ReturnType<typeof setTimeout>

  constructor(transaction: IDBTransaction, timeout: number, caller: Caller<T>) {
    this.transaction = transaction
    this.mode = transaction.mode as Mode
    this.timeout = timeout
    this.caller = caller
    this.timer = setTimeout(() => this.giveUp(), timeout)
    transaction.oncomplete = () => this.completed()
    transaction.onabort = () => this.aborted()
  }

  start(work: Work<T>): void {
    this.script = begun(() => work(this.transaction.objectStore(EVENTS), () => this.alive()), this.mode)
    this.advance([])
  }

  private completed(): void {
    clearTimeout(this.timer)
    if (this.finished !== undefined) this.caller.resolve(this.finished.value)
    else {
      const error = new Error('the transaction ended before its work was done')
      this.caller.reject(storeError(error, this.mode, 'unknown'))
    }
  }

  // `transaction.error` is null where somebody called abort().
  private aborted(): void {
    clearTimeout(this.timer)
    const error = this.reason ?? this.transaction.error
    this.caller.reject(storeError(error, this.mode, outcomeOf(this.stage, error)))
  }

  private advance(results: readonly unknown[]): void {
    try {
      const { done, value } = this.script!.next(results)
      if (done) this.commit(value)
      else this.wait(value)
    } catch (error) {
      this.reason = error
      this.abort()
    }
  }

  /** Answers come in the order of the requests, and one that fails ends the transaction: the last one tells of all. */
  private wait(requests: readonly IDBRequest[]): void {
    const last = requests.at(-1)
    if (last === undefined) {
      this.advance([])
      return
    }
    last.onsuccess = () => {
      if (this.stage === 'waiting') this.stage = 'running'
      this.alive()
      this.advance(requests.map(request => request.result))
    }
  }

  private alive(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.giveUp(), this.timeout)
  }

  private commit(value: T): void {
    this.finished = { value }
    this.stage = 'committing'
    this.transaction.commit()
  }

  /** A connection that is lost may never tell of the end, so this does not wait for it. */
  private giveUp(): void {
    this.caller.reject(outOfTime(this.mode, this.stage, this.timeout))
    this.abort()
  }

  /** Too late or too early to abort: the end that comes by itself is told as it is. */
  private abort(): void {
    try {
      this.transaction.abort()
    } catch {}
  }
}

function begin(database: IDBDatabase, mode: Mode, durability: Terms['durability']): IDBTransaction {
  const transaction = begun(() => database.transaction(EVENTS, mode, { durability }), mode)
  if (durability === 'relaxed' || transaction.durability === durability) return transaction
  const message = `this browser cannot be told to write through to the disk: ask for durability 'normal'`
  throw new GuijuError('STORE_UNSAFE', message, { durability: transaction.durability, outcome: 'not written' })
}

function begun<T>(make: () => T, mode: Mode): T {
  try {
    return make()
  } catch (error) {
    throw storeError(error, mode, 'not written')
  }
}

/** Before the commit an abort has undone all; later only a quota or a key that is taken says so for certain. */
function outcomeOf(stage: Stage, error: unknown): Outcome {
  if (stage !== 'committing') return 'not written'
  const name = nameOf(error)
  return name === 'QuotaExceededError' || name === 'ConstraintError' ? 'not written' : 'unknown'
}

function outOfTime(mode: Mode, stage: Stage, timeout: number): GuijuError {
  const outcome: Outcome = mode === 'readwrite' && stage === 'committing' ? 'unknown' : 'not written'
  if (stage === 'waiting') {
    const message = `IndexedDB let nothing through for ${timeout} ms: another tab holds the log (${mode})`
    return new GuijuError('STORE_BUSY', message, { outcome })
  }
  return new GuijuError('STORE_UNAVAILABLE', `IndexedDB stood still for ${timeout} ms (${mode})`, { outcome })
}
