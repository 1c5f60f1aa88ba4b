import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import * as z from 'zod'
import { defineCommand, jsonSchemaOf } from '../../src/core/command.ts'
import type { Context } from '../../src/core/context.ts'
import { defineEvent } from '../../src/core/event.ts'

// Objects of fields are what takes the time: they are counted as they are built.
const built = vi.hoisted(() => ({ objects: 0 }))
vi.mock('zod', async original => {
  const zod = await original<typeof import('zod')>()
  const counting: typeof zod.strictObject = (...given) => {
    built.objects++
    return zod.strictObject(...given)
  }
  return { ...zod, strictObject: counting }
})

const FACTS = new URL('../../src/facts', import.meta.url)
const CONTEXTS = readdirSync(FACTS, { withFileTypes: true }).filter(entry => entry.isDirectory())

test.each(CONTEXTS.map(({ name }) => name))('importing the context %s builds no schema of fields', async name => {
  const before = built.objects
  const members: Record<string, Context> = await import(`../../src/facts/${name}/index.ts`)
  expect(built.objects).toBe(before)
  const [context] = Object.values(members)
  expect(context!.commands[0]!.schema.safeParse({}).success).toBe(false)
  expect(built.objects).toBeGreaterThan(before)
})

test('a schema that is given as a function is built once, when it is first asked for', () => {
  const schema = vi.fn(() => z.object({ greetedId: z.string() }))
  const greeted = defineEvent({ type: 'somebody.greeted', schema, tags: ({ greetedId }) => [`somebody:${greetedId}`] })
  expect(greeted.of({ greetedId: 'a' }).tags).toEqual(['somebody:a'])
  expect(schema).not.toHaveBeenCalled()
  expect(greeted.schema.safeParse({ greetedId: 1 }).success).toBe(false)
  expect(greeted.schema).toBe(greeted.schema)
  expect(schema).toHaveBeenCalledTimes(1)
})

test('so are the fields of a command', () => {
  const fields = vi.fn(() => ({ somebodyId: z.string() }))
  const greet = defineCommand({
    type: 'somebody.greet',
    fields,
    reads: () => ({}),
    decide: (_, { somebodyId }) => [{ type: 'somebody.greeted', version: 1, data: { somebodyId }, tags: [] }],
  })
  expect(fields).not.toHaveBeenCalled()
  expect(greet.schema.safeParse({ type: 'somebody.greet', somebodyId: 'a' }).success).toBe(true)
  expect(greet.schema).toBe(greet.schema)
  expect(fields).toHaveBeenCalledTimes(1)
})

test('both ways say the same', () => {
  const common = { type: 'somebody.greet', reads: () => ({}), decide: () => [] } as const
  const fields = { somebodyId: z.string().max(9) }
  expect(jsonSchemaOf(defineCommand({ ...common, fields: () => fields }))).toEqual(
    jsonSchemaOf(defineCommand({ ...common, fields })),
  )
})
