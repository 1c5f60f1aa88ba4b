/** What comes to light late: the verdicts about later events that turn by it are told, and are duties to look at. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concerns, replay } from '../../src/core/fold.ts'
import { chargesOf, judge, ruleIndex } from '../../src/core/judge.ts'
import { derivationOf } from '../../src/core/obligation.ts'
import { parameterBook } from '../../src/core/parameter-book.ts'
import { sourceOf } from '../../src/core/regulation.ts'
import type { Reads } from '../../src/core/rule.ts'
import { standing, WITHDRAWN } from '../../src/core/withdrawn.ts'
import {
  breachRecords,
  departmentShares,
  type Office,
  type Outcome,
  officeCalendar,
  type Regulation,
  type SequencedEvent,
} from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { contexts, regulationsInForce } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { expectSame, logOf, ofCustomers, officeOn, runs, stage } from './offices.ts'

const ofRecords = breachRecords({ breachRecorders: ['recorder'], breachAnswerers: ['manager'] })
const regulations = [...ofCustomers, ofRecords]
const MANAGER = { id: 'wu', role: 'manager' }
const day = (text: string) => `2026-${text}T04:00:00.000Z`
const both = (customerId: string) => ({ customerId, departmentId: 'east' })

const owed = (office: Office) => office.obligations({ obligation: 'turned-verdict-owed' })

async function told(office: Office, command: object, meta: object = {}) {
  const outcome = await office.execute(command, meta)
  if (outcome.status !== 'accepted')
    throw new Error(
      outcome.findings
        .filter(({ verdict }) => verdict === 'failed')
        .map(one => office.explain(one, 'en'))
        .join('; '),
    )
  return outcome
}

/** Twenty customers on 1 March, two of them VIPs; a third VIP on 10 March. */
async function thirdVip() {
  const at = stage({ regulations })
  const { office, clock } = at
  clock.set(day('03-01'))
  for (let nth = 1; nth <= 20; nth++) {
    const kind = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    await told(office, { type: 'customer.admit', ...both(`C-${nth}`), ...kind })
    if (nth <= 3)
      await told(office, { type: 'customer.review', ...both(`C-${nth}`), result: 'good', assessment: ASSESSMENT })
  }
  const grade = (nth: number) => told(office, { type: 'customer.grade', ...both(`C-${nth}`), grade: 'vip' })
  await grade(1)
  await grade(2)
  clock.set(day('03-10'))
  const graded = await grade(3)
  clock.set(day('03-20'))
  return { ...at, graded: graded.events[0]! }
}

const departure = { type: 'customer.remove', ...both('C-20'), criterion: 'left' }
const accepted = (outcome: Outcome) => {
  if (outcome.status !== 'accepted') throw new Error(outcome.status)
  return outcome
}

describe('a departure of 5 March that is told on 20 March', () => {
  test('turns the grading of 10 March, 3 of 20, into 3 of 19: told, and a duty to look at until somebody answers', async () => {
    const { office, store, clock, graded } = await thirdVip()
    const foreseen = accepted(await office.preview(departure, { occurredAt: day('03-05') }))
    expect(await owed(office)).toEqual([])
    const late = accepted(await office.execute(departure, { occurredAt: day('03-05'), commandId: 'D-1' }))
    const turned = { event: graded.id, rule: 'vip-share-of-department', subject: 'department:east' }
    expect(late.consequences).toMatchObject([{ ...turned, was: 'satisfied', now: 'failed' }])
    expect(foreseen.consequences).toEqual(late.consequences)
    expect(late.events.map(({ type }) => type)).toEqual(['customer.removed', 'fact.turned'])
    expect((await office.view(departmentShares, 'east', { at: day('03-11') })).customers).toBe(19)
    for (const reader of [office, officeOn(store, clock, { regulations })]) {
      expect(await owed(reader)).toMatchObject([
        { subject: 'department:east', since: day('03-20'), facts: { event: graded.id, rule: turned.rule } },
      ])
      expectSame(await reader.execute(departure, { occurredAt: day('03-05'), commandId: 'D-1' }), late)
    }
    const answer = { type: 'fact.answer', eventId: graded.id, toldBy: graded.commandId, answer: 'she stays' }
    await told(office, { ...answer, rule: turned.rule, subject: turned.subject }, { actor: MANAGER })
    expect(await owed(office)).toEqual([])
  })

  test('is taken back: the verdict turns back, and nobody owes an answer', async () => {
    const { office, graded } = await thirdVip()
    const { events } = await told(office, departure, { occurredAt: day('03-05') })
    const back = { type: 'fact.withdraw', eventId: events[0]!.id, toldBy: events[0]!.commandId, reason: 'another one' }
    const { consequences } = await told(office, back)
    expect(consequences).toMatchObject([{ event: graded.id, was: 'failed', now: 'satisfied' }])
    expect(await owed(office)).toEqual([])
  })

  test('of after the grading, or told as it happens, turns nothing', async () => {
    const { office } = await thirdVip()
    expect((await told(office, departure, { occurredAt: day('03-11') })).consequences).toBeUndefined()
    expect((await told(office, { ...departure, customerId: 'C-19' })).consequences).toBeUndefined()
    expect(
      (await told(office, { ...departure, customerId: 'C-18' }, { occurredAt: '2026-03-10T04:00:00.000Z' }))
        .consequences,
    ).toBeUndefined()
    expect(await owed(office)).toEqual([])
  })

  test('an admission that is withdrawn turns it, too', async () => {
    const { office, store, graded } = await thirdVip()
    const admission = (await logOf(store)).find(({ tags }) => tags.includes('customer:C-20'))!
    const { consequences } = await told(office, {
      type: 'fact.withdraw',
      eventId: admission.id,
      reason: 'no such company',
    })
    expect(consequences).toMatchObject([
      { event: graded.id, rule: 'vip-share-of-department', was: 'satisfied', now: 'failed' },
    ])
  })

  test('while another office grades: it is decided again, and knows of the grading', async () => {
    const { store, clock } = await thirdVip()
    const other = officeOn(store, clock, { regulations })
    let graded: string | undefined
    // The other office is quicker, once: between what the first has read and what it writes.
    const slow = {
      ...store,
      append: async (...asked: Parameters<typeof store.append>) => {
        if (graded === undefined) {
          graded = ''
          await told(other, { type: 'customer.review', ...both('C-4'), result: 'good', assessment: ASSESSMENT })
          graded = (await told(other, { type: 'customer.grade', ...both('C-4'), grade: 'preferred' })).events[0]!.id
        }
        return store.append(...asked)
      },
    }
    clock.set(day('03-25'))
    const office = officeOn(slow, clock, { regulations })
    const admission = (await logOf(store)).find(({ tags }) => tags.includes('customer:C-4'))!
    const back = {
      type: 'fact.withdraw',
      eventId: admission.id,
      toldBy: admission.commandId,
      reason: 'no such company',
    }
    const { consequences = [] } = await told(office, back)
    expect(consequences.map(({ event }) => event)).toContain(graded)
  })
})

describe('trades that rest on an admission', () => {
  const admit = { type: 'customer.admit', ...both('C-1'), kind: 'enterprise', conditions: CONDITIONS }
  const trade = { type: 'customer.trade', ...both('C-1'), amount: '10' }
  const gone = { type: 'customer.remove', ...both('C-1'), criterion: 'left' }
  const eventsOf = (outcomes: readonly Outcome[]) => outcomes.flatMap(outcome => accepted(outcome).events)

  test('of the same instant, told after it', async () => {
    const { office } = stage({ regulations })
    const [admission, traded] = eventsOf(await office.executeAll([{ command: admit }, { command: trade }]))
    const { consequences } = await told(office, {
      type: 'fact.withdraw',
      eventId: admission!.id,
      reason: 'no such company',
    })
    expect(consequences).toMatchObject([{ event: traded!.id, was: 'satisfied', now: 'failed' }])
  })

  test('in the same batch as what comes to light behind them', async () => {
    const { office, clock } = stage({ regulations })
    clock.set(day('03-09'))
    const outcomes = await office.executeAll([
      { command: admit, occurredAt: day('03-02') },
      { command: trade, occurredAt: day('03-04') },
      { command: gone, occurredAt: day('03-03') },
    ])
    const [, traded] = eventsOf(outcomes)
    expect(accepted(outcomes[2]!).consequences).toMatchObject([{ event: traded!.id, now: 'failed' }])
    expect(await owed(office)).toHaveLength(1)
  })

  test.each([
    [300, undefined],
    [301, 1],
  ])('%d of them: the nearest 300 are judged again, and it is said how many are not', async (many, left) => {
    const { office, clock } = stage({ regulations })
    clock.set(day('03-02'))
    await told(office, admit)
    clock.set(day('03-04'))
    await office.executeAll(Array.from({ length: many }, () => ({ command: trade })))
    clock.set(day('03-09'))
    const { consequences, notJudgedAgain } = await told(office, gone, { occurredAt: day('03-03') })
    expect([consequences?.length, notJudgedAgain]).toEqual([300, left])
  })

  test('an office without the context of corrections tells of none, and writes none', async () => {
    const [grading] = ofCustomers
    const { definition, given } = grading
    const contexts = definition.contexts.filter(({ name }) => name !== 'fact')
    const { office, clock, store } = stage({ regulations: [{ definition: { ...definition, contexts }, given }] })
    clock.set(day('03-02'))
    await told(office, admit)
    clock.set(day('03-04'))
    await told(office, trade)
    expect((await told(office, gone, { occurredAt: day('03-03') })).consequences).toBeUndefined()
    expect((await logOf(store)).length).toBe(3)
  })
})

describe('a late payment of a VIP who was lowered for it', () => {
  const payment = { type: 'customer.record-incident', ...both('C-1'), kind: 'late-payment' }
  const lower = { type: 'customer.grade', ...both('C-1'), grade: 'qualified', reason: 'late-payment' }

  async function lowered() {
    const at = await thirdVip()
    const { office, clock } = at
    const late = (await told(office, payment)).events[0]!
    clock.set(day('03-21'))
    const down = (await told(office, lower)).events[0]!
    clock.set(day('03-22'))
    const back = { type: 'fact.withdraw', eventId: late.id, toldBy: late.commandId, reason: 'of another customer' }
    return { ...at, back, down }
  }

  test('turns out to be of another: the grade stands, and is a duty to look at until somebody answers', async () => {
    const { office, back, down } = await lowered()
    const about = { event: down.id, rule: 'vip-downgrade', subject: 'customer:C-1', force: 'must' }
    expect((await told(office, back)).consequences).toEqual([{ ...about, was: 'owed', now: 'none' }])
    expect(await owed(office)).toMatchObject([{ subject: 'customer:C-1', facts: { verdict: 'none' } }])
    const answer = { type: 'fact.answer', eventId: down.id, toldBy: down.commandId, answer: 'her results were poor' }
    await told(office, { ...answer, rule: about.rule, subject: about.subject }, { actor: MANAGER })
    expect(await owed(office)).toEqual([])
  })

  test('was hers, after all: what was none is owed again, and nobody has to look', async () => {
    const { office, back, down } = await lowered()
    const { events } = await told(office, back)
    const again = { ...back, eventId: events[0]!.id, toldBy: events[0]!.commandId, reason: 'hers, after all' }
    expect((await told(office, again)).consequences).toMatchObject([{ event: down.id, was: 'none', now: 'owed' }])
    expect(await owed(office)).toEqual([])
  })

  test('one of two: it was owed for the other, and nothing turns', async () => {
    const { office, clock } = await thirdVip()
    const late = (await told(office, payment)).events[0]!
    await told(office, payment)
    clock.set(day('03-21'))
    await told(office, lower)
    const back = { type: 'fact.withdraw', eventId: late.id, toldBy: late.commandId, reason: 'of another customer' }
    expect((await told(office, back)).consequences).toBeUndefined()
  })
})

const judgesOf = (inForce: readonly Regulation[]) => ({
  obligations: inForce.flatMap(({ definition }) => definition.obligations),
  rules: ruleIndex(inForce.flatMap(({ definition }) => definition.rules)),
  parameters: parameterBook(inForce.map(sourceOf), date => `${date}T00:00:00.000Z`),
  calendar: officeCalendar(),
})

type Judges = ReturnType<typeof judgesOf>

/** What every rule finds about every event of a log, on all that the log knows: event, rule, subject, verdict. */
function findingsOf(log: readonly SequencedEvent[], judging: Judges): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const event of standing(log)) {
    const own = (one: SequencedEvent) => one.commandId === event.commandId
    const isBefore = (one: SequencedEvent) =>
      one.occurredAt < event.occurredAt || (one.occurredAt === event.occurredAt && one.position < event.position)
    const values = (reads: Reads, seen: (one: SequencedEvent) => boolean) =>
      Object.fromEntries(
        Object.entries(reads).map(([name, ref]) => {
          const mine = log.filter(one => concerns(ref, one) && (one.type === WITHDRAWN || seen(one)))
          return [name, replay(ref.state, ref.key, mine)]
        }),
      )
    for (const charge of chargesOf(judging.rules, [event])) {
      const { findings } = judge([charge], {
        ...judging,
        before: reads => values(reads, one => isBefore(one) && !own(one)),
        after: reads => values(reads, one => own(one) || isBefore(one)),
      })
      found.set(`${event.id} ${charge.rule.id} ${charge.subject}`, findings[0]!.verdict)
    }
  }
  return found
}

/** Whatever is no decision. */
const facts = new Set([
  ...contexts.flatMap(({ events }) => events.flatMap(one => (one.withdrawable ? [one.type] : []))),
  'fact.recorded',
  'fact.turned',
])

/** Which duties each decision of a log had done (`owed`), and which it had not, as there were none (`none`). */
function doneIn(
  log: readonly SequencedEvent[],
  { obligations, parameters, calendar }: Judges,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const event of standing(log).filter(({ type }) => !facts.has(type))) {
    const own = (one: SequencedEvent) => one.commandId === event.commandId
    const upTo = parameters.changedUpTo(event.occurredAt)
    for (const state of new Set(obligations.map(({ of }) => of).filter(({ steps }) => steps.has(event.type)))) {
      for (const key of state.keys(event)) {
        const mine = log.filter(one => concerns(state.of(key), one))
        const value = (seen: (one: SequencedEvent) => boolean) =>
          replay(
            state,
            key,
            mine.filter(one => one.type === WITHDRAWN || seen(one)),
          )
        const values = [value(one => isBefore(one, event) && !own(one)), value(one => isBefore(one, event) || own(one))]
        for (const definition of obligations.filter(({ of }) => of === state)) {
          const derive = derivationOf(definition, parameters, calendar, upTo, event.occurredAt)
          const [before, after] = values.map(each =>
            derive(key, each)
              .filter(({ since }) => since <= event.occurredAt)
              .map(({ subject, since, clause }) => ({ subject, name: JSON.stringify([subject, since, clause]) })),
          )
          const still = after!.map(({ name }) => name)
          const done = before!.filter(({ name }) => !still.includes(name)).map(({ subject }) => subject)
          const about = (subject: string) => `${event.id} ${definition.id} ${key} ${subject}`
          found.set(about('*'), 'none')
          for (const { subject } of before!) found.set(about(subject), done.includes(subject) ? 'owed' : 'open')
        }
      }
    }
  }
  return found
}

function donesBetween(was: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  const isOf = (about: string) => `${about.split(' ').slice(0, 3).join(' ')} *`
  const at = (found: ReadonlyMap<string, string>, about: string) => found.get(about) ?? found.get(isOf(about))
  const all = [...new Set([...was.keys(), ...now.keys()])].filter(about => !about.endsWith('*'))
  return all.flatMap(about => {
    const [one, other] = [at(was, about), at(now, about)]
    if (!one || !other || one === other || one === 'open' || other === 'open') return []
    const [event, id, , subject] = about.split(' ')
    return [`${event} ${id} ${subject} ${one} ${other}`]
  })
}

const isBefore = (one: SequencedEvent, event: SequencedEvent) =>
  one.occurredAt < event.occurredAt || (one.occurredAt === event.occurredAt && one.position < event.position)

/** Of what was in the log before. */
function turnedBetween(was: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  return [...was].flatMap(([about, one]) => {
    const other = now.get(about)
    return other !== undefined && other !== one && [one, other].includes('failed') ? [`${about} ${one} ${other}`] : []
  })
}

let turns = 0

/** Few subjects, so that what comes to light stands before something; and all that there is. */
const worlds = [
  [
    'customers',
    regulations,
    histories(fc, { customers: ['C-1', 'C-2'], departments: ['east'], length: 60, late: true, withdrawals: true }),
    runs(300),
  ],
  [
    'every context there is',
    regulationsInForce({ 'archive-disposal': { retentionYears: 0 } }),
    ofAllContexts({ customers: ['C-1', 'C-2'], departments: ['east'], length: 20, late: true }),
    runs(40),
  ],
] as const

test.each(worlds)(
  'what is told is what any rule finds otherwise about any event of the log: %s',
  (_, inForce, lives, many) => {
    const judging = judgesOf(inForce)
    return fc.assert(
      fc.asyncProperty(lives, async history => {
        const { store, office, clock } = stage({ regulations: inForce, contexts })
        let was = { found: findingsOf([], judging), done: doneIn([], judging) }
        await play(history, office, clock, {
          afterEach: async ({ outcome }) => {
            if (!('events' in outcome)) return
            const log = await logOf(store)
            const told = (outcome.consequences ?? []).map(
              ({ event, rule, subject, was, now }) => `${event} ${rule} ${subject} ${was} ${now}`,
            )
            const now = { found: findingsOf(log, judging), done: doneIn(log, judging) }
            const turned = [...turnedBetween(was.found, now.found), ...donesBetween(was.done, now.done)]
            expect(told.sort()).toEqual(turned.sort())
            turns += told.length
            was = now
          },
        })
      }),
      many,
    )
  },
)

test('and there was something to tell in them', () => {
  expect(turns).toBeGreaterThan(5)
})
