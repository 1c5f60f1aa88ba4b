/**
 * What was in force when: the values that the company gave, checked against the definitions, by the moment from which
 * each holds.
 */
import { GuijuError, shown } from './errors.ts'
import { frozen, frozenCopy } from './freeze.ts'
import type { Dated, ParameterDefinition, Parameters, ValuesOf } from './parameter.ts'
import type { Instant, LocalDate } from './ports.ts'

interface Segment {
  readonly from: Instant
  readonly value: unknown
}

/** A parameter as it stands in this company: its values by the moment from which each holds. */
export interface ParameterInForce {
  readonly name: string
  readonly unit: string
  readonly clause: string
  /** The document gives the number; false: the document is blank and the company gave it. */
  readonly given: boolean
  /** `from` is '' for a value that holds from ever. */
  readonly values: readonly { readonly from: Instant; readonly value: unknown }[]
}

/** What was in force when. */
export interface ParameterBook {
  /** The latest moment, up to the given one, at which a value of any parameter changed; '' if none did. */
  changedUpTo(moment: Instant): Instant
  /** The moments, up to the given one, at which a value of one of these parameters changed, in order. */
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

/** The parameters of one regulation and what the company gives for them. */
export interface ParameterSource {
  readonly regulation: string
  readonly parameters: Parameters
  readonly given: Readonly<Record<string, unknown>>
}

/**
 * Checks what the company gave against the definitions: a blank without a value is `PARAMETER_MISSING`, a value that
 * the schema refuses or a name that the regulation does not have is `PARAMETER_INVALID`.
 *
 * @param startOfDay the moment at which a day begins in the calendar's zone
 */
export function parameterBook(
  sources: readonly ParameterSource[],
  startOfDay: (date: LocalDate) => Instant,
): ParameterBook {
  const timelines = new Map<ParameterDefinition, readonly Segment[]>()
  for (const { parameters, given, regulation } of sources) {
    checkNames(regulation, parameters, given)
    for (const one of Object.values(parameters)) timelines.set(one, timelineOf(one, given, startOfDay))
  }
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
  const changes = [...new Set([...timelines.values()].flatMap(startsOf))].sort()

  return {
    changedUpTo: moment => changes.findLast(from => from <= moment) ?? '',
    changesOf: (parameters, upTo) => {
      const own = Object.values(parameters).flatMap(one => startsOf(timelines.get(one) ?? []))
      return [...new Set(own)].filter(from => from <= upTo).sort()
    },
    at: <P extends Parameters>(of: P, moment: Instant) => settledAt(of, moment) as ValuesOf<P> | Undetermined,
    inForce: parameter => {
      const { name, unit, clause, given } = parameter
      return { name, unit, clause, given, values: timelines.get(parameter) ?? [] }
    },
  }
}

function checkNames(regulation: string, parameters: Parameters, given: ParameterSource['given']): void {
  const known = Object.values(parameters).map(({ name }) => name)
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const message = `${regulation} has no parameter ${shown(name)}; it has ${known.join(', ')}`
    throw new GuijuError('PARAMETER_INVALID', message, { regulation, parameter: name })
  }
}

function timelineOf(
  definition: ParameterDefinition,
  given: Readonly<Record<string, unknown>>,
  startOfDay: (date: LocalDate) => Instant,
): readonly Segment[] {
  const { name, clause, unit } = definition
  const chosen = Object.hasOwn(given, name) && given[name] !== undefined ? given[name] : definition.value
  if (chosen === undefined) {
    const message = `parameter ${name} has no value: clause ${clause} leaves it blank, the company must give it (${unit})`
    throw new GuijuError('PARAMETER_MISSING', message, { parameter: name, clause, unit })
  }
  const values = isDated(chosen) ? chosen.dated : [{ value: chosen }]
  const segments = values.map(({ value, since }) => ({
    from: since === undefined ? '' : startOfDay(since),
    value: frozenCopy(checked(definition, value)),
  }))
  segments.sort((a, b) => (a.from < b.from ? -1 : 1))
  const twice = segments.find(({ from }, index) => segments[index + 1]?.from === from)
  if (segments.length === 0 || twice) throw invalid(definition, chosen, 'values with different dates, at least one')
  return frozen(segments)
}

function isDated(value: unknown): value is Dated {
  return typeof value === 'object' && value !== null && 'dated' in value && Array.isArray(value.dated)
}

function checked(definition: ParameterDefinition, value: unknown): unknown {
  const result = definition.schema.safeParse(value)
  if (result.success) return result.data
  throw invalid(definition, value, result.error.issues.map(({ message }) => message).join('; '))
}

function invalid({ name, clause, unit }: ParameterDefinition, value: unknown, why: string): GuijuError {
  const message = `parameter ${name} (${clause}, ${unit}) is ${shown(value)}: ${why}`
  return new GuijuError('PARAMETER_INVALID', message, { parameter: name, clause, value })
}
