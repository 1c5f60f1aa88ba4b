/** The naive answer to a question about duties: fold all, derive all, ask each, sort, cut. No index, nothing kept. */
import { replay } from '../../src/core/fold.ts'
import { derivationOf, type Obligation, obligationRow, statusAsOf } from '../../src/core/obligation.ts'
import { parameterBook } from '../../src/core/parameter-book.ts'
import { sourceOf } from '../../src/core/regulation.ts'
import { standing } from '../../src/core/withdrawn.ts'
import { type ObligationQuery, officeCalendar, type Regulation, type SequencedEvent } from '../../src/index.ts'
import { toInstant } from '../../src/time/instant.ts'
import { startOfDay } from '../../src/time/zone.ts'

const calendar = officeCalendar()
const DAY_MS = 86_400_000

export interface Told {
  readonly log: readonly SequencedEvent[]
  readonly inForce: readonly Regulation[]
  readonly now: string
}

export function naiveAnswer({ log, inForce, now }: Told, query: ObligationQuery): readonly Obligation[] {
  const { asOf = now, position = Number.POSITIVE_INFINITY, withinDays = 31 } = query
  // What is withdrawn by what is known was never so, of whatever moment is asked.
  const events = standing(log.filter(event => event.position <= position)).filter(event => event.occurredAt <= asOf)
  const horizon = toInstant(Date.parse(asOf) + withinDays * DAY_MS)
  const book = parameterBook(inForce.map(sourceOf), date => toInstant(startOfDay(calendar.zone, date)))
  const rows: Obligation[] = []
  for (const definition of inForce.flatMap(({ definition }) => definition.obligations)) {
    const { of: state } = definition
    const derive = derivationOf(definition, book, calendar, book.changedUpTo(asOf), asOf)
    const mine = events.filter(({ type }) => state.steps.has(type))
    for (const key of new Set(mine.flatMap(event => state.keys(event)))) {
      const its = mine.filter(event => state.keys(event).includes(key))
      for (const duty of derive(key, replay(state, key, its)))
        rows.push(obligationRow(definition, duty, statusAsOf(duty, asOf, horizon)))
    }
  }
  return cut(rows.filter(row => isWanted(row, query)).sort(inOrder), query)
}

function isWanted(row: Obligation, query: ObligationQuery): boolean {
  const { status = ['due', 'overdue', 'undecidable'], subject, obligation, department } = query
  return (
    status.includes(row.status) &&
    (subject === undefined || row.subject === subject) &&
    (obligation === undefined || row.obligation === obligation) &&
    (department === undefined || row.facts.department === department || row.subject === `department:${department}`)
  )
}

function cut(rows: readonly Obligation[], { after, limit }: ObligationQuery): readonly Obligation[] {
  const rest = after === undefined ? rows : rows.filter(row => inOrder(row, after) > 0)
  return rest.slice(0, limit)
}

/** Everything that ranks a row, as texts. */
function rankOf({ due, since, subject, obligation, clause, facts }: Obligation): readonly string[] {
  const told = Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))
  return [due ?? since, subject, obligation, since, due ?? '', clause, JSON.stringify(told)]
}

function inOrder(one: Obligation, other: Obligation): number {
  const [a, b] = [rankOf(one), rankOf(other)]
  const differs = a.findIndex((text, place) => text !== b[place])
  return differs < 0 ? 0 : a[differs]! < b[differs]! ? -1 : 1
}
