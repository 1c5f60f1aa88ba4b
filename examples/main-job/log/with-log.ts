/** Opens what a run writes to before it begins, and closes it whatever happens. */
import type { EventStore } from '../../../src/index.ts'
import { logFile } from './log-file.ts'
import { openLog } from './log-store.ts'

interface Places {
  /** The SQLite file that keeps the log; without it, the log is kept in the temporary folder. */
  readonly db: string | undefined
  /** The file that the log is exported to. */
  readonly log: string | undefined
  readonly folder: string
  /** What it does twice it does once: a log that has events is gone on with. */
  readonly goesOn?: boolean
}

/**
 * @param name of the log in its export
 * @param work is given the store and how many events have been written to it so far
 */
export async function withLog<Result>(
  { db, log, folder, goesOn = false }: Places,
  name: string,
  work: (store: EventStore, written: () => number) => Promise<Result>,
): Promise<Result> {
  const file = log === undefined ? undefined : logFile(log)
  const drop = () => file?.drop()
  process.once('exit', drop)
  try {
    const store = await openLog(db, folder, goesOn)
    try {
      const { counted, written } = counting(store)
      const result = await work(counted, written)
      await file?.write(store, name)
      return result
    } finally {
      await store.close()
    }
  } finally {
    process.off('exit', drop)
    drop()
  }
}

// Positions may have gaps, so the end of the log does not say how many events it holds.
function counting(store: EventStore): { counted: EventStore; written: () => number } {
  let count = 0
  const counted: EventStore = {
    read: store.read,
    append: async (events, condition) => {
      const answer = await store.append(events, condition)
      count += events.length
      return answer
    },
  }
  return { counted, written: () => count }
}
