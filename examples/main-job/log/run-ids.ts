/** Ids of a run's events: the same file with the same options gives the same log, byte for byte. */
import { createHash } from 'node:crypto'
import { type Ids, sequentialIds } from '../../../src/index.ts'

/**
 * Two files, or two runs with other options, share no id: so their logs can be brought into one.
 *
 * @param digest of the file's content
 * @param terms the options that decide what is recorded
 */
export function runIds(digest: string, terms: Readonly<Record<string, string | number>>): Ids {
  const hash = createHash('sha256')
    .update(JSON.stringify([digest, terms]))
    .digest('hex')
  return sequentialIds(hash.slice(0, 12))
}
