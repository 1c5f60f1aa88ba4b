/** The tail of a log: what a reader knows is checked against it, and what he is to know the next time is told. */
import type { Anchor, Position, ReadResult } from '../core/ports.ts'
import { rewound } from '../core/rewound.ts'

/** The id of the event at this position; undefined where there is none. */
export type IdAt = (position: Position) => string | undefined

/** `LOG_REWOUND` where the log does not have what is known of it. */
export function checkKnown(known: Anchor | null | undefined, idAt: IdAt): void {
  if (known && idAt(known.position) !== known.id) throw rewound(known)
}

/** The answer for who asked with `known`. */
export function withTail(result: ReadResult, known: Anchor | null | undefined, idAt: IdAt): ReadResult {
  if (known === undefined) return result
  checkKnown(known, idAt)
  return { ...result, tail: tailOf(result, idAt) }
}

function tailOf({ events, head }: ReadResult, idAt: IdAt): Anchor | null {
  const last = events.at(-1)
  const id = last?.position === head ? last.id : idAt(head)
  return id === undefined ? null : { position: head, id }
}

/** What a condition knows: an `after` beyond the end of the log was read in another one. */
export function checkTail(
  { known, after = 0 }: { readonly known?: Anchor; readonly after?: Position },
  head: Position,
  idAt: IdAt,
): void {
  if (known === undefined) return
  checkKnown(known, idAt)
  if (after > head) throw rewound(known, head)
}
