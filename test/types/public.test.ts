/** What the types promise to those who write definitions; the compiler does the test, one run shows that it was asked. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import {
  type Context,
  companyBook,
  customerGrading,
  defineCommand,
  defineEvent,
  defineParameter,
  defineRule,
  defineState,
  departmentBook,
  departmentShares,
  evolve,
  memoryStore,
  type Obligations,
  type Office,
  type Outcome,
  open,
  type RecordedEvent,
  replay,
  tag,
} from '../../src/index.ts'

const opened = defineEvent({
  type: 'door.opened',
  schema: z.strictObject({ doorId: z.string(), by: z.array(z.string()) }),
  tags: ({ doorId }) => [tag('door', doorId)],
})

const door = defineState({
  name: 'door',
  per: 'door',
  events: [opened],
  initial: (): { times: number; last: string[] } => ({ times: 0, last: [] }),
  on: {
    'door.opened': (one, { data, occurredAt, type }) => {
      expectTypeOf(data.by).toEqualTypeOf<readonly string[]>()
      expectTypeOf(occurredAt).toEqualTypeOf<string>()
      expectTypeOf(type).toEqualTypeOf<'door.opened'>()
      one.times += 1
      one.last = [...data.by]
    },
  },
})

describe('definitions', () => {
  test('a recipe may not keep a list of the event, change the event, or name an unknown one', () => {
    const base = { name: 'x', events: [opened], initial: (): { last: string[] } => ({ last: [] }) } as const
    defineState({
      ...base,
      on: {
        'door.opened': (one, { data }) => {
          // @ts-expect-error the event's list is read-only
          one.last = data.by
        },
      },
    })
    defineState({
      ...base,
      on: {
        'door.opened': (_, { data }) => {
          // @ts-expect-error an event is never changed
          data.doorId = 'x'
        },
      },
    })
    expect(() =>
      defineState({
        ...base,
        on: {
          // @ts-expect-error there is no such event among those listed
          'door.closed': () => {},
        },
      }),
    ).toThrow('folds no event')
  })

  test('a state is read-only where it is handed out', () => {
    const state = replay(door, 'D', [])
    expectTypeOf(state.last).toEqualTypeOf<readonly string[]>()
    expectTypeOf(evolve(door, state, [])).toEqualTypeOf(state)
    // @ts-expect-error a replayed state is never changed
    expect(() => state.last.push('x')).toThrow(TypeError)
  })

  test('a command knows its fields and its states', () => {
    const command = defineCommand({
      type: 'door.open',
      fields: { doorId: z.string(), by: z.string().optional() },
      reads: ({ doorId }) => ({ door: door.of(doorId) }),
      decide: (states, command, occasion) => {
        expectTypeOf(states.door.times).toEqualTypeOf<number>()
        expectTypeOf(command.by).toEqualTypeOf<string | undefined>()
        expectTypeOf(occasion.now).toEqualTypeOf<string>()
        // @ts-expect-error a fact needs all its fields
        opened.of({ doorId: command.doorId })
        return [opened.of({ doorId: command.doorId, by: [] })]
      },
    })
    expectTypeOf(command.type).toEqualTypeOf<'door.open'>()
  })

  test('a rule knows its event, its states and its values', () => {
    const limit = defineParameter({ name: 'limit', unit: 'time', clause: 'X', schema: z.int(), value: 3 })
    const rule = defineRule({
      id: 'not-too-often',
      clauses: ['X'],
      title: { zh: '', en: '' },
      force: 'must',
      on: [opened],
      parameters: { limit },
      sentence: { zh: '', en: '' },
      subjects: ({ data }) => [tag('door', data.doorId)],
      reads: ({ data }) => ({ door: door.of(data.doorId) }),
      holds: ({ event, before, after, parameters }) => {
        expectTypeOf(event.data.doorId).toEqualTypeOf<string>()
        expectTypeOf(before.door.last).toEqualTypeOf<readonly string[]>()
        expectTypeOf(parameters.limit).toEqualTypeOf<number>()
        return { holds: after.door.times <= parameters.limit, actual: after.door.times, limit: parameters.limit }
      },
    })
    expect(rule.on).toEqual(['door.opened'])
  })
})

describe('an office', () => {
  test('tells an outcome apart by its status', async () => {
    const office: Office = open({ store: memoryStore(), regulations: [], contexts: [] satisfies Context[] })
    const read = (outcome: Outcome) => {
      if (outcome.status === 'accepted') expectTypeOf(outcome.events).toEqualTypeOf<readonly RecordedEvent[]>()
      // @ts-expect-error what was refused has no events
      else return outcome.events
      return outcome.events
    }
    expect(read({ status: 'accepted', commandId: 'c', events: [], findings: [] })).toEqual([])
    expectTypeOf(await office.obligations()).toEqualTypeOf<Obligations>()
    expectTypeOf((await office.view(companyBook)).at(0)?.vipShare).toEqualTypeOf<string | undefined>()
    expectTypeOf(departmentBook.initial('east').vip).toEqualTypeOf<number>()
    const shares = office.view(departmentShares, 'east')
    expectTypeOf((await shares.catch(() => undefined))?.vip.roomLeft).toEqualTypeOf<number | undefined>()
  })

  test('a regulation takes its own parameters only, each of its kind', () => {
    customerGrading({ vipMinBeds: 500, recordLookBackMonths: null })
    // @ts-expect-error beds are a number
    customerGrading({ vipMinBeds: '500' })
    // @ts-expect-error there is no such parameter
    customerGrading({ vipMinBed: 500 })
  })
})
