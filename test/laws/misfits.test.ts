/** One event that does not fit its definition: it is named where it matters, and holds nobody else up. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { exportLog, importLog } from '../../src/archive/index.ts'
import type { ViewDefinition } from '../../src/core/view.ts'
import * as guiju from '../../src/index.ts'
import {
  defineCommand,
  defineContext,
  defineEvent,
  defineState,
  type GuijuError,
  isGuijuError,
  manualClock,
  memoryStore,
  type Notice,
  type Office,
  open,
  type SequencedEvent,
} from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { caseBooks } from '../cases/index.ts'
import { effort, runs } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { START, stage } from './offices.ts'

const LATER = '2026-12-01T00:00:00.000Z'
const regulations = caseBooks.map(({ inForce }) => inForce())
const contexts = [...new Set(regulations.flatMap(({ definition }) => definition.contexts))]
const events = contexts.flatMap(({ events }) => events)
const isView = (one: unknown) => typeof one === 'object' && one !== null && 'fold' in one && 'answer' in one
const views = Object.values(guiju).filter(isView) as unknown as readonly ViewDefinition[]
/** Obligations that stand on one state of the whole company: where that state cannot be told, nothing of them can. */
const ofAll = (type: string) =>
  regulations
    .flatMap(({ definition }) => definition.obligations)
    .filter(({ of }) => of.per === undefined && of.steps.has(type))
    .map(({ id }) => id)
const tagKinds = [
  'customer',
  'department',
  'complaint',
  'item',
  'location',
  'vehicle',
  'model',
  'slip',
  'order',
  'case',
]

/** Of everything named BAD, whatever kind it is. */
const misfit = (type: string, data: unknown) => ({
  type,
  data,
  tags: tagKinds.map(kind => `${kind}:BAD`),
  occurredAt: START,
  recordedAt: START,
})

async function onlyTyped<T>(work: () => Promise<T>): Promise<T | GuijuError> {
  try {
    return await work()
  } catch (thrown) {
    if (!isGuijuError(thrown)) throw thrown
    return thrown
  }
}

function officeWith(store: guiju.EventStore): { office: Office; notices: Notice[] } {
  const notices: Notice[] = []
  const onNotice = (notice: Notice) => void notices.push(notice)
  return { office: open({ store, regulations, clock: manualClock(LATER), onNotice }), notices }
}

/** All duties but those of the subjects of the event that does not fit. */
async function dutiesOfOthers(office: Office, type: string): Promise<unknown> {
  const rows = await office.obligations({ withinDays: 100, status: ['running', 'due', 'overdue', 'undecidable'] })
  return rows.filter(
    ({ facts, obligation, subject }) =>
      facts.event === undefined && !subject.endsWith('BAD') && !ofAll(type).includes(obligation),
  )
}

const life = histories(fc, {
  customers: ['C-1', 'C-2'],
  complaints: ['K-1'],
  items: ['I-1'],
  vehicles: ['V-1'],
  length: 20,
})

describe.each([
  ['nothing in it', {}],
  [
    'texts where lists and objects belong',
    { customerId: 'BAD', departmentId: 'BAD', complaintId: 'BAD', varieties: 'x', scale: 7 },
  ],
])('an event with %s', (_, data) => {
  test.each(events.map(({ type }) => type))(
    '%s',
    async type => {
      const law = fc.asyncProperty(life, async history => {
        const { store, office: before, clock } = stage({ regulations })
        await play(history, before, clock)
        const sound = await dutiesOfOthers(officeWith(store).office, type)
        await store.append([misfit(type, data)])
        const { office, notices } = officeWith(store)
        expect(await dutiesOfOthers(office, type)).toEqual(sound)
        for (const view of views) {
          for (const key of ['BAD', 'C-1', 'east']) await onlyTyped(() => office.view(view, key))
        }
        for (const { code } of notices) expect(code).toBe('SUBJECT_SET_ASIDE')
        expect(new Set(notices.map(notice => JSON.stringify(notice))).size).toBe(notices.length)
      })
      await fc.assert(law, { numRuns: effort(1, 3), seed: 7 })
    },
    PATIENT,
  )
})

test('what it makes undecidable is said, with all that leads to it, also as a sentence', async () => {
  const { store, office: first } = stage({ regulations })
  await first.execute({ type: 'customer.list-variety', departmentId: 'east', varietyId: 'V' }).catch(() => {})
  await store.append([misfit('customer.admitted', { customerId: 'BAD' })])
  const { office, notices } = officeWith(store)
  const rows = await office.obligations({ status: ['undecidable'] })
  const [row] = rows.filter(({ subject }) => subject === 'customer:BAD')
  expect(row).toMatchObject({ status: 'undecidable', facts: { reason: 'misfit', position: 1 } })
  expect(office.explain(row!, 'en')).toContain('does not fit its definition')
  expect(office.explain(row!, 'zh')).toContain('不符合其定义')
  expect(notices).toContainEqual(
    expect.objectContaining({ code: 'SUBJECT_SET_ASIDE', key: 'BAD', position: 1, type: 'customer.admitted' }),
  )
})

test('a command and a view that need it are told position, id, type and field', async () => {
  const { store, office } = stage({ regulations })
  await store.append([
    {
      ...misfit('customer.admitted', { customerId: 'C-9', departmentId: 'east' }),
      tags: ['customer:C-9', 'department:east'],
      id: 'bad-1',
    },
  ])
  const admit = { type: 'customer.admit', customerId: 'C-1', departmentId: 'east', kind: 'enterprise', conditions: {} }
  const thrown = await onlyTyped(() => office.view(guiju.departmentShares, 'east'))
  const details = { position: 1, id: 'bad-1', type: 'customer.admitted', field: expect.any(String) }
  expect(thrown).toMatchObject({ code: 'STORE_CORRUPT', details, cause: expect.any(TypeError) })
  expect(isGuijuError(await onlyTyped(() => office.execute(admit)))).toBe(true)
  expect(await office.view(guiju.departmentShares, 'west')).toMatchObject({ vip: { count: 0 } })
})

describe('an import', () => {
  async function linesOf(...recorded: object[]): Promise<string[]> {
    const store = memoryStore()
    await store.append(recorded as never)
    const lines: string[] = []
    for await (const line of exportLog(store)) lines.push(line)
    return lines
  }

  test('checks what it is given definitions for, and names line and field', async () => {
    const good = await goodEvent()
    for (const [wrong, field] of [
      [{ ...good, type: 'customer.unheard-of' }, 'event.type'],
      [{ ...good, version: 99 }, 'event.version'],
      [{ ...good, data: { customerId: 'C-1' } }, /^event\.data\.\w/],
      [{ ...good, data: { ...(good.data as object), more: 1 } }, /^event\.data/],
      [{ ...good, tags: good.tags.slice(1) }, 'event.tags'],
      [{ ...good, tags: [...good.tags, 'customer:C-2'] }, 'event.tags'],
    ] as const) {
      const target = memoryStore()
      const lines = await linesOf({ ...good, id: 'first' }, { ...wrong, id: 'second' })
      const thrown = await onlyTyped(() => importLog(target, lines, { events }))
      expect(thrown).toMatchObject({ code: 'ARCHIVE_INVALID', details: { line: 3 } })
      expect(String((thrown as GuijuError).details.field)).toMatch(field)
      expect((await target.read('all')).head).toBe(0)
    }
  })

  test('takes whole histories of what fits', async () => {
    const law = fc.asyncProperty(life, async history => {
      const { store, office, clock } = stage({ regulations })
      await play(history, office, clock)
      const lines: string[] = []
      for await (const line of exportLog(store)) lines.push(line)
      const target = memoryStore()
      await importLog(target, lines, { events })
      expect((await target.read('all')).events).toEqual((await store.read('all')).events)
    })
    await fc.assert(law, runs(20))
  })

  async function goodEvent(): Promise<SequencedEvent> {
    const { store, office, clock } = stage({ regulations })
    for (const history of fc.sample(life, { numRuns: 5, seed: 3 })) await play(history, office, clock)
    const { events } = await store.read([{ types: ['customer.admitted'] }])
    const { position: _, ...good } = events[0]!
    return good as SequencedEvent
  }
})

describe('code of the host that throws', () => {
  const happened = defineEvent({
    type: 'test.happened',
    schema: z.strictObject({ id: z.string() }),
    tags: ({ id }) => [`test:${id}`],
  })
  const fails = (where: string, here: string) => {
    if (where === here) throw new TypeError(`fails in ${here}`)
  }

  function hostOffice(where: string): Office {
    const state = defineState({
      name: 'test',
      per: 'test',
      events: [happened],
      initial: () => ({ count: 0 }),
      on: {
        'test.happened': draft => {
          fails(where, 'recipe')
          draft.count += 1
        },
      },
    })
    const command = defineCommand({
      type: 'test.act',
      fields: { id: z.string() },
      reads: ({ id }) => {
        fails(where, 'reads')
        return { own: state.of(id) }
      },
      decide: (_, { id }) => {
        fails(where, 'decide')
        return [happened.of({ id })]
      },
    })
    const context = defineContext({ name: 'test', events: [happened], commands: [command] } as never)
    return open({ store: memoryStore(), regulations: [], contexts: [context], clock: manualClock(START) })
  }

  test.each(['reads', 'decide', 'recipe'])('%s: is told as such, with what was thrown', async where => {
    const office = hostOffice(where)
    const thrown = await onlyTyped(() => office.execute({ type: 'test.act', id: 'T' }))
    expect(thrown).toMatchObject({ code: 'HOST_FAULT', cause: expect.any(TypeError) })
    expect((thrown as GuijuError).message).toContain(`fails in ${where}`)
  })
})

describe('nothing but a GuijuError leaves an office, whatever the arguments', () => {
  const trap = () => {
    throw new Error('a trap')
  }
  // By their names: fast-check would look into what springs at a look.
  const ODD: Readonly<Record<string, unknown>> = {
    null: null,
    undefined: undefined,
    symbol: Symbol('a'),
    bigint: 1n,
    NaN: Number.NaN,
    'no text': '',
    'a language': 'fr',
    list: [],
    object: {},
    function: () => 1,
    view: guiju.departmentShares,
    'no view': { fold: null, answer: null },
    'no finding': { rule: 1 },
    'no duty': { obligation: null },
    'a duty': { obligation: 'x', facts: null, since: 1, due: 7 },
    proxy: new Proxy({}, { get: trap, has: trap, ownKeys: trap }),
    getters: Object.defineProperties({}, { asOf: { get: trap }, command: { get: trap }, at: { get: trap } }),
  }

  test(
    'by any door',
    async () => {
      const { office } = stage({ regulations })
      const doors = Object.entries(office).filter(([name]) => name !== 'close')
      const law = fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(ODD)), { maxLength: 3 }),
        fc.constantFrom(...doors),
        async (asked, [, door]) => {
          await onlyTyped(async () => (door as (...all: unknown[]) => unknown)(...asked.map(name => ODD[name])))
        },
      )
      await fc.assert(law, runs(2_000))
    },
    PATIENT,
  )

  test('an expected code where a question has the wrong form', async () => {
    const { office, store } = stage({ regulations })
    const { findings } = await office
      .execute({ type: 'inventory.list-item', itemId: 'I', unit: 'piece', zone: 'finished' })
      .catch(() => ({ findings: [] }))
    for (const work of [
      () => office.obligations(null as never),
      () => office.view(guiju.departmentShares, 'east', null as never),
      () => office.view(guiju.departmentShares, Symbol('east') as never),
      async () => office.explain(null as never, 'en'),
      async () => office.explain({} as never, 'en'),
      async () => office.explain((findings[0] ?? { rule: 'x' }) as never, 'fr' as never),
      () => store.read('all', null as never),
    ]) {
      expect(await onlyTyped<unknown>(work)).toMatchObject({ code: 'INVALID_QUERY' })
    }
  })
})
