/** The shape of a stored event changes only with a new version and an upcast from the one before. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { upcast } from '../../src/core/event.ts'
import type { SequencedEvent } from '../../src/index.ts'
import { imported, recordedOf, versions } from './folder.ts'
import { changesSince, definitions, digestOf, recordedShapes, shapesNow, told, typeOf, versionOf } from './shapes.ts'
import { narrowing } from './widening.ts'

const { shapes: recorded } = recordedShapes()
const byType = new Map(definitions.map(event => [event.type, event]))

async function goldenEvents(): Promise<readonly SequencedEvent[]> {
  const all: SequencedEvent[] = []
  for (const version of versions) {
    for (const log of Object.keys(recordedOf(version))) all.push(...(await imported(version, log)).events)
  }
  return all
}

test('the shape of every event is as it was recorded', () => {
  expect(changesSince(recorded, shapesNow()).map(told)).toEqual([])
})

test('what is recorded has the digest that it says', () => {
  for (const [shape, { digest, schema }] of Object.entries(recorded))
    expect([shape, digestOf(schema)]).toEqual([shape, digest])
})

describe('golden events', () => {
  test('there is one of every type, and of every version that was recorded', async () => {
    const told = new Set((await goldenEvents()).map(({ type, version }) => `${type}@${version}`))
    const missing = Object.keys(recorded).filter(shape => !told.has(shape))
    expect(missing, 'add them: npm run golden -- add').toEqual([])
  })

  test('fit the definition of today, the older ones by their upcasts', async () => {
    const faults = (await goldenEvents()).flatMap(event => {
      const definition = byType.get(event.type)
      if (!definition) return []
      const { success, error } = definition.schema.safeParse(upcast(definition, event).data)
      return success ? [] : [`${event.type}@${event.version}: ${z.prettifyError(error)}`]
    })
    expect([...new Set(faults)]).toEqual([])
  })

  test('carry the tags by which they are found today', async () => {
    const faults = (await goldenEvents()).flatMap(({ type, version, data, tags }) => {
      const definition = byType.get(type)
      if (definition?.version !== version) return []
      const lacking = definition.of(data).tags.filter(tag => !tags.includes(tag))
      return lacking.map(tag => `${type}@${version} is not found by ${tag.split(':')[0]}`)
    })
    expect([...new Set(faults)]).toEqual([])
  })
})

describe('a change of shape', () => {
  const box = z.strictObject({
    boxId: z.string().max(20),
    by: z.enum(['hand', 'crane']),
    at: z.string().nullable(),
    sure: z.boolean(),
  })
  const { shape } = box
  const define = (schema: z.ZodType, version = 1) => ({ type: 'box.moved', version, schema }) as never
  const before = shapesNow([define(box)])
  const change = (schema: z.ZodType, version?: number) =>
    changesSince(before, shapesNow([define(schema, version)])).map(({ kind }) => kind)

  test.each([
    ['a required field is asked for', z.strictObject({ ...shape, weight: z.int() })],
    ['a field is gone', box.omit({ at: true })],
    ['a field is renamed', z.strictObject({ boxId: shape.boxId, by: shape.by, since: shape.at, sure: shape.sure })],
    ['a limit moves inwards', box.extend({ boxId: z.string().max(19) })],
    ['a limit comes', box.extend({ boxId: z.string().min(1).max(20) })],
    ['a closed list loses a word', box.extend({ by: z.enum(['hand']) })],
    ['null is no longer taken', box.extend({ at: z.string() })],
    ['yes and no are no longer taken', box.extend({ sure: z.null() })],
    ['a type changes', box.extend({ at: z.int().nullable() })],
    ['a text gets a form', box.extend({ boxId: z.string().max(20).regex(/^B/) })],
  ])('is narrower and needs a version: %s', (_, schema) => {
    expect(change(schema)).toEqual(['narrower'])
    expect(change(schema, 2)).toEqual(['new'])
  })

  test.each([
    ['an optional field comes', box.extend({ weight: z.int().optional() })],
    ['a required field need not be there', box.extend({ at: shape.at.optional() })],
    ['a limit moves outwards', box.extend({ boxId: z.string().max(21) })],
    ['a limit goes', box.extend({ boxId: z.string() })],
    ['a closed list gets a word', box.extend({ by: z.enum(['hand', 'crane', 'belt']) })],
    ['a closed list is opened', box.extend({ by: z.string().min(1).max(9) })],
    ['null is taken', box.extend({ boxId: shape.boxId.nullable() })],
    ['null is taken beside yes and no', box.extend({ sure: z.boolean().nullable() })],
  ])('is wider and is only recorded: %s', (_, schema) => {
    expect(change(schema)).toEqual(['wider'])
  })

  test('opening a closed list to texts that do not take its words is narrower', () => {
    expect(change(box.extend({ by: z.string().max(4) }))).toEqual(['narrower'])
  })

  test('the order of fields and of what is required is none', () => {
    expect(change(z.strictObject({ sure: shape.sure, at: shape.at, by: shape.by, boxId: shape.boxId }))).toEqual([])
  })

  test('an event that is gone is told, an older version is not', () => {
    expect(changesSince(before, {}).map(({ kind }) => kind)).toEqual(['gone'])
    const both = { ...before, ...shapesNow([define(box, 2)]) }
    expect(changesSince(both, shapesNow([define(box, 2)]))).toEqual([])
  })

  test('says what is narrower and what to do', () => {
    const [found] = changesSince(before, shapesNow([define(z.strictObject({ ...shape, weight: z.int() }))]))
    expect(told(found!)).toContain('box.moved@1: data asks for ["weight"]')
    expect(told(found!)).toContain('give box.moved version 2 with an upcast from 1')
  })
})

test('every recorded shape takes what it takes', () => {
  for (const [shape, { schema }] of Object.entries(recorded)) {
    expect(narrowing(schema, schema), `${typeOf(shape)} ${versionOf(shape)}`).toBeUndefined()
  }
})
