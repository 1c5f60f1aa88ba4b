/** What is generated of the contexts is what their schemas say today, and nothing is left out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messageFiles } from '../scripts/messages/files.ts'
import { roomsOfFacts } from '../scripts/messages/rooms.ts'
import { typeText } from '../scripts/messages/shape.ts'
import { contextsReference } from '../scripts/reference/contexts.ts'
import { llmsText } from '../scripts/reference/llms.ts'
import * as guiju from '../src/index.ts'

const root = join(import.meta.dirname, '..')

test('src/messages and src/definitions are what `npm run messages` writes', async () => {
  const files = await messageFiles()
  const stale = Object.entries(files).filter(([file, text]) => readFileSync(join(root, file), 'utf8') !== text)
  expect(stale.map(([file]) => file)).toEqual([])
}, 60_000)

const rooms = await roomsOfFacts()

test('there are as many rooms as the package has contexts', () => expect(rooms.length).toBeGreaterThanOrEqual(29))

test.for(rooms)(
  '$name: its entry has every event, command, state and view by name',
  async ({ name, context, members }) => {
    const exported: Record<string, unknown> = await import(`../src/definitions/${name}.ts`)
    const values = new Set(Object.values(exported))
    const commands = new Set(Object.values(exported).flatMap(one => Object.values(Object(one) as object)))
    expect(context.events.filter(event => !isForeign(event.type, name) && !values.has(event))).toEqual([])
    expect(context.commands.filter(command => !commands.has(command))).toEqual([])
    const shown = members.filter(({ kind }) => kind === 'state' || kind === 'view')
    expect(shown.filter(({ value }) => !values.has(value)).map(({ name }) => name)).toEqual([])
  },
)

test.for(rooms)('$name: no name means something else in the whole', async ({ name }) => {
  const exported: Record<string, unknown> = await import(`../src/definitions/${name}.ts`)
  const others: Record<string, unknown> = guiju
  expect(Object.keys(exported).filter(one => one in others && others[one] !== exported[one])).toEqual([])
})

test('docs/reference/contexts is current (else: node scripts/reference.ts)', () => {
  const folder = join(root, 'docs/reference/contexts')
  const pages = contextsReference(rooms)
  expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort())
  const stale = Object.entries(pages).filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text)
  expect(stale.map(([name]) => name)).toEqual([])
})

test('llms.txt lists every page (else: node scripts/reference.ts)', () => {
  const text = readFileSync(join(root, 'llms.txt'), 'utf8')
  expect(text).toBe(llmsText(root))
  expect(text.match(/^- \[/gm)?.length).toBeGreaterThan(60)
})

/** A context may tell of events that another one defines: there they stand. */
const isForeign = (type: string, room: string) =>
  rooms.some(
    ({ name, members }) => name !== room && members.some(({ value }) => 'type' in value && value.type === type),
  )

test.for([
  [{ type: 'string' }, 'string'],
  [{ const: "it's" }, "'it\\'s'"],
  [{ type: ['boolean', 'null'] }, 'boolean | null'],
  [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } }, 'readonly (string | null)[]'],
  [{ type: 'array', items: { type: 'array', items: { type: 'integer' } } }, 'readonly (readonly number[])[]'],
  [{ type: 'object', properties: { a: { type: 'string' } } }, '{\n  readonly a?: string | undefined\n}'],
  [{ type: 'object', properties: { 'a-b': {} }, required: ['a-b'] }, undefined],
  [{ type: 'object', additionalProperties: { type: 'number' } }, 'Readonly<Record<string, number>>'],
] as const)('the type of %o', ([schema, text]) => {
  if (text === undefined) expect(() => typeText(schema)).toThrow('no type is known')
  else expect(typeText(schema)).toBe(text)
})
