/** What judges by the numbers of a log: those that the office was opened with, and before them what was set since. */
import { GuijuError } from '../core/errors.ts'
import type { DeepReadonly } from '../core/event.ts'
import { frozenCopy } from '../core/freeze.ts'
import type { InForce } from '../core/in-force.ts'
import type { OfficeLog } from '../core/known-log.ts'
import type { Judging } from '../core/log-numbers.ts'
import type { NumbersAtHand } from '../core/numbers-at-hand.ts'
import type { ParameterDefinition } from '../core/parameter.ts'
import { bookOf, type ParameterBook } from '../core/parameter-book.ts'
import type { ParameterSource, Segment, Timelines } from '../core/parameter-timelines.ts'
import type { Instant, LocalDate } from '../core/ports.ts'
import { numbersAdopted } from '../facts/numbers/events.ts'
import { digestsOf, type SetNumber } from '../facts/numbers/states.ts'

export interface NumbersFrame {
  readonly log: OfficeLog
  readonly sources: readonly ParameterSource[]
  /** What `open` was given. */
  readonly timelines: Timelines
  readonly inForce: InForce
  readonly inForceOf: (book: ParameterBook) => InForce
  readonly startOf: (date: LocalDate) => Instant
  /** Told once of each adoption: for these regulations the log has adopted other numbers. */
  readonly onDiffer: (regulations: readonly string[]) => void
}

type NumbersOfLog = DeepReadonly<{ adopted: Record<string, string>; sets: SetNumber[] }>

export function judgingBy({ adopted, sets }: NumbersOfLog, frame: NumbersFrame): Judging {
  const own = frame.inForce.numbers()
  const digests = digestsOf(own.rows)
  const differing = digests.filter(([name, digest]) => (adopted[name] ?? digest) !== digest).map(([name]) => name)
  const isNew = differing.length === 0 && digests.some(([name]) => adopted[name] === undefined)
  const inForce = sets.length === 0 ? frame.inForce : frame.inForceOf(bookOf(withSets(frame.timelines, sets, frame)))
  return {
    ...inForce,
    differing,
    atHand: { own, parameters: inForce.parameters, named: namedIn(frame.sources) },
    adoption: isNew ? numbersAdopted.of({ digest: own.digest, values: [...own.rows], reason: null }) : undefined,
  }
}

function namedIn(sources: readonly ParameterSource[]): NumbersAtHand['named'] {
  return (name, only) =>
    sources.flatMap(({ regulation, parameters }) => {
      const parameter = Object.values(parameters).find(one => one.name === name)
      return parameter && (only === null || only === regulation) ? [{ regulation, parameter }] : []
    })
}

/** What was set goes before what was given, from its own day on to the next value. */
export function withSets(
  given: Timelines,
  sets: NumbersOfLog['sets'],
  { sources, startOf }: Pick<NumbersFrame, 'sources' | 'startOf'>,
): Timelines {
  const timelines = new Map(given)
  const named = namedIn(sources)
  for (const set of sets) {
    // A parameter that the regulation does not have any more binds nobody.
    for (const { parameter } of named(set.name, set.regulation)) {
      const from = startOf(set.since)
      const others = (timelines.get(parameter) ?? []).filter(one => one.from !== from)
      const segments: Segment[] = [...others, { from, value: fitting(parameter, set) }]
      timelines.set(
        parameter,
        segments.sort((a, b) => (a.from < b.from ? -1 : 1)),
      )
    }
  }
  return timelines
}

/** To go on by the value before it would be to judge by a number that nobody set. */
function fitting({ name, clause, schema }: ParameterDefinition, { since, value }: SetNumber): unknown {
  const read = schema.safeParse(JSON.parse(value))
  if (read.success) return frozenCopy(read.data)
  const message = `parameter ${name} (${clause}) was set to ${value} from ${since} on, which does not fit it any more`
  throw new GuijuError('PARAMETER_INVALID', message, { parameter: name, clause, value, since })
}
