/** What was in force when: the values of parameters by the moment from which each holds. */
import { canonicalJson } from './canonical.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from './parameter.ts'
import { type ParameterSource, type Segment, type Timelines, timelinesOf } from './parameter-timelines.ts'
import type { Instant, LocalDate, Position } from './ports.ts'

/** A parameter as it stands in this company: its values by the moment from which each holds. */
export interface ParameterInForce {
  readonly name: string
  readonly unit: string
  readonly clause: string
  /** The document gives the number; false: the document is blank and the company gave it. */
  readonly given: boolean
  /** `from` is '' for a value that holds from ever. */
  readonly values: readonly Segment[]
}

/** What was in force when. */
export interface ParameterBook {
  /** Where numbers stand in the log: as they were known at a position, or as they are known. */
  readonly known?: (position: Position | undefined) => Promise<ParameterBook>
  /** The latest moment, up to the given one, at which a value of any parameter changed; '' if none did. */
  changedUpTo(moment: Instant): Instant
  /**
   * The moments, up to the given one, at which a value of one of these parameters changed, in order. What is given again
   * as it was is no change.
   */
  changesOf(parameters: Parameters, upTo: Instant): readonly Instant[]
  inForce(parameter: ParameterDefinition): ParameterInForce
  /** The values of these parameters at a moment, or the name of one that had none then. */
  at<P extends Parameters>(parameters: P, moment: Instant): ValuesOf<P> | Undetermined
}

/** Names the parameter that had no value in force at the moment asked for. */
export class Undetermined {
  readonly parameter: string
  constructor(parameter: string) {
    this.parameter = parameter
  }
}

/**
 * As `book.at`, for definitions that ask for a moment half-way: only a value that had none then is `Undetermined`, and
 * only when it is looked at.
 *
 * @throws `Undetermined`
 */
export function valuesAt<P extends Parameters>(book: ParameterBook, parameters: P, moment: Instant): ValuesOf<P> {
  const values = book.at(parameters, moment)
  return values instanceof Undetermined ? oneByOne(book, parameters, moment) : values
}

function oneByOne<P extends Parameters>(book: ParameterBook, parameters: P, moment: Instant): ValuesOf<P> {
  const values = {}
  for (const [name, parameter] of Object.entries(parameters)) {
    const get = () => {
      const value = book.at({ one: parameter }, moment)
      if (value instanceof Undetermined) throw value
      return value.one
    }
    Object.defineProperty(values, name, { get, enumerable: true })
  }
  return values as ValuesOf<P>
}

/**
 * The book of what the company gave.
 *
 * @param startOfDay the moment at which a day begins in the calendar's zone
 * @throws `PARAMETER_MISSING`, `PARAMETER_INVALID`
 */
export function parameterBook(
  sources: readonly ParameterSource[],
  startOfDay: (date: LocalDate) => Instant,
): ParameterBook {
  return bookOf(timelinesOf(sources, startOfDay))
}

export function bookOf(timelines: Timelines): ParameterBook {
  // Weak: some lists of parameters are made for one question alone.
  const settled = new WeakMap<Parameters, object>()

  // Most parameters have one value from ever: then the answer is the same object at every moment.
  function settledAt(parameters: Parameters, moment: Instant): object {
    const known = settled.get(parameters)
    if (known) return known
    const values: Record<string, unknown> = {}
    let always = true
    for (const [key, definition] of Object.entries(parameters)) {
      const segments = timelines.get(definition) ?? []
      const segment = segments.findLast(({ from }) => from <= moment)
      if (!segment) return new Undetermined(definition.name)
      always &&= segments.length === 1 && segment.from === ''
      values[key] = segment.value
    }
    if (always) settled.set(parameters, Object.freeze(values))
    return values
  }

  const startsOf = (segments: readonly Segment[]) => segments.map(({ from }) => from).filter(from => from !== '')
  const changed = (segments: readonly Segment[]) => segments.filter((one, at) => !isSame(one, segments[at - 1]))
  const changes = [...new Set([...timelines.values()].flatMap(startsOf))].sort()

  return {
    changedUpTo: moment => changes.findLast(from => from <= moment) ?? '',
    changesOf: (parameters, upTo) => {
      const own = Object.values(parameters).flatMap(one => startsOf(changed(timelines.get(one) ?? [])))
      return [...new Set(own)].filter(from => from <= upTo).sort()
    },
    at: <P extends Parameters>(of: P, moment: Instant) => settledAt(of, moment) as ValuesOf<P> | Undetermined,
    inForce: parameter => {
      const { name, unit, clause, given } = parameter
      return { name, unit, clause, given, values: timelines.get(parameter) ?? [] }
    },
  }
}

function isSame({ value }: Segment, before: Segment | undefined): boolean {
  return before !== undefined && canonicalJson(value) === canonicalJson(before.value)
}
