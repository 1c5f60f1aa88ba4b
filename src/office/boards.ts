/** The board of the present is kept and catches up; each question about the past gets a board of its own. */
import { Board, type BoardFrame } from '../core/board.ts'
import type { Definitions } from '../core/definitions.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { KnownLog, OfficeLog } from '../core/known-log.ts'
import type { Instant, Position } from '../core/ports.ts'
import type { Wheel } from '../core/wheel.ts'
import type { OfficeOptions } from './options.ts'

export class Boards {
  private readonly frame: BoardFrame
  private readonly log: OfficeLog
  /** Of each log its own: a board of a log that was rewound is worth nothing. */
  private readonly present = new WeakMap<KnownLog, Board>()

  constructor(frame: BoardFrame, log: OfficeLog) {
    this.frame = frame
    this.log = log
  }

  /** A board with all that was known and had happened by then. */
  asOf(moment: Instant, position: Position | undefined): Promise<Board> {
    return this.log.during(async log => {
      if (position === undefined) {
        const present = await this.caughtUp(log, this.present.get(log) ?? new Board(this.frame))
        this.present.set(log, present)
        // A moment after everything that is known asks about the present.
        if (moment >= present.latest) return present
      }
      const board = new Board(this.frame, { until: moment, ...(position !== undefined && { position }) })
      return this.caughtUp(log, board)
    })
  }

  // A board that met a fault half-way is thrown away: the next question starts anew and meets the same fault.
  private async caughtUp(log: KnownLog, board: Board): Promise<Board> {
    try {
      await board.catchUp(log)
      return board
    } catch (fault) {
      this.present.delete(log)
      throw fault
    }
  }
}

/** Boards that tell the host once about each type of event that no definition knows. */
export function boardsOf(
  { log, parameters, calendar }: Wheel,
  { obligations, events }: Definitions,
  options: Pick<OfficeOptions, 'onNotice'>,
): Boards {
  const noticed = new Set<string>()
  const onUnknown = ({ type, position }: SequencedEvent) => {
    if (noticed.has(type)) return
    noticed.add(type)
    options.onNotice?.({ code: 'UNKNOWN_EVENT_TYPE', type, position })
  }
  return new Boards({ obligations, parameters, calendar, known: new Set(events.keys()), onUnknown }, log)
}
