/**
 * What somebody may take out of an office: its events as lines, so far as he may see them and with all masked that he may
 * not. It is no log: nothing of it is imported again, and no chain stands for it.
 */
import { canonicalJson } from '../core/canonical.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventPage, EventQuery } from '../core/event-page.ts'
import type { Position } from '../core/ports.ts'
import { csvRow } from './csv-row.ts'

export interface ExportForOptions extends Omit<EventQuery, 'forExport'> {
  /** One JSON object a line, or a table with a head (RFC 4180, data as JSON in one column). JSON lines by default. */
  readonly format?: 'jsonl' | 'csv'
}

/** Told when all lines were taken; in JSON lines it is the last line as well. */
export interface Exported {
  readonly count: number
  /** How many events he may not see. */
  readonly leftOut: number
  /** Up to here the log was read. */
  readonly next: Position
}

const COLUMNS = ['position', 'id', 'type', 'version', 'occurredAt', 'recordedAt', 'actor', 'tags', 'data'] as const

/**
 * The lines without their ends. `limit` is how many events are read at a time.
 *
 * Throws what `office.events` throws: `NOT_AUTHORIZED` without the grant `export:log` and one of `events:TYPE`.
 */
export async function* exportFor(
  office: { events(query: EventQuery): Promise<EventPage> },
  { format = 'jsonl', ...asked }: ExportForOptions = {},
): AsyncGenerator<string, Exported, undefined> {
  let page = await office.events({ ...asked, forExport: true })
  let [count, leftOut] = [0, 0]
  yield format === 'csv' ? csvRow(COLUMNS) : canonicalJson({ format: 'guiju-events', version: 1 })
  for (;;) {
    for (const event of page.events) yield format === 'csv' ? rowOf(event) : canonicalJson(event)
    count += page.events.length
    leftOut += page.leftOut ?? 0
    if (!page.more) break
    page = await office.events({ ...asked, after: page.next, forExport: true })
  }
  const exported = { count, leftOut, next: page.next }
  if (format !== 'csv') yield canonicalJson({ footer: exported })
  return exported
}

function rowOf(event: SequencedEvent): string {
  const told = { ...event, actor: event.actor?.id ?? '', tags: event.tags.join(' '), data: canonicalJson(event.data) }
  return csvRow(COLUMNS.map(column => String(told[column])))
}
