/** What a company gives for its parameters, checked against their definitions, by the moment from which each value holds. */
import { GuijuError, shown } from './errors.ts'
import { frozen, frozenCopy } from './freeze.ts'
import type { Dated, ParameterDefinition, Parameters } from './parameter.ts'
import type { Instant, LocalDate } from './ports.ts'

/** `from` is '' for a value that holds from ever. */
export interface Segment {
  readonly from: Instant
  readonly value: unknown
}

/** In the order of `from`. */
export type Timelines = ReadonlyMap<ParameterDefinition, readonly Segment[]>

/** The parameters of one regulation and what the company gives for them. */
export interface ParameterSource {
  readonly regulation: string
  readonly parameters: Parameters
  readonly given: Readonly<Record<string, unknown>>
}

/**
 * Checks what the company gave against the definitions: a blank without a value is `PARAMETER_MISSING`, a value that
 * the schema refuses or a name that the regulation does not have is `PARAMETER_INVALID`.
 */
export function timelinesOf(sources: readonly ParameterSource[], startOfDay: (date: LocalDate) => Instant): Timelines {
  const timelines = new Map<ParameterDefinition, readonly Segment[]>()
  for (const { parameters, given, regulation } of sources) {
    checkNames(regulation, parameters, given)
    for (const one of Object.values(parameters)) timelines.set(one, timelineOf(one, given, startOfDay))
  }
  return timelines
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
