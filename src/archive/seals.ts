/** The seal book: the hash chain of a log, kept beside it. One row for each event, in order. */
import { GuijuError } from '../core/errors.ts'
import type { Position } from '../core/ports.ts'
import { checkLogName } from './chain.ts'

export interface Seal {
  /** 1 for the first event of the log, then 2, 3 and so on. */
  readonly number: number
  readonly position: Position
  /** The event's id. */
  readonly id: string
  readonly hash: string
}

/** Only ever appended to. What is here for files and memory can be a table of a database as well. */
export interface SealBook {
  /** The name of the log that is sealed; the chain begins with it. */
  readonly log: string
  last(): Promise<Seal | undefined>
  /** The seals beyond this number in order, at most `limit`; fewer only at the end of the book. */
  read(after: number, limit: number): Promise<readonly Seal[]>
  /**
   * Durable when it answers; when it throws, none of them is there or the first few are. The first must bear the number
   * after the last one's, else `SEALS_CONFLICT`: somebody else has sealed meanwhile.
   */
  append(seals: readonly Seal[]): Promise<void>
}

/** A book that lives as long as the process. */
export function memorySealBook(log: string): SealBook {
  checkLogName(log)
  const book: Seal[] = []
  return {
    log,
    last: async () => book.at(-1),
    read: async (after, limit) => book.slice(after, after + limit),
    async append(seals) {
      checkContinues(seals, book.at(-1))
      for (const { number, position, id, hash } of seals) book.push(Object.freeze({ number, position, id, hash }))
    },
  }
}

/** For books of one's own: `SEALS_CONFLICT` if these seals do not go on from the last one. */
export function checkContinues(seals: readonly Seal[], last: Seal | undefined): void {
  const expected = (last?.number ?? 0) + 1
  const wrong = seals.find(({ number }, index) => number !== expected + index)
  if (wrong === undefined) return
  const message = `the book goes on with seal ${expected}, not ${wrong.number}: somebody else has sealed`
  throw new GuijuError('SEALS_CONFLICT', message, { expected, number: wrong.number })
}
