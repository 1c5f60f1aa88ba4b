/**
 * Ends a run while there is memory left to say so. Node itself ends a process whose heap is full at once (exit code 134):
 * without a word about the file, and without dropping what is temporary.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { EventStore } from '../../src/index.ts'
import { InputError } from './faults.ts'
import type { OnProgress } from './progress.ts'

/** Of the heap: from here on it is asked how much of what is in use is still needed. */
const FULL = 0.8
/** So much must be free afterwards, or the run ends. */
const NEEDED = 0.7
/** Asking takes some microseconds, and between two questions little can come. */
const EVERY = 100

export class Memory {
  private readonly file: string
  private reached = 'before its first line'
  private calls = 0

  /** @param file that the run works through, as the user names it */
  constructor(file: string) {
    this.file = file
  }

  /** @throws InputError from every `EVERY`th call on, once memory runs short */
  watched(onProgress: OnProgress): OnProgress {
    return (done, total) => {
      if (this.calls++ % EVERY === 0) this.check(Math.floor((100 * done) / total))
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

  private check(percent?: number): void {
    if (percent !== undefined) this.reached = `after ${percent} % of the work`
    const { heap_size_limit: limit } = getHeapStatistics()
    if (used() < limit * FULL) return
    collectGarbage()
    if (used() < limit * NEEDED) return
    const [inUse, most] = [used(), limit].map(bytes => Math.round(bytes / 1e6))
    const message =
      `${this.file} needs more memory than there is: ${inUse} of ${most} MB were in use ${this.reached}. ` +
      'Divide the file, or allow more: NODE_OPTIONS=--max-old-space-size=8000 (in MB)'
    throw new InputError('MEMORY_SHORT', message, { file: this.file })
  }
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
