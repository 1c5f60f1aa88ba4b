/** What the compiler knows of an office by what it is opened with. It fails to compile where a line is wrong. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { ComplaintReceiveCommand } from '../../src/definitions/complaint.ts'
import { customerGraded } from '../../src/definitions/customer.ts'
import {
  type Context,
  customerGrading,
  defineCommand,
  defineContext,
  defineEvent,
  manualClock,
  memoryStore,
  numbersInLog,
  type Office,
  open,
  type Regulation,
  tag,
} from '../../src/index.ts'
import type { CustomerAdmitCommand } from '../../src/messages/customer.ts'

const noted = defineEvent({
  type: 'note.noted',
  schema: z.strictObject({ noteId: z.string(), text: z.string() }),
  tags: ({ noteId }) => [tag('note', noteId)],
})
const note = defineCommand({
  type: 'note.note',
  fields: { noteId: z.string(), text: z.string().default('') },
  reads: () => ({}),
  decide: (_, { noteId, text }) => [noted.of({ noteId, text })],
})
const notes = defineContext({ name: 'note', events: [noted], commands: [note] })

const store = memoryStore()
const clock = manualClock('2026-03-02T01:00:00Z')
const grading = customerGrading({
  vipMinBeds: 500,
  vipMinAnnualVolume: '100',
  preferredMinBeds: 200,
  preferredMinAnnualVolume: '50',
  majorLossThreshold: '100000',
  eliminationCriteria: ['left'],
})
const office = open({ store, clock, regulations: [grading] })

type Told<O extends { execute: (command: never) => unknown }> = Parameters<O['execute']>[0]

describe('an office of one regulation', () => {
  test('takes the commands of its contexts, and no other', () => {
    expectTypeOf<CustomerAdmitCommand>().toExtend<Told<typeof office>>()
    expectTypeOf<ComplaintReceiveCommand>().not.toExtend<Told<typeof office>>()
    expectTypeOf<unknown>().not.toExtend<Told<typeof office>>()
    const wrong = () => {
      const about = { customerId: 'C-1', departmentId: 'east' } as const
      // @ts-expect-error a letter is missing
      void office.execute({ type: 'customer.grad', ...about, grade: 'vip' })
      // @ts-expect-error there is no such grade
      void office.execute({ type: 'customer.grade', ...about, grade: 'gold' })
      // @ts-expect-error the department is missing
      void office.execute({ type: 'customer.grade', customerId: 'C-1', grade: 'vip' })
      // @ts-expect-error no such field
      void office.preview({ type: 'customer.grade', ...about, grade: 'vip', gradee: 'vip' })
      // @ts-expect-error in a batch, too
      void office.executeAll([{ command: { type: 'customer.grade', ...about } }])
    }
    expect(wrong).toBeTypeOf('function')
  })

  test('takes anything that is received', async () => {
    const body: unknown = JSON.parse('{ "type": "customer.remove" }')
    await expect(office.receive(body)).rejects.toMatchObject({ code: 'INVALID_COMMAND' })
  })

  test('tells events apart by their type', async () => {
    const outcome = await office.receive({
      type: 'paper.file',
      paperId: 'P-1',
      departmentId: 'east',
      kind: 'suggestion',
      title: 't',
    })
    if (outcome.status !== 'accepted') throw new Error(outcome.status)
    for (const event of outcome.events) {
      if (event.type === 'customer.graded')
        expectTypeOf(event.data.to).toEqualTypeOf<'vip' | 'preferred' | 'qualified'>()
      if (event.type === 'paper.filed') expect(event.data.title).toBe('t')
      // @ts-expect-error no event of this office
      expect(event.type === 'complaint.received').toBe(false)
    }
  })

  test('may be handed on as any office', () => {
    expectTypeOf(office).toExtend<Office>()
    expectTypeOf(grading).toExtend<Regulation>()
    expectTypeOf(notes).toExtend<Context>()
    expectTypeOf<Told<Office>>().toBeUnknown()
  })
})

describe('what a host brings', () => {
  const own = open({ store, clock, regulations: [], contexts: [notes] })

  test('is typed by its definitions: what has a default may be left out', async () => {
    expectTypeOf<Told<typeof own>>().toEqualTypeOf<{
      readonly type: 'note.note'
      readonly noteId: string
      readonly text?: string | undefined
    }>()
    const outcome = await own.execute({ type: 'note.note', noteId: 'N-1' })
    if (outcome.status !== 'accepted') throw new Error(outcome.status)
    expectTypeOf(outcome.events[0]!.data).toEqualTypeOf<{ readonly noteId: string; readonly text: string }>()
    expect(outcome.events[0]!.data).toEqual({ noteId: 'N-1', text: '' })
  })

  test('stands beside the regulations, and numbers in the log bring their commands', () => {
    const both = open({ store, clock, regulations: [grading], contexts: [notes], numbers: numbersInLog() })
    expectTypeOf<CustomerAdmitCommand>().toExtend<Told<typeof both>>()
    expectTypeOf<{ readonly type: 'note.note'; readonly noteId: string }>().toExtend<Told<typeof both>>()
    expectTypeOf<{ readonly type: 'numbers.adopt'; readonly reason: string }>().toExtend<Told<typeof both>>()
    expectTypeOf<{ readonly type: 'numbers.adopt'; readonly reason: string }>().not.toExtend<Told<typeof office>>()
    expect(both.schemas().commands).toHaveProperty('numbers.adopt')
  })

  test('a list that is put together at run time takes anything', () => {
    const regulations: readonly Regulation[] = [grading]
    const any = open({ store, clock, regulations })
    expectTypeOf<Told<typeof any>>().toBeUnknown()
    expect(any.rules().length).toBeGreaterThan(0)
  })
})

test('an event that a context exports tells its data to a rule', () => {
  expect(customerGraded.type).toBe('customer.graded')
  expectTypeOf(customerGraded.of).parameter(0).toHaveProperty('to')
})
