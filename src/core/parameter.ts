/**
 * The numbers of a regulation. No number of a clause stands in code: it is a dated value with unit and clause. A number
 * that the document leaves blank has no default: the company gives it, or `open` fails with `PARAMETER_MISSING`.
 */
import type * as z from 'zod'
import { type Buildable, builtOnce } from './built-once.ts'
import type { LocalDate } from './ports.ts'

export interface ParameterDefinition<Value = unknown> {
  readonly name: string
  readonly unit: string
  /** The anchor of the clause that the number belongs to. */
  readonly clause: string
  readonly schema: z.ZodType<Value>
  /** True: the document (or a declared reading of it) gives the value. False: the document is blank here. */
  readonly given: boolean
  readonly value?: Value
  readonly note?: string
}

/** A value in force from the start of the day `since` (in the calendar's zone); without `since`, from ever. */
export interface DatedValue<Value = unknown> {
  readonly value: Value
  readonly since?: LocalDate
}

/** What a company gives for a parameter: one value, or values by date (`dated([...])`). */
export type Given<Value> = Value | Dated<Value>

export interface Dated<Value = unknown> {
  readonly dated: readonly DatedValue<Value>[]
}

/** `dated([{ value: 15 }, { value: 12, since: '2027-01-01' }])`: what was judged under 15 stays so. */
export function dated<Value>(values: readonly DatedValue<Value>[]): Dated<Value> {
  return { dated: values }
}

interface ParameterText<Schema extends z.ZodType> {
  readonly unit: string
  readonly clause: string
  /** May be given as a function, so that importing builds nothing. */
  readonly schema: Buildable<Schema>
  /** What the document says; left out where it is blank. */
  readonly value?: z.output<Schema>
  readonly note?: string
}

export function defineParameter<Schema extends z.ZodType>(
  definition: ParameterText<Schema> & { readonly name: string },
): ParameterDefinition<z.output<Schema>> {
  const schema = builtOnce(definition.schema)
  return {
    ...definition,
    given: 'value' in definition,
    get schema() {
      return schema() as z.ZodType<z.output<Schema>>
    },
  } as ParameterDefinition<z.output<Schema>>
}

/** All parameters of a regulation, each written once: its key is its name. */
export function defineParameters<Schemas extends Readonly<Record<string, z.ZodType>>>(
  texts: {
    readonly [Name in keyof Schemas]: ParameterText<Schemas[Name]>
  },
): { readonly [Name in keyof Schemas]: ParameterDefinition<z.output<Schemas[Name]>> } {
  const entries = Object.entries<ParameterText<z.ZodType>>(texts)
  const definitions = entries.map(([name, text]) => [name, defineParameter({ name, ...text })])
  return Object.fromEntries(definitions) as { [Name in keyof Schemas]: ParameterDefinition<z.output<Schemas[Name]>> }
}

/** Those that a rule or a duty reads: `pick(parameters, 'vipShareLimit', 'minimumAllowance')`. */
export function pick<P extends Parameters, Name extends keyof P & string>(
  parameters: P,
  ...names: readonly Name[]
): Pick<P, Name> {
  return Object.fromEntries(names.map(name => [name, parameters[name]])) as Pick<P, Name>
}

/** Parameter definitions by name, as a rule lists what it reads. */
export type Parameters = Readonly<Record<string, ParameterDefinition>>

export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends ParameterDefinition<infer Value> ? Value : never
}
