/** Keys as long as the process lives: for tests, and for trying out what forgetting does. */
import type { KeyVault, SubjectKey } from '../core/ports.ts'
import { keyVault } from './key-vault.ts'

type Random = (bytes: Uint8Array) => void

/** @param random fills an array with random bytes; the platform's own generator by default */
export function memoryVault(random: Random = chance): KeyVault {
  // The oldest first; none: destroyed.
  const keys = new Map<string, Uint8Array[]>()
  let noted: string | undefined
  return keyVault({
    async key(subject, make) {
      if (!keys.has(subject) && make) keys.set(subject, [fresh(random)])
      return handedOut(keys.get(subject))
    },
    async destroy(subject) {
      for (const key of keys.get(subject) ?? []) key.fill(0)
      keys.set(subject, [])
    },
    async rotate(subject) {
      const known = subject === undefined ? undefined : keys.get(subject)
      if (!known?.length) return { rotated: 0 }
      known.push(fresh(random))
      return { rotated: 1 }
    },
    async note(text) {
      noted = text ?? noted
      return noted
    },
  })
}

/** Copies: whoever holds one holds no key that is wiped under his hands. */
function handedOut(known: readonly Uint8Array[] | undefined): SubjectKey {
  if (known === undefined) return { status: 'none' }
  const [key, ...earlier] = known.toReversed().map(one => one.slice())
  if (key === undefined) return { status: 'destroyed' }
  return earlier.length === 0 ? { status: 'live', key } : { status: 'live', key, earlier: earlier.reverse() }
}

function fresh(random: Random): Uint8Array {
  const key = new Uint8Array(32)
  random(key)
  return key
}

function chance(bytes: Uint8Array): void {
  crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)
}
