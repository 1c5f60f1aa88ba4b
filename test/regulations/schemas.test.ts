/** Every command and every event can be handed to others: as JSON Schema and as Standard Schema. */
import { expect, test } from 'vitest'
import { memoryStore, open } from '../../src/index.ts'
import { books } from './books.ts'

const contexts = [...new Set(books.flatMap(({ definition }) => definition.contexts))]
const regulations = books.map(({ inForce }) => inForce())
const { commands, events } = open({ store: memoryStore(), regulations }).schemas()

test('JSON Schema of every command and every event', () => {
  expect(Object.keys(commands).sort()).toEqual(contexts.flatMap(one => one.commands.map(({ type }) => type)).sort())
  expect(Object.keys(events).sort()).toEqual(
    [...new Set(contexts.flatMap(one => one.events.map(({ type }) => type)))].sort(),
  )
  for (const [type, schema] of Object.entries({ ...commands, ...events })) {
    expect(schema, type).toMatchObject({ type: 'object', additionalProperties: false })
    expect(JSON.parse(JSON.stringify(schema)), type).toEqual(schema)
  }
  for (const [type, schema] of Object.entries(commands)) {
    expect(schema, type).toMatchObject({ properties: { type: { const: type } } })
  }
})

test('every schema is a Standard Schema', async () => {
  for (const { type, schema } of contexts.flatMap(one => [...one.commands, ...one.events])) {
    const { version, vendor, validate } = schema['~standard']
    expect([version, vendor], type).toEqual([1, 'zod'])
    const result = await validate({ unknown: 'field' })
    expect(result.issues?.length, type).toBeGreaterThan(0)
  }
})

test('the parameters can be told to a form, too: each value of the document fits its schema', () => {
  for (const { definition } of books) {
    for (const { name, schema, given, value } of Object.values(definition.parameters)) {
      expect(schema.safeParse(value).success, name).toBe(given)
    }
  }
})
