/** Boards are kept and catch up. A subject of which an event does not fit holds nobody else up. */
import type { Board, BoardFrame } from '../core/board.ts'
import type { Definitions } from '../core/definitions.ts'
import { Stumble } from '../core/derivations.ts'
import type { GuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { StateRef } from '../core/fold.ts'
import type { KnownLog, OfficeLog } from '../core/known-log.ts'
import { blamed } from '../core/misfit.ts'
import type { Instant, Position } from '../core/ports.ts'
import type { Wheel } from '../core/wheel.ts'
import { KeptBoards } from './kept-boards.ts'
import type { OfficeOptions } from './options.ts'

export class Boards {
  private readonly frame: BoardFrame
  private readonly log: OfficeLog
  /** Of each log its own: a board of a log that was rewound is worth nothing. */
  private readonly kept = new WeakMap<KnownLog, KeptBoards>()

  constructor(frame: BoardFrame, log: OfficeLog) {
    this.frame = frame
    this.log = log
  }

  /** A board with all that was known and had happened by then. */
  asOf(moment: Instant, position: Position | undefined): Promise<Board> {
    return this.log.during(log => this.of(log, moment, position))
  }

  private async of(log: KnownLog, moment: Instant, position: Position | undefined): Promise<Board> {
    const kept = this.keptOf(log)
    if (position === undefined) {
      const present = await this.caughtUp(log, kept.present)
      // A moment after everything that is known asks about the present.
      if (moment >= present.latest) return present
    }
    const known = await this.frame.parameters.known?.(position)
    return this.caughtUp(log, kept.of(moment, position, known))
  }

  private keptOf(log: KnownLog): KeptBoards {
    const known = this.kept.get(log)
    if (known) return known
    const kept = new KeptBoards(this.frame)
    this.kept.set(log, kept)
    return kept
  }

  derives(obligation: string): boolean {
    return this.frame.obligations.some(({ id }) => id === obligation)
  }

  /** What is read of a board. A subject of which an event does not fit is set aside, and holds nobody else up. */
  told<T>(asOf: Instant, position: Position | undefined, read: (board: Board) => T): Promise<T> {
    return this.log.during(async log => {
      const board = await this.of(log, asOf, position)
      for (;;) {
        try {
          return read(board)
        } catch (stumble) {
          if (!(stumble instanceof Stumble)) throw stumble
          const fault = await blamed(stumble.cause, [stumble.ref], log)
          if (fault.code !== 'STORE_CORRUPT') throw fault
          board.setAside(stumble.ref, fault)
        }
      }
    })
  }

  // Boards of a log that met a fault half-way are thrown away: the next question starts anew and meets the same fault.
  private async caughtUp(log: KnownLog, board: Board): Promise<Board> {
    try {
      await board.catchUp(log)
      return board
    } catch (fault) {
      this.kept.delete(log)
      throw fault
    }
  }
}

type Misfit = Readonly<Record<'id' | 'type' | 'field', string>> & { readonly position: Position }

/** Boards that tell the host once about each type of event that no definition knows. */
export function boardsOf(
  { log, inForce: { parameters }, calendar }: Wheel,
  { obligations, events }: Definitions,
  options: Pick<OfficeOptions, 'onNotice'>,
): Boards {
  const noticed = new Set<string>()
  const onUnknown = ({ type, position }: SequencedEvent) => {
    if (noticed.has(type)) return
    noticed.add(type)
    options.onNotice?.({ code: 'UNKNOWN_EVENT_TYPE', type, position })
  }
  const onAside = ({ state, key, id }: StateRef, { details }: GuijuError) => {
    if (noticed.has(id)) return
    noticed.add(id)
    const { position, id: event, type, field } = details as Misfit
    options.onNotice?.({ code: 'SUBJECT_SET_ASIDE', state: state.name, key, position, event, type, field })
  }
  const frame = { obligations, parameters, calendar, known: new Set(events.keys()), onUnknown, onAside }
  return new Boards(frame, log)
}
