/** Logs outlive programs: old events are read in the newest form, newer ones and unknown types are never misread. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  type Context,
  companyBook,
  defineCommand,
  defineEvent,
  defineRegulation,
  defineRule,
  defineState,
  defineView,
  memoryStore,
  type Notice,
  type ProposedEvent,
  replay,
  tag,
} from '../../src/index.ts'
import { codeOf, expectSame, logOf, officeOn, regulations, START, stage } from './offices.ts'

const moved = defineEvent({
  type: 'box.moved',
  version: 3,
  schema: z.strictObject({ boxId: z.string(), by: z.strictObject({ metres: z.int() }) }),
  tags: ({ boxId }) => [tag('box', boxId)],
  upcasts: {
    1: data => ({ ...(data as { boxId: string }), feet: (data as { feet: number }).feet * 1 }),
    2: data => {
      const { boxId, feet } = data as { boxId: string; feet: number }
      return { boxId, by: { metres: Math.round(feet * 0.3048) } }
    },
  },
})

const box = defineState({
  name: 'box',
  per: 'box',
  events: [moved],
  initial: (): { moves: number[] } => ({ moves: [] }),
  on: { 'box.moved': (one, { data }) => void one.moves.push(data.by.metres) },
})

const move = defineCommand({
  type: 'box.move',
  fields: { boxId: z.string(), metres: z.int() },
  reads: ({ boxId }) => ({ box: box.of(boxId) }),
  decide: (_, { boxId, metres }) => [moved.of({ boxId, by: { metres } })],
})

const far = defineRule({
  id: 'not-too-far',
  clauses: ['X-1'],
  title: { zh: '不可太远', en: 'Not too far' },
  force: 'must',
  on: [moved],
  sentence: { zh: '{actual}', en: '{actual}' },
  subjects: ({ data }) => [tag('box', data.boxId)],
  reads: ({ data }) => ({ box: box.of(data.boxId) }),
  holds: ({ event, after }) => {
    const total = after.box.moves.reduce((sum, one) => sum + one, 0)
    return { holds: total <= 10, actual: total, limit: 10, facts: { last: event.data.by.metres } }
  },
})

const boxMoves = defineView({
  name: 'box-moves',
  question: { zh: '？', en: '?' },
  fold: box,
  answer: ({ state }) => state.moves,
})

const boxes = { name: 'boxes', events: [moved], commands: [move], refusals: {} } as unknown as Context
const distance = defineRegulation({
  id: 'distance',
  title: { zh: '距离', en: 'Distance' },
  edition: '1',
  contexts: [boxes],
  rules: [far],
})()

const feet = (feet: number, version: number): ProposedEvent => ({
  type: 'box.moved',
  version,
  data: { boxId: 'B', feet },
  tags: ['box:B'],
})
const newer: ProposedEvent = { type: 'box.moved', version: 4, data: { boxId: 'B' }, tags: ['box:B'] }

async function officeAfter(...events: ProposedEvent[]) {
  const { clock } = stage()
  const store = memoryStore()
  if (events.length > 0) await store.append(events)
  return { store, clock, office: officeOn(store, clock, { regulations: [distance] }) }
}

describe('events of old versions', () => {
  test('are read in the newest form by commands, rules and views; the log keeps them as they are', async () => {
    const { store, office } = await officeAfter(feet(10, 1), feet(20, 2))
    expect(await office.view(boxMoves, 'B')).toEqual([3, 6])
    expect(await office.execute({ type: 'box.move', boxId: 'B', metres: 2 })).toMatchObject({ status: 'refused' })
    expect(await office.execute({ type: 'box.move', boxId: 'B', metres: 1 })).toMatchObject({ status: 'accepted' })
    expect(await office.view(boxMoves, 'B')).toEqual([3, 6, 1])
    expect((await logOf(store)).map(({ version }) => version)).toEqual([1, 2, 3])
  })

  test('are read the same by replay, with and without newer ones between', async () => {
    const { store } = await officeAfter(feet(10, 2), feet(10, 1), feet(10, 2))
    expectSame(replay(box, 'B', await logOf(store)), { moves: [3, 3, 3] })
  })

  test('of a command that is told again are judged in the newest form', async () => {
    const old = { ...feet(10, 1), commandId: 'c', tags: ['box:B', 'command:c'] }
    const { store, clock, office } = await officeAfter()
    await office.execute({ type: 'box.move', boxId: 'A', metres: 1 }, { commandId: 'c' })
    const meta = (await logOf(store))[0]!.meta
    const past = memoryStore()
    await past.append([{ ...old, meta } as ProposedEvent])
    const again = officeOn(past, clock, { regulations: [distance] })
    const outcome = await again.execute({ type: 'box.move', boxId: 'A', metres: 1 }, { commandId: 'c' })
    expect(outcome).toMatchObject({
      status: 'accepted',
      findings: [{ rule: 'not-too-far', actual: 3, facts: { last: 3 } }],
    })
  })
})

describe('an event of a newer version', () => {
  test('is UNKNOWN_EVENT_VERSION for whoever needs it, and leaves others alone', async () => {
    const { store, office } = await officeAfter(feet(10, 1), newer)
    expect(await codeOf(() => office.view(boxMoves, 'B'))).toBe('UNKNOWN_EVENT_VERSION')
    expect(await codeOf(() => office.execute({ type: 'box.move', boxId: 'B', metres: 1 }))).toBe(
      'UNKNOWN_EVENT_VERSION',
    )
    expect((await office.execute({ type: 'box.move', boxId: 'A', metres: 1 })).status).toBe('accepted')
    expect(await office.view(boxMoves, 'A')).toEqual([1])
    expect((await logOf(store)).length).toBe(3)
  })

  test('names type, version and position', async () => {
    const { office } = await officeAfter(feet(10, 1), newer)
    const details = { type: 'box.moved', version: 4, known: 3, position: 2 }
    await expect(office.view(boxMoves, 'B')).rejects.toMatchObject({ code: 'UNKNOWN_EVENT_VERSION', details })
  })

  test('is met by everybody who asks at the same time, and by everybody who asks again', async () => {
    const { store, office } = await officeAfter(feet(10, 1))
    expect(await office.view(boxMoves, 'B')).toEqual([3])
    await store.append([newer, feet(10, 1)])
    const asks = () => [1, 2, 3].map(() => codeOf(() => office.view(boxMoves, 'B')))
    for (const code of [...(await Promise.all(asks())), ...(await Promise.all(asks()))]) {
      expect(code).toBe('UNKNOWN_EVENT_VERSION')
    }
  })

  test('makes its subject undecidable for all who ask for duties at the same time, and no other', async () => {
    const { store, office } = stage()
    const file = { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' }
    await office.execute(file)
    const [owed] = await office.obligations()
    const later = { type: 'paper.filed', version: 9, data: {}, tags: ['paper:P-2', 'department:west'] }
    await store.append([{ ...later, occurredAt: START }])
    await store.append([{ type: 'strange.thing', data: {}, tags: [] }])
    for (let round = 0; round < 2; round++) {
      for (const rows of await Promise.all([1, 2, 3].map(() => office.obligations()))) {
        expect(rows.filter(({ facts }) => facts.paper === 'P-1')).toEqual([owed])
        const others = rows.filter(({ facts }) => facts.paper !== 'P-1')
        expect(others.map(({ subject }) => subject)).toContain('department:west')
        for (const { status, facts } of others) {
          expect([status, facts.reason, facts.field, facts.position]).toEqual(['undecidable', 'misfit', 'version', 2])
        }
      }
    }
  })
})

describe('events of unknown types', () => {
  const strange: ProposedEvent[] = [1, 2, 3].map(data => ({ type: 'strange.thing', data, tags: ['customer:C-1'] }))

  test('are kept, passed over, and reported once each', async () => {
    const { store, clock } = stage()
    await store.append([...strange, { type: 'stranger.still', data: null, tags: [] }])
    const notices: Notice[] = []
    const office = officeOn(store, clock, { onNotice: notice => notices.push(notice) })
    const file = { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' }
    expect((await office.execute(file)).status).toBe('accepted')
    expect(await office.view(companyBook)).toEqual([])
    await office.obligations()
    await store.append(strange)
    await office.obligations()
    await office.obligations({ asOf: START })
    expect(notices.filter(({ code }) => code === 'UNKNOWN_EVENT_TYPE')).toEqual([
      { code: 'UNKNOWN_EVENT_TYPE', type: 'strange.thing', position: 1 },
      { code: 'UNKNOWN_EVENT_TYPE', type: 'stranger.still', position: 4 },
    ])
    expect((await logOf(store)).length).toBe(8)
  })

  test('a definition without an upcast for each old version is refused', async () => {
    const schema = z.strictObject({})
    const define = (upcasts: object) => () =>
      defineEvent({ type: 'x', version: 3, schema, tags: () => [], upcasts: upcasts as Record<number, () => unknown> })
    expect(await codeOf(define({ 1: () => ({}) }))).toBe('INVALID_DEFINITION')
    expect(await codeOf(define({ 1: () => ({}), 2: () => ({}) }))).toBe('nothing was thrown')
  })
})

test('the regulations in force stand in every event that they judged', async () => {
  const { store, office } = stage()
  await office.execute({ type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' })
  // Where the company says which edition is in force, the event names its value, not all that there are.
  const editions = (await logOf(store))[0]!.meta?.editions?.split(' ')
  expect(editions?.map(one => one.split('@')[0])).toEqual(regulations.map(({ definition }) => definition.id))
  for (const { definition } of regulations.filter(one => one.definition.editionBy === undefined)) {
    expect(editions).toContain(`${definition.id}@${definition.edition}`)
  }
  expect(editions).toContain('complaint-handling@D03')
})
