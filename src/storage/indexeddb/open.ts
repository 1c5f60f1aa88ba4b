/** Opening a database: made if there is none, looked at before it is trusted, within a time limit. */
import { GuijuError } from '../../core/errors.ts'
import { storeError } from './errors.ts'
import { checkLayout, EVENTS, foreign, LAYOUT, type Layout } from './layout.ts'

export interface Opening {
  readonly factory: IDBFactory
  readonly name: string
  readonly timeout: number
  /** False where the database has been seen before: who finds none then must not go on with an empty one. */
  readonly mayCreate: boolean
  /** Other tabs hold an older layout open and do not let go. */
  readonly onBlocked: () => void
  readonly layout?: Layout
}

export async function openDatabase(opening: Opening): Promise<IDBDatabase> {
  const { version } = opening.layout ?? LAYOUT
  const database = await opened(opening, version).catch(error => nameNewer(error, opening))
  try {
    checkLayout(database)
    return database
  } catch (error) {
    database.close()
    throw storeError(error, 'looking at the layout', 'not written')
  }
}

/** Without a version, as it is. */
function opened(opening: Opening, version: number | undefined): Promise<IDBDatabase> {
  const { factory, name, timeout, mayCreate, onBlocked, layout = LAYOUT } = opening
  return new Promise((resolve, reject) => {
    const request = ask(factory, name, version)
    const timer = setTimeout(giveUp, timeout)
    let refusal: GuijuError | undefined

    request.onblocked = () => onBlocked()
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0 && (!mayCreate || version === undefined)) refusal ??= gone(name)
      if (refusal !== undefined) request.transaction?.abort()
      else layout.upgrade(request.result, oldVersion)
    }
    request.onsuccess = () => {
      clearTimeout(timer)
      if (refusal !== undefined) request.result.close()
      else resolve(request.result)
    }
    request.onerror = () => {
      clearTimeout(timer)
      reject(refusal ?? storeError(request.error, 'open', 'not written'))
    }

    /** The browser goes on opening; what it opens later is closed at once. */
    function giveUp(): void {
      refusal = stuck(name, timeout)
      reject(refusal)
    }
  })
}

function ask(factory: IDBFactory, name: string, version: number | undefined): IDBOpenDBRequest {
  try {
    return factory.open(name, version)
  } catch (error) {
    throw storeError(error, 'open', 'not written')
  }
}

/** A database of a higher version was made by a later guiju, or by somebody else. */
async function nameNewer(error: unknown, opening: Opening): Promise<never> {
  if (!(error instanceof GuijuError) || error.code !== 'STORE_NEWER') throw error
  const { name, layout = LAYOUT } = opening
  const database = await opened(opening, undefined)
  const { version, objectStoreNames } = database
  database.close()
  if (!objectStoreNames.contains(EVENTS)) throw foreign(name, [...objectStoreNames])
  const message = `the log was written by a later guiju: its layout is ${version}, this one knows ${layout.version}`
  throw new GuijuError('STORE_NEWER', message, { version, known: layout.version, outcome: 'not written' }, error.cause)
}

export function gone(database: string): GuijuError {
  const message = `the log ${database} was deleted while it was in use; a new store object begins a new log`
  return new GuijuError('STORE_UNAVAILABLE', message, { database, outcome: 'not written' })
}

function stuck(database: string, timeout: number): GuijuError {
  const message = `the log ${database} did not open within ${timeout} ms: another tab is changing or deleting it`
  return new GuijuError('STORE_BUSY', message, { database, outcome: 'not written' })
}
