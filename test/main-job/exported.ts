/** What `--log` has written. */
import { readFileSync } from 'node:fs'
import type { SequencedEvent } from '../../src/index.ts'

export type Exported = Omit<SequencedEvent, 'data'> & { readonly data: Readonly<Record<string, unknown>> }

export function eventsIn(file: string): Exported[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1, -1)
  return lines.map(line => {
    const { event, position } = JSON.parse(line)
    return { ...event, position }
  })
}
