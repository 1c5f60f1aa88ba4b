/** The questions and commands of an office, before anything personal is opened in the answers. */
import { GuijuError } from '../core/errors.ts'
import { type Intake, takeIn, takeInAll } from '../core/intake.ts'
import type { AsOf, Obligation } from '../core/obligation.ts'
import { byUrgency, type ObligationQuery, wanted } from '../core/obligation-query.ts'
import type { Queue } from '../core/queue.ts'
import { looksSealed } from '../core/sealed-text.ts'
import type { Viewer } from '../core/viewer.ts'
import { whole } from '../core/whole.ts'
import { fromInstant, parseInstant, toInstant } from '../time/instant.ts'
import type { Boards } from './boards.ts'
import type { Office } from './office.ts'

export type Doors = Pick<Office, 'execute' | 'executeAll' | 'preview' | 'view' | 'obligations'>

const DAY_MS = 86_400_000

export function doorsOf(queue: Queue, viewer: Viewer, boards: Boards, intake: Intake): Doors {
  const { now } = intake

  async function obligations(query: ObligationQuery = {}): Promise<readonly Obligation[]> {
    checkQuestion('subject', query.subject)
    checkQuestion('obligation', query.obligation)
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
      checkQuestion('key', key)
      const at = asOf.at === undefined ? undefined : parseInstant(asOf.at)
      const { position } = asOf
      const extent: AsOf = { ...(at !== undefined && { at }), ...(position !== undefined && { position }) }
      return viewer.answer(view, key, at ?? now(), extent)
    },
    obligations,
  }
}

/** What is asked for comes back in answers, which are opened: nothing sealed comes in by it. */
function checkQuestion(field: string, text: unknown): void {
  if (text === undefined || (typeof text === 'string' && !looksSealed(text))) return
  const message = `${field} is no text that can be asked for: it is ${typeof text}, or looks sealed or erased`
  throw new GuijuError('INVALID_QUERY', message, { field })
}
