/** Events as parameters, and rows as events. The texts are those that the SQLite store keeps. */
import { GuijuError, shown } from '../../core/errors.ts'
import type { SequencedEvent } from '../../core/event.ts'
import type { Position } from '../../core/ports.ts'
import type { Draft } from '../proposed.ts'
import { eventOf, rowOf } from '../sqlite/row.ts'
import { arrayOf } from './names.ts'
import type { Row, Value } from './pool.ts'

/** Ids, types, moments and bodies of the events; their tags, with type and place in the batch: eight arrays. */
export function batchOf(drafts: readonly Draft[]): Value[] {
  const columns: string[][] = [[], [], [], [], []]
  const [tags, types, places]: [string[], string[], string[]] = [[], [], []]
  for (const [index, draft] of drafts.entries()) {
    const [, ...values] = rowOf(draft)
    for (const [column, value] of values.entries()) columns[column]?.push(String(value))
    for (const tag of draft.tags) {
      tags.push(tag)
      types.push(draft.type)
      places.push(String(index + 1))
    }
  }
  return [...columns, tags, types, places].map(arrayOf)
}

export function eventOfRow({ position, id, type, occurred_at, recorded_at, body }: Row): SequencedEvent {
  return eventOf([positionOf(position), id, type, occurred_at, recorded_at, body])
}

/** A bigint comes as a text, a number or a bigint, as the client likes. */
export function positionOf(value: unknown): Position {
  const position = Number(value)
  if (value !== null && Number.isSafeInteger(position) && position >= 0) return position
  throw new GuijuError('STORE_CORRUPT', `the server tells ${shown(value)} as a position`, { position: shown(value) })
}
