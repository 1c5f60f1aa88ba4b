/**
 * The second door and the third: who may ask a question, and which personal fields of the answer he gets to see. Every
 * reading of personal data can be recorded (`witness`).
 */
import type { PersonalField } from './authority.ts'
import { checkedActor } from './command-meta.ts'
import { GuijuError } from './errors.ts'
import type { Actor } from './event.ts'
import type { Asking, Permit, Questions, Reader, ReaderOf, ReadingFrame } from './guarding.ts'
import type { Obligation } from './obligation.ts'
import { MOST_ROWS, type Obligations } from './obligation-query.ts'
import { invalidQuery } from './query.ts'
import { readable } from './readable.ts'
import type { ViewDefinition } from './view.ts'
import { whole } from './whole.ts'

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
  const readers = readerOf(frame)
  const { gate, now, witness, sealed } = frame

  async function told<T>(action: string, key: string, actor: Actor | null, ask: (reader: Reader) => Promise<T>) {
    const reader = readers(actor)
    const answer = await ask(reader)
    try {
      await witness?.({ at: now(), actor, action, key, shown: sealed ? reader.shown : null })
    } catch (cause) {
      throw new GuijuError('WITNESS_FAILED', 'the reading could not be recorded, so nothing is told', { action }, cause)
    }
    return answer
  }

  return {
    async view<Answer>(view: ViewDefinition<Answer>, key = '', asking: Asking = {}) {
      const { actor, ...asOf } = said('asOf', asking)
      const action = `view:${view?.name}`
      const by = actorOf(actor)
      const permit = await gate({ action, actor: by, data: { key }, at: now() })
      if (permit.status !== 'accepted') throw refused(action, permit)
      return told(action, key, by, reader => doors.view(view, key, asOf, reader))
    },
    async obligations(question = {}) {
      const { actor, limit, ...query } = said('query', question)
      if (limit !== undefined) whole('limit', limit, 1, MOST_ROWS)
      const by = actorOf(actor)
      const ask = ({ obligation, subject }: Obligation) =>
        gate({ action: `duty:${obligation}`, actor: by, data: { subject }, at: now() })
      return told('obligations', query.subject ?? '', by, async reader => {
        const all = await doors.obligations(query, reader)
        return paged(await allowed(all, ask, query.after !== undefined), limit)
      })
    },
  }
}

/** A copy of what the host hands in: it is read once, and never in vain. */
function said<T extends object>(field: string, asked: T): T {
  if (typeof asked !== 'object' || asked === null) throw invalidQuery(field, asked, 'an object')
  return readable('INVALID_QUERY', field, () => ({ ...asked }))
}

function actorOf(actor: Actor | undefined): Actor | null {
  return actor === undefined ? null : checkedActor(actor)
}

/** Nothing is left out in silence: the list says how many, and who may see none of them is refused. */
async function allowed(
  rows: readonly Obligation[],
  ask: (row: Obligation) => Permit | Promise<Permit>,
  isFurther: boolean,
): Promise<Obligations> {
  const kept: Obligation[] = []
  let last: Permit | undefined
  for (const row of rows) {
    const asked = ask(row)
    const permit = asked instanceof Promise ? await asked : asked
    if (permit.status === 'accepted') kept.push(row)
    else last = permit
  }
  if (!last) return rows
  if (kept.length === 0 && !isFurther) throw refused('obligations', last)
  return Object.freeze(Object.assign(kept, { leftOut: rows.length - kept.length }))
}

/** A page is cut from what is left: else it would be short, or empty before the end. */
function paged(rows: Obligations, limit: number | undefined): Obligations {
  if (limit === undefined || rows.length <= limit) return rows
  const { leftOut } = rows
  return Object.freeze(Object.assign(rows.slice(0, limit), leftOut !== undefined && { leftOut }))
}

function refused(action: string, { findings }: Permit): GuijuError {
  return new GuijuError('NOT_AUTHORIZED', `${action}: no grant allows it, or a bar forbids it`, { action, findings })
}
