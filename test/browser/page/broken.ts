/** An IndexedDB that fails on purpose: the n-th call of this page, in a way of your choice, once or from then on. */

/**
 * `throw`: the call is not made. `throw late`: it is made, and throws then. `abort`: it is made, and the transaction is
 * aborted after it. `silent`: it is made, and its answer never comes. A commit cannot be aborted; with `abort` it is
 * done and told as aborted: the reply is lost.
 */
export type Kind = 'throw' | 'throw late' | 'abort' | 'silent'

export interface Failure {
  readonly call: number
  readonly kind: Kind
  readonly lasting: boolean
  /** Called when nothing will be heard any more; there the time limit is all that helps. */
  readonly onSilence?: () => void
}

let calls = 0
let failure: Failure | undefined
/** Transactions whose end is told wrongly, or not at all. */
const ends = new WeakMap<IDBTransaction, 'abort' | 'silent'>()
const databases: IDBDatabase[] = []

export function failAt(next: Failure | undefined): void {
  install()
  calls = 0
  failure = next
}

/** How many calls there were since `failAt`. */
export function callsMade(): number {
  return calls
}

/** Closes every connection of this page, with or without telling, as a browser does that has lost its storage. */
export function loseConnections(told: boolean): void {
  for (const database of databases.splice(0)) {
    database.close()
    if (told) database.onclose?.(new Event('close'))
  }
}

let installed = false

function install(): void {
  if (installed) return
  installed = true
  rememberDatabases()
  count(IDBFactory.prototype, 'open')
  count(IDBDatabase.prototype, 'transaction')
  count(IDBTransaction.prototype, 'objectStore', 'commit')
  count(IDBObjectStore.prototype, 'index', 'add', 'getAll', 'openKeyCursor')
  count(IDBIndex.prototype, 'get', 'getAll', 'getAllKeys')
  tellEndsWrongly()
}

function count(prototype: object, ...names: string[]): void {
  for (const name of names) {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown
    Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
      calls += 1
      const fails = failure && (failure.lasting ? calls >= failure.call : calls === failure.call)
      return fails ? failed(failure!.kind, this, () => original.apply(this, args)) : original.apply(this, args)
    })
  }
}

function failed(kind: Kind, self: unknown, call: () => unknown): unknown {
  if (kind === 'throw') throw onPurpose()
  const result = call()
  if (kind === 'throw late') throw onPurpose()
  if (self instanceof IDBTransaction && result === undefined) ends.set(self, kind)
  else if (kind === 'silent') silence(result)
  else abort(self, result)
  return result
}

function onPurpose(): DOMException {
  return new DOMException('on purpose', 'UnknownError')
}

/** A transaction one of whose answers does not come ends by itself; an opening does not. */
function silence(result: unknown): void {
  if (result instanceof IDBRequest) Object.defineProperty(result, 'onsuccess', { set() {} })
  if (result instanceof IDBOpenDBRequest) result.addEventListener('success', () => failure?.onSilence?.())
}

/** A plain abort, whose error is null. An opening has no transaction, and neither has a database. */
function abort(self: unknown, result: unknown): void {
  const owner = [result, self].find(one => one instanceof IDBTransaction || one instanceof IDBRequest)
  const transaction = owner instanceof IDBRequest ? owner.transaction : owner
  const store = self instanceof IDBIndex ? self.objectStore : self
  if (transaction) transaction.abort()
  else if (store instanceof IDBObjectStore) store.transaction.abort()
}

function tellEndsWrongly(): void {
  const { set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete')!
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    configurable: true,
    set(this: IDBTransaction, handler: (event: Event) => void) {
      set!.call(this, (event: Event) => {
        const end = ends.get(this)
        if (end === 'abort') this.onabort?.(new Event('abort'))
        else if (end === 'silent') failure?.onSilence?.()
        else handler.call(this, event)
      })
    },
  })
}

function rememberDatabases(): void {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...args) {
    const request = open.apply(this, args)
    request.addEventListener('success', () => databases.push(request.result))
    return request
  }
}
