/** What no store takes, so that what one store took every other one can take. */
import type { ProposedEvent } from '../../core/event.ts'
import { expectRefused, expectSame } from '../breach.ts'
import { lawsOf } from './law.ts'
import { fact } from './log.ts'

/** Only `time/` makes dates by their own name. */
const date = Reflect.construct(Date, [0])

class Money {
  readonly amount = '1'
}

function nested(levels: number): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

function circle(): unknown {
  const self: Record<string, unknown> = {}
  self.self = self
  return self
}

const holed: unknown[] = []
holed[1] = 1

const DATA: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  'an undefined property': { a: undefined },
  'an undefined element': [undefined],
  'a hole': holed,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-0': -0,
  'a fraction': { a: [0.5] },
  '2^53': 2 ** 53,
  '-2^53': -(2 ** 53),
  'a bigint': 1n,
  'a symbol': Symbol('a'),
  'a function': () => 1,
  'a Date': date,
  'a Map': new Map(),
  'a Set': { a: new Set() },
  'a regular expression': /a/,
  'a typed array': new Uint8Array(2),
  'an Error': new Error('a'),
  'a boxed text': Object('a'),
  'an instance of a class': { price: new Money() },
  'an object with a plain prototype': Object.create({ inherited: 1 }),
  'the key __proto__': JSON.parse('{"a":{"__proto__":{"admin":true}}}'),
  'a key of one quotation mark': { '"': 1 },
  'a key of one backslash': { '\\': 1 },
  'a key of one line break': { '\n': 1 },
  'a symbol as key': { [Symbol('a')]: 1 },
  'NUL in a text': 'a\0b',
  'NUL in a key': { 'a\0': 1 },
  'half a surrogate pair': 'a\ud83d',
  'the other half': '\ude00a',
  'half a pair in a key': { '\ud83d': 1 },
  '65 levels': nested(65),
  '20,000 levels': nested(20_000),
  'a circle': circle(),
  'more than 1,000,000 characters': 'a'.repeat(1_000_001),
  'many small values': Array.from({ length: 400_000 }, () => 'ab'),
  'a getter that throws': Object.defineProperty({}, 'a', { enumerable: true, get: () => JSON.parse('{') }),
}

const PARTS: Readonly<Record<string, Record<string, unknown>>> = {
  'no type': { type: undefined },
  'an empty type': { type: '' },
  'a type of 201 characters': { type: 'a'.repeat(201) },
  'NUL in a type': { type: 'a\0' },
  'no tags': { tags: undefined },
  'a text for tags': { tags: 'x:1' },
  'an empty tag': { tags: [''] },
  'a number as tag': { tags: [1] },
  'a tag of 1,001 characters': { tags: ['a'.repeat(1_001)] },
  'NUL in a tag': { tags: ['x:1', 'a\0'] },
  'half a pair in a tag': { tags: ['\ud800'] },
  '10,001 tags': { tags: Array.from({ length: 10_001 }, (_, index) => `${index}`) },
  'version 0': { version: 0 },
  'version 1.5': { version: 1.5 },
  'version 1 as text': { version: '1' },
  'no version but null': { version: null },
  'an empty id': { id: '' },
  'an id of 201 characters': { id: 'a'.repeat(201) },
  'a number as id': { id: 1 },
  'NUL in an id': { id: 'a\0' },
  'a day that does not exist': { occurredAt: '2026-02-29T00:00:00.000Z' },
  'the 29th of February of 1900': { occurredAt: '1900-02-29T00:00:00.000Z' },
  'no milliseconds': { occurredAt: '2026-11-22T02:15:34Z' },
  'an offset': { recordedAt: '2026-11-22T02:15:34.000+08:00' },
  'the year 0': { occurredAt: '0000-01-01T00:00:00.000Z' },
  'hour 24': { recordedAt: '2026-11-22T24:00:00.000Z' },
  'a leap second': { recordedAt: '2016-12-31T23:59:60.000Z' },
  'a Date as moment': { recordedAt: date },
  'an actor without id': { actor: {} },
  'an actor with an empty role': { actor: { id: 'a', role: '' } },
  'an actor with more': { actor: { id: 'a', password: 'b' } },
  'a text as actor': { actor: 'a' },
  'an actor for somebody without a mandate': { actor: { id: 'a', onBehalfOf: { id: 'b' } } },
  'an actor for somebody, with more': { actor: { id: 'a', onBehalfOf: { id: 'b', mandate: 'M', until: '2026' } } },
  'an actor for a text': { actor: { id: 'a', onBehalfOf: 'b' } },
  'an empty command id': { commandId: '' },
  'a number in meta': { meta: { a: 1 } },
  'a list as meta': { meta: ['a'] },
  'NUL in meta': { meta: { a: '\0' } },
}

export const refusingLaws = lawsOf('refusing', {
  'data that is not plain is refused': async ({ store }) => {
    for (const [what, data] of Object.entries(DATA)) {
      await expectRefused(what, () => store.append([{ type: 'a', tags: [], data }]), 'INVALID_EVENT')
    }
    expectSame('log', await store.read('all'), { events: [], head: 0 })
  },
  'every field of an event is checked': async ({ store }) => {
    for (const [what, parts] of Object.entries(PARTS)) {
      const event = { ...fact('a'), ...parts } as unknown as ProposedEvent
      await expectRefused(what, () => store.append([fact('good'), event]), 'INVALID_EVENT')
    }
    expectSame('log', await store.read('all'), { events: [], head: 0 })
  },
  'what is no list of events is refused': async ({ store }) => {
    for (const events of [null, undefined, {}, 'a', fact('a'), [null], ['a'], [[]], [undefined]]) {
      await expectRefused(String(events), () => store.append(events as never), 'INVALID_EVENT')
    }
  },
  'the polluted key pollutes nothing': async ({ store }) => {
    await expectRefused(
      '__proto__',
      () => store.append([{ type: 'a', tags: [], data: DATA['the key __proto__'] }]),
      'INVALID_EVENT',
    )
    expectSame('Object.prototype', ({} as Record<string, unknown>).admin, undefined)
  },
  'after a refusal the store goes on': async ({ store }) => {
    await expectRefused('NaN', () => store.append([{ type: 'a', tags: [], data: Number.NaN }]), 'INVALID_EVENT')
    await store.append([fact('a')])
    expectSame('events', (await store.read('all')).events.length, 1)
  },
  'a closed store says that it is closed, and closing twice is closing': async subject => {
    const { store } = subject
    if (store.close === undefined) return
    await store.close()
    await store.close()
    await expectRefused('read', () => store.read('all'), 'STORE_CLOSED')
    await expectRefused('append', () => store.append([fact('a')]), 'STORE_CLOSED')
    if (store.subscribe === undefined) return
    await expectRefused('subscribe', async () => store.subscribe?.('all', 0, () => {}), 'STORE_CLOSED')
  },
})
