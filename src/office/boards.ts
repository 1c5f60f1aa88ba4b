/** The board of the present is kept and catches up; each question about the past gets a board of its own. */
import { Board, type BoardFrame } from '../core/board.ts'
import type { Definitions } from '../core/definitions.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { Instant, Position } from '../core/ports.ts'
import type { Wheel } from '../core/wheel.ts'
import type { OfficeOptions } from './options.ts'

export class Boards {
  private readonly frame: BoardFrame
  private present: Board | undefined

  constructor(frame: BoardFrame) {
    this.frame = frame
  }

  /** A board with all that was known and had happened by then. */
  async asOf(moment: Instant, position: Position | undefined): Promise<Board> {
    if (position === undefined) {
      const present = await this.caughtUp(this.present ?? new Board(this.frame))
      this.present = present
      // A moment after everything that is known asks about the present.
      if (moment >= present.latest) return present
    }
    return this.caughtUp(new Board(this.frame, { until: moment, ...(position !== undefined && { position }) }))
  }

  // A board that met a fault half-way is thrown away: the next question starts anew and meets the same fault.
  private async caughtUp(board: Board): Promise<Board> {
    try {
      await board.catchUp()
      return board
    } catch (fault) {
      this.present = undefined
      throw fault
    }
  }
}

/** Boards that tell the host once about each type of event that no definition knows. */
export function boardsOf(
  { store, parameters, calendar }: Wheel,
  { obligations, events }: Definitions,
  options: Pick<OfficeOptions, 'onNotice'>,
): Boards {
  const noticed = new Set<string>()
  const onUnknown = ({ type, position }: SequencedEvent) => {
    if (noticed.has(type)) return
    noticed.add(type)
    options.onNotice?.({ code: 'UNKNOWN_EVENT_TYPE', type, position })
  }
  return new Boards({ store, obligations, parameters, calendar, known: new Set(events.keys()), onUnknown })
}
