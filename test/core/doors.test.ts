/**
 * Who may not see a personal field sees it nowhere (A5): in no view, list, search, event, export, duty, finding, sentence
 * or error, with a key vault and without. Each place says that it is masked, and a sum how many it leaves out.
 */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { exportFor } from '../../src/archive/index.ts'
import {
  type Actor,
  defineBar,
  defineClauses,
  defineCommand,
  defineContext,
  defineEvent,
  defineObligation,
  defineRegulation,
  defineRule,
  defineState,
  defineView,
  type Finding,
  grantsOf,
  hostAuthority,
  type Masked,
  manualClock,
  memoryStore,
  memoryVault,
  type Office,
  type OfficeOptions,
  open,
  type Reading,
  refuse,
  sequentialIds,
  sumShown,
  tag,
} from '../../src/index.ts'
import { effort } from '../effort.ts'
import { codeOf, everything } from '../laws/offices.ts'
import { admitted, complained } from '../privacy/people.ts'

const RECORDS = effort(300, 10_000)
const PAGE = 1_000

const told = defineEvent({
  type: 'visit.told',
  schema: () =>
    z.strictObject({
      visitId: z.string(),
      person: z.string(),
      name: z.string(),
      contact: z.strictObject({ phone: z.string().nullable() }),
      callers: z.array(z.strictObject({ name: z.string() })),
      income: z.string(),
      note: z.string(),
    }),
  tags: ({ visitId, person }) => [tag('visit', visitId), tag('person', person)],
  personal: [
    {
      subject: ({ person }) => tag('person', person),
      fields: ['name', 'contact.phone', 'callers[].name', 'income'],
    },
  ],
})
type Row = { visitId: string; name: string; phone: string | null; callers: string[]; income: string }
const none: Row = { visitId: '', name: '', phone: null, callers: [], income: '' }
const visit = defineState({
  name: 'visit-of-doors',
  per: 'visit',
  events: [told],
  initial: () => ({ row: none }),
  on: {
    'visit.told': (draft, { data: { visitId, name, contact, callers, income } }) => {
      draft.row = { visitId, name, phone: contact.phone, callers: callers.map(one => one.name), income }
    },
  },
})
const visits = defineState({
  name: 'visits-of-doors',
  events: [told],
  initial: () => ({ rows: [] as Row[] }),
  on: {
    'visit.told': (draft, { data: { visitId, name, contact, callers, income } }) => {
      draft.rows.push({ visitId, name, phone: contact.phone, callers: callers.map(one => one.name), income })
    },
  },
})
const question = { zh: '谁来过？', en: 'Who came?' }
const sheet = defineView({ name: 'visit-sheet', question, fold: visit, answer: ({ state }) => state.row })
const list = defineView({ name: 'visit-list', question, fold: visits, answer: ({ state }) => state.rows })
const search = defineView({
  name: 'visit-search',
  question,
  fold: visits,
  answer: ({ key, state }) => state.rows.filter(row => row.phone === key || row.name === key),
})
/** What no view may do: cut texts, put them into others, into keys, and into fields that say who acted. */
const odd = defineView({
  name: 'visit-odd',
  question,
  fold: visits,
  answer: ({ state }) =>
    state.rows.slice(0, 50).map(({ name, phone }) => ({
      said: `Mr ${name}, ${phone}`,
      cut: name.slice(0, 60),
      end: name.slice(-12),
      loud: name.toUpperCase(),
      actor: name,
      byName: { [name]: 1 },
    })),
})
const broken = defineView({
  name: 'visit-broken',
  question,
  fold: visits,
  answer: ({ state }) => {
    throw new Error(`cannot read ${state.rows[0]?.name}`)
  },
})

const fields = () => ({
  visitId: z.string(),
  person: z.string(),
  name: z.string(),
  contact: z.strictObject({ phone: z.string().nullable() }),
  callers: z.array(z.strictObject({ name: z.string() })),
  income: z.string(),
  note: z.string(),
})
const tell = defineCommand({
  type: 'visit.tell',
  fields,
  reads: ({ visitId }) => ({ before: visit.of(visitId) }),
  decide: ({ before }, { type: _, ...data }) =>
    before.row.visitId === ''
      ? [told.of(data)]
      : refuse('visit-new', {
          subject: tag('visit', data.visitId),
          actual: before.row.name,
          limit: before.row.callers,
        }),
})
const title = { zh: '来访', en: 'Visits' }
const sentence = { zh: '{name} {actual}', en: '{name} {actual}' }
const visitContext = defineContext({
  name: 'visit',
  events: [told],
  commands: [tell],
  refusals: { 'visit-new': { title, sentence } },
})
const clauses = defineClauses({ 'V-1': { zh: '来访登记。', en: 'Visits are written down.' } })
const owed = defineObligation({
  id: 'visit-returned',
  clauses: ['V-1'],
  title,
  force: 'must',
  of: visit,
  sentence,
  duties: ({ key, state: { row } }) => [
    {
      subject: tag('visit', key),
      since: '2026-01-01T00:00:00.000Z',
      deadline: null,
      facts: { name: row.name, callers: row.callers },
    },
  ],
})
const judged = defineRule({
  id: 'visit-known',
  clauses: ['V-1'],
  title,
  force: 'in-principle',
  on: [told],
  sentence,
  subjects: ({ data }) => [tag('visit', data.visitId)],
  reads: ({ data }) => ({ visit: visit.of(data.visitId) }),
  holds: ({ event, after }) => ({
    holds: false,
    actual: event.data.name,
    limit: after.visit.row.phone,
    facts: { name: event.data.name },
  }),
})

const actions = ['visit.tell', 'customer.admit', 'complaint.receive']
const table = grantsOf([
  { id: 'desk', clauses: ['V-1'], to: { roles: ['clerk', 'head'] }, commands: actions, views: ['*'], duties: ['*'] },
  {
    id: 'desk-log',
    clauses: ['V-1'],
    to: { roles: ['clerk'] },
    events: ['visit.told', 'complaint.received'],
    exports: true,
  },
  { id: 'head-log', clauses: ['V-1'], to: { roles: ['head'] }, events: ['*'], exports: true },
  { id: 'fields', clauses: ['V-1'], to: { roles: ['head'] }, commands: [], fields: ['*'] },
])
const house = (grants = table, bars: ReturnType<typeof defineBar>[] = []) =>
  defineRegulation({
    id: 'house',
    title,
    edition: '1',
    clauses,
    contexts: [visitContext],
    rules: [judged],
    obligations: [owed],
    grants,
    bars,
  })()

const by = (role: string): { actor: Actor } => ({ actor: { id: `${role}-1`, role } })
const canary = (index: number, what: string) => `Canary ${what} ${index} 金丝雀 %0041 "⟧`
const visited = (index: number) => ({
  type: 'visit.tell',
  visitId: `V-${index}`,
  person: `P-${index % 97}`,
  name: canary(index, 'name'),
  contact: { phone: index % 5 === 0 ? null : canary(index, 'phone') },
  callers: Array.from({ length: index % 3 }, (_, at) => ({ name: canary(index, `caller-${at}`) })),
  income: `${index}.5`,
  note: 'came',
})
const LEAK = /Canary|CANARY|金丝雀|00430061006e/

interface World {
  readonly office: Office
  readonly reopened: (more: Partial<OfficeOptions>) => Office
  /** What the clerk was told while it was written down. */
  readonly told: readonly unknown[]
}

async function lived(records: number, more: Partial<OfficeOptions>): Promise<World> {
  const base = { store: memoryStore(), clock: manualClock('2026-03-02T09:00:00+08:00'), ids: sequentialIds('d') }
  const reopened = (other: Partial<OfficeOptions>) =>
    open({ ...base, regulations: [...everything, house()], ...more, ...other })
  const office = reopened({})
  const told: unknown[] = []
  for (let from = 0; from < records; from += PAGE) {
    const batch = Array.from({ length: Math.min(PAGE, records - from) }, (_, at) => visited(from + at))
    told.push(await office.executeAll(batch.map(command => ({ command, ...by('clerk') }))))
  }
  for (let index = 0; index < records / 10; index++) {
    const called = { name: canary(index, 'caller'), phone: canary(index, 'phone') }
    told.push(await office.execute(admitted(`C-${index}`, canary(index, 'customer')), by('clerk')))
    told.push(await office.execute(complained(`K-${index}`, `C-${index}`, called), by('clerk')))
  }
  return { office, reopened, told }
}

async function taken(lines: AsyncGenerator<string, object>) {
  const all: string[] = []
  for (;;) {
    const { value, done } = await lines.next()
    if (done) return { all, end: value as object }
    all.push(value as string)
  }
}

async function allEvents(office: Office, role: string) {
  const events = []
  let leftOut = 0
  for (let after = 0; ; ) {
    const page = await office.events({ after, limit: PAGE, ...by(role) })
    events.push(...page.events)
    leftOut += page.leftOut ?? 0
    if (!page.more) return { events, leftOut }
    after = page.next
  }
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  const fault = await work.then(
    () => expect.unreachable(),
    thrown => thrown,
  )
  return [fault.message, fault.stack, JSON.stringify(fault.details), String(fault.cause)].join(' ')
}

const kinds = [
  ['without a key vault', () => ({})],
  ['with a key vault', () => ({ vault: memoryVault() })],
] as const

describe.each(kinds)('%s', (_, more) => {
  test('the clerk is told no personal text anywhere, and each place says so', async () => {
    const { office, told } = await lived(RECORDS, more())
    const clerk = by('clerk')
    const said: unknown[] = [...told]
    said.push(await office.view(sheet, 'V-1', clerk), await office.view(odd, '', clerk))
    const rows = await office.view(list, '', clerk)
    const hidden = { masked: true, by: 'V-1' }
    expect(rows.length).toBe(RECORDS)
    for (const [index, { name, phone, callers }] of rows.entries()) {
      const callersMasked = Array.from({ length: index % 3 }, () => hidden)
      expect([name, phone, callers]).toEqual([hidden, index % 5 === 0 ? null : hidden, callersMasked])
    }
    const incomes = rows.map(({ income }) => income as string | Masked)
    expect(sumShown(incomes)).toEqual({ sum: '0', leftOut: RECORDS })
    said.push(rows, await office.view(search, canary(1, 'phone').replace('⟧', ''), clerk))
    said.push(await office.view(search, canary(1, 'name'), clerk))
    const duties = await office.obligations({ obligation: 'visit-returned', ...clerk })
    expect(duties.length).toBe(RECORDS)
    for (const { facts } of duties) expect(facts.name).toEqual(hidden)
    said.push(duties, await office.execute(visited(1), clerk), await office.preview(visited(RECORDS), clerk))

    const { events, leftOut } = await allEvents(office, 'clerk')
    const complaints = Math.ceil(RECORDS / 10)
    expect(events.length).toBe(RECORDS + complaints)
    expect(leftOut).toBeGreaterThanOrEqual(complaints)
    for (const { type, data } of events) {
      const { name, customerName } = data as { name?: unknown; customerName?: unknown }
      expect(type === 'visit.told' ? name : customerName).toEqual(hidden)
    }
    const lines = await taken(exportFor(office, { limit: PAGE, ...clerk }))
    const table = await taken(exportFor(office, { format: 'csv', ...clerk }))
    for (const { all, end } of [lines, table]) {
      expect(end).toMatchObject({ count: events.length, leftOut })
      expect(all.filter(line => line.includes('masked')).length).toBe(events.length)
    }
    expect(lines.all.at(-1)).toContain(`"leftOut":${leftOut}`)
    said.push(events, lines.all, table.all)

    const findings = said.flat(2).flatMap(one => (one as { findings?: Finding[] })?.findings ?? [])
    expect(findings.length).toBeGreaterThanOrEqual(RECORDS)
    for (const one of [...findings, ...duties]) {
      for (const language of ['zh', 'en'] as const) said.push(office.explain(one, language))
    }
    said.push(await faultOf(office.view(broken, '', clerk)))
    const wrong = [{ contact: { phone: 7, [canary(0, 'key')]: 1 } }, { name: [canary(0, 'name')] }, { person: {} }]
    for (const part of wrong) said.push(await faultOf(office.execute({ ...visited(1), ...part }, clerk)))
    said.push(await faultOf(office.events({ types: ['customer.admitted'], ...clerk })))
    for (const one of said) expect(LEAK.test(JSON.stringify(one))).toBe(false)
  })

  test('the head is told all of it, as it was said; the store holds what an office without grants writes', async () => {
    const { office } = await lived(60, more())
    const rows = await office.view(list, '', by('head'))
    expect(rows.map(({ name, income }) => [name, income])).toEqual(
      rows.map((_, index) => [canary(index, 'name'), `${index}.5`]),
    )
    expect(sumShown(rows.map(({ income }) => income))).toEqual({ sum: String(60 * 30), leftOut: 0 })
    expect((await office.view(odd, '', by('head')))[3]).toMatchObject({
      said: `Mr ${canary(3, 'name')}, ${canary(3, 'phone')}`,
    })
    const { events, leftOut } = await allEvents(office, 'head')
    expect(leftOut).toBe(0)
    const { type: _, ...data } = visited(2)
    expect(events[2]?.data).toEqual(data)
    const { findings } = await office.execute(visited(2), by('head'))
    expect(findings.at(-1)).toMatchObject({ rule: 'visit-new', actual: canary(2, 'name') })
  })

  test('every reading can be recorded, with what was shown: events and exports, too', async () => {
    const readings: Reading[] = []
    const authority = hostAuthority({ witness: reading => void readings.push(reading) })
    const { office } = await lived(4, { ...more(), authority })
    await office.events({ types: ['visit.told'], tags: ['visit:V-1'], ...by('head') })
    await office.events({ types: ['visit.told'], tags: ['visit:V-1'], ...by('clerk') })
    await taken(exportFor(office, { types: ['visit.told'], ...by('clerk') }))
    const fields = ['name', 'contact.phone', 'callers[0].name', 'income'].map(field => ({
      subject: 'person:P-1',
      field,
    }))
    expect(readings).toMatchObject([
      { action: 'events', key: 'visit:V-1', shown: fields },
      { action: 'events', key: 'visit:V-1', shown: [] },
      { action: 'export:log', key: '', shown: [] },
    ])
  })

  test('behind grants, whatever none allows is refused before anything is read; a bar wins', async () => {
    const { office, reopened } = await lived(4, more())
    const asked = (office: Office, role: string, query: object) =>
      codeOf(() => office.events({ ...query, ...by(role) }))
    expect(await asked(office, 'intern', {})).toBe('NOT_AUTHORIZED')
    expect(await asked(office, 'clerk', { types: ['customer.admitted'] })).toBe('NOT_AUTHORIZED')
    expect(await codeOf(() => office.events())).toBe('NOT_AUTHORIZED')
    const forHead = [{ id: 'log', clauses: ['V-1'], to: { roles: ['head'] }, events: ['*'] }]
    const noExport = reopened({ regulations: [...everything, house(grantsOf(forHead))] })
    expect(await codeOf(() => taken(exportFor(noExport, by('head'))))).toBe('NOT_AUTHORIZED')
    expect((await noExport.events(by('head'))).events.length).toBeGreaterThan(4)
    const bar = defineBar({ id: 'bar', clauses: ['V-1'], title, to: { roles: ['head'] }, may: ['events:visit.*'] })
    const barred = reopened({ regulations: [...everything, house(table, [bar])] })
    expect(await asked(barred, 'head', { types: ['visit.told'] })).toBe('NOT_AUTHORIZED')
    expect((await barred.events(by('head'))).events.some(({ type }) => type === 'visit.told')).toBe(false)
  })
})

test('without grants the log is open, as it is stored', async () => {
  const store = memoryStore()
  const office = open({
    store,
    clock: manualClock('2026-03-02T09:00:00+08:00'),
    regulations: [],
    contexts: [visitContext],
  })
  for (let index = 0; index < 5; index++) await office.receive(visited(index))
  const { events } = await store.read('all')
  expect(await office.events()).toEqual({ events, next: 5, more: false })
  expect(await office.events({ after: 1, limit: 2 })).toEqual({ events: events.slice(1, 3), next: 3, more: true })
  expect((await office.events({ tags: ['visit:V-3'], types: ['visit.told'] })).events).toEqual([events[3]])
  expect(await office.events({ after: 5 })).toEqual({ events: [], next: 5, more: false })
  expect(await codeOf(() => office.events({ after: 6 }))).toBe('LOG_REWOUND')
})

test.each([
  [null, 'INVALID_QUERY'],
  [{ other: 1 }, 'INVALID_QUERY'],
  [{ types: [] }, 'INVALID_QUERY'],
  [{ types: 'visit.told' }, 'INVALID_QUERY'],
  [{ tags: [7] }, 'INVALID_QUERY'],
  [{ tags: ['⟦erased⟧'] }, 'INVALID_QUERY'],
  [{ types: { length: 1 } }, 'INVALID_QUERY'],
  [{ after: -1 }, 'INVALID_POSITION'],
  [{ limit: 0 }, 'INVALID_DEFINITION'],
  [{ limit: 10_001 }, 'INVALID_DEFINITION'],
] as const)('a question that is none, %j: %s', async (query, code) => {
  const base = { store: memoryStore(), clock: manualClock('2026-03-02T09:00:00+08:00') }
  for (const regulations of [[], [...everything, house()]]) {
    const office = open({ ...base, regulations, contexts: [visitContext] })
    expect(await codeOf(() => office.events(query as never))).toBe(code)
  }
})
