/** The connection to the database: opened when it is first needed, dropped when it is lost, and then opened anew. */
import { GuijuError } from '../../core/errors.ts'
import { isSuspect } from './errors.ts'
import { gone, type Opening, openDatabase } from './open.ts'
import type { Work } from './script.ts'
import { type Mode, type Terms, transact } from './transaction.ts'

export interface ConnectionOptions extends Omit<Opening, 'factory' | 'mayCreate'>, Terms {
  /** The host's own; by default that of the page or worker. */
  readonly factory: IDBFactory | undefined
}

export class Connection {
  private readonly options: ConnectionOptions
  private current: Promise<IDBDatabase> | undefined
  /** Who has seen a log must not go on with another one under its name, as if it were the same. */
  private seen = false
  private deleted = false

  constructor(options: ConnectionOptions) {
    this.options = options
  }

  /** Runs the script in a transaction of its own; see `transact`. */
  async run<T>(mode: Mode, script: Work<T>): Promise<T> {
    const database = this.connected()
    try {
      return await transact(await database, mode, this.options, script)
    } catch (error) {
      if (isSuspect(error)) this.drop(database)
      throw error
    }
  }

  close(): void {
    this.drop(this.current)
  }

  private connected(): Promise<IDBDatabase> {
    if (this.current !== undefined) return this.current
    const opening = this.open()
    this.current = opening
    opening.then(
      database => this.watch(database, opening),
      () => this.drop(opening),
    )
    return opening
  }

  private async open(): Promise<IDBDatabase> {
    if (this.deleted) throw gone(this.options.name)
    const factory = this.options.factory ?? factoryHere()
    const database = await openDatabase({ ...this.options, factory, mayCreate: !this.seen })
    this.seen = true
    return database
  }

  private watch(database: IDBDatabase, opening: Promise<IDBDatabase>): void {
    // Another tab wants to upgrade or delete it and waits for this; what is under way here is still finished.
    database.onversionchange = ({ newVersion }) => {
      if (newVersion === null) this.deleted = true
      this.drop(opening)
    }
    // The browser closed it: its storage failed, or the user cleared the data of the site.
    database.onclose = () => this.drop(opening)
  }

  /** Not a newer one that has taken its place. */
  private drop(opening: Promise<IDBDatabase> | undefined): void {
    if (this.current === opening) this.current = undefined
    opening?.then(database => database.close()).catch(() => {})
  }
}

function factoryHere(): IDBFactory {
  if (typeof indexedDB !== 'undefined' && indexedDB !== null) return indexedDB
  const message =
    'there is no IndexedDB here: no browser, or one that keeps it from this page (private window, sandbox)'
  throw new GuijuError('STORE_UNAVAILABLE', message, { outcome: 'not written' })
}
