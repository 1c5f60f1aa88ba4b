/** A JSON Schema as a TypeScript type, in the words that our schemas use; what it does not know is a fault. */

/** What of a JSON Schema is looked at. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}

/** @param indent of the line on which the type begins */
export function typeText(schema: Schema, indent = ''): string {
  // The only one that refers to itself is any JSON value.
  if (schema.$ref !== undefined) return 'unknown'
  if ('const' in schema) return literal(schema.const)
  if (schema.enum) return union(schema.enum.map(literal))
  const several = schema.anyOf ?? schema.oneOf
  if (several) return union(several.map(one => typeText(one, indent)))
  if (schema.type === 'array') return `readonly ${inList(typeText(schema.items!, indent))}[]`
  if (schema.type === 'object') return schema.properties ? bodyText(schema, indent) : mapText(schema, indent)
  const plain = [schema.type ?? []].flat().map(type => PLAIN[type])
  if (plain.length === 0 || plain.includes(undefined)) throw new Error(`no type is known for ${JSON.stringify(schema)}`)
  return union(plain as string[])
}

/** `{ … }`: what may be left out may be undefined, too. */
export function bodyText({ properties = {}, required = [] }: Schema, indent = ''): string {
  const lines = Object.entries(properties).map(([name, field]) => {
    const text = typeText(field, `${indent}  `)
    return required.includes(name)
      ? `${indent}  readonly ${key(name)}: ${text}\n`
      : `${indent}  readonly ${key(name)}?: ${union([text, 'undefined'])}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function mapText({ additionalProperties }: Schema, indent: string): string {
  const inner = typeof additionalProperties === 'object' ? typeText(additionalProperties, indent) : 'unknown'
  return `Readonly<Record<string, ${inner}>>`
}

function union(texts: readonly string[]): string {
  return [...new Set(texts)].join(' | ')
}

function inList(text: string): string {
  return /^readonly | \| /.test(text) ? `(${text})` : text
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value)
}

function key(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : literal(name)
}
