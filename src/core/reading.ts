/**
 * The second door and the third: who may ask a question, and which personal fields of the answer he gets to see. Every
 * reading of personal data can be recorded (`witness`).
 */
import type { PersonalField } from './authority.ts'
import { checkedActor } from './command-meta.ts'
import { GuijuError } from './errors.ts'
import type { Actor } from './event.ts'
import { checkedEventQuery, type EventQuery } from './event-page.ts'
import type { Asking, Permit, Questions, ReaderOf, ReadingFrame } from './guarding.ts'
import type { Reader } from './masked.ts'
import type { Obligation } from './obligation.ts'
import { MOST_ROWS } from './obligation-query.ts'
import { invalidQuery } from './query.ts'
import { readable } from './readable.ts'
import type { ViewDefinition } from './view.ts'
import { type Read, visible } from './visible.ts'
import { whole } from './whole.ts'

/** What is read of the log may go out of the house. */
export const EXPORT = 'export:log'

export function readerOf({ gate, now }: ReadingFrame): ReaderOf {
  return actor => {
    const shown: PersonalField[] = []
    return {
      shown,
      async mask({ subject, field }) {
        const kind = subject.slice(0, subject.indexOf(':'))
        const action = `field:${kind}.${field.replaceAll(/\[\d+\]/g, '[]')}`
        const permit = await gate({ action, actor, data: { subject }, at: now() })
        if (permit.status !== 'accepted') return permit.findings[0]?.clause ?? 'no-grant'
        shown.push({ subject, field })
        return undefined
      },
    }
  }
}

/** The questions of an office behind the gate. */
export function gatedReading(doors: Questions, frame: ReadingFrame): Questions {
  const { gate, now } = frame
  const told = witnessed(frame)
  return {
    async view<Answer>(view: ViewDefinition<Answer>, key = '', asking: Asking = {}) {
      const { actor, ...asOf } = said('asOf', asking)
      const action = `view:${view?.name}`
      const by = actorOf(actor)
      const permit = await gate({ action, actor: by, data: { key }, at: now() })
      if (permit.status !== 'accepted') throw refused(action, permit)
      return told(action, key, by, reader => doors.view(view, key, asOf, reader()))
    },
    async obligations(question = {}) {
      const { actor, limit, ...query } = said('query', question)
      if (limit !== undefined) whole('limit', limit, 1, MOST_ROWS)
      const by = actorOf(actor)
      const ask = ({ obligation, subject }: Obligation) =>
        gate({ action: `duty:${obligation}`, actor: by, data: { subject }, at: now() })
      return told('obligations', query.subject ?? '', by, async reader => {
        const read: Read = (most, seesDuty) =>
          doors.obligations({ ...query, ...(most !== undefined && { limit: most }) }, { ...reader(), seesDuty })
        const { rows, last } = await visible(read, ask, limit)
        if (last && rows.length === 0 && query.after === undefined) throw refused('obligations', last)
        return rows
      })
    },
    async events(question = {}) {
      const { actor, ...query } = checkedEventQuery(question)
      const by = actorOf(actor)
      const { forExport, tags = [] } = query
      const permits = await eventPermits(query, by, frame)
      return told(forExport ? EXPORT : 'events', tags.join(' '), by, reader =>
        doors.events(query, { ...reader(), sees: async type => (await permits(type)).status === 'accepted' }),
      )
    },
  }
}

/** What is told in the end is what the last reader was made for. */
function witnessed(frame: ReadingFrame) {
  const { now, witness } = frame
  const readers = readerOf(frame)
  return async <T>(action: string, key: string, actor: Actor | null, ask: (made: () => Reader) => Promise<T>) => {
    let reader = readers(actor)
    const answer = await ask(() => {
      reader = readers(actor)
      return reader
    })
    try {
      await witness?.({ at: now(), actor, action, key, shown: reader.shown })
    } catch (cause) {
      throw new GuijuError('WITNESS_FAILED', 'the reading could not be recorded, so nothing is told', { action }, cause)
    }
    return answer
  }
}

/**
 * Asked about each type once, by what the question says, before anything is read: who may see none is refused, and is not
 * told whether there is any.
 */
async function eventPermits(query: EventQuery, actor: Actor | null, { gate, now, eventTypes }: ReadingFrame) {
  const { types, tags = [], forExport } = query
  const ask = (action: string) => gate({ action, actor, data: { types: types ?? null, tags }, at: now() })
  const known = new Map<string, Permit | Promise<Permit>>()
  const permits = async (type: string): Promise<Permit> => {
    const permit = known.get(type) ?? ask(`events:${type}`)
    known.set(type, permit)
    return permit
  }
  const out = forExport ? await ask(EXPORT) : undefined
  if (out && out.status !== 'accepted') throw refused(EXPORT, out)
  const all = await Promise.all((types ?? eventTypes).map(permits))
  if (all.length > 0 && all.every(({ status }) => status !== 'accepted')) throw refused('events', all[0]!)
  return permits
}

/** A copy of what the host hands in: it is read once, and never in vain. */
function said<T extends object>(field: string, asked: T): T {
  if (typeof asked !== 'object' || asked === null) throw invalidQuery(field, asked, 'an object')
  return readable('INVALID_QUERY', field, () => ({ ...asked }))
}

function actorOf(actor: Actor | undefined): Actor | null {
  if (actor === undefined) return null
  const who = checkedActor(actor)
  if (!who.onBehalfOf) return who
  throw invalidQuery('actor.onBehalfOf', who.onBehalfOf.mandate, 'nothing: whoever asks a question asks for himself')
}

function refused(action: string, { findings }: Permit): GuijuError {
  return new GuijuError('NOT_AUTHORIZED', `${action}: no grant allows it, or a bar forbids it`, { action, findings })
}
