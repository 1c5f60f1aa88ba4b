/** The questions and commands of an office, before anything personal is opened in the answers. */
import type { Questions } from '../core/guarding.ts'
import { type Intake, takeIn, takeInAll } from '../core/intake.ts'
import type { AsOf, Obligation } from '../core/obligation.ts'
import { byUrgency, type ObligationQuery, wanted } from '../core/obligation-query.ts'
import type { Queue } from '../core/queue.ts'
import type { Viewer } from '../core/viewer.ts'
import { whole } from '../core/whole.ts'
import { fromInstant, parseInstant, toInstant } from '../time/instant.ts'
import type { Boards } from './boards.ts'
import type { Office } from './office.ts'

/** For whom an answer is opened, the plain doors do not look at. */
export type Doors = Pick<Office, 'execute' | 'executeAll' | 'preview'> & Questions

const DAY_MS = 86_400_000

export function doorsOf(queue: Queue, viewer: Viewer, boards: Boards, intake: Intake): Doors {
  const { now } = intake

  async function obligations(query: ObligationQuery = {}): Promise<readonly Obligation[]> {
    const asOf = query.asOf === undefined ? now() : parseInstant(query.asOf)
    const days = whole('withinDays', query.withinDays ?? 31, 0, 36_500)
    const horizon = toInstant(fromInstant(asOf) + days * DAY_MS)
    const board = await boards.asOf(asOf, query.position)
    return Object.freeze(board.obligations(asOf, horizon, wanted(query)).sort(byUrgency))
  }

  return {
    execute: async (command, meta = {}) => queue.execute(takeIn(command, meta, intake)),
    executeAll: async orders => queue.executeAll(takeInAll(orders, intake)),
    preview: async (command, meta = {}) => queue.preview(takeIn(command, meta, intake)),
    view: async (view, key = '', asOf = {}) => {
      const at = asOf.at === undefined ? undefined : parseInstant(asOf.at)
      const { position } = asOf
      const extent: AsOf = { ...(at !== undefined && { at }), ...(position !== undefined && { position }) }
      return viewer.answer(view, key, at ?? now(), extent)
    },
    obligations,
  }
}
