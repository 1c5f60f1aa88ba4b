/**
 * The hash chain of a log: each hash is SHA-256 of the hash before and the text of the event; the first follows a hash
 * of the log's name. So a hash stands for the event, for everything before it, and for their order.
 */
import { GuijuError, shown } from '../core/errors.ts'
import type { Position } from '../core/ports.ts'
import { isName } from '../storage/text.ts'
import { isHash, type Sha256 } from './sha256.ts'

/** How far a chain has come. Saved where nobody who writes the log can write, it proves that nothing was rewritten. */
export interface ChainHead {
  /** The log's name, chosen once. */
  readonly log: string
  /** The number of events up to here. */
  readonly count: number
  /** Where the last of them stood when this was made; 0 for an empty log. Not hashed: another store may number anew. */
  readonly position: Position
  readonly hash: string
}

/** What every chain of this name begins with. */
export async function chainStart(sha: Sha256, log: string): Promise<ChainHead> {
  checkLogName(log)
  const [hash] = await sha.each([`guiju hash chain 1\n${log}`])
  return { log, count: 0, position: 0, hash: hash! }
}

const LONGEST_NAME = 200

/** `INVALID_OPTION` for what cannot name a log. */
export function checkLogName(log: unknown): asserts log is string {
  if (isName(log, LONGEST_NAME)) return
  const message = `the log's name is ${shown(log)}, expected a well-formed text of 1 to ${LONGEST_NAME} characters`
  throw new GuijuError('INVALID_OPTION', message, { option: 'log' })
}

export function isChainHead(value: unknown): value is ChainHead {
  if (typeof value !== 'object' || value === null) return false
  const { log, count, position, hash } = value as Partial<ChainHead>
  return isName(log, LONGEST_NAME) && isCount(count) && isCount(position) && isHash(hash)
}

/** `INVALID_OPTION` for what is no head of the chain of this log; a saved head of another log proves nothing. */
export function checkHead(head: unknown, log?: string): asserts head is ChainHead | undefined {
  if (head === undefined) return
  if (!isChainHead(head)) {
    const message = `head is ${shown(head)}, expected { log, count, position, hash } as it was saved`
    throw new GuijuError('INVALID_OPTION', message, { option: 'head' })
  }
  if (log === undefined || head.log === log) return
  const message = `the head is one of the log ${shown(head.log)}, this is ${shown(log)}`
  throw new GuijuError('INVALID_OPTION', message, { option: 'head' })
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
