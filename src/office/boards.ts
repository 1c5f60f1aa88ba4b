/** The board of the present is kept and catches up, and so are those of the last few moments of the past that were asked about. */
import { Board, type BoardFrame } from '../core/board.ts'
import type { Definitions } from '../core/definitions.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { Instant, Position } from '../core/ports.ts'
import type { Wheel } from '../core/wheel.ts'
import type { OfficeOptions } from './options.ts'

/** So many boards of the past are kept: a screen that turns pages asks about one moment again and again. */
const PAST_BOARDS = 4

export class Boards {
  private readonly frame: BoardFrame
  private readonly past = new Map<string, Board>()
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
    return this.caughtUp(this.ofPast(moment, position))
  }

  derives(obligation: string): boolean {
    return this.frame.obligations.some(({ id }) => id === obligation)
  }

  /** Late facts reach a board of the past, too: it catches up like that of the present. */
  private ofPast(moment: Instant, position: Position | undefined): Board {
    const name = `${moment} ${position ?? ''}`
    const known = this.past.get(name)
    this.past.delete(name)
    const board = known ?? new Board(this.frame, { until: moment, ...(position !== undefined && { position }) })
    this.past.set(name, board)
    if (this.past.size > PAST_BOARDS) this.past.delete(this.past.keys().next().value!)
    return board
  }

  // A board that met a fault half-way is thrown away: the next question starts anew and meets the same fault.
  private async caughtUp(board: Board): Promise<Board> {
    try {
      await board.catchUp()
      return board
    } catch (fault) {
      this.present = undefined
      this.past.clear()
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
