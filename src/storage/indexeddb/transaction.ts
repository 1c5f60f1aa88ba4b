/**
 * One transaction of IndexedDB, written as a generator that yields requests and is handed their answers. IndexedDB
 * commits a transaction as soon as it has nothing left to do: whoever waits for anything else inside one (a hash, a
 * fetch, a timer) goes on outside of it. A script cannot: there is no `await` in a generator, and what it yields is
 * requests. And a request that succeeded is not committed yet, so a transaction is done at `complete` only.
 */
import { GuijuError } from '../../core/errors.ts'
import { nameOf, type Outcome, storeError, withOutcome } from './errors.ts'
import { EVENTS } from './layout.ts'

export type Script<T> = Generator<readonly IDBRequest[], T, readonly unknown[]>

/** A script, and `alive`: for requests whose answers it does not wait for, to tell that there are answers. */
export type Work<T> = (events: IDBObjectStore, alive: () => void) => Script<T>

export type Mode = 'readonly' | 'readwrite'

export interface Terms {
  readonly durability: 'strict' | 'relaxed'
  /** How long a transaction may stand still, in milliseconds. */
  readonly timeout: number
}

/** `waiting` until the first answer: behind another transaction; `committing` once the browser was told to. */
type Stage = 'waiting' | 'running' | 'committing'

/** The answer to one request, as `const head = yield* answer(request)`. */
export function* answer<T>(request: IDBRequest<T>): Script<T> {
  return (yield [request])[0] as T
}

/** The answers to requests that are made together, in their order. */
export function* answers<const Requests extends readonly IDBRequest[]>(
  requests: Requests,
): Script<{ readonly [Index in keyof Requests]: Requests[Index]['result'] }> {
  return (yield requests) as { readonly [Index in keyof Requests]: Requests[Index]['result'] }
}

/**
 * Runs the script in a transaction of its own and commits. What the script throws undoes all of it and is thrown here.
 * Other errors say in `details.outcome` whether something may have been written.
 */
export function transact<T>(
  database: IDBDatabase,
  mode: Mode,
  { durability, timeout }: Terms,
  script: Work<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = begin(database, mode, durability)
    let stage: Stage = 'waiting'
    let finished: { readonly value: T } | undefined
    let reason: unknown
    let timer = setTimeout(giveUp, timeout)

    transaction.oncomplete = () => {
      clearTimeout(timer)
      if (finished !== undefined) resolve(finished.value)
      else reject(storeError(new Error('the transaction ended before its work was done'), mode, 'unknown'))
    }
    // `transaction.error` is null where somebody called abort().
    transaction.onabort = () => {
      clearTimeout(timer)
      const error = reason ?? transaction.error
      reject(storeError(error, mode, outcomeOf(stage, error)))
    }

    const work = begun(() => script(transaction.objectStore(EVENTS), alive), mode)
    advance([])

    function advance(results: readonly unknown[]): void {
      try {
        const { done, value } = work.next(results)
        if (done) commit(value)
        else wait(value)
      } catch (error) {
        undo(error)
      }
    }

    /** Answers come in the order of the requests, and one that fails ends the transaction: the last one tells of all. */
    function wait(requests: readonly IDBRequest[]): void {
      const last = requests.at(-1)
      if (last === undefined) {
        advance([])
        return
      }
      last.onsuccess = () => {
        if (stage === 'waiting') stage = 'running'
        alive()
        advance(requests.map(request => request.result))
      }
    }

    function alive(): void {
      clearTimeout(timer)
      timer = setTimeout(giveUp, timeout)
    }

    function commit(value: T): void {
      finished = { value }
      stage = 'committing'
      transaction.commit()
    }

    function undo(error: unknown): void {
      reason = error
      abort()
    }

    /** A connection that is lost may never tell of the end, so this does not wait for it. */
    function giveUp(): void {
      reject(outOfTime(mode, stage, timeout))
      abort()
    }

    /** Too late or too early to abort: the end that comes by itself is told as it is. */
    function abort(): void {
      try {
        transaction.abort()
      } catch {}
    }
  })
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
  const outcome = mode === 'readwrite' && stage === 'committing' ? 'unknown' : 'not written'
  if (stage === 'waiting') {
    const message = `IndexedDB let nothing through for ${timeout} ms: another tab holds the log (${mode})`
    return withOutcome(new GuijuError('STORE_BUSY', message), outcome)
  }
  return withOutcome(new GuijuError('STORE_UNAVAILABLE', `IndexedDB stood still for ${timeout} ms (${mode})`), outcome)
}
