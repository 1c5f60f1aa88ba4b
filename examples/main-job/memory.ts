/**
 * Ends a run while there is memory left to say so. Node itself ends a process whose heap is full at once (exit code 134):
 * without a word about the file, and without dropping what is temporary.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { EventStore } from '../../src/index.ts'
import { InputError } from './faults.ts'
import type { OnProgress } from './progress.ts'

/** Node's limit of the heap has room in it for what is new, beside what stays: three times 64 MiB. */
const YOUNG = 3 * 64 * 1024 ** 2

/** Of what may stay: from here on it is asked how much of what is in use is still needed. */
const FULL = 0.8
/** So much must be free afterwards, or the run ends. */
const NEEDED = 0.7
/** Asking takes some microseconds, and between two questions little can come. */
const EVERY = 100

interface Reached {
  readonly done: number
  readonly total: number
  readonly doing: 'read' | 'recorded'
}

export class Memory {
  private readonly file: string
  private reached: Reached = { done: 0, total: 1, doing: 'read' }
  private calls = 0

  /** @param file that the run works through, as the user names it */
  constructor(file: string) {
    this.file = file
  }

  /**
   * @param doing what is done to the file, as the message tells it
   * @throws InputError out of the report of progress, once memory runs short
   */
  watched(doing: Reached['doing'], onProgress: OnProgress): OnProgress {
    return (done, total) => {
      this.reached = { done, total, doing }
      if (this.calls++ % EVERY === 0) this.check()
      onProgress(done, total)
    }
  }

  /** A fold of a long history is made between two reports of progress, and reads page by page. */
  watching(store: EventStore): EventStore {
    return {
      read: (query, options) => {
        if (this.calls++ % EVERY === 0) this.check()
        return store.read(query, options)
      },
      append: store.append,
    }
  }

  private check(): void {
    const limit = heapLimit()
    if (used() < limit * FULL) return
    collectGarbage()
    if (used() < limit * NEEDED) return
    const [inUse, most] = [used(), limit].map(bytes => Math.round(bytes / 1e6))
    const message =
      `${this.file} needs more memory than there is: ${inUse} of ${most} MB were in use when ${reachedPart(this.reached)}. ` +
      'Divide the file, or allow more: NODE_OPTIONS=--max-old-space-size=8000 (in MB)'
    throw new InputError('MEMORY_SHORT', message, { file: this.file })
  }
}

function reachedPart({ done, total, doing }: Reached): string {
  return `${Math.floor((100 * done) / total)} % of it was ${doing}`
}

/** How many bytes may stay in use. */
export function heapLimit(): number {
  const { heap_size_limit: limit } = getHeapStatistics()
  return Math.max(limit - YOUNG, limit / 4)
}

function used(): number {
  return getHeapStatistics().used_heap_size
}

// What is in use is mostly garbage; only a collection tells what is not.
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}
