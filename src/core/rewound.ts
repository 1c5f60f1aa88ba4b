import { GuijuError } from './errors.ts'
import type { Anchor, Position } from './ports.ts'

/** The log does not have the event that was seen at this position: it has lost its tail, or is another one. */
export function rewound({ position, id }: Anchor, head?: Position): GuijuError {
  const message = `the log does not have event ${id} at ${position} any more: it is not what it was`
  return new GuijuError('LOG_REWOUND', message, { position, id, ...(head !== undefined && { head }) })
}

/** The same, of a log whose events are not asked for by their ids. */
export function stepsBack(head: Position, reach: Position): GuijuError {
  const message = `the log ends at ${head}, and was read up to ${reach}: it is not what it was`
  return new GuijuError('LOG_REWOUND', message, { position: reach, head })
}
