/** The only door to `ulid`. */
import { encodeTime, incrementBase32 } from 'ulid'
import { GuijuError, shown } from '../core/errors.ts'
import type { Ids, Instant } from '../core/ports.ts'
import { fromInstant } from './instant.ts'

export interface UlidOptions {
  /** A number in [0, 1), as `Math.random` gives. Default: the cryptographic source of the platform. */
  readonly random?: () => number
}

/**
 * ULIDs that strictly rise, whatever the clock does: within a millisecond, and when it steps back, the id goes on from
 * the last one. Two sources may well be out of order against each other; order is the log's position, never the id.
 *
 * `next(at)` throws `INVALID_DATE` for a bad instant and `ID_SOURCE_FAILED` when the moment lies before 1970, when the
 * randomness fails, or when the ids of one millisecond are used up (ulid 3 throws there).
 */
export function ulidIds(options: UlidOptions = {}): Ids {
  const random = checked(options.random ?? secureRandom())
  let lastInstant: Instant | undefined
  let lastMs = 0
  let latest = -1
  let chance = ''

  function msOf(at: Instant): number {
    if (at === lastInstant) return lastMs
    lastMs = fromInstant(at)
    lastInstant = at
    return lastMs
  }

  return {
    next(at) {
      const ms = msOf(at)
      if (ms < 0) throw failed(`a ULID cannot say ${at}: it counts from 1970`, { at })
      try {
        chance = ms <= latest ? incrementBase32(chance) : drawn(random)
        latest = Math.max(latest, ms)
        return encodeTime(latest) + chance
      } catch (cause) {
        throw failed(`no id could be made for ${at}`, { at }, cause)
      }
    },
  }
}

const CHANCE = 16

/** Its chance is written in the same 32 characters as its time. */
function drawn(random: () => number): string {
  return Array.from({ length: CHANCE }, () => encodeTime(Math.floor(random() * 32), 1)).join('')
}

/** Ids for tests: `id-000000000001`, `id-000000000002`, … whatever the moment. */
export function sequentialIds(prefix = 'id'): Ids {
  let count = 0
  return { next: () => `${prefix}-${String(++count).padStart(12, '0')}` }
}

/** A number below 0 would make ulid leave out a character without a word; `NaN` would make every id alike. */
function checked(random: () => number): () => number {
  return () => {
    const value = random()
    if (value >= 0 && value < 1) return value
    throw failed(`randomness must lie in [0, 1): ${shown(value)}`, { value })
  }
}

const POOL_SIZE = 4096

/** Bytes are drawn in stocks: a call to the platform for each of a ULID's 16 characters costs more than the ULID. */
function secureRandom(): () => number {
  const source = globalThis.crypto
  if (!source?.getRandomValues) throw failed('the platform has no crypto.getRandomValues', {})
  const pool = new Uint8Array(POOL_SIZE)
  let used = POOL_SIZE
  return () => {
    if (used === POOL_SIZE) {
      source.getRandomValues(pool)
      used = 0
    }
    return pool[used++]! / 256
  }
}

function failed(message: string, details: Record<string, unknown>, cause?: unknown): GuijuError {
  return new GuijuError('ID_SOURCE_FAILED', message, details, cause)
}
