/** Opens what a run writes to before it begins, and closes it whatever happens. */
import type { EventStore } from '../../src/index.ts'
import type { Asked } from './arguments.ts'
import { logFile } from './log-file.ts'
import { type Elsewhere, openLog } from './log-store.ts'

/** @param work is given the store and how many events have been written to it so far */
export async function withLog<T>(
  asked: Asked,
  work: (store: EventStore, written: () => number) => Promise<T>,
  elsewhere: Elsewhere = {},
): Promise<T> {
  const log = asked.log === undefined ? undefined : logFile(asked.log)
  try {
    const { store, close } = await openLog(asked.db, elsewhere)
    try {
      const { counted, written } = counting(store)
      const result = await work(counted, written)
      await log?.write(store)
      return result
    } finally {
      await close()
    }
  } finally {
    log?.drop()
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
