/** A merging makes one customer of two, and its end makes two again: each as it was told to be. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay, type StateDefinition } from '../../src/core/fold.ts'
import { customerFile, onBooks } from '../../src/facts/customer/states/customer-file.ts'
import { departmentBook } from '../../src/facts/customer/states/department-book.ts'
import { customerContext, customerSheet, type SequencedEvent, toldWhileMerged } from '../../src/index.ts'
import { type History, histories, play } from '../../src/testing/histories.ts'
import { BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { statesDefined } from './members.ts'
import { expectSame, logOf, officeOn, runs, type Stage, stage } from './offices.ts'

const customers = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6']
const places = { customers, departments: ['east', 'west'], mergings: true }

const [from, into] = ['C-1', 'C-2']
const lowest = places.departments.map(departmentId => ({ departmentId, grade: 'qualified' }))
const merge = { type: 'customer.merge', from, into, reason: 'one licence' }
const unmerge = { type: 'customer.unmerge', from, into, reason: 'two licences' }

const NOTES = ['customer.merged', 'customer.book-merged', 'customer.unmerged', 'customer.book-unmerged']
const isNote = ({ type }: SequencedEvent) => NOTES.includes(type)

async function played(history: History): Promise<Stage> {
  const at = stage()
  await play(history, at.office, at.clock)
  return at
}

/** Merges the two, whatever their grades are. */
async function merged({ office }: Stage) {
  const plain = await office.execute(merge)
  if (plain.status === 'accepted') return plain
  const { findings } = plain
  const [grades] = findings.filter(({ rule }) => rule === 'merging-settles-grades' || rule.endsWith('-standard'))
  if (!grades && !findings.some(({ rule }) => rule === 'late-payer-is-no-vip')) return plain
  const held = await office.view(customerSheet, into)
  const other = await office.view(customerSheet, from)
  const books = [held, other].flatMap(({ relations }) => relations.filter(one => one.admitted))
  const known = lowest.filter(one => books.some(({ departmentId }) => departmentId === one.departmentId))
  return office.execute({ ...merge, grades: known })
}

const fileOf = (log: readonly SequencedEvent[], key: string) =>
  replay(
    customerFile,
    key,
    log.filter(event => customerFile.keys(event).includes(key)),
  )

/** But for the note that it was merged. */
function plain(log: readonly SequencedEvent[], key: string) {
  const { alias: _, ...file } = fileOf(log, key)
  return file
}

/** What a merging may leave behind: the note of itself. */
const NOTED = ['customer-history', 'mergings', 'told-while-merged', 'admitted-ids', 'last-told']

/** How high a share has been all the time: it was another one while there was one customer less. */
const TRAILS = {
  'share-history': ['vipTrail', 'preferredTrail'],
  customer: ['alias'],
  'contact-course': ['alias'],
} as Record<string, string[]>

/** Where a state holds the file or the course of a customer, or of many. */
const NESTED = ['file', 'contact', 'courses']

/** A customer's state within another, however deep: the same is left out of it. */
function withoutTrails(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { alias: _, ...rest } = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, withoutTrails(inner)]))
}

function valueAt(state: StateDefinition, key: string, log: readonly SequencedEvent[]) {
  const value = replay(
    state,
    key,
    log.filter(event => state.keys(event).includes(key)),
  ) as Readonly<Record<string, unknown>>
  const kept = Object.entries(value).filter(([name]) => !TRAILS[state.name]?.includes(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, NESTED.includes(name) ? withoutTrails(inner) : inner]))
}

describe('a merging and its end', () => {
  test('with nothing told in between are as if neither had been, in every state', async () => {
    const states = (await statesDefined()).filter(({ name }) => !NOTED.includes(name))
    let seen = 0
    await fc.assert(
      fc.asyncProperty(histories(fc, { ...places, late: true }), async history => {
        const at = await played(history)
        const before = await logOf(at.store)
        if ((await merged(at)).status !== 'accepted') return
        at.clock.advance(60_000)
        expect((await at.office.execute(unmerge)).status).toBe('accepted')
        const after = await logOf(at.store)
        if (after.some(({ type }) => type === 'customer.book-unmerged')) seen += 1
        for (const state of states) {
          for (const key of new Set(after.flatMap(event => state.keys(event)))) {
            expectSame(valueAt(state, key, after), valueAt(state, key, before))
          }
        }
      }),
      runs(60),
    )
    expect(seen).toBeGreaterThan(0)
  })

  test('leave what was told in between where it was told', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(histories(fc, places), fc.constantFrom('trade', 'record-incident'), async (history, type) => {
        const at = await played(history)
        const before = (await logOf(at.store)).length
        if ((await merged(at)).status !== 'accepted') return
        const said = {
          type: `customer.${type}`,
          customerId: into,
          departmentId: 'east',
          amount: '7',
          kind: 'late-payment',
        }
        const { amount, kind, ...both } = said
        at.clock.advance(60_000)
        const told = await at.office.execute(type === 'trade' ? { ...both, amount } : { ...both, kind })
        at.clock.advance(60_000)
        expect((await at.office.execute(unmerge)).status).toBe('accepted')
        const log = await logOf(at.store)
        // Other mergings of the history stand.
        const without = log.filter((event, index) => index < before || !isNote(event))
        for (const key of [from, into]) expectSame(plain(log, key), plain(without, key))
        const [row] = (await at.office.view(toldWhileMerged, into)).slice(-1)
        const ids = 'events' in told ? told.events.map(({ id }) => id) : []
        expect(row!.told.map(({ eventId }) => eventId)).toEqual(ids)
        seen += ids.length
      }),
      runs(60),
    )
    expect(seen).toBeGreaterThan(0)
  })
})

describe('in histories of all kinds', () => {
  test('whoever is merged is on no book, and each book counts those who are on it', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(histories(fc, { ...places, length: 40 }), async history => {
        const { store } = await played(history)
        const log = await logOf(store)
        for (const [index, event] of log.entries()) {
          const told = log.slice(0, index + 1)
          // A command is whole or not at all.
          if (log[index + 1]?.commandId === event.commandId) continue
          if (log.slice(0, index + 1).some(isNote)) seen += 1
          else continue
          // Look-alikes are among them, too.
          const files = [...new Set(told.flatMap(one => customerFile.keys(one)))].map(key => fileOf(told, key))
          for (const file of files) {
            if (file.alias.into === null) continue
            expect(places.departments.filter(one => onBooks(file, one))).toEqual([])
            expect(fileOf(told, file.alias.into).alias.merged).toContain(file.customerId)
          }
          for (const departmentId of places.departments) {
            const mine = told.filter(one => departmentBook.keys(one).includes(departmentId))
            const { customers: counted, vip, preferred, qualified } = replay(departmentBook, departmentId, mine)
            const grades = files.flatMap(file => onBooks(file, departmentId)?.grade ?? [])
            const count = (grade: string) => grades.filter(one => one === grade).length
            expect([counted, vip, preferred, qualified]).toEqual([
              grades.length,
              ...['vip', 'preferred', 'qualified'].map(count),
            ])
          }
        }
      }),
      runs(60),
    )
    expect(seen).toBeGreaterThan(0)
  })
})

const admitted = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
const inEast = (customerId: string) => ({ customerId, departmentId: 'east' })

async function twins() {
  const at = stage()
  await at.office.execute({ type: 'customer.admit', ...inEast(from), ...admitted })
  await at.office.execute({ type: 'customer.admit', ...inEast(into), ...admitted })
  at.clock.advance(24 * 60 * 60_000)
  return at
}

describe('while it is merged', () => {
  const fields: Readonly<Record<string, unknown>> = {
    ...{ ...inEast(from), ...admitted, from: 'east', to: 'west', reason: 'r', amount: '1', channel: 'phone' },
    ...{ list: 'department', grade: 'vip', result: 'good', criterion: 'left' },
  }
  const assessment = Object.fromEntries(
    ['contractPerformance', 'payment', 'goodFaith', 'results', 'reputation', 'stability', 'loyalty', 'demand'].map(
      name => [name, 'high'],
    ),
  )
  const all = {
    ...fields,
    assessment: { ...assessment, knownInRegion: true, risk: 'none', longTermPartner: true },
  } as Readonly<Record<string, unknown>>

  /** The command with such fields as it has. */
  const commandOf = ({ type, schema }: (typeof customerContext.commands)[number]) => {
    const { shape } = schema as unknown as { readonly shape: Readonly<Record<string, unknown>> }
    const named = Object.entries(all).filter(([name]) => name in shape)
    const command = { ...Object.fromEntries(named), type } as Record<string, unknown>
    if (type === 'customer.record-incident') command.kind = 'late-payment'
    return command
  }

  const others = customerContext.commands.filter(({ type }) => !['customer.merge', 'customer.unmerge'].includes(type))

  for (const definition of others) {
    test(`${definition.type} is told of the other, who is named`, async () => {
      const { office, clock } = await twins()
      await office.execute(merge)
      const since = clock.now()
      clock.advance(60_000)
      const { status, findings } = await office.execute(commandOf(definition), {
        actor: { id: 'li', department: 'east' },
      })
      expect(status).toBe('refused')
      expect(findings[0]).toMatchObject({ rule: 'customer-not-merged', actual: since, facts: { into } })
    })
  }

  test('neither is merged again, nor another into the one that is gone, nor the one that remains into another', async () => {
    const { office } = await twins()
    await office.execute({ type: 'customer.admit', ...inEast('C-3'), ...admitted })
    await office.execute(merge)
    const ruleOf = async (one: string, other: string) =>
      (await office.execute({ ...merge, from: one, into: other })).findings[0]?.rule
    expect(await ruleOf(from, into)).toBe('customer-not-merged')
    expect(await ruleOf(into, from)).toBe('customer-not-merged')
    expect(await ruleOf('C-3', from)).toBe('customer-not-merged')
    expect(await ruleOf(into, 'C-3')).toBe('merged-in-no-chain')
    expect(await ruleOf('C-3', 'C-3')).toBe('two-customers')
    expect(await ruleOf('C-3', 'C-9')).toBe('customer-known')
    expect(await ruleOf('C-3', into)).toBeUndefined()
    const early = await office.execute(unmerge)
    expect(early.findings[0]).toMatchObject({ rule: 'unmerged-last-first', actual: 'C-3' })
    expect((await office.execute({ ...unmerge, from: 'C-3' })).status).toBe('accepted')
    expect((await office.execute(unmerge)).status).toBe('accepted')
    expect((await office.execute(unmerge)).findings[0]?.rule).toBe('customer-merged')
  })

  test('a day of before is as it was, and so is a day of after', async () => {
    const { office, clock } = await twins()
    const before = clock.now()
    const sheets = () => Promise.all([from, into].map(one => office.view(customerSheet, one)))
    const two = await sheets()
    clock.advance(24 * 60 * 60_000)
    await office.execute(merge)
    clock.advance(24 * 60 * 60_000)
    expect((await sheets()).map(({ relations }) => relations[0]!.admitted)).toEqual([false, true])
    await office.execute(unmerge)
    expect(await sheets()).toEqual(two)
    expect(await Promise.all([from, into].map(one => office.view(customerSheet, one, { at: before })))).toEqual(two)
  })

  test('a fact of before is told of it; one of the time is told of it when they are two again', async () => {
    const { office, clock } = await twins()
    const before = clock.now()
    clock.advance(24 * 60 * 60_000)
    await office.execute(merge)
    clock.advance(24 * 60 * 60_000)
    const meanwhile = clock.now()
    const trade = { type: 'customer.trade', ...inEast(from), amount: '5' }
    expect((await office.execute(trade, { occurredAt: before })).status).toBe('accepted')
    expect((await office.execute(trade, { occurredAt: meanwhile })).status).toBe('refused')
    clock.advance(24 * 60 * 60_000)
    await office.execute(unmerge)
    expect((await office.execute(trade, { occurredAt: meanwhile })).status).toBe('accepted')
    const regrade = { type: 'customer.remove', ...inEast(from), criterion: 'left' }
    expect((await office.execute(regrade, { occurredAt: meanwhile })).findings[0]?.rule).toBe(
      'standing-changes-in-order',
    )
  })
})

describe('at the same moment, by two offices', () => {
  test('each merged into the other: one of the two', async () => {
    const { office, store, clock } = await twins()
    const offices = [office, officeOn(store, clock)]
    const outcomes = await Promise.all(
      [merge, { ...merge, from: into, into: from }].map((command, index) => offices[index]!.execute(command)),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
  })

  test('merged, and traded with: the trade is of before, or refused', async () => {
    for (let index = 0; index < 5; index++) {
      const { office, store, clock } = await twins()
      const other = officeOn(store, clock)
      const trade = { type: 'customer.trade', ...inEast(from), amount: '5' }
      const [one, traded] = await Promise.all([office.execute(merge), other.execute(trade)])
      expect(one.status).toBe('accepted')
      const types = (await logOf(store)).map(({ type }) => type)
      const isBefore = types.indexOf('customer.traded') < types.indexOf('customer.merged')
      expect(traded.status).toBe(types.includes('customer.traded') && isBefore ? 'accepted' : 'refused')
    }
  })
})
