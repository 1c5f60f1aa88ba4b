/**
 * What has happened anyway is recorded: all that `execute` accepts is recorded alike and without breaches, what facts or the
 * gate refuse is refused alike, and what only rules refuse is written with each breach, which is a duty until answered.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Actor,
  archiveDisposal,
  breachRecords,
  breachSheet,
  correctionContext,
  customerContext,
  customerSheet,
  defineGrant,
  defineRegulation,
  mandateContext,
  manualClock,
  memoryStore,
  memoryVault,
  type Office,
  type Outcome,
  type RecordOutcome,
  type SequencedEvent,
} from '../../src/index.ts'
import { type Deed, histories, ordersOf } from '../../src/testing/histories.ts'
import { dishonestActs } from '../../src/testing/history/acts.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'
import { carryOver, codeOf, contentOf, expectSame, logOf, ofCustomers, officeOn, runs, stage } from './offices.ts'

const RECORDER = { id: 'zhou', role: 'recorder' }
const ANSWERER = { id: 'wu', role: 'manager' }
const ofRecords = breachRecords({ breachRecorders: ['recorder'], breachAnswerers: ['manager'] })
const regulations = [...ofCustomers, ofRecords]
const owed = (office: Office) => office.obligations({ obligation: 'breach-answer-owed' })

/** The rules that were broken in all histories. */
const broken = new Set<string>()

type Order = ReturnType<typeof ordersOf>[number]

const isFact = ({ findings }: Outcome | RecordOutcome) =>
  findings.some(({ clause, verdict }) => clause === null && verdict === 'failed')

/** The office with the same log, at the same moment. */
async function fork(log: readonly SequencedEvent[], at: string) {
  const store = memoryStore()
  await carryOver(log, store)
  return { store, office: officeOn(store, manualClock(at), { regulations }) }
}

/** Who records something is no other than who would have done it: only his role is added. */
const asRecorder = (actor: Actor | undefined): Actor => ({ id: 'zhou', ...actor, role: 'recorder' })

async function answerAll(office: Office): Promise<void> {
  for (const { subject, facts } of await owed(office)) {
    const { event, command: toldBy, rule } = facts
    const answer = { type: 'fact.answer', eventId: event, toldBy, rule, subject, answer: 'it was urgent' }
    expect((await office.execute(answer, { actor: RECORDER })).findings.map(({ rule }) => rule)).toEqual([
      'breach-answered-by-role',
    ])
    expect((await office.execute(answer, { actor: ANSWERER })).status).toBe('accepted')
  }
}

async function checkRecord(log: readonly SequencedEvent[], { command, actor, occurredAt }: Order, at: string) {
  const meta = { actor: asRecorder(actor), occurredAt: occurredAt!, commandId: 'the-act' }
  const [executing, recording] = [await fork(log, at), await fork(log, at)]
  const executed = await executing.office.execute(command, meta)
  const recorded = await recording.office.record(command, { ...meta, reason: 'it has happened' })
  // The gate's finding about the recording stands before those of the rules.
  expectSame(
    recorded.findings.filter(({ rule }) => rule !== 'recorded-by-breach-recorders'),
    executed.findings,
  )
  if (isFact(executed)) {
    expect(recorded.status).toBe(executed.status)
    expect((await logOf(recording.store)).length).toBe(log.length)
    return
  }
  if (recorded.status !== 'recorded') throw new Error(`${recorded.status}: ${JSON.stringify(recorded.findings)}`)
  const [record, ...more] = recorded.events.filter(({ type }) => type === 'fact.recorded')
  const told = recorded.events.filter(event => event !== record)
  expect(more).toEqual([])
  if (executed.status === 'accepted') {
    expect(recorded.breaches).toEqual([])
    expectSame(told.map(contentOf), executed.events.map(contentOf))
  } else {
    expect(recorded.breaches.length).toBeGreaterThan(0)
    for (const { rule } of recorded.breaches) broken.add(rule)
  }
  expect(record).toMatchObject({ data: { reason: 'it has happened', breaches: recorded.breaches } })
  await checkKept(recording, recorded, meta, command)
}

type Recorded = Extract<RecordOutcome, { status: 'recorded' }>

async function checkKept(
  { store, office }: Awaited<ReturnType<typeof fork>>,
  recorded: Recorded,
  meta: object,
  command: unknown,
) {
  const size = (await logOf(store)).length
  const again = await office.record(command, { ...meta, reason: 'it has happened' })
  expectSame(again, recorded)
  expect((await logOf(store)).length).toBe(size)
  const other = officeOn(store, manualClock(recorded.events[0]!.recordedAt), { regulations })
  const duties = await owed(other)
  expect(duties.map(({ facts: { rule, event }, subject }) => `${rule} ${event} ${subject}`).sort()).toEqual(
    recorded.breaches.map(({ rule, eventId, subject }) => `${rule} ${eventId} ${subject}`).sort(),
  )
  await answerAll(other)
  expect(await owed(office)).toEqual([])
  expect((await office.view(breachSheet, 'the-act')).map(({ standing }) => standing)).toEqual(
    recorded.breaches.map(() => 'answered'),
  )
}

const customers = ['C-1', 'C-2', 'C-3']
const none = {
  complaints: [],
  items: [],
  vehicles: [],
  persons: [],
  partners: [],
  archives: [],
  cards: [],
  receptions: [],
  mandates: [],
  locks: [],
  numbers: [],
  mergings: false,
}
const dishonest = dishonestActs(fc, { customers, departments: ['east', 'west'], varieties: ['knee', 'hip'], ...none })

/** A history, and the deed behind it that is looked at: most of them in bad faith. */
const lives = (late: boolean) =>
  fc
    .tuple(
      histories(fc, { length: 8, customers, late }),
      fc.option(
        dishonest.map((act): Deed => ({ ...act, wait: 1 })),
        { freq: 4 },
      ),
    )
    .map(([history, deed]) => (deed ? [...history, deed] : history))
    .filter(history => history.length > 0)

test.each([
  ['as it happens', false],
  ['late', true],
])('any deed, told %s: executed or recorded', (_, late) =>
  fc.assert(
    fc.asyncProperty(lives(late), async history => {
      const { store, office, clock } = stage({ regulations })
      const orders = ordersOf(history, clock.now())
      for (const [index, { command, ...meta }] of orders.slice(0, -1).entries()) {
        clock.advance(history[index]!.wait * 60_000)
        await office.execute(command, meta)
      }
      clock.advance(history.at(-1)!.wait * 60_000)
      await checkRecord(await logOf(store), orders.at(-1)!, clock.now())
    }),
    runs(150),
  ),
)

test('and rules of many kinds were broken in them', () => {
  expect([...broken].length).toBeGreaterThan(3)
})

const both = { customerId: 'C-1', departmentId: 'east' }
const admit = { type: 'customer.admit', ...both, kind: 'enterprise', conditions: CONDITIONS }
const trade = { type: 'customer.trade', ...both, amount: '10' }
const day = (text: string) => `2026-${text}T04:00:00.000Z`
const because = { actor: RECORDER, reason: 'delivered before anybody looked' }

async function admitted() {
  const at = stage({ regulations })
  at.clock.set(day('01-05'))
  await at.office.execute(admit)
  at.clock.set(day('01-21'))
  return at
}

async function recordedTrade(office: Office, occurredAt?: string) {
  const outcome = await office.record(trade, { ...because, ...(occurredAt !== undefined && { occurredAt }) })
  if (outcome.status !== 'recorded') throw new Error(outcome.status)
  return outcome
}

describe('office.record', () => {
  test('a trade of a day before the admission: breach and duty of that day; of a day after it, no breach', async () => {
    const { office } = await admitted()
    expect((await office.execute(trade, { occurredAt: day('01-01') })).status).toBe('refused')
    const early = await recordedTrade(office, day('01-01'))
    const [event] = early.events
    const breach = { rule: 'admission-before-business', subject: 'customer:C-1', verdict: 'failed', eventId: event!.id }
    expect(early.breaches).toMatchObject([breach])
    expect(await owed(office)).toMatchObject([
      { subject: 'customer:C-1', since: day('01-01'), status: 'due', facts: { event: event!.id, rule: breach.rule } },
    ])
    expect((await recordedTrade(office, day('01-06'))).breaches).toEqual([])
    expect(await owed(office)).toHaveLength(1)
  })

  test('a trade with a blacklisted customer, and the duty is late when its days are over', async () => {
    const within = breachRecords({ ...ofRecords.given, answerBreachWithinDays: 3 })
    const { office, clock } = stage({ regulations: [...ofCustomers, within] })
    await office.execute(admit)
    clock.set(day('01-21'))
    const listing = { type: 'customer.blacklist', ...both, list: 'department', reason: 'no payment' }
    await office.execute(listing, { actor: { id: 'li', department: 'east' } })
    const { breaches } = await recordedTrade(office)
    expect(breaches.map(({ rule }) => rule)).toEqual(['no-business-on-department-blacklist'])
    const status = async (asOf: string) =>
      (await office.obligations({ obligation: 'breach-answer-owed', asOf }))[0]?.status
    // Three days, that of the trade not counted, in Shanghai.
    expect(await status('2026-01-24T15:59:59.999Z')).toBe('due')
    expect(await status('2026-01-24T16:00:00.000Z')).toBe('overdue')
  })

  test('what the facts refuse is refused, and nothing is written', async () => {
    const { office, store } = await admitted()
    const size = (await logOf(store)).length
    expect(await office.record(admit, because)).toMatchObject({ status: 'refused' })
    expect((await logOf(store)).length).toBe(size)
  })

  test('needs the grant of recording beside that of the act; without any, nobody may', async () => {
    const { office, store } = await admitted()
    const asked = async (of: Office, actor: Actor) => {
      const { status, findings } = await of.record(trade, { reason: 'late', actor })
      return [status, findings.find(({ verdict }) => verdict === 'failed')?.facts.action ?? null]
    }
    expect(await asked(office, { id: 'li', role: 'clerk' })).toEqual(['refused', 'fact.record'])
    expect(await asked(office, RECORDER)).toEqual(['recorded', null])
    const clock = manualClock(day('01-21'))
    const plain = officeOn(store, clock, { regulations: ofCustomers })
    expect(await asked(plain, RECORDER)).toEqual(['refused', 'fact.record'])
    const tradedBySellers = defineRegulation({
      id: 'sellers',
      title: { zh: '销售', en: 'Sellers' },
      edition: '1',
      grants: [
        defineGrant({
          id: 'traded-by-sellers',
          clauses: ['S-1'],
          title: { zh: '销售', en: 'Sellers' },
          to: { roles: ['seller'] },
          may: ['customer.trade'],
        }),
      ],
    })
    const sellers = officeOn(store, clock, { regulations: [...regulations, tradedBySellers()] })
    expect(await asked(sellers, RECORDER)).toEqual(['refused', 'customer.trade'])
  })

  test('by a mandate: one that names recording in full, beside the act', async () => {
    const given = async (...may: readonly string[]) => {
      const { office, clock } = stage({ regulations, contexts: [mandateContext] })
      clock.set(day('01-05'))
      await office.execute(admit)
      const mandate = { type: 'mandate.give', mandateId: 'M-1', to: 'qian', may, departments: null, reason: 'away' }
      await office.execute({ ...mandate, until: day('02-01') }, { actor: RECORDER })
      clock.set(day('01-21'))
      const actor = { id: 'qian', onBehalfOf: { id: RECORDER.id, mandate: 'M-1' } }
      const { status, findings } = await office.record(trade, { reason: 'late', actor })
      return [status, findings.find(({ verdict }) => verdict === 'failed')?.facts.action ?? null]
    }
    expect(await given('*')).toEqual(['refused', 'fact.record'])
    expect(await given('fact.record')).toEqual(['refused', 'customer.trade'])
    expect(await given('customer.trade', 'fact.record')).toEqual(['recorded', null])
  })

  test('to erase somebody is recorded only where it would be accepted; then the key is gone', async () => {
    const disposal = archiveDisposal({ retentionYears: 1, disposalApprovers: ['recorder'] })
    const { office, clock } = stage({ regulations: [...regulations, disposal], vault: memoryVault() })
    clock.set(day('01-05'))
    await office.execute({ ...admit, name: 'Wang Xiuying' })
    const approved = { furtherUse: false, approvedBy: { personId: RECORDER.id, role: RECORDER.role } }
    const forget = { type: 'person.forget', subject: 'customer:C-1', reason: 'request', archives: ['1'], ...approved }
    const weighed = { ...forget, cooperation: 'ended', importance: 'low' }
    clock.set(day('06-01'))
    const early = await office.record(weighed, because)
    expect([
      early.status,
      early.findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule),
    ]).toEqual(['refused', ['retention-period-past']])
    expect((await office.view(customerSheet, 'C-1')).name).toBe('Wang Xiuying')
    clock.set('2027-06-01T04:00:00.000Z')
    expect(await office.record(weighed, because)).toMatchObject({ status: 'recorded', breaches: [] })
    expect((await office.view(customerSheet, 'C-1')).name).toBe('⟦erased⟧')
  })

  test('another reason, or execute with the same id, is another command', async () => {
    const { office } = await admitted()
    const meta = { ...because, commandId: 'T-1' }
    expect((await office.record(trade, meta)).status).toBe('recorded')
    expect(await codeOf(() => office.record(trade, { ...meta, reason: 'another' }))).toBe('COMMAND_ID_REUSED')
    expect(await codeOf(() => office.execute(trade, { actor: RECORDER, commandId: 'T-1' }))).toBe('COMMAND_ID_REUSED')
  })

  test('a reason is a line of text; an office that keeps no records says so', async () => {
    const { office, store, clock } = await admitted()
    for (const reason of ['', 'x'.repeat(1_001), 7, undefined, '\u27e6erased\u27e7'])
      expect(await codeOf(() => office.record(trade, { ...because, reason } as never))).toBe('INVALID_COMMAND')
    expect(await codeOf(() => office.record(trade, null as never))).toBe('INVALID_COMMAND')
    expect((await office.record(trade, { ...because, reason: 'x'.repeat(1_000) })).status).toBe('recorded')
    const without = officeOn(store, clock, { regulations: [], contexts: [customerContext] })
    expect(await codeOf(() => without.record(trade, because))).toBe('UNKNOWN_COMMAND')
    const kept = officeOn(store, clock, { regulations: [], contexts: [customerContext, correctionContext] })
    expect((await kept.record(trade, because)).status).toBe('refused')
  })

  test('a breach of what is withdrawn needs no answer; of what is restored, it does', async () => {
    const { office } = await admitted()
    const { events, commandId } = await recordedTrade(office, day('01-01'))
    const withdraw = (eventId: string, toldBy: string | null) =>
      office.execute({ type: 'fact.withdraw', eventId, toldBy, reason: 'another customer' })
    const gone = await withdraw(events[0]!.id, commandId)
    if (gone.status !== 'accepted') throw new Error(JSON.stringify(gone.findings))
    expect(await owed(office)).toEqual([])
    const said = {
      eventId: events[0]!.id,
      toldBy: commandId,
      rule: 'admission-before-business',
      subject: 'customer:C-1',
    }
    const answer = { type: 'fact.answer', ...said, answer: 'urgent' }
    expect(await office.execute(answer, { actor: ANSWERER })).toMatchObject({ findings: [{ rule: 'breach-stands' }] })
    await withdraw(gone.events[0]!.id, gone.commandId)
    expect(await owed(office)).toHaveLength(1)
    expect((await office.execute(answer, { actor: ANSWERER })).status).toBe('accepted')
    expect(await owed(office)).toEqual([])
    expect(await office.execute(answer, { actor: ANSWERER })).toMatchObject({
      findings: [{ rule: 'breach-unanswered' }],
    })
    const other = { ...answer, rule: 'licence-for-variety' }
    expect(await office.execute(other, { actor: ANSWERER })).toMatchObject({ findings: [{ rule: 'breach-on-record' }] })
  })

  test('two offices answer at once: one does, the other hears of it', async () => {
    const { office, store, clock } = await admitted()
    const { events, commandId } = await recordedTrade(office, day('01-01'))
    const said = {
      eventId: events[0]!.id,
      toldBy: commandId,
      rule: 'admission-before-business',
      subject: 'customer:C-1',
    }
    const answer = { type: 'fact.answer', ...said, answer: 'urgent' }
    const other = officeOn(store, clock, { regulations })
    const outcomes = await Promise.all([office, other].map(of => of.execute(answer, { actor: ANSWERER })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
  })
})
