/** A book is taken over: once, whoever does it how often; as if it had been told by hand; and written again it is the same. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  customerFile,
  departmentBook,
  type EventStore,
  manualClock,
  memoryStore,
  replay,
  takenOverBook,
  takenOverSheet,
} from '../../src/index.ts'
import { type Cell, takeOver } from '../../src/take-over/index.ts'
import { actor, bookOf, flawsOf, HEADER, officeOn, plain, START, taken } from './offices.ts'

const titles = [...HEADER, '最近沟通日期', '在档文书']
const row = (id: string, grade: string, department = 'east', more: readonly Cell[] = []) => [
  id,
  department,
  '企业',
  grade,
  '2020-01-02',
  ...more,
]
const book = [
  titles,
  row('K-1', 'VIP', 'east', ['２０２５年１２月１日', '重点客户计划:P-1']),
  [],
  row('K-2', '优选'),
  ...Array.from({ length: 8 }, (_, index) => row(`Q-${index}`, '合格')),
  row('K-1', '合格', 'west'),
]

test('customers stand on the books now; what was before is kept beside them', async () => {
  const office = officeOn()
  const outcome = await taken(office, book, { digest: 'D' })
  expect(outcome).toMatchObject({ rows: 11, customers: 10, departments: 2, already: 0, refused: [], digest: 'D' })
  const sheet = await office.view(takenOverSheet, 'K-1', { actor })
  const both = [{ departmentId: 'east', grade: 'vip' }, { departmentId: 'west' }]
  expect(sheet).toMatchObject(both)
  expect(sheet[0]).toMatchObject({
    admittedOn: '2020-01-02',
    contactedOn: '2025-12-01',
    source: { digest: 'D', row: 2 },
  })
  expect(await office.view(takenOverBook, 'D', { actor })).toMatchObject({ rows: 11 })
})

test('what the rules object to is a duty, and every period begins at the take-over', async () => {
  const clock = manualClock(START)
  const office = officeOn(memoryStore(), clock)
  const { breaches } = await taken(office, book)
  const times = Object.fromEntries(breaches.map(({ rule, times }) => [rule, times]))
  expect(times).toMatchObject({ 'admission-conditions': 11, 'promotion-after-review': 2, 'vip-standard': 1 })
  const owed = await office.obligations({ obligation: 'breach-answer-owed', actor })
  expect(owed.length).toBe(breaches.reduce((sum, { times }) => sum + times, 0))
  const [review] = await office.obligations({ obligation: 'half-yearly-review', withinDays: 200, actor })
  expect(review!.due).toMatch(/^2026-09-0/)
  // The last contact of the book is years ago: nothing is overdue, and the month of the take-over has no duty of before.
  const all = await office.obligations({ actor })
  expect(all.filter(({ status }) => status === 'overdue')).toEqual([])
})

test('a share is one of the whole book, wherever in it the high grades stand', async () => {
  const some = (count: number, grade: string) =>
    Array.from({ length: count }, (_, at) => row(`${grade[0]}-${at}`, grade))
  const rows = [titles, ...some(14, 'VIP'), ...some(29, '优选'), ...some(57, '合格')]
  const { breaches } = await taken(officeOn(), rows)
  expect(breaches.map(({ rule }) => rule).filter(rule => rule.includes('share'))).toEqual([])
  const more = [...rows, ...some(16, 'vip').map(one => one.with(0, `W${String(one[0])}`))]
  const over = (await taken(officeOn(), more)).breaches.find(({ rule }) => rule === 'vip-share-of-department')
  expect(over!.times).toBe(13)
})

test('the same as told by hand', async () => {
  const [store, hand] = [memoryStore(), memoryStore()]
  await taken(officeOn(store), book)
  const office = officeOn(hand)
  const { events } = await store.read('all')
  const reason = '承接既有客户名册'
  for (const { type, data } of events as readonly { type: string; data: Record<string, unknown> }[]) {
    const { from, varieties, factors, reason: _, to, customerId, departmentId, ...rest } = data
    const both = { customerId, departmentId }
    if (type === 'customer.admitted') {
      const { name, region, remote, scale, ...told } = rest
      await office.record({ type: 'customer.admit', ...both, varieties, ...told }, { actor, reason })
    }
    if (type === 'customer.graded')
      await office.record({ type: 'customer.grade', ...both, grade: to, reason }, { actor, reason })
    if (type === 'paper.filed') await office.execute({ type: 'paper.file', ...both, ...rest }, { actor })
  }
  const told = (await hand.read('all')).events
  for (const key of ['K-1', 'K-2', 'Q-3']) {
    const of = (log: typeof told) =>
      replay(
        customerFile,
        key,
        log.filter(one => one.tags.includes(`customer:${key}`)),
      )
    expect(withoutTimes(of(told))).toEqual(withoutTimes(of(events)))
  }
  const books = (log: typeof told) =>
    ['east', 'west'].map(key =>
      replay(
        departmentBook,
        key,
        log.filter(one => one.tags.includes(`department:${key}`)),
      ),
    )
  expect(books(told)).toEqual(books(events))
})

const withoutTimes = (value: unknown) => JSON.parse(JSON.stringify(value).replace(/"2026-03-02T[^"]*"/g, '"now"'))

describe('again', () => {
  test('the same book changes nothing, whoever brings it', async () => {
    const store = memoryStore()
    const office = officeOn(store)
    const first = await taken(office, book)
    const { head } = await store.read('all')
    expect(await taken(office, book)).toEqual({ ...first, already: 11 })
    const other = { actor: { id: 'wu', role: actor.role } }
    expect(await taken(officeOn(store), () => book, other)).toMatchObject({ already: 11, refused: [] })
    expect((await store.read('all')).head).toBe(head)
  })

  test('what broke off goes on, wherever that was', async () => {
    const whole = memoryStore()
    await taken(officeOn(whole), book)
    for (let appends = 0; appends < 3; appends++) {
      const store = memoryStore()
      await takeOver(officeOn(failingAfter(store, appends)), book, { actor }).catch(() => undefined)
      await taken(officeOn(store), book)
      expect(told(await store.read('all'))).toEqual(told(await whole.read('all')))
    }
  })

  test('two offices that take it over at once do it once', async () => {
    const store = memoryStore()
    const outcomes = await Promise.all([1, 2, 3].map(() => taken(officeOn(store), book)))
    expect(outcomes.map(({ refusedCount }) => refusedCount)).toEqual([0, 0, 0])
    const alone = memoryStore()
    await taken(officeOn(alone), book)
    expect(told(await store.read('all'))).toEqual(told(await alone.read('all')))
  })

  test('broken off by its caller', async () => {
    const signal = AbortSignal.abort()
    await expect(takeOver(officeOn(), book, { actor, signal })).rejects.toMatchObject({ code: 'ABORTED' })
  })
})

const told = ({ events }: { readonly events: readonly { readonly type: string; readonly data: unknown }[] }) =>
  events.map(({ type, data }) => JSON.stringify([type, data]).replace(/"eventId":"[^"]*"/g, '')).sort()

function failingAfter(store: EventStore, appends: number): EventStore {
  let left = appends
  return {
    read: store.read,
    append: (events, condition) => {
      if (left-- <= 0) throw new Error('the power is gone')
      return store.append(events, condition)
    },
  }
}

test('whoever may not record takes nothing over', async () => {
  const office = officeOn()
  const outcome = await takeOver(office, book, { actor: { id: 'li', role: 'clerk' } })
  expect(outcome.status).toBe('refused')
  expect((await office.events({ actor })).events).toEqual([])
})

describe('the book that is written', () => {
  test.each(['zh', 'en'] as const)('taken over elsewhere it is the same book (%s)', async language => {
    const office = officeOn()
    await taken(office, book)
    const written = await bookOf(office, { language })
    const other = officeOn(memoryStore(), manualClock('2027-01-04T09:00:00+08:00'))
    await taken(other, written)
    expect(await bookOf(other, { language })).toEqual(written)
    expect(written.length).toBe(12)
  })

  test('has what happened since, and who was told apart', async () => {
    const clock = manualClock(START)
    const office = officeOn(memoryStore(), clock)
    await taken(office, [[...titles, '确非同一客户'], row('K-1', '合格'), row('k-1', '合格', 'east', ['', '', 'K-1'])])
    clock.set('2026-04-01T09:00:00+08:00')
    await office.execute({ type: 'customer.record-contact', customerId: 'K-1', departmentId: 'east', channel: 'phone' })
    const [, first, second] = await bookOf(office)
    expect(first).toContain('2026-04-01')
    expect(first).toContain('2020-01-02')
    expect(second!.at(-1)).toBe('K-1')
    await taken(
      officeOn(),
      await bookOf(office).then(rows => rows.map(one => one.map(cell => (cell === '2026-04-01' ? '' : cell)))),
    )
  })

  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map(one => one.replace(/[\p{C}\p{Z}]/gu, ''))
  const id = fc.stringMatching(/^[A-Z东西=+@'-][a-z0-9;；"、=']{0,6}$/).filter(one => one.length > 0)
  const generated = fc.uniqueArray(
    fc.record({
      id: fc.nat({ max: 10_000 }),
      name: text,
      grade: fc.constantFrom('vip', 'preferred', 'qualified'),
      beds: fc.option(fc.nat(999)),
      goods: fc.uniqueArray(id, { maxLength: 3 }),
      yes: fc.boolean(),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  )

  test('any book comes back as it is', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async customers => {
        const office = officeOn()
        for (const { id, name, grade, beds, goods, yes } of customers) {
          const conditions = Object.fromEntries(MET.map(one => [one, yes]))
          const place = { departmentId: "=1+1'东；区", grade, varieties: goods, conditions, reviewedOn: '2024-02-29' }
          const command = {
            type: 'customer.take-over',
            customerId: `客户${id}`,
            name: name || "'=SUM(A1)",
            kind: 'enterprise',
            departments: [place],
            ...(beds !== null && { scale: { beds, hospitalLevel: '3A', specialty: 'trauma' } }),
          }
          const recorded = await office.record(command, { actor, reason: 'generated' })
          if (recorded.status !== 'recorded') throw new Error(JSON.stringify(recorded))
        }
        const written = await bookOf(office)
        const other = officeOn()
        await taken(other, written)
        expect(await bookOf(other)).toEqual(written)
      }),
      { numRuns: 25 },
    )
  })
})

const MET = [
  'legalCapacity',
  'businessLicence',
  'taxRegistration',
  'goodReputation',
  'contractSigned',
  'noOffences',
  'protectsBrand',
]

test('a row that no customer can be made of is told with its field', async () => {
  const long = '长'.repeat(900)
  expect(await flawsOf([[...HEADER, '经营品种'], plain('K-1', [long])])).toMatchObject([{ row: 2, column: '经营品种' }])
})
