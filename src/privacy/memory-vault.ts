/** Keys as long as the process lives: for tests, and for trying out what forgetting does. */
import type { KeyVault, SubjectKey } from '../core/ports.ts'

/** @param random fills an array with random bytes; the platform's own generator by default */
export function memoryVault(random: (bytes: Uint8Array) => void = chance): KeyVault {
  const keys = new Map<string, SubjectKey>()
  return {
    async key(subject, make) {
      const known = keys.get(subject)
      if (known) return known
      if (!make) return { status: 'none' }
      const key = new Uint8Array(32)
      random(key)
      const made: SubjectKey = { status: 'live', key }
      keys.set(subject, made)
      return made
    },
    async destroy(subject) {
      const known = keys.get(subject)
      if (known?.status === 'live') known.key.fill(0)
      keys.set(subject, { status: 'destroyed' })
    },
  }
}

function chance(bytes: Uint8Array): void {
  crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)
}
