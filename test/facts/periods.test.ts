/** 结账: what is closed, opened, excepted and adjusted; and a closing against what is told late, from two offices. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Actor,
  adjustmentRegister,
  closedPeriods,
  everyDay,
  isGuijuError,
  lockRegister,
  manualClock,
  memoryStore,
  type Outcome,
  open,
  toldUnderExceptions,
} from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import {
  book,
  close,
  contexts,
  except,
  house,
  KEEPER,
  LI,
  LOCKS,
  move,
  officeOn,
  reopen,
  revoke,
  toldIntoClosed,
  WANG,
} from './period-house.ts'

const failed = ({ findings }: Outcome) => findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
const heard = (outcome: Outcome) => [outcome.status, ...failed(outcome)]
const APRIL = '2026-04-30T23:59:59.999+08:00'
const MAY = '2026-05-01T00:00:00+08:00'

describe('a lock is moved', () => {
  const refusals: readonly [string, readonly object[], object, string][] = [
    ['through today', [], close('2026-05-05'), 'period-over'],
    ['through a day to come', [], close('2062-04-30', { hard: true }), 'period-over'],
    ['twice through one day', [close('2026-04-30')], close('2026-04-30'), 'closing-forward'],
    ['backward', [close('2026-04-30')], close('2026-04-29'), 'closing-forward'],
    ['softly within what is hard', [close('2026-04-30', { hard: true })], close('2026-04-29'), 'closing-forward'],
    ['open, though nothing is closed', [], reopen(null), 'closed-softly'],
    ['open, though all is closed for good', [close('2026-04-30', { hard: true })], reopen(null), 'closed-softly'],
    ['open, to no earlier day', [close('2026-04-30')], reopen('2026-04-30'), 'opening-backward'],
    [
      'open, within what is hard',
      [close('2026-03-31', { hard: true }), close('2026-04-30')],
      reopen('2026-03-30'),
      'hard-stays-closed',
    ],
    ['by an exception, though nothing is closed', [], except('X', { role: 'accountant' }), 'closed-softly'],
    [
      'by an exception, though it is closed for good',
      [close('2026-04-30'), close('2026-04-30', { hard: true })],
      except('X', { role: 'accountant' }),
      'closed-softly',
    ],
    [
      'by an exception whose end has come',
      [close('2026-04-30')],
      except('X', { role: 'accountant' }, { until: '2026-05-05T09:00:00+08:00' }),
      'exception-ahead',
    ],
    [
      'by an exception that is known',
      [close('2026-04-30'), except('X', { role: 'accountant' })],
      except('X', { personId: 'wang' }),
      'exception-new',
    ],
    ['by revoking what nobody gave', [close('2026-04-30')], revoke('X'), 'exception-on-record'],
    [
      'by revoking it twice',
      [close('2026-04-30'), except('X', { role: 'accountant' }), revoke('X')],
      revoke('X'),
      'exception-standing',
    ],
  ]
  test.each(refusals)('not %s', async (_, given, command, refusal) => {
    const { office } = house()
    for (const one of given) expect(heard(await office.execute(one, { actor: KEEPER }))).toEqual(['accepted'])
    // Of another lock nothing is said.
    for (const one of given) await office.execute({ ...one, lock: 'stock' }, { actor: KEEPER })
    const outcome = await office.execute(command, { actor: KEEPER })
    expect(heard(outcome)).toEqual(['refused', refusal])
    for (const language of ['zh', 'en'] as const)
      expect(office.explain(outcome.findings[0]!, language)).not.toMatch(/[{}]/)
  })

  test('through yesterday; for good, so far or further; and each lock by itself', async () => {
    const { office } = house()
    const acts = [
      close('2026-05-04'),
      close('2026-04-30', { hard: true }),
      close('2026-04-01', { lock: 'stock' }),
      reopen('2026-04-30'),
      close('2026-05-01', { hard: true }),
    ]
    for (const act of acts) expect(heard(await office.execute(act, { actor: KEEPER }))).toEqual(['accepted'])
    const rows = await office.view(lockRegister)
    expect(rows.map(({ lock, soft, hard }) => [lock, soft?.through, hard?.through])).toEqual([
      ['books', undefined, '2026-05-01'],
      ['stock', '2026-04-01', undefined],
    ])
    expect(rows[1]!.soft).toMatchObject({ by: 'chen', reason: 'end of the month' })
  })

  test('by whom a grant names, and by nobody else', async () => {
    const { office } = house()
    const acts = [close('2026-04-30'), reopen(null), except('X', { role: 'accountant' }), revoke('X')]
    for (const act of acts)
      for (const actor of [LI, undefined]) {
        const outcome = await office.execute(act, actor && { actor })
        expect(outcome.status, act.type).toBe('refused')
        expect(outcome.findings[0]!.rule).toBe('no-grant')
      }
    expect(heard(await office.execute(book(), { actor: LI }))).toEqual(['accepted'])
  })
})

describe('an exception', () => {
  async function excepted(whom: object = { role: 'accountant' }) {
    const built = house()
    const { office, clock } = built
    await office.execute(close('2026-04-30'), { actor: KEEPER })
    await office.execute(except('X', whom), { actor: KEEPER })
    const tell = (at: string, actor: Actor | undefined, command: object = book()) => {
      clock.set(at)
      return office.execute(command, { occurredAt: APRIL, ...(actor && { actor }) })
    }
    return { ...built, tell }
  }

  test('carries what is told a second before its end, not at it, and the list has exactly that', async () => {
    const { office, tell, store } = await excepted()
    const journal = toldUnderExceptions(LOCKS)
    expect(heard(await tell('2026-05-07T17:59:59+08:00', WANG))).toEqual(['refused', 'period-open'])
    const passed = await tell('2026-05-07T17:59:59+08:00', LI)
    expect(heard(passed)).toEqual(['accepted'])
    expect(passed.findings.find(({ subject }) => subject === 'lock:books')!.facts).toMatchObject({ exception: 'X' })
    expect(heard(await tell('2026-05-07T18:00:00+08:00', LI))).toEqual(['refused', 'period-open'])
    const rows = await office.view(journal)
    expect(rows).toEqual([
      {
        lock: 'books',
        exceptionId: 'X',
        type: 'entry.booked',
        tags: ['entry:E-1', expect.stringMatching(/^command:/)],
        at: '2026-04-30T15:59:59.999Z',
        toldAt: '2026-05-07T09:59:59.000Z',
        by: 'li',
      },
    ])
    expect(toldIntoClosed((await store.read('all')).events).excepted).toHaveLength(1)
  })

  test('is of one lock: what two locks cover needs both', async () => {
    const { office, tell } = await excepted()
    await office.execute(close('2026-04-30', { lock: 'year' }), { actor: KEEPER })
    const outcome = await tell('2026-05-06T09:00:00+08:00', LI)
    expect(
      outcome.findings.filter(({ rule }) => rule === 'period-open').map(({ subject, verdict }) => [subject, verdict]),
    ).toEqual([
      ['lock:books', 'satisfied'],
      ['lock:year', 'failed'],
    ])
    expect(heard(outcome)).toEqual(['refused', 'period-open'])
  })

  test('for a person is not for his role', async () => {
    const { tell } = await excepted({ personId: 'li' })
    expect(heard(await tell('2026-05-06T09:00:00+08:00', { id: 'zhao', role: 'accountant' }))[0]).toBe('refused')
    expect(heard(await tell('2026-05-06T09:00:00+08:00', undefined))[0]).toBe('refused')
    expect(heard(await tell('2026-05-06T09:00:00+08:00', { id: 'li', role: 'clerk' }))[0]).toBe('accepted')
  })

  test('and the refusal names the lock, through when, and who may, in both languages', async () => {
    const { office, tell } = await excepted()
    const { findings } = await tell('2026-05-06T09:00:00+08:00', WANG)
    const finding = findings.find(({ verdict }) => verdict === 'failed')!
    expect(office.explain(finding, 'en')).toBe(
      'Failed: The period is open (CP-1.1). Lock books is closed through 2026-04-30 (for good: no), it happened on 2026-04-30; told by exception none; excepted now: accountant (X); may open or except: keeper.',
    )
    expect(office.explain(finding, 'zh')).toContain('锁 books 已结账至 2026-04-30（硬结：否）')
  })
})

describe('what is judged is the lock of now', () => {
  test('the last moment of the closed day is refused, the next one is not, in the zone of the office', async () => {
    const { office } = house()
    await office.execute(close('2026-04-30'), { actor: KEEPER })
    expect(heard(await office.execute(book(), { occurredAt: APRIL }))).toEqual(['refused', 'period-open'])
    expect(heard(await office.execute(book(), { occurredAt: MAY }))).toEqual(['accepted'])
    expect(heard(await office.execute(move(), { occurredAt: APRIL }))).toEqual(['accepted'])
  })

  test('in another zone the day ends at another moment', async () => {
    const clock = manualClock('2026-05-05T09:00:00Z')
    const regulations = [closedPeriods({ locks: LOCKS, lockKeepers: ['keeper'] })]
    const calendar = everyDay('America/New_York')
    const office = open({ store: memoryStore(), clock, calendar, contexts, regulations })
    await office.execute(close('2026-04-30'), { actor: KEEPER })
    const told = async (occurredAt: string) => (await office.execute(book(), { occurredAt })).status
    expect([await told('2026-05-01T03:59:59.999Z'), await told('2026-05-01T04:00:00Z')]).toEqual([
      'refused',
      'accepted',
    ])
  })

  test('a closing that is dated back closes when it is told, and one of April binds what is told of March', async () => {
    const { office } = house()
    await office.execute(book('E-0'), { occurredAt: '2026-03-10T09:00:00+08:00' })
    expect(heard(await office.execute(close('2026-04-30'), { actor: KEEPER, occurredAt: MAY }))).toEqual(['accepted'])
    const late = await office.execute(book('E-0'), { occurredAt: '2026-03-10T09:00:00+08:00' })
    expect(heard(late)).toEqual(['refused', 'period-open'])
  })

  test('a bound by role is that of the day of telling', async () => {
    const bounds = { dated: [{ value: 9 }, { value: 1, since: '2026-05-05' }] }
    const { office, clock } = house('2026-05-04T12:00:00+08:00', { othersWithinDays: bounds })
    const told = async () => heard(await office.execute(book(), { occurredAt: '2026-05-02T12:00:00+08:00' }))
    expect(await told()).toEqual(['accepted'])
    clock.set('2026-05-05T12:00:00+08:00')
    expect(await told()).toEqual(['refused', 'told-within-days'])
  })
})

describe('what is withdrawn', () => {
  test('of a closed period stays as it is; what was withdrawn before is not restored; an exception lets both in', async () => {
    const { office } = house()
    const [one, other] = await Promise.all(
      ['E-1', 'E-2'].map(async id => {
        const outcome = await office.execute(book(id), { occurredAt: APRIL })
        return outcome.status === 'accepted' ? outcome.events[0]! : undefined
      }),
    )
    const withdraw = (eventId: string, actor?: Actor) =>
      office.execute({ type: 'fact.withdraw', eventId, reason: 'typed wrongly' }, actor && { actor })
    const before = await withdraw(one!.id)
    const withdrawal = before.status === 'accepted' ? before.events[0]!.id : ''
    await office.execute(close('2026-04-30'), { actor: KEEPER })
    expect(heard(await withdraw(other!.id))).toEqual(['refused', 'period-open'])
    expect(heard(await withdraw(withdrawal))).toEqual(['refused', 'period-open'])
    await office.execute(except('X', { role: 'accountant' }), { actor: KEEPER })
    expect(heard(await withdraw(other!.id, LI))).toEqual(['accepted'])
    const restored = await withdraw(withdrawal, LI)
    expect(heard(restored)).toEqual(['accepted'])
    // And that one taken back again, by whom nobody excepted.
    const again = restored.status === 'accepted' ? restored.events[0]!.id : ''
    expect(heard(await withdraw(again))).toEqual(['refused', 'period-open'])
    const rows = await office.view(toldUnderExceptions(LOCKS))
    expect(rows.map(({ type, at }) => [type, at])).toEqual([
      ['fact.withdrawn', '2026-04-30T15:59:59.999Z'],
      ['fact.withdrawn', '2026-04-30T15:59:59.999Z'],
    ])
  })

  test('of an open day it is nothing to the lock', async () => {
    const { office } = house()
    const outcome = await office.execute(book(), { occurredAt: MAY })
    await office.execute(close('2026-04-30'), { actor: KEEPER })
    const eventId = outcome.status === 'accepted' ? outcome.events[0]!.id : ''
    expect(heard(await office.execute({ type: 'fact.withdraw', eventId, reason: 'typed wrongly' }))).toEqual([
      'accepted',
    ])
  })
})

describe('what was left out of a period that is closed for good', () => {
  async function closed() {
    const built = house()
    await built.office.execute(close('2026-04-30', { hard: true }), { actor: KEEPER })
    const outcome = await built.office.execute(book('E-9'), { commandId: 'today' })
    const eventId = outcome.status === 'accepted' ? outcome.events[0]!.id : ''
    const adjust = (concerns: string, more: object = {}) =>
      built.office.execute({
        type: 'period.adjust',
        lock: 'books',
        concerns,
        eventId,
        toldBy: 'today',
        reason: 'left out',
        ...more,
      })
    return { ...built, adjust, eventId }
  }

  test('is told today, and shown as its adjustment', async () => {
    const { office, adjust, eventId } = await closed()
    expect(heard(await adjust('2026-04-17'))).toEqual(['accepted'])
    expect(heard(await adjust('2026-04-02'))).toEqual(['accepted'])
    const rows = await office.view(adjustmentRegister, 'books')
    expect(rows.map(({ concerns }) => concerns)).toEqual(['2026-04-02', '2026-04-17'])
    expect(rows[1]).toMatchObject({ eventId, eventType: 'entry.booked', occurredAt: '2026-05-05T01:00:00.000Z' })
    expect(await office.view(adjustmentRegister, 'stock')).toEqual([])
  })

  test.each([
    ['an open day', '2026-05-01', {}, 'adjusts-closed-day'],
    ['a lock that is open', '2026-04-17', { lock: 'stock' }, 'adjusts-closed-day'],
    ['by what nobody told', '2026-04-17', { eventId: 'nothing' }, 'adjusting-fact-on-record'],
  ])('not for %s', async (_, concerns, more, refusal) => {
    const { adjust } = await closed()
    expect(heard(await adjust(concerns, more))).toEqual(['refused', refusal])
  })

  test('not by a fact of the closed period itself', async () => {
    const { office } = house()
    const outcome = await office.execute(book(), { occurredAt: APRIL })
    const eventId = outcome.status === 'accepted' ? outcome.events[0]!.id : ''
    await office.execute(close('2026-04-30'), { actor: KEEPER })
    const adjust = { type: 'period.adjust', lock: 'books', concerns: '2026-04-17', eventId, reason: 'left out' }
    expect(heard(await office.execute(adjust))).toEqual(['refused', 'adjusted-behind-closing'])
  })
})

describe.each([
  ['memory', () => memoryStore()],
  [
    'SQLite',
    () => sqliteStore(join(mkdtempSync(join(tmpdir(), 'guiju-periods-')), 'log.db'), { durability: 'normal' }),
  ],
])('two offices on one log (%s)', (_, storeOf) => {
  test('a fact told before the closing stands, one told behind it is refused, though its office knows of no closing', async () => {
    const store = storeOf()
    const clock = manualClock('2026-05-05T09:00:00+08:00')
    const [one, other] = [officeOn(store, clock), officeOn(store, clock)]
    // Both have read the lock and hold it in memory.
    expect(heard(await one.execute(book('E-1'), { occurredAt: APRIL }))).toEqual(['accepted'])
    expect(heard(await other.execute(book('E-2'), { occurredAt: APRIL }))).toEqual(['accepted'])
    expect(heard(await one.execute(close('2026-04-30'), { actor: KEEPER }))).toEqual(['accepted'])
    expect(heard(await other.execute(book('E-2'), { occurredAt: APRIL }))).toEqual(['refused', 'period-open'])
    expect(heard(await other.execute(reopen(null), { actor: KEEPER }))).toEqual(['accepted'])
    expect(heard(await one.execute(book('E-1'), { occurredAt: APRIL }))).toEqual(['accepted'])
    await Promise.all([one.close(), other.close()])
  })

  test('at once, many times: each fact is before the closing, or refused', async () => {
    for (let round = 0; round < 20; round++) {
      const store = storeOf()
      const clock = manualClock('2026-05-05T09:00:00+08:00')
      const [one, other] = [officeOn(store, clock), officeOn(store, clock)]
      const tellings = Array.from(
        { length: 6 },
        (_, index) => () => (index % 2 ? one : other).execute(book(`E-${index}`), { occurredAt: APRIL }),
      )
      const closing = () => one.execute(close('2026-04-30', { hard: round % 2 === 0 }), { actor: KEEPER })
      const acts = [...tellings.slice(0, round % 7), closing, ...tellings.slice(round % 7)]
      const outcomes = await Promise.all(acts.map(act => act()))
      const { events } = await store.read('all')
      const accepted = outcomes.filter(({ status }) => status === 'accepted').length
      expect(events.length).toBe(accepted)
      expect(events.filter(({ type }) => type === 'period.closed')).toHaveLength(1)
      expect(toldIntoClosed(events).breaches).toEqual([])
      await Promise.all([one.close(), other.close()])
    }
  })
})

test('locks are data, and what is wrong with them is told', () => {
  const faults = [[{ lock: 'books', covers: [] }], [LOCKS[0]!, LOCKS[0]!]].map(locks => {
    try {
      closedPeriods({ locks, lockKeepers: ['keeper'] })
    } catch (fault) {
      return isGuijuError(fault, 'INVALID_DEFINITION') && fault.message
    }
    return 'nothing was thrown'
  })
  expect(faults).toEqual(['lock "books" covers nothing', 'lock "books" is named twice'])
})
