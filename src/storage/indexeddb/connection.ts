/** The connection to the database: opened when it is first needed, dropped when it is lost, and then opened anew. */
import { GuijuError } from '../../core/errors.ts'
import { isSuspect } from './errors.ts'
import { gone, type Opening, openDatabase } from './open.ts'
import { type Mode, type Terms, transact, type Work } from './transaction.ts'

export interface Connection {
  /** Runs the script in a transaction of its own; see `transact`. */
  run<T>(mode: Mode, script: Work<T>): Promise<T>
  close(): void
}

export interface ConnectionOptions extends Omit<Opening, 'factory' | 'mayCreate'>, Terms {
  /** The host's own; by default that of the page or worker. */
  readonly factory: IDBFactory | undefined
}

export function connectionTo(options: ConnectionOptions): Connection {
  let current: Promise<IDBDatabase> | undefined
  // Who has seen a log must not go on with another one under its name, as if it were the same.
  let seen = false
  let deleted = false

  async function open(): Promise<IDBDatabase> {
    if (deleted) throw gone(options.name)
    const factory = options.factory ?? factoryHere()
    const database = await openDatabase({ ...options, factory, mayCreate: !seen })
    seen = true
    return database
  }

  function connected(): Promise<IDBDatabase> {
    if (current !== undefined) return current
    const opening = open()
    current = opening
    opening.then(
      database => {
        // Another tab wants to upgrade or delete it and waits for this; what is under way here is still finished.
        database.onversionchange = ({ newVersion }) => {
          if (newVersion === null) deleted = true
          drop(opening)
        }
        // The browser closed it: its storage failed, or the user cleared the data of the site.
        database.onclose = () => drop(opening)
      },
      () => drop(opening),
    )
    return opening
  }

  /** Not a newer one that has taken its place. */
  function drop(which: Promise<IDBDatabase> | undefined): void {
    if (current === which) current = undefined
    which?.then(database => database.close()).catch(() => {})
  }

  return {
    async run(mode, script) {
      const connection = connected()
      try {
        return await transact(await connection, mode, options, script)
      } catch (error) {
        if (isSuspect(error)) drop(connection)
        throw error
      }
    },
    close: () => drop(current),
  }
}

function factoryHere(): IDBFactory {
  if (typeof indexedDB !== 'undefined' && indexedDB !== null) return indexedDB
  const message =
    'there is no IndexedDB here: no browser, or one that keeps it from this page (private window, sandbox)'
  throw new GuijuError('STORE_UNAVAILABLE', message, { outcome: 'not written' })
}
