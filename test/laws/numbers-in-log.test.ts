/** Numbers as facts: adopted, set and withdrawn in the log; what was judged by which stands in each event. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Actor,
  type CommandMeta,
  customerGrading,
  defineGrant,
  defineRegulation,
  type EventStore,
  type Finding,
  hostAuthority,
  manualClock,
  memoryStore,
  type Notice,
  numbersContext,
  numbersInLog,
  type Office,
  type OfficeOptions,
  open,
  type SequencedEvent,
  sequentialIds,
} from '../../src/index.ts'
import { endOf, ordersOf } from '../../src/testing/histories.ts'
import { contexts } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { codeOf, expectSame, logOf, regulations, runs, START } from './offices.ts'
import { statutes } from './statutes.ts'

const [grading, contact] = regulations
const given = grading.given as NonNullable<Parameters<typeof customerGrading>[0]>
const capped30 = customerGrading({ ...given, vipShareLimit: '30' })
const keeper: Actor = { id: 'qian', role: 'rule-keeper' }

interface World {
  readonly store: EventStore
  readonly clock: ReturnType<typeof manualClock>
  readonly notices: Notice[]
}

const world = (at: string): World => ({ store: memoryStore(), clock: manualClock(at), notices: [] })

let offices = 0

function officeIn({ store, clock, notices }: World, cap = '15', more: Partial<OfficeOptions> = {}): Office {
  offices += 1
  const inForce = [customerGrading({ ...given, vipShareLimit: cap }), contact, statutes]
  const onNotice = (notice: Notice) => notices.push(notice)
  const ids = sequentialIds(`n${offices}`)
  return open({ store, clock, ids, regulations: inForce, numbers: numbersInLog(), onNotice, ...more })
}

const capped = (value: string, more: object = {}) => ({
  type: 'parameter.set',
  name: 'vipShareLimit',
  value,
  since: '2027-01-01',
  publishedAt: '2026-11-01',
  clause: 'resolution-12',
  reason: 'resolved by the board',
  ...more,
})

const failed = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'failed')

async function done(office: Office, command: object, meta: CommandMeta = {}) {
  const outcome = await office.execute(command, meta)
  expect([outcome.status, failed(outcome.findings)]).toEqual(['accepted', []])
  return outcome
}

const byKeeper = (office: Office, command: object) => done(office, command, { actor: keeper })

async function refusalOf(office: Office, command: object, meta: CommandMeta = { actor: keeper }) {
  const { status, findings } = await office.execute(command, meta)
  const { rule, actual, limit } = failed(findings)[0] ?? {}
  return { status, rule, actual, limit }
}

const meets = ['legalCapacity', 'businessLicence', 'taxRegistration', 'medicalLicences', 'contractSigned']
const conditions = Object.fromEntries(
  [...meets, 'goodReputation', 'noOffences', 'protectsBrand'].map(one => [one, true]),
)
const highs = ['contractPerformance', 'payment', 'goodFaith', 'results', 'reputation', 'stability', 'loyalty', 'demand']
const assessment = {
  ...Object.fromEntries(highs.map(one => [one, 'high'])),
  knownInRegion: true,
  risk: 'none',
  longTermPartner: true,
}
const about = (type: string, customerId: string, more: object) => ({ type, customerId, departmentId: 'east', ...more })
const admit = (id: string) =>
  about('customer.admit', id, { kind: 'medical-institution', scale: { hospitalLevel: '3A' }, conditions })
const toVip = (id: string) => about('customer.grade', id, { grade: 'vip' })

/** So many customers, of whom the first were reviewed. */
async function founded(office: Office, customers: number, reviewed: number): Promise<void> {
  const ids = Array.from({ length: customers }, (_, place) => `C-${place}`)
  for (const id of ids) await done(office, admit(id))
  for (const id of ids.slice(0, reviewed)) {
    await done(office, about('customer.review', id, { result: 'good', assessment }))
  }
}

const CAP = 'vip-share-of-department'
const limitOf = (findings: readonly Finding[]) => findings.find(({ rule }) => rule === CAP)?.limit

async function capOf(office: Office, question: Parameters<Office['rules']>[0] & object) {
  const rule = (await office.rules(question)).find(({ id }) => id === CAP)!
  return rule.parameters.find(({ name }) => name === 'vipShareLimit')!.values.map(({ value }) => value)
}

const typesOf = (log: readonly SequencedEvent[]) => log.map(({ type }) => type)

describe('a log that begins', () => {
  test('says by which numbers, behind its first events, and the answers do not speak of it', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const office = officeIn(at)
    const outcome = await done(office, admit('C-1'), { commandId: 'c', actor: { id: 'li' } })
    expect(outcome.status === 'accepted' && outcome.events.map(({ type }) => type)).toEqual(['customer.admitted'])
    const [admitted, adopted, ...rest] = await logOf(at.store)
    expect([adopted!.type, adopted!.actor, rest]).toEqual(['numbers.adopted', { id: 'li' }, []])
    const { digest, values } = adopted!.data as { digest: string; values: { name: string; value: string }[] }
    expect(admitted!.meta?.numbers).toBe(digest)
    expect(values.find(({ name }) => name === 'vipShareLimit')?.value).toBe('"15"')
    expectSame(await office.execute(admit('C-1'), { commandId: 'c', actor: { id: 'li' } }), outcome)
    await done(office, admit('C-2'))
    await done(officeIn(at), admit('C-3'))
    expect(typesOf(await logOf(at.store)).filter(type => type === 'numbers.adopted').length).toBe(1)
  })

  test('says it once, whoever begins it at the same time', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const all = Array.from({ length: 4 }, () => officeIn(at))
    await Promise.all(all.map((office, place) => done(office, admit(`C-${place}`))))
    expect(typesOf(await logOf(at.store)).sort()).toEqual([...Array(4).fill('customer.admitted'), 'numbers.adopted'])
  })

  test('an office with a further regulation adopts its numbers, too; with fewer, none', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    await done(officeIn(at, '15', { regulations: [contact, statutes] }), admit('C-1'))
    await done(officeIn(at), admit('C-2'))
    await done(officeIn(at, '15', { regulations: [contact, statutes] }), admit('C-3'))
    expect(typesOf(await logOf(at.store)).filter(type => type === 'numbers.adopted').length).toBe(2)
    expect(at.notices).toEqual([])
  })
})

describe('an office with other numbers than the log adopted', () => {
  const NOTICE = { code: 'NUMBERS_DIFFER', regulations: ['customer-grading'] }

  test('says so once and goes on; each event names the numbers that judged it', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const [one, other] = [officeIn(at, '15'), officeIn(at, '30')]
    await founded(one, 7, 2)
    await done(one, toVip('C-0'))
    expect((await refusalOf(one, toVip('C-1'), {})).limit).toBe('15')
    expect(at.notices).toEqual([])
    await done(other, toVip('C-1'))
    expect(at.notices).toEqual([NOTICE])
    await done(other, admit('C-9'))
    expect(at.notices).toEqual([NOTICE])
    const stamps = (await logOf(at.store))
      .filter(({ type }) => type === 'customer.graded')
      .map(({ meta }) => meta?.numbers)
    expect(new Set(stamps).size).toBe(2)
  })

  test('writes nothing where it is strict, until it adopts its own; then the others are told', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const strict = { numbers: numbersInLog({ strict: true }) }
    const [one, other] = [officeIn(at, '15', strict), officeIn(at, '30', strict)]
    await done(one, admit('C-1'), { commandId: 'c' })
    expect(await codeOf(() => other.execute(admit('C-2')))).toBe('NUMBERS_DIFFER')
    expect(await codeOf(() => other.preview(admit('C-2')))).toBe('NUMBERS_DIFFER')
    // What was done is told, and what stands can be asked for.
    expect((await other.execute(admit('C-1'), { commandId: 'c' })).status).toBe('accepted')
    expect(await other.obligations()).toBeDefined()
    const adopt = { type: 'numbers.adopt', reason: 'the cap is 30' }
    expect(await refusalOf(other, adopt, { actor: { id: 'li' } })).toMatchObject({ rule: 'no-grant' })
    await byKeeper(other, adopt)
    await done(other, admit('C-2'))
    expect(await codeOf(() => one.execute(admit('C-3')))).toBe('NUMBERS_DIFFER')
    expect(await refusalOf(other, adopt)).toMatchObject({ status: 'refused', rule: 'numbers-differ' })
  })
})

describe('what the company is judged by', () => {
  const withdraw = { type: 'parameter.withdraw', name: 'vipShareLimit', since: '2027-01-01', reason: 'in error' }
  const commands = [capped('12'), withdraw, { type: 'numbers.adopt', reason: 'as opened' }]

  test.each(commands.map(command => [command.type, command] as const))(
    'is changed by nobody where no grant names %s: nothing takes it back',
    async (type, command) => {
      const at = world('2026-12-20T02:00:00.000Z')
      const open = officeIn(at, '15', { regulations: [grading] })
      expect(await refusalOf(open, command)).toMatchObject({ status: 'refused', rule: 'no-grant' })
      const all = defineGrant({
        id: 'all-of-parameters',
        clauses: ['A-7'],
        title: { zh: '一切', en: 'All' },
        to: { roles: ['rule-keeper'] },
        may: ['parameter.*', 'numbers.*', 'customer.*'],
      })
      const wide = defineRegulation({ id: 'wide', title: all.title, edition: '1', grants: [all] })
      const granted = officeIn(at, '15', { regulations: [grading, wide()] })
      expect(await refusalOf(granted, command)).toMatchObject({ status: 'refused', rule: 'no-grant' })
      expect(await logOf(at.store)).toEqual([])
      expect((await refusalOf(officeIn(at), command)).rule, type).not.toBe('no-grant')
    },
  )

  test('is what was told last, though it is dated back behind what was told before', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const office = officeIn(at)
    const dated = { actor: keeper, occurredAt: '2026-12-19T02:00:00.000Z' }
    await byKeeper(office, capped('12'))
    at.clock.advance(86_400_000)
    await done(office, capped('10'), dated)
    for (const one of [office, officeIn(at)]) expect(await capOf(one, {})).toEqual(['15', '10'])
    await done(office, withdraw, dated)
    for (const one of [office, officeIn(at)]) expect(await capOf(one, {})).toEqual(['15'])
    expect(numbersContext.commands.map(({ telling }) => telling)).toEqual(['decision', 'decision', 'decision'])
  })

  test('is decided when it is decided: set for a day that is past, what happened since is judged by it', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const office = officeIn(at)
    await founded(office, 7, 1)
    at.clock.set('2026-12-23T02:00:00.000Z')
    const back = { actor: keeper, occurredAt: '2026-12-21T02:00:00.000Z' }
    await done(office, capped('12', { since: '2026-11-15' }), back)
    // Known when it was told, though it is dated back to before this one.
    const graded = await office.preview(toVip('C-0'), { occurredAt: '2026-12-20T12:00:00.000Z' })
    expect([limitOf(graded.findings), graded.status]).toEqual(['12', 'refused'])
    expect(await capOf(office, { knownAt: '2026-12-22T02:00:00.000Z' })).toEqual(['15'])
  })
})

describe('a number that is set', () => {
  // N1: 15 until the end of the year, 12 from the first of January on, published in November, recorded on 20 December.
  test('holds from the first moment of its day in the zone of the office, and not one before', async () => {
    const at = world('2026-12-01T02:00:00.000Z')
    const office = officeIn(at)
    await founded(office, 8, 2)
    at.clock.set('2026-12-20T02:00:00.000Z')
    await byKeeper(office, capped('12'))
    for (const [moment, limit, decided] of [
      ['2026-12-31T15:59:59.999Z', '15', 'accepted'],
      ['2026-12-31T16:00:00.000Z', '12', 'refused'],
    ] as const) {
      at.clock.set(moment)
      const { status, findings } = await office.preview(toVip('C-0'))
      expect([limitOf(findings), status]).toEqual([limit, decided])
    }
    at.clock.set('2027-01-02T02:00:00.000Z')
    // What is dated back is judged by the number of its day, and may not break that of now either.
    const back = await office.preview(toVip('C-0'), { occurredAt: '2026-12-31T23:59:59.999+08:00' })
    const caps = back.findings.filter(({ rule }) => rule === CAP)
    expect([back.status, caps.map(({ limit, verdict }) => [limit, verdict])]).toEqual([
      'refused',
      [
        ['15', 'satisfied'],
        ['12', 'failed'],
      ],
    ])
    const then = '2027-01-02T00:00:00+08:00'
    expect(await capOf(office, { asOf: then })).toEqual(['12'])
    expect(await capOf(office, { asOf: '2026-12-31T23:59:59.999+08:00' })).toEqual(['15'])
    expect(await capOf(office, { asOf: then, knownAt: '2026-12-19T23:59:59+08:00' })).toEqual(['15'])
    expect(await capOf(office, { asOf: then, knownAt: '2026-12-20T10:00:00+08:00' })).toEqual(['12'])
    expect(await capOf(office, {})).toEqual(['15', '12'])
    expect(await codeOf(() => office.rules({ at: then } as never))).toBe('INVALID_QUERY')
    expect(await codeOf(() => office.rules({ asOf: 'soon' }))).toBe('INVALID_DATE')
  })

  test('leaves what was told before as it was told, in this office and in one that was opened later', async () => {
    const at = world('2026-12-01T02:00:00.000Z')
    const office = officeIn(at)
    await founded(office, 7, 2)
    const first = await done(office, toVip('C-0'), { commandId: 'vip' })
    await byKeeper(office, capped('12', { since: '2026-11-15' }))
    const later = officeIn(at, '12')
    for (const one of [office, later]) expectSame(await one.execute(toVip('C-0'), { commandId: 'vip' }), first)
    expect(limitOf(first.findings)).toBe('15')
    expect((await refusalOf(office, toVip('C-1'), {})).limit).toBe('12')
  })

  // N2: two clerks change it from the same view.
  test('from a base that is not in force any more is refused with both', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const [one, other] = [officeIn(at), officeIn(at)]
    const changes = [capped('12', { base: '15' }), capped('10', { base: '15' })]
    const refusals = await Promise.all([refusalOf(one, changes[0]!), refusalOf(other, changes[1]!)])
    const refused = refusals.filter(({ status }) => status === 'refused')
    const actual = refusals[0]!.status === 'accepted' ? '12' : '10'
    expect(refused).toEqual([{ status: 'refused', rule: 'parameter-base-current', actual, limit: '15' }])
    await byKeeper(other, capped('9', { base: actual }))
  })

  test('is refused where it is none of the office, does not fit, holds before it was published, or anybody sets it', async () => {
    const office = officeIn(world('2026-12-20T02:00:00.000Z'))
    const ruleOf = async (more: object, meta?: CommandMeta) => (await refusalOf(office, capped('12', more), meta)).rule
    expect(await ruleOf({ name: 'noSuchLimit' })).toBe('parameter-known')
    expect(await ruleOf({ regulation: 'customer-contact' })).toBe('parameter-known')
    expect(await ruleOf({ value: '101' })).toBe('parameter-value-fits')
    expect(await ruleOf({ value: 12 })).toBe('parameter-value-fits')
    expect(await ruleOf({ since: '2026-10-31' })).toBe('parameter-since-published')
    expect(await ruleOf({}, {})).toBe('no-grant')
    expect(await ruleOf({}, { actor: { id: 'li', role: 'clerk' } })).toBe('no-grant')
    await byKeeper(office, capped('12', { since: '2026-11-01' }))
    await byKeeper(office, capped('12', { since: '2026-10-31', retroactive: true, regulation: 'customer-grading' }))
    const none = officeIn(world('2026-12-20T02:00:00.000Z'), '15', { regulations: [grading], numbers: numbersInLog() })
    expect((await refusalOf(none, capped('12'))).rule).toBe('no-grant')
    const hosted = { regulations: [grading], authority: hostAuthority({ authorize: () => true }) }
    await byKeeper(officeIn(world('2026-12-20T02:00:00.000Z'), '15', hosted), capped('12'))
  })

  test('may be withdrawn: then it is as if it had not been set, but for what was known meanwhile', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const office = officeIn(at)
    await byKeeper(office, capped('12'))
    const withdraw = { type: 'parameter.withdraw', name: 'vipShareLimit', since: '2027-01-01', reason: 'in error' }
    expect((await refusalOf(office, { ...withdraw, since: '2027-01-02' })).rule).toBe('parameter-was-set')
    at.clock.advance(86_400_000)
    await byKeeper(office, withdraw)
    expect((await refusalOf(office, withdraw)).rule).toBe('parameter-was-set')
    expect(await capOf(office, {})).toEqual(['15'])
    expect(await capOf(office, { knownAt: '2026-12-20T10:00:00+08:00' })).toEqual(['15', '12'])
  })

  test('is followed by duties: a cap that is lowered is owed from its day on, and as known before it was not', async () => {
    const at = world('2026-11-02T02:00:00.000Z')
    const office = officeIn(at)
    await founded(office, 7, 1)
    await done(office, toVip('C-0'))
    const owed = (question: object) => office.obligations({ asOf: '2027-01-02T00:00:00+08:00', ...question })
    const ids = async (question: object = {}) =>
      (await owed(question)).filter(({ subject }) => subject === 'department:east').map(({ obligation }) => obligation)
    const before = await ids()
    const head = (await logOf(at.store)).at(-1)!.position
    await byKeeper(office, capped('12'))
    const after = await ids()
    expect(after.length).toBeGreaterThan(before.length)
    expectSame(await ids({ position: head }), before)
    const page = await owed({ limit: 1_000 })
    expectSame(
      page.filter(({ subject }) => subject === 'department:east').map(({ obligation }) => obligation),
      after,
    )
    await byKeeper(office, {
      type: 'parameter.withdraw',
      name: 'vipShareLimit',
      since: '2027-01-01',
      reason: 'in error',
    })
    expectSame(await ids(), before)
  })
})

describe('each decision stands on the numbers that judged it', () => {
  /** The cap that the log says was in force where an event was appended, for what happened after its day. */
  function capAt(log: readonly SequencedEvent[], position: number): unknown {
    const set = log.filter(one => one.position < position && one.type === 'parameter.set')
    return set.length === 0 ? '15' : (set.at(-1)!.data as { value: unknown }).value
  }

  test('1,000 gradings that race with changes of the cap: the limit that was told is the one of that place in the log', async () => {
    const at = world('2026-12-20T02:00:00.000Z')
    const [graders, setters] = [officeIn(at), officeIn(at)]
    await founded(graders, 50, 10)
    const stamps = new Map<unknown, Set<unknown>>()
    let judged = 0
    for (let round = 0; round < 100; round++) {
      const value = ['15', '12', '40'][round % 3]!
      const change = byKeeper(setters, capped(value, { since: '2026-11-15' }))
      const graded = Array.from({ length: 10 }, async (_, place) => {
        const to = round % 2 === 0 ? 'vip' : 'preferred'
        const command = about('customer.grade', `C-${place}`, { grade: to })
        return { command, outcome: await graders.execute(command, { commandId: `g-${round}-${place}` }) }
      })
      await change
      for (const { outcome } of await Promise.all(graded)) {
        judged += 1
        if (outcome.status !== 'accepted') continue
        const all = await logOf(at.store)
        const event = all.find(({ id }) => id === outcome.events[0]!.id)!
        const limit = limitOf(outcome.findings)
        if (limit !== undefined && limit !== null) expect(limit).toBe(capAt(all, event.position))
        const cap = capAt(all, event.position)
        stamps.set(cap, (stamps.get(cap) ?? new Set()).add(event.meta?.numbers))
      }
    }
    expect(judged).toBe(1_000)
    expect(stamps.size).toBe(3)
    expect(new Set([...stamps.values()].flatMap(one => [...one])).size).toBeGreaterThanOrEqual(3)
  })

  test('in generated histories: offices that were opened later, with the same numbers and with others, tell it again as it was told', () =>
    fc.assert(
      fc.asyncProperty(ofAllContexts({ length: 12, late: true }), async history => {
        const at = world(START)
        const inForce = { regulations: [...regulations, statutes], contexts }
        const office = officeIn(at, '15', inForce)
        await done(office, admit('C-0'))
        at.clock.set(endOf(history, START))
        const told = []
        for (const { command, ...meta } of ordersOf(history, START, index => `c-${index}`)) {
          told.push({ command, meta, outcome: await office.execute(command, meta) })
        }
        const others = [capped30, contact, regulations[2], statutes]
        for (const later of [officeIn(at, '15', inForce), officeIn(at, '15', { contexts, regulations: others })]) {
          for (const { command, meta, outcome } of told) {
            if (outcome.status === 'accepted') expectSame(await later.execute(command, meta), outcome)
          }
        }
      }),
      runs(15),
    ))
})
