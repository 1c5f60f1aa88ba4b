/** Bodies as a JSON Schema asks for them, about few enough subjects that they meet each other. */
import type { Random } from './random.ts'

export interface Schema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

/** @param field the name of the field that it fills: ids of one field are few */
export function bodyValue(schema: Schema, random: Random, field = ''): unknown {
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  if (schema.anyOf) return bodyValue(random.pick(schema.anyOf), random, field)
  switch (typeof schema.type === 'string' ? schema.type : random.pick(schema.type ?? ['string'])) {
    case 'object':
      return objectOf(schema, random)
    case 'array':
      return listOf(schema, random, field)
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'string':
      return textOf(schema, random, field)
    default:
      return numberOf(schema, random)
  }
}

function objectOf({ properties = {}, required = [], additionalProperties: more }: Schema, random: Random): object {
  const names = Object.keys(properties).filter(name => required.includes(name) || random.chance(0.5))
  const named = names.map(name => [name, bodyValue(properties[name]!, random, name)])
  if (typeof more === 'object') named.push(['more', bodyValue(more, random)])
  return Object.fromEntries(named)
}

function listOf({ items = {}, minItems = 0 }: Schema, random: Random, field: string): unknown[] {
  return Array.from({ length: minItems + random.below(3) }, () => bodyValue(items, random, field))
}

function numberOf({ minimum = -1_000, maximum = 1_000_000 }: Schema, random: Random): number {
  return random.pick([minimum, minimum + 1, maximum, Math.min(maximum, minimum + random.below(100))])
}

/** What stands in the generated histories, too. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  customerId: ['C-1', 'C-2', 'C-3', 'C-4'],
  departmentId: ['D-1', 'D-2', 'east'],
  complaintId: ['K-1', 'K-2'],
  itemId: ['I-1', 'I-2'],
  vehicleId: ['V-1', 'V-2'],
}

const TEXTS = ['10', '0', '0.5', '99.99', '2026-01-05', '2025-12-31', '2026-01-01T08:00:00Z', 'customer:C-1']
const WORDS = [
  'a word',
  '陈述',
  'sales-manager',
  'general-manager',
  'X',
  'é',
  '🙂',
  'x'.repeat(200),
  '260101',
  '2026-01',
]

const fitting = new Map<string, readonly string[]>()

/** Of the texts that are known, those that the pattern takes: the forms of amounts, days and moments are found so. */
function textOf(schema: Schema, random: Random, field: string): string {
  const { pattern = '', maxLength = 1_000 } = schema
  const known = `${pattern} ${maxLength} ${field}`
  const made = fitting.get(known) ?? fittingTexts(pattern, maxLength, field)
  fitting.set(known, made)
  return random.pick(made)
}

function fittingTexts(pattern: string, longest: number, field: string): readonly string[] {
  const form = new RegExp(pattern, 'u')
  const ids = IDS[field] ?? [`${field}-1`, `${field}-2`, 'C-1']
  const fit = [...ids, ...ids, ...TEXTS, ...WORDS].filter(text => text.length <= longest && form.test(text))
  return fit.length > 0 ? fit : ['?']
}
