/** Where a kind takes a value from: a parameter of the company, what the case itself says, or the text of the clause. */
import type { Figure } from '../core/finding.ts'
import type { ParameterDefinition, Parameters } from '../core/parameter.ts'

/** A parameter, a value that the clause itself names, or a function of what is judged (an edition's list). */
export type From<Subject, Value> = ParameterDefinition<Value> | Value | ((subject: Subject) => Value)

export function isParameter<Value>(from: unknown): from is ParameterDefinition<Value> {
  return typeof from === 'object' && from !== null && 'schema' in from && 'clause' in from
}

/** The parameters that these values are taken from. */
export function parametersOf(...froms: readonly unknown[]): Parameters {
  const parameters = froms.filter(from => isParameter<unknown>(from))
  return Object.fromEntries(parameters.map(parameter => [parameter.name, parameter]))
}

interface WithValues {
  readonly parameters: unknown
}

export function valueFrom<Subject extends WithValues, Value>(from: From<Subject, Value>, subject: Subject): Value {
  if (isParameter<Value>(from)) return (subject.parameters as Readonly<Record<string, Value>>)[from.name]!
  return typeof from === 'function' ? (from as (subject: Subject) => Value)(subject) : from
}

/** As an argument of a kind, for the reference: the parameter's name, the value itself, or that the case says it. */
export function argumentOf(from: unknown): Figure {
  if (isParameter(from)) return from.name
  return typeof from === 'function' ? 'by the case' : (from as Figure)
}
