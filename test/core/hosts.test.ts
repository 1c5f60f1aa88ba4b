/** What a host brings along (definitions, clocks, id sources, views) may fail: only what it was asked for fails with it. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  type Clock,
  type Context,
  customerSheet,
  type Decision,
  defineCommand,
  defineContext,
  defineEvent,
  defineRegulation,
  defineRule,
  defineState,
  defineView,
  type Ids,
  type Notice,
  refuse,
  sequentialIds,
  tag,
} from '../../src/index.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'
import { notes, noteTexts } from '../laws/notes.ts'
import { codeOf, expectSame, logOf, officeOn, regulations, stage } from '../laws/offices.ts'
import { frozenPart, loose } from '../laws/strict.ts'

const happened = defineEvent({
  type: 'test.happened',
  schema: z.strictObject({ how: z.string() }),
  tags: () => [tag('test', 'T')],
})

const trouble = () => {
  throw new TypeError('the host fails')
}

const fragile = defineState({
  name: 'fragile',
  per: 'test',
  events: [happened],
  initial: (): { count: number; how: string[] } => ({ count: 0, how: [] }),
  on: {
    'test.happened': (one, { data }) => {
      one.count += 1
      if (data.how === 'bad recipe') trouble()
      one.how.push(data.how)
    },
  },
})

const DECISIONS: Readonly<Record<string, () => unknown>> = {
  'throws a TypeError': trouble,
  'throws a text': () => {
    throw 'text'
  },
  'returns nothing': () => undefined,
  'returns null': () => null,
  'returns no events': () => [],
  'returns a promise': () => Promise.resolve([happened.of({ how: 'fine' })]),
  'returns a text': () => 'accepted',
  'returns an object that is no refusal': () => ({ events: [] }),
  'returns a list with a hole': () => [undefined],
  'returns an event with a Date': () => [happened.of({ how: new Date() as unknown as string })],
  'returns an event with undefined': () => [happened.of({ how: undefined as unknown as string })],
  'returns an event with a lone surrogate': () => [happened.of({ how: '\ud800' })],
  'returns an event that holds itself': () => {
    const how: unknown[] = []
    how.push(how)
    return [happened.of({ how } as unknown as { how: string })]
  },
  'returns an event without tags': () => [{ type: 'test.happened', version: 1, data: { how: 'x' } }],
  'changes the state': () => undefined,
}

const act = defineCommand({
  type: 'test.act',
  fields: { how: z.string() },
  reads: ({ how }) => (how === 'bad reads' ? (trouble() as never) : { one: fragile.of('T') }),
  decide: ({ one }, { how }) => {
    if (how === 'changes the state') (one.how as string[]).push('changed')
    const decide = DECISIONS[how]
    return (decide ? decide() : [happened.of({ how })]) as Decision
  },
})

const no = defineCommand({
  type: 'test.refuse',
  fields: {},
  reads: () => ({ one: fragile.of('T') }),
  decide: ({ one }) =>
    refuse('not-so', { subject: 'test:T', actual: one.how as string[], facts: { how: one.how as string[] } }),
})

const LIMITS = ['fine', 'finer']

const rule = defineRule({
  id: 'no-trouble',
  clauses: ['T-1'],
  title: { zh: '不出事', en: 'No trouble' },
  force: 'must',
  on: [happened],
  sentence: { zh: '{actual}', en: '{actual}' },
  subjects: ({ data }) => (data.how === 'bad subjects' ? (trouble() as never) : [tag('test', 'T')]),
  reads: ({ data }) => (data.how === 'bad rule reads' ? (trouble() as never) : { one: fragile.of('T') }),
  holds: ({ event, after }) => {
    if (event.data.how === 'bad rule') trouble()
    if (event.data.how === 'bad judgement') return undefined as never
    if (event.data.how === 'rule changes state') (after.one.how as string[]).push('changed')
    return { holds: event.data.how !== 'refuse', actual: after.one.how, limit: LIMITS, facts: { all: after.one.how } }
  },
})

const context = {
  name: 'test',
  events: [happened],
  commands: [act, no],
  refusals: { 'not-so': { title: { zh: '否', en: 'Not so' }, sentence: { zh: '{how}', en: '{how}' } } },
} as unknown as Context

const regulation = defineRegulation({
  id: 'test',
  title: { zh: '测试', en: 'Test' },
  edition: '1',
  contexts: [context],
  rules: [rule],
})()

function testStage(options = {}) {
  const { store, clock } = stage()
  return { store, clock, office: officeOn(store, clock, { regulations: [regulation], ...options }) }
}

const FAULTS = [
  'bad recipe',
  'bad reads',
  'bad subjects',
  'bad rule reads',
  'bad rule',
  'bad judgement',
  'rule changes state',
]

// What no log can hold is found when it is to be written.
const OF_THE_STORE = [
  'returns an event with a Date',
  'returns an event with undefined',
  'returns an event with a lone surrogate',
]

describe('a definition of the host that fails', () => {
  for (const how of [...Object.keys(DECISIONS), ...FAULTS]) {
    test(`${how}: that command alone is rejected, nothing is written, and the office works on`, async () => {
      const { store, office } = testStage()
      await office.execute({ type: 'test.act', how: 'before' })
      await expect(office.execute({ type: 'test.act', how })).rejects.toBeDefined()
      if (!OF_THE_STORE.includes(how)) await expect(office.preview({ type: 'test.act', how })).rejects.toBeDefined()
      const mixed = ['fine', how, 'finer'].map(how => office.execute({ type: 'test.act', how }))
      const results = await Promise.allSettled(mixed)
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect((await logOf(store)).map(event => event.data)).toEqual(['before', 'fine', 'finer'].map(how => ({ how })))
      const outcome = await office.execute({ type: 'test.act', how: 'after' })
      expect(outcome.findings[0]?.actual).toEqual(['before', 'fine', 'finer', 'after'])
    })
  }

  const NOTHING = ['returns nothing', 'returns null', 'returns no events', 'returns a promise', 'returns a text']
  for (const how of [...NOTHING, 'returns an object that is no refusal']) {
    test(`a decision that ${how} is INVALID_DEFINITION and names the command`, async () => {
      const { office } = testStage()
      const fault = { code: 'INVALID_DEFINITION', details: { type: 'test.act' } }
      await expect(office.execute({ type: 'test.act', how })).rejects.toMatchObject(fault)
    })
  }

  test('a fault of the host is thrown as it is', async () => {
    const { office } = testStage()
    await expect(office.execute({ type: 'test.act', how: 'throws a TypeError' })).rejects.toThrow('the host fails')
  })
})

describe('what is handed out cannot be used to change what is judged', () => {
  test('findings are frozen copies: neither limits nor states are reached through them', async () => {
    const { office } = testStage()
    const { findings } = await office.execute({ type: 'test.act', how: 'fine' })
    const refused = await office.execute({ type: 'test.refuse' })
    for (const finding of [...findings, ...refused.findings]) {
      expect(loose(finding)).toBeUndefined()
      expect(() => (finding.actual as string[]).push('x')).toThrow(TypeError)
    }
    expect(() => (findings[0]!.limit as string[]).push('x')).toThrow(TypeError)
    expect(frozenPart(LIMITS)).toBeUndefined()
  })

  test('a caller cannot lengthen the company’s criteria through a finding', async () => {
    const { office } = stage()
    const about = { customerId: 'C-1', departmentId: 'east' }
    await office.execute({ type: 'customer.admit', ...about, kind: 'enterprise', conditions: CONDITIONS })
    const removal = { type: 'customer.remove', ...about, criterion: 'a whim' }
    const { findings } = await office.execute(removal)
    expect(() => (findings[0]!.limit as string[]).push('a whim')).toThrow(TypeError)
    expect((await office.execute(removal)).status).toBe('refused')
  })

  test('a caller cannot raise a cap through the list of rules', () => {
    const { office } = stage()
    const row = office.rules().find(({ id }) => id === 'vip-share-of-department')
    const [value] = row?.parameters[0]?.values ?? []
    expect(() => Object.assign(value as object, { value: '100' })).toThrow(TypeError)
    expect(office.rules().find(({ id }) => id === 'vip-share-of-department')).toEqual(row)
    expect(loose(office.rules())).toBeUndefined()
  })

  test('a company that changes what it gave changes nothing', async () => {
    const criteria = ['left']
    const given = { ...regulations[0]!.given, eliminationCriteria: criteria }
    const { store, clock } = stage()
    const office = officeOn(store, clock, { regulations: [{ ...regulations[0]!, given }] })
    criteria.push('a whim')
    const row = office.rules().find(({ id }) => id === 'removal-by-criterion')
    expect(row?.parameters[0]?.values).toEqual([{ from: '', value: ['left'] }])
    expect(frozenPart(criteria)).toBeUndefined()
  })
})

describe('a view', () => {
  const open = { rows: [{ id: 1 }] }
  const leaking = (answer: (state: { texts: readonly string[] }) => unknown) =>
    defineView({
      name: 'leaking',
      question: noteTexts.question,
      fold: noteTexts.fold,
      answer: ({ state }) => answer(state as never),
    })

  test('that answers with its own state hands out a copy: the state goes on, the answer stays', async () => {
    const { store, clock } = stage()
    const office = officeOn(store, clock, { contexts: [notes] })
    const view = leaking(state => state)
    await office.execute({ type: 'note.add', noteId: 'N', text: 'one' })
    const first = await office.view(view, 'N')
    await office.execute({ type: 'note.add', noteId: 'N', text: 'two' })
    expect(first).toEqual({ texts: ['one'] })
    expect(await office.view(view, 'N')).toEqual({ texts: ['one', 'two'] })
    expect(loose(first)).toBeUndefined()
  })

  test('that answers with an object of the host leaves that object as it is', async () => {
    const { office } = stage()
    const answer = await office.view(
      leaking(() => open),
      'N',
    )
    expect(answer).toEqual(open)
    expect(answer).not.toBe(open)
    expect(frozenPart(open)).toBeUndefined()
  })

  test('that fails, fails for those who ask for it, and not for others', async () => {
    const { office } = stage()
    await expect(office.view(leaking(trouble), 'N')).rejects.toThrow('the host fails')
    expect(await office.view(noteTexts, 'N')).toEqual([])
  })
})

test('a state of the host may have the name of another', async () => {
  const named = defineEvent({ type: 'named.event', schema: z.strictObject({}), tags: () => [tag('customer', 'C-1')] })
  const customer = defineState({
    name: 'customer',
    per: 'customer',
    events: [named],
    initial: () => ({ mine: 0 }),
    on: {
      'named.event': one => {
        one.mine += 1
      },
    },
  })
  const command = defineCommand({
    type: 'named.do',
    fields: {},
    reads: () => ({ customer: customer.of('C-1') }),
    decide: ({ customer }) => (customer.mine === 0 ? [named.of({})] : refuse('done', { subject: 'customer:C-1' })),
  })
  const refusals = { done: { title: { zh: '已办', en: 'Done' }, sentence: { zh: '', en: '' } } }
  const mine = defineContext({ name: 'mine', events: [named], commands: [command], refusals })
  const { store, clock } = stage()
  const office = officeOn(store, clock, { contexts: [mine] })
  const about = { customerId: 'C-1', departmentId: 'east' }
  await office.execute({ type: 'customer.admit', ...about, kind: 'enterprise', conditions: CONDITIONS })
  expect((await office.execute({ type: 'named.do' })).status).toBe('accepted')
  expect((await office.execute({ type: 'named.do' })).status).toBe('refused')
  expect((await office.execute({ type: 'customer.trade', ...about, amount: '1' })).status).toBe('accepted')
  const view = defineView({
    name: 'mine',
    question: noteTexts.question,
    fold: customer,
    answer: ({ state }) => state.mine,
  })
  expect([await office.view(view, 'C-1'), (await office.view(customerSheet, 'C-1')).kind]).toEqual([1, 'enterprise'])
})

const file = (paperId: string) => ({
  type: 'paper.file',
  paperId,
  departmentId: 'east',
  kind: 'suggestion',
  title: 'a',
})

describe('a clock', () => {
  const BROKEN: Readonly<Record<string, () => unknown>> = {
    'says NaN': () => Number.NaN,
    'says nothing': () => undefined,
    'says a Date': () => new Date(0),
    'says milliseconds': () => 1_767_225_600_000,
    'says a local time': () => '2026-01-01T00:00:00',
    'says a day that does not exist': () => '2026-02-30T00:00:00.000Z',
    'says another zone': () => '2026-01-01T08:00:00.000+08:00',
    throws: trouble,
  }
  for (const [name, now] of Object.entries(BROKEN)) {
    test(`that ${name} is CLOCK_INVALID; once it is right, the office works on`, async () => {
      const { store, clock } = stage()
      let broken = true
      const twisted = { now: () => (broken ? now() : clock.now()) } as Clock
      const office = officeOn(store, clock, { clock: twisted })
      expect(await codeOf(() => office.execute(file('P-1')))).toBe('CLOCK_INVALID')
      expect(await codeOf(() => office.obligations())).toBe('CLOCK_INVALID')
      expectSame(await logOf(store), [])
      broken = false
      expect((await office.execute(file('P-1'))).status).toBe('accepted')
    })
  }

  test('that goes backwards stands still: what is recorded is never before what was read', async () => {
    const { store, clock } = stage()
    const times = [
      '2026-03-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      '2030-01-01T00:00:00.000Z',
      '1999-01-01T00:00:00.000Z',
    ]
    const office = officeOn(store, clock, { clock: { now: () => times.shift() ?? '2026-05-01T00:00:00.000Z' } })
    for (const paperId of ['P-1', 'P-2', 'P-3', 'P-4']) await office.execute(file(paperId))
    const log = await logOf(store)
    expect(log.map(({ recordedAt }) => recordedAt.slice(0, 4))).toEqual(['2026', '2026', '2030', '2030'])
    expect(log.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })
})

describe('an id source', () => {
  const BROKEN: Readonly<Record<string, () => unknown>> = {
    throws: trouble,
    'makes nothing': () => undefined,
    'makes a number': () => 1,
    'makes an empty text': () => '',
    'makes half a character': () => '\ud800',
    'makes a text of 1 MB': () => 'x'.repeat(1_000_000),
  }
  for (const [name, next] of Object.entries(BROKEN)) {
    test(`that ${name} is ID_SOURCE_FAILED; once it is right, the office works on`, async () => {
      const { store, clock } = stage()
      const good = sequentialIds()
      let broken = true
      const office = officeOn(store, clock, { ids: { next: at => (broken ? next() : good.next(at)) } as Ids })
      expect(await codeOf(() => office.execute(file('P-1')))).toBe('ID_SOURCE_FAILED')
      expect(await codeOf(() => office.execute(file('P-1'), { commandId: 'c' }))).toBe('ID_SOURCE_FAILED')
      expectSame(await logOf(store), [])
      broken = false
      expect((await office.execute(file('P-1'))).status).toBe('accepted')
    })
  }

  test('that makes an id twice is found out, also where the fact is the same', async () => {
    const { store, clock } = stage()
    let calls = 0
    const office = officeOn(store, clock, {
      contexts: [notes],
      ids: { next: () => (calls++ < 4 ? `id-${calls}` : 'same') },
    })
    const note = { type: 'note.add', noteId: 'N', text: 'a' }
    await office.execute(note)
    await office.execute(note, { commandId: 'c' })
    await office.execute(file('P-1'), { commandId: 'd' })
    expect((await office.execute(file('P-2'))).status).toBe('accepted')
    expect(await codeOf(() => office.execute(file('P-3')))).toBe('EVENT_ID_REUSED')
    const about = { customerId: 'C-1', departmentId: 'east' }
    await officeOn(store, clock).execute({
      type: 'customer.admit',
      ...about,
      kind: 'enterprise',
      conditions: CONDITIONS,
    })
    const again = officeOn(store, clock, { ids: { next: () => 'again' } })
    const late = { type: 'customer.record-incident', ...about, kind: 'late-payment' }
    expect((await again.execute(late)).status).toBe('accepted')
    expect(await codeOf(() => again.execute(late))).toBe('ID_SOURCE_FAILED')
    expect((await office.view(customerSheet, 'C-1')).relations[0]?.incidents).toBe(1)
  })

  test('that makes an id twice for commands that wait together spoils only one of them', async () => {
    const { store, clock } = stage()
    const ids = ['c-1', 'c-2', 'c-3', 'e-1', 'same', 'same', 'e-4', 'e-5', 'e-6', 'e-7', 'e-8']
    const office = officeOn(store, clock, { ids: { next: () => ids.shift() ?? 'none left' } })
    const results = await Promise.allSettled(['P-1', 'P-2', 'P-3'].map(paper => office.execute(file(paper))))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
    expect((await logOf(store)).length).toBe(3)
  })
})

test('a listener that fails does not keep duties back', async () => {
  const { store, clock } = stage()
  await store.append([{ type: 'strange.thing', data: null, tags: [] }])
  const onNotice = (_: Notice) => trouble()
  const office = officeOn(store, clock, { onNotice })
  await office.obligations().catch(() => undefined)
  expect(await office.obligations()).toEqual([])
})

describe('a closed office', () => {
  test('finishes what is under way, refuses what comes after, and may be closed again', async () => {
    const { store, office } = stage()
    const under = ['P-1', 'P-2'].map(paper => office.execute(file(paper)))
    const closed = office.close()
    expect(await codeOf(() => office.execute(file('P-3')))).toBe('OFFICE_CLOSED')
    expect(await codeOf(() => office.executeAll([{ command: file('P-3') }]))).toBe('OFFICE_CLOSED')
    expect(await codeOf(() => office.preview(file('P-3')))).toBe('OFFICE_CLOSED')
    await closed
    expect((await Promise.all(under)).map(({ status }) => status)).toEqual(['accepted', 'accepted'])
    expect((await logOf(store)).length).toBe(2)
    await office.close()
  })
})
