import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { StateCache } from '../../src/core/cache.ts'
import { OfficeLog } from '../../src/core/known-log.ts'
import type { ObligationDefinition } from '../../src/core/obligation.ts'
import { parameterBook } from '../../src/core/parameter-book.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { defineEvent, defineObligation, defineState, memoryStore, officeCalendar, tag } from '../../src/index.ts'
import { Boards } from '../../src/office/boards.ts'

const AT = '2026-03-02T01:00:00.000Z'
const LATER = '2026-03-03T01:00:00.000Z'

const happened = defineEvent({ type: 'test.happened', schema: z.strictObject({}), tags: () => [tag('test', 'T')] })

function boardsOn(store: EventStore, obligations: readonly ObligationDefinition[]): Boards {
  const log = new OfficeLog(
    store,
    () => new StateCache(10),
    () => {},
  )
  return new Boards(
    {
      obligations,
      parameters: parameterBook([], date => `${date}T00:00:00.000Z`),
      calendar: officeCalendar(),
      known: new Set(['test.happened', 'test.seen']),
      onUnknown: () => {},
      onAside: () => {},
    },
    log,
  )
}

test('a board that met a fault half-way is thrown away: the next question begins anew', async () => {
  let fails = true
  const state = defineState({
    name: 'fails at first',
    per: 'test',
    events: [happened],
    initial: () => ({ count: 0 }),
    on: {
      'test.happened': draft => {
        if (fails) throw new TypeError('the host fails')
        draft.count += 1
      },
    },
  })
  const obligation = defineObligation({
    id: 'counted',
    clauses: ['X-1'],
    title: { zh: '计数', en: 'Counted' },
    force: 'must',
    of: state,
    sentence: { zh: '', en: '' },
    duties: ({ state: { count } }) => [{ subject: 'test:T', since: AT, deadline: null, facts: { count } }],
  })
  const store = memoryStore()
  const boards = boardsOn(store, [obligation])
  expect((await boards.asOf(LATER, undefined)).latest).toBe('')
  await store.append([{ ...happened.of({}), occurredAt: AT, recordedAt: AT }])
  await expect(boards.asOf(LATER, undefined)).rejects.toThrow('the host fails')
  fails = false
  const board = await boards.asOf(LATER, undefined)
  const rows = board.obligations(LATER, LATER, { obligation: () => true, duty: () => true })
  expect(rows.map(({ facts }) => facts.count)).toEqual([1])
})

describe('a board of the past that was made of the present one', () => {
  const seen = defineEvent({
    type: 'test.seen',
    schema: z.strictObject({ id: z.string() }),
    tags: ({ id }) => [tag('test', id)],
  })
  const counted = defineState({
    name: 'counted events',
    per: 'test',
    events: [seen],
    initial: () => ({ at: [] as string[] }),
    on: { 'test.seen': (draft, { occurredAt }) => void draft.at.push(occurredAt) },
  })
  const owed = (id: string) =>
    defineObligation({
      id,
      clauses: ['X-1'],
      title: { zh: '计数', en: 'Counted' },
      force: 'must',
      of: counted,
      sentence: { zh: '', en: '' },
      duties: ({ key, state: { at } }) => [
        { subject: `test:${key}`, since: AT, deadline: null, facts: { count: at.length } },
      ],
    })
  const [DAY, NEXT, LAST] = ['2026-03-02', '2026-03-05', '2026-03-08'].map(day => `${day}T01:00:00.000Z`) as [
    string,
    string,
    string,
  ]

  /** Something of somebody else has happened last, so that the days before are the past. */
  async function world() {
    const store = memoryStore()
    const boards = boardsOn(store, [owed('one'), owed('other')])
    const append = (id: string, occurredAt: string) =>
      store.append([{ ...seen.of({ id }), occurredAt, recordedAt: LAST }])
    const count = async (id: string, asOf: string, position?: number) => {
      const board = await boards.asOf(asOf, position)
      const asked = { obligation: (one: { readonly id: string }) => one.id === id, duty: () => true }
      const rows = board.obligations(asOf, asOf, asked)
      return rows.find(({ subject }) => subject === 'test:T')?.facts.count
    }
    await append('nobody', LAST)
    return { tell: (occurredAt: string) => append('T', occurredAt), count }
  }

  test('stays as it was when the present goes on, also in what was not derived yet', async () => {
    const { tell, count } = await world()
    await tell(DAY)
    expect(await count('one', NEXT)).toBe(1)
    await tell(LAST)
    expect(await count('one', LAST)).toBe(2)
    expect(await count('other', NEXT)).toBe(1)
  })

  test('goes on with what is told late, and the present by itself', async () => {
    const { tell, count } = await world()
    await tell(DAY)
    expect(await count('one', NEXT)).toBe(1)
    expect(await count('one', DAY)).toBe(1)
    await tell(NEXT)
    expect(await count('one', NEXT)).toBe(2)
    expect(await count('other', DAY)).toBe(1)
    expect(await count('other', LAST)).toBe(2)
    await tell(DAY)
    for (const id of ['one', 'other']) {
      expect(await count(id, DAY)).toBe(2)
      expect(await count(id, NEXT)).toBe(3)
      expect(await count(id, LAST)).toBe(3)
    }
  })

  test('does not take over what became known later, though it had happened', async () => {
    const { tell, count } = await world()
    await tell(DAY)
    await tell(DAY)
    expect(await count('one', LAST)).toBe(2)
    expect(await count('one', NEXT, 2)).toBe(1)
    expect(await count('one', LAST, 2)).toBe(1)
    await tell(DAY)
    expect(await count('other', NEXT, 3)).toBe(2)
    expect(await count('other', NEXT)).toBe(3)
  })

  test('does not take over what happened later, though it was known', async () => {
    const { tell, count } = await world()
    await tell(NEXT)
    await tell(DAY)
    expect(await count('one', LAST)).toBe(2)
    expect(await count('one', DAY)).toBe(1)
  })
})
