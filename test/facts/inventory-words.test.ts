/** Every event about goods has a sentence in both languages, which tells what the event says. */
import { describe, expect, test } from 'vitest'
import type { EventDefinition } from '../../src/core/event.ts'
import { inventoryEvents } from '../../src/facts/inventory/events/index.ts'
import { type InventoryFact, inventorySentence } from '../../src/facts/inventory/words/index.ts'
import { jsonSchemaOf } from '../../src/index.ts'

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly minItems?: number
}

/** A text of this kind, another one each time, so that it can be found again in the sentence. */
function textOf({ pattern, format }: Schema, next: number): string {
  if (format === 'date-time') return `2026-03-01T00:${String(next % 60).padStart(2, '0')}:00.000Z`
  if (format === 'date') return `2026-05-${String((next % 28) + 1).padStart(2, '0')}`
  const candidates = [`w${next}w`, `26${String((next % 12) + 1).padStart(2, '0')}`, `${next + 10}`]
  return candidates.find(text => pattern === undefined || new RegExp(pattern, 'u').test(text))!
}

interface Sampling {
  readonly full: boolean
  readonly choice: number
  next: number
}

function sampleOf(schema: Schema, sampling: Sampling): unknown {
  const { full, choice } = sampling
  if (Array.isArray(schema.type)) return full ? sampleOf({ ...schema, type: schema.type[0] }, sampling) : null
  if (schema.anyOf) return full ? sampleOf(schema.anyOf.find(({ type }) => type !== 'null')!, sampling) : null
  if (schema.enum) return schema.enum[choice % schema.enum.length]
  if (schema.type === 'boolean') return full
  if (schema.type === 'integer') return Math.max(schema.minimum ?? 0, full ? 2 : 1)
  if (schema.type === 'array') return full || schema.minItems ? [sampleOf(schema.items!, sampling)] : []
  if (schema.type !== 'object') {
    sampling.next += 1
    return textOf(schema, sampling.next)
  }
  const fields = Object.entries(schema.properties ?? {})
  return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field, sampling)]))
}

const wall = (moment: string) => `<${moment}>`

function saidBy(event: EventDefinition, sampling: Omit<Sampling, 'next'>) {
  const data = sampleOf(jsonSchemaOf(event) as Schema, { ...sampling, next: 0 })
  expect(event.schema.safeParse(data).error).toBeUndefined()
  return {
    data: data as Record<string, unknown>,
    ...inventorySentence({ type: event.type, data } as InventoryFact, wall),
  }
}

const events = inventoryEvents as readonly unknown[] as readonly EventDefinition[]

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.for(events.map(event => [event.type, event] as const))('%s', ([, event]) => {
  test.for([
    { full: true, choice: 0 },
    { full: false, choice: 0 },
    { full: true, choice: 1 },
    { full: false, choice: 2 },
    { full: true, choice: 3 },
    { full: true, choice: 4 },
    { full: true, choice: 5 },
    { full: false, choice: 6 },
    { full: false, choice: 7 },
  ])('is told in both languages: %j', sampling => {
    const { zh, en } = saidBy(event, sampling)
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}|[，；：（）、]/u)
    expect(en).toMatch(/^[a-z\d].*[a-z]/)
    for (const sentence of [zh, en]) {
      // What a host has named is `w1w` here.
      if (sentence === zh) expect(zh.replace(/w\d+w/g, '')).not.toMatch(/[a-z]{2}/)
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN|true|false| {2}|[，；：]{2}|[,;:]\s*[,;:]|^[，；：,;:]/)
    }
  })

  test('tells all that it says', () => {
    const { data, zh, en } = saidBy(event, { full: true, choice: 0 })
    const schema = jsonSchemaOf(event) as Schema
    for (const [name, value] of Object.entries(data)) {
      if (schema.properties![name]?.enum) continue
      for (const text of textsIn(value).filter(text => /\d/.test(text))) {
        expect(zh, name).toContain(text)
        expect(en, name).toContain(text)
      }
    }
  })

  test('tells one choice from another', () => {
    const { properties = {} } = jsonSchemaOf(event) as Schema
    const counts = Object.entries(properties).map(
      ([, field]) => (field.enum ?? field.anyOf?.find(one => one.enum)?.enum ?? []).length,
    )
    const sentences = Array.from({ length: Math.max(1, ...counts) }, (_, choice) =>
      saidBy(event, { full: true, choice }),
    )
    expect(new Set(sentences.map(({ zh }) => zh)).size).toBe(sentences.length)
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length)
  })
})
