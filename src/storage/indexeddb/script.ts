/**
 * What is done within one transaction of IndexedDB: a generator that yields requests and is handed their answers. IndexedDB
 * commits a transaction as soon as it has nothing left to do: whoever waits for anything else inside one (a hash, a
 * fetch, a timer) goes on outside of it. A script cannot: there is no `await` in a generator, and what it yields is
 * requests.
 */
export type Script<T> = Generator<readonly IDBRequest[], T, readonly unknown[]>

/** A script, and `alive`: for requests whose answers it does not wait for, to tell that there are answers. */
export type Work<T> = (events: IDBObjectStore, alive: () => void) => Script<T>

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
