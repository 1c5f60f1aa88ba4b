/** The questions and commands of an office, before anything personal is opened in the answers. */
import { callOf } from '../core/call.ts'
import { checkedQuery } from '../core/checked-query.ts'
import { GuijuError, shown } from '../core/errors.ts'
import { eventPage } from '../core/event-page.ts'
import type { Questions } from '../core/guarding.ts'
import { type Intake, takeIn, takeInAll } from '../core/intake.ts'
import type { OfficeLog } from '../core/known-log.ts'
import type { Reader } from '../core/masked.ts'
import type { AsOf, Obligation } from '../core/obligation.ts'
import { type ObligationQuery, wanted } from '../core/obligation-query.ts'
import type { Outcome } from '../core/outcome.ts'
import { invalidQuery } from '../core/query.ts'
import type { Answering, ViewDefinition, ViewerFrame } from '../core/question.ts'
import type { Queue } from '../core/queue.ts'
import { readable } from '../core/readable.ts'
import type { Records } from '../core/recording.ts'
import type { RecordingParts } from '../core/recording-parts.ts'
import { looksSealed } from '../core/sealed-text.ts'
import { fromInstant, parseInstant, toInstant } from '../time/instant.ts'
import type { Boards } from './boards.ts'
import type { Office } from './office.ts'

/** For whom an answer is opened, the plain doors do not look at; only at what he sees at all. */
export type Doors = Pick<Office, 'execute' | 'executeAll' | 'record' | 'preview'> & Questions

const DAY_MS = 86_400_000

/** What the doors lead to. */
interface Rooms {
  readonly queue: Queue
  readonly viewed: ViewerFrame
  readonly boards: Boards
  readonly intake: Intake
  readonly log: OfficeLog
  /** Undefined where no context keeps records. */
  readonly records: Records | undefined
}

export function doorsOf({ queue, viewed, boards, intake, log, records }: Rooms): Doors {
  const { now } = intake
  let viewer: Answering | undefined

  async function obligations(question: ObligationQuery = {}, reader?: Reader): Promise<readonly Obligation[]> {
    const query = checkedQuery(question, id => boards.derives(id))
    checkQuestion('subject', query.subject)
    checkQuestion('obligation', query.obligation)
    checkQuestion('department', query.department)
    const asOf = query.asOf === undefined ? now() : parseInstant(query.asOf)
    const horizon = toInstant(fromInstant(asOf) + (query.withinDays ?? 31) * DAY_MS)
    const { position, limit, after } = query
    const asked = wanted(query, reader?.seesDuty)
    return boards.told(asOf, position, board => board.obligations(asOf, horizon, asked, limit, after))
  }

  return {
    execute: async (command, meta = {}) => {
      const { signal, said } = callOf(meta)
      return queue.execute(takeIn(command, said, intake), signal) as Promise<Outcome>
    },
    record: (records?.parts as RecordingParts | undefined)?.recordDoor(queue, intake) ?? noRecords,
    executeAll: async (orders, options = {}) =>
      queue.executeAll(takeInAll(orders, intake), callOf(options).signal) as Promise<readonly Outcome[]>,
    preview: async (command, meta = {}) => {
      const { signal, said } = callOf(meta)
      return queue.preview(takeIn(command, said, intake), signal) as Promise<Outcome>
    },
    view: async (view, key = '', asOf = {}) => {
      checkKey(key)
      checkQuestion('key', key)
      const { at: moment, position } = readable('INVALID_QUERY', 'asOf', () => ({ ...checkedObject(asOf) }))
      const at = moment === undefined ? undefined : parseInstant(moment)
      const extent: AsOf = { ...(at !== undefined && { at }), ...(position !== undefined && { position }) }
      const answering = viewerOf(view)
      viewer ??= answering(viewed)
      return viewer.answer(view, key, at ?? now(), extent)
    },
    obligations,
    events: (query = {}, reader = undefined) => eventPage(log, query, reader),
  }
}

/** @throws `UNKNOWN_VIEW` for what `defineView` has not made */
function viewerOf(view: ViewDefinition): (frame: ViewerFrame) => Answering {
  const viewer = readable('UNKNOWN_VIEW', 'the view', () => view?.viewer)
  if (typeof viewer === 'function') return viewer as (frame: ViewerFrame) => Answering
  throw new GuijuError('UNKNOWN_VIEW', `${shown(view)} is no view`, { value: shown(view) })
}

/** Enough for a key of several ids. What is asked about is kept, so a key must not be of any length. */
const LONGEST_KEY = 4_000

function checkKey(key: unknown): void {
  if (typeof key === 'string' && key.length <= LONGEST_KEY) return
  throw invalidQuery('key', key, `a text of at most ${LONGEST_KEY} characters`)
}

function checkedObject<T>(asOf: T): T {
  if (typeof asOf === 'object' && asOf !== null) return asOf
  throw invalidQuery('asOf', asOf, 'an object')
}

/** What is asked for comes back in answers, which are opened: nothing sealed comes in by it. */
function checkQuestion(field: string, text: unknown): void {
  if (text === undefined || (typeof text === 'string' && !looksSealed(text))) return
  const message = `${field} is no text that can be asked for: it is ${typeof text}, or looks sealed or erased`
  throw new GuijuError('INVALID_QUERY', message, { field })
}

async function noRecords(): Promise<never> {
  const message = 'this office keeps no records: open it with correctionContext, or a regulation that brings it'
  throw new GuijuError('UNKNOWN_COMMAND', message, { field: 'type', value: 'fact.record' })
}
