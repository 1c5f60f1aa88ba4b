/** What judges by the numbers of a log: those that the office was opened with, and before them what was set since. */
import { GuijuError } from '../core/errors.ts'
import type { DeepReadonly } from '../core/event.ts'
import { frozen, frozenCopy } from '../core/freeze.ts'
import type { InForce } from '../core/in-force.ts'
import type { OfficeLog } from '../core/known-log.ts'
import type { Numbers } from '../core/numbers.ts'
import type { NumbersAtHand } from '../core/numbers-at-hand.ts'
import type { ParameterDefinition } from '../core/parameter.ts'
import { bookOf, type ParameterBook } from '../core/parameter-book.ts'
import type { ParameterSource, Segment, Timelines } from '../core/parameter-timelines.ts'
import type { Instant, LocalDate } from '../core/ports.ts'
import { sourceOf } from '../core/regulation.ts'
import { numbersAdopted } from '../facts/numbers/events.ts'
import { digestsOf, type SetNumber } from '../facts/numbers/states.ts'
import type { OfficeOptions } from './options.ts'

export interface NumbersFrame {
  readonly log: OfficeLog
  readonly options: Pick<OfficeOptions, 'regulations' | 'onNotice'>
  readonly judge: (book: ParameterBook) => InForce
  readonly startOf: (date: LocalDate) => Instant
  /** What was set in the log, and is not to judge: where other numbers are tried. */
  readonly passesOver?: (set: SetNumber) => boolean
}

/** What judges by the numbers of the log. */
export interface Judging extends InForce {
  /** Regulations of the office for which the log has adopted other numbers. */
  readonly differing: readonly string[]
}

type NumbersOfLog = DeepReadonly<{ adopted: Record<string, string>; sets: SetNumber[] }>

/** What `open` was given. */
export interface Given {
  readonly timelines: Timelines
  readonly inForce: InForce
}

export function judgingBy({ adopted, sets }: NumbersOfLog, given: Given, frame: NumbersFrame): Judging {
  const own = given.inForce.numbers()
  const digests = digestsOf(own.rows)
  const differing = digests.filter(([name, digest]) => (adopted[name] ?? digest) !== digest).map(([name]) => name)
  const isNew = differing.length === 0 && digests.some(([name]) => adopted[name] === undefined)
  const inForce = sets.length === 0 ? given.inForce : frame.judge(bookOf(withSets(given.timelines, sets, frame)))
  return {
    ...inForce,
    differing,
    atHand: { own, parameters: inForce.parameters, named: namedIn(sourcesOf(frame)) },
    ...(isNew && { adopting: adopting(own) }),
  }
}

/** By which numbers a log begins is a fact of its own, behind those that began it. */
function adopting({ digest, rows }: Numbers): NonNullable<InForce['adopting']> {
  return (events, { now, actor }, nextId) => {
    if (events.some(({ type }) => type === numbersAdopted.type)) return events
    const draft = numbersAdopted.of({ digest, values: [...rows], reason: null })
    const told = { occurredAt: now, recordedAt: now, actor, commandId: null, meta: null }
    return [...events, frozen({ ...draft, ...told, id: nextId() })]
  }
}

export function sourcesOf({ options }: Pick<NumbersFrame, 'options'>): ParameterSource[] {
  return options.regulations.map(sourceOf)
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
  frame: Pick<NumbersFrame, 'options' | 'startOf' | 'passesOver'>,
): Timelines {
  const timelines = new Map(given)
  const named = namedIn(sourcesOf(frame))
  for (const set of frame.passesOver ? sets.filter(set => !frame.passesOver!(set as SetNumber)) : sets) {
    // A parameter that the regulation does not have any more binds nobody.
    for (const { parameter } of named(set.name, set.regulation)) {
      const from = frame.startOf(set.since)
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
