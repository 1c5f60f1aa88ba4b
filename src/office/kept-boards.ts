/** The boards that are kept of one log: that of the present, and those of the last few moments that were asked about. */
import { Board, type BoardFrame } from '../core/board.ts'
import type { Instant, Position } from '../core/ports.ts'

/** So many boards of the past: a screen that turns pages asks about one moment again and again. */
const PAST = 4

export class KeptBoards {
  readonly present: Board
  private readonly past = new Map<string, Board>()
  private readonly frame: BoardFrame

  constructor(frame: BoardFrame) {
    this.frame = frame
    this.present = new Board(frame)
  }

  /**
   * Late facts reach a board of the past, too: it catches up like that of the present.
   *
   * @param parameters as they were known at the position
   */
  of(moment: Instant, position: Position | undefined, parameters = this.frame.parameters): Board {
    const name = `${moment} ${position ?? ''}`
    const extent = { until: moment, ...(position !== undefined && { position }) }
    const board = this.past.get(name) ?? new Board({ ...this.frame, parameters }, extent, this.present)
    this.past.delete(name)
    this.past.set(name, board)
    if (this.past.size > PAST) this.past.delete(this.past.keys().next().value!)
    return board
  }
}
