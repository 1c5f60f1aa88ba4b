/** Commands made from their own schemas, where nobody says which there are: of few subjects, by whoever the numbers name. */
import type fc from 'fast-check'
import { type CommandDefinition, jsonSchemaOf } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { Actor } from '../../core/event.ts'
import type { Regulation } from '../../core/regulation.ts'
import type { Act, Deed, FastCheck } from '../history/deed.ts'

interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly pattern?: string
}

/** Undefined where no context has a command that can be made so. */
export function actsFromSchemas(
  fc: FastCheck,
  contexts: readonly Context[],
  regulations: readonly Regulation[],
): fc.Arbitrary<Act> | undefined {
  const definitions = new Set(contexts.flatMap(({ commands }) => commands))
  const commands = [...definitions].flatMap(definition => commandOf(fc, definition))
  if (commands.length === 0) return undefined
  const actors = fc.constantFrom(undefined, ...actorsIn(regulations))
  return fc.tuple(fc.oneof(...commands), actors).map(([command, actor]) => ({ command, ...(actor && { actor }) }))
}

function commandOf(fc: FastCheck, definition: CommandDefinition): readonly fc.Arbitrary<Deed['command']>[] {
  let shape: Shape
  try {
    shape = jsonSchemaOf(definition) as Shape
  } catch {
    // Of such a schema nobody can say what it takes.
    return []
  }
  return [made(fc, shape, '') as fc.Arbitrary<Deed['command']>]
}

/** Roles and departments that a rule or a grant could ask for stand in the company's lists. */
function actorsIn(regulations: readonly Regulation[]): readonly Actor[] {
  const given = regulations.flatMap(({ definition, given }) =>
    Object.values(definition.parameters).map(({ name, unit, value }) => ({ unit, value: given[name] ?? value })),
  )
  const kinds = regulations.flatMap(({ definition }) => definition.rules.map(({ kind }) => kind?.arguments.among))
  const named = (unit: string) => textsIn(given.filter(one => one.unit === unit).map(({ value }) => value))
  const [roles, departments] = [named('role'), named('department')]
  const either = textsIn(kinds).filter(one => !roles.includes(one) && !departments.includes(one))
  return [
    ...[...roles, ...either].map(role => ({ id: `${role}-1`, role })),
    ...[...departments, ...either].map(department => ({ id: `${department}-1`, department })),
  ]
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(textsIn))] : []
}

const IDS = ['A-1', 'A-2']
const WORDS = ['A-1', 'A-2', '100', '5', '2026-01-05', '2026-01-05T02:00:00.000Z', 'customer:A-1']
const NUMBERS = [0, 1, 2, 10, 100, 10_000]

function made(fc: FastCheck, shape: Shape, name: string): fc.Arbitrary<unknown> {
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) return fc.oneof(...choices.map(one => made(fc, one, name)))
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  switch (shape.type) {
    case 'object':
      return objectOf(fc, shape)
    case 'array':
      return fc.array(made(fc, shape.items ?? {}, name), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.max(2, shape.minItems ?? 0),
      })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return numberOf(fc, shape)
    case 'string':
      return fc.constantFrom(...textsFor(shape, name))
    default:
      return fc.constant(null)
  }
}

function objectOf(fc: FastCheck, { properties = {}, required = [] }: Shape): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, made(fc, one, key)]))
  const requiredKeys = Object.keys(fields).filter(key => required.includes(key))
  return fc.record(fields, { requiredKeys, noNullPrototype: true })
}

function numberOf(fc: FastCheck, { minimum = 0, maximum = 1_000_000 }: Shape): fc.Arbitrary<number> {
  const [low, high] = [Math.ceil(minimum), Math.min(maximum, 1_000_000)]
  const some = NUMBERS.filter(one => one >= low && one <= high)
  const any = fc.integer({ min: low, max: Math.max(low, high) })
  return some.length > 0 ? fc.oneof(fc.constantFrom(...some), any) : any
}

function textsFor({ pattern, minLength = 0 }: Shape, name: string): readonly string[] {
  const words = name.endsWith('Id') ? IDS : WORDS
  const fit = words.filter(
    word => word.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(word)),
  )
  return fit.length > 0 ? fit : IDS
}
