/**
 * The plain fingerprint of a command would let anybody who has the log check a guess: what the command says is personal.
 * So where one event of a command holds a sealed text, all of them carry a fingerprint under the keys of all whose texts
 * they hold; once one of these keys is gone, nobody can check anything by it.
 */
import { isSamePrint } from '../core/command-print.ts'
import type { RecordedEvent } from '../core/event.ts'
import type { SubjectKey } from '../core/ports.ts'
import { keyedFingerprint } from './cipher.ts'
import type { Keys } from './keys.ts'

const KEYED = /^keyed (\S+) ([0-9a-f ]+)$/

/** @param used the keys by which texts of these events were sealed */
export async function keyedCommand(
  events: readonly RecordedEvent[],
  used: ReadonlyMap<string, SubjectKey>,
): Promise<readonly RecordedEvent[]> {
  const digest = events[0]?.meta?.command
  if (digest === undefined || used.size === 0) return events
  const names = [...used.keys()]
  const prints = await Promise.all(digest.split(' ').map(print => printOf(print, [...used.values()])))
  const command = `keyed ${names.map(encodeURIComponent).join(',')} ${prints.join(' ')}`
  return events.map(event => Object.freeze({ ...event, meta: Object.freeze({ ...event.meta, command }) }))
}

async function printOf(digest: string, keys: readonly SubjectKey[]): Promise<string> {
  let print = digest
  for (const known of keys) if (known.status === 'live') print = await keyedFingerprint(known.key, print)
  return print
}

/** Once a key is gone nobody can tell; the command is then taken for the one that it says it is. */
export async function isSameCommand(
  events: readonly RecordedEvent[],
  digest: string | undefined,
  keys: Keys,
): Promise<boolean> {
  const [, names, prints] = KEYED.exec(events[0]?.meta?.command ?? '') ?? []
  if (names === undefined || digest === undefined) return false
  const known = await Promise.all(names.split(',').map(name => keys.of(decodeURIComponent(name))))
  if (known.some(({ status }) => status === 'destroyed')) return true
  return (
    known.every(({ status }) => status === 'live') && isSamePrint(prints, (await printsOf(digest, known)).join(' '))
  )
}

/** By the keys of today, and by those from before they were rotated. */
async function printsOf(digest: string, known: readonly SubjectKey[]): Promise<string[]> {
  let prints = digest.split(' ')
  for (const one of known) {
    if (one.status !== 'live') continue
    const keys = [one.key, ...(one.earlier ?? [])]
    prints = await Promise.all(prints.flatMap(print => keys.map(key => keyedFingerprint(key, print))))
  }
  return prints
}
