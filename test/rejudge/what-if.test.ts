/** What would turn under other numbers: by hand on small logs, and pinned on sixty generated ones. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  customerGrading,
  dated,
  defineEvent,
  type EventStore,
  isGuijuError,
  memoryStore,
  numbersInLog,
  type OfficeOptions,
  type Rejudged,
  type RejudgeOptions,
  rejudge,
  type TurnedSummary,
  tag,
  turned,
} from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { codeOf, logOf, ofCustomers, type Stage, stage } from '../laws/offices.ts'
import { statutes } from '../laws/statutes.ts'

const day = (text: string) => `2026-${text}T04:00:00.000Z`
const [grading, contact] = ofCustomers
const withCap = (vipShareLimit: unknown) => [customerGrading({ ...grading.given, vipShareLimit } as never), contact]
const vips = 'vip-share-of-department'

async function told(at: Pick<Stage, 'office'>, command: object, meta: object = {}) {
  const outcome = await at.office.execute(command, meta)
  if (outcome.status !== 'accepted') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** So many customers of a department on 1 March, and on 10 March some of them VIPs, a minute between each two. */
async function founded(customers: number, graded: number, options: Partial<OfficeOptions> = {}, departmentId = 'east') {
  const at = stage({ regulations: ofCustomers, ...options })
  at.clock.set(day('03-01'))
  await found(at, customers, graded, departmentId)
  return at
}

async function found(at: Stage, customers: number, graded: number, departmentId: string): Promise<void> {
  const both = (nth: number) => ({ customerId: `${departmentId}-${nth}`, departmentId })
  for (let nth = 1; nth <= customers; nth++) {
    const kind = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    await told(at, { type: 'customer.admit', ...both(nth), ...kind })
    if (nth <= graded) await told(at, { type: 'customer.review', ...both(nth), result: 'good', assessment: ASSESSMENT })
  }
  if (at.clock.now() < day('03-10')) at.clock.set(day('03-10'))
  for (let nth = 1; nth <= graded; nth++) {
    at.clock.advance(60_000)
    await told(at, { type: 'customer.grade', ...both(nth), grade: 'vip' })
  }
}

const sum = (store: EventStore, options: RejudgeOptions) => turned(rejudge(store, options))

async function listed(judgements: AsyncIterable<Rejudged>): Promise<readonly Rejudged[]> {
  const all: Rejudged[] = []
  for await (const one of judgements) all.push(one)
  return all
}

const breaches = ({ duties }: TurnedSummary) =>
  duties.added.filter(({ obligation }) => obligation === 'vip-share-cured')

describe('a department of 20 with 3 VIPs, and a cap of 12 %', () => {
  const draft = withCap(dated([{ value: '15' }, { value: '12', since: '2026-03-05' }]))

  test('the third grading turns, on at most 20 admissions, and one breach is owed to be cured', async () => {
    const { store } = await founded(20, 3)
    const result = await sum(store, { with: draft, regulations: ofCustomers, mode: 'as-judged' })
    expect(result.turned).toMatchObject([
      { rule: vips, clause: 'D11-2.2.d.1', was: 'satisfied', now: 'failed', n: 1, months: { '2026-03': 1 } },
    ])
    const [{ examples, departments }] = result.turned as [TurnedSummary['turned'][number]]
    expect(departments).toEqual({ east: 1 })
    expect(examples).toMatchObject([
      { subject: 'department:east', finding: { actual: '15', limit: '12', facts: { part: 3, customers: 20 } } },
    ])
    // Twenty admissions and two gradings.
    expect(examples[0]!.restsOn).toBe(22)
    expect(breaches(result)).toMatchObject([{ n: 1, departments: { east: 1 } }])
    expect(breaches(result)[0]!.examples[0]).toMatchObject({
      subject: 'department:east',
      since: '2026-03-10T04:03:00.000Z',
    })
  })

  test('a number that holds from later on turns no grading, and the breach stands since its day', async () => {
    const { store, clock, office } = await founded(20, 3)
    clock.set(day('04-10'))
    await told({ office }, { type: 'customer.trade', customerId: 'east-20', departmentId: 'east', amount: '10' })
    const later = withCap(dated([{ value: '15' }, { value: '12', since: '2026-04-01' }]))
    const result = await sum(store, { with: later, regulations: ofCustomers, mode: 'as-judged' })
    expect(result.turned).toEqual([])
    expect(breaches(result)[0]!.examples).toMatchObject([
      { subject: 'department:east', since: '2026-03-31T16:00:00.000Z' },
    ])
  })

  test('lived again, the third never becomes VIP: what comes next of it is not judged, and nothing is to be cured', async () => {
    const at = await founded(20, 3)
    at.clock.set(day('03-20'))
    for (const customerId of ['east-3', 'east-1'])
      await told(at, { type: 'customer.trade', customerId, departmentId: 'east', amount: '10' })
    const result = await sum(at.store, { with: draft, regulations: ofCustomers, mode: 'as-lived' })
    expect(result.turned).toMatchObject([{ rule: vips, n: 1 }])
    expect(result.coverage.notJudged).toEqual([
      { why: 'no-rule', n: expect.any(Number) },
      { why: 'after-turn', n: 1 },
    ])
    expect(breaches(result)).toEqual([])
  })

  test('a fourth VIP is refused on its own past, and again where the third never was', async () => {
    const { store } = await founded(30, 4)
    const asked = { with: withCap('10'), regulations: ofCustomers }
    const [judged, lived] = [
      await sum(store, { ...asked, mode: 'as-judged' }),
      await sum(store, { ...asked, mode: 'as-lived' }),
    ]
    expect(judged.turned[0]).toMatchObject({ n: 1, examples: [{ finding: { facts: { part: 4, customers: 30 } } }] })
    expect(lived.turned[0]).toMatchObject({ n: 1, examples: [{ finding: { facts: { part: 4, customers: 30 } } }] })
    const stricter = { with: withCap('9'), regulations: ofCustomers }
    const [apart, again] = [
      await listed(rejudge(store, { ...stricter, mode: 'as-judged' })),
      await listed(rejudge(store, { ...stricter, mode: 'as-lived' })),
    ]
    const counts = (all: readonly Rejudged[]) =>
      all.flatMap(one => (one.kind === 'judged' ? one.turns.map(({ finding }) => finding!.facts.part) : []))
    // On its own past the fourth finds the third there; lived again it would be the third.
    expect([counts(apart), counts(again)]).toEqual([
      [3, 4],
      [3, 3],
    ])
  })
})

describe('what is known of then', () => {
  test('without the rules of then, the log says that no rule refused it', async () => {
    const { store } = await founded(20, 3)
    const result = await sum(store, { with: withCap('12'), mode: 'as-judged' })
    expect(result.coverage.byLogAlone).toBe(result.coverage.judged)
    expect(result).toMatchObject({
      decisionsRefused: 1,
      turned: [{ rule: vips, was: 'accepted', now: 'failed', n: 1 }],
      duties: { added: [], gone: [] },
    })
  })

  test('by numbers that nobody gave, too', async () => {
    const { store } = await founded(20, 3)
    const result = await sum(store, { with: withCap('12'), regulations: withCap('14.5'), mode: 'as-judged' })
    expect(result.coverage.byLogAlone).toBe(result.coverage.judged)
    expect(result.turned).toMatchObject([{ rule: vips, was: 'accepted', now: 'failed', n: 1 }])
  })

  test('a number that was set in the log holds, unless it is the one that is tried', async () => {
    const all = (cap: unknown) => [...withCap(cap), statutes]
    const at = await founded(4, 0, { numbers: numbersInLog(), regulations: all('15') })
    const set = {
      type: 'parameter.set',
      name: 'vipShareLimit',
      value: '50',
      since: '2026-03-11',
      publishedAt: '2026-03-02',
    }
    const why = { clause: 'resolution-12', reason: 'few customers' }
    await told(at, { ...set, ...why }, { actor: { id: 'qian', role: 'rule-keeper' } })
    at.clock.set(day('03-12'))
    await told(at, {
      type: 'customer.review',
      customerId: 'east-1',
      departmentId: 'east',
      result: 'good',
      assessment: ASSESSMENT,
    })
    await told(at, { type: 'customer.grade', customerId: 'east-1', departmentId: 'east', grade: 'vip' })
    for (const regulations of [undefined, all('15')]) {
      const known = regulations ? { regulations } : {}
      const unchanged = await sum(at.store, { with: all('15'), mode: 'as-judged', ...known })
      expect(unchanged).toMatchObject({ turned: [], duties: { added: [], gone: [] } })
      const tried = await sum(at.store, { with: all('20'), mode: 'as-judged', ...known })
      expect(tried.turned).toMatchObject([{ rule: vips, now: 'failed', n: 1 }])
    }
  })
})

describe('coverage', () => {
  const shop = defineEvent({ type: 'shop.opened', schema: () => z.strictObject({}), tags: () => [tag('shop', '1')] })

  test('says what was not judged again, and why', async () => {
    const { store } = await founded(2, 0)
    await store.append([{ ...shop.of({}), commandId: 'S-1' }])
    await store.append([shop.of({})])
    const first = (await logOf(store))[0]!
    const { position: _, id: __, ...copy } = first
    await store.append([{ ...copy, commandId: 'X-1', data: { nothing: true } }])
    await store.append([{ ...copy, commandId: 'X-2', version: 99 }])
    const all = await listed(rejudge(store, { with: ofCustomers, mode: 'as-judged' }))
    expect(all.slice(-4).map(one => (one.kind === 'not-judged' ? one.why : one.kind))).toEqual([
      'unknown-event',
      'no-command',
      'misfit',
      'misfit',
    ])
    const { coverage } = await turned(all)
    expect(coverage.decisions).toBe(coverage.judged + coverage.notJudged.reduce((most, { n }) => most + n, 0))
  })

  test('of a time and of departments', async () => {
    const at = await founded(20, 3)
    await found(at, 20, 3, 'west')
    const asked = { with: withCap('12'), mode: 'as-judged' as const }
    const turns = async (over: RejudgeOptions['over']) => {
      const { turned: verdicts, decisionsTurned } = await sum(at.store, { ...asked, over: over! })
      return [decisionsTurned, ...verdicts.map(({ departments }) => Object.keys(departments).sort().join())]
    }
    expect(await turns({})).toEqual([2, 'east,west'])
    expect(await turns({ departments: ['west'] })).toEqual([1, 'west'])
    expect(await turns({ until: '2026-03-10T00:00:00+08:00' })).toEqual([0])
    expect(await turns({ from: '2026-03-10T00:00:00+08:00', departments: ['east'] })).toEqual([1, 'east'])
  })
})

describe('a log of any length', () => {
  test('is read in pages, and the states that are kept are as many as were said', async () => {
    const { store, office, clock } = await founded(40, 3)
    clock.set(day('03-12'))
    const trade = { type: 'customer.trade', departmentId: 'east', amount: '10' }
    const trades = Array.from({ length: 600 }, (_, nth) => ({
      command: { ...trade, customerId: `east-${(nth % 40) + 1}` },
    }))
    await office.executeAll(trades)
    const east4 = { customerId: 'east-4', departmentId: 'east' }
    await told({ office }, { type: 'customer.review', ...east4, result: 'good', assessment: ASSESSMENT })
    await told({ office }, { type: 'customer.grade', ...east4, grade: 'vip' })
    const limits: (number | undefined)[] = []
    const counting: EventStore = {
      ...store,
      read: (query, options) => {
        const isOfNumbers = query !== 'all' && query.some(({ types }) => types?.includes('parameter.set'))
        if (!isOfNumbers && query !== 'all' && query[0]!.types?.[0] !== 'guiju.log:no-such-type')
          limits.push(options?.limit)
        if (query === 'all') expect(options?.limit).toBeLessThanOrEqual(5_000)
        return store.read(query, options)
      },
    }
    const asked = { with: withCap('5'), regulations: ofCustomers, mode: 'as-lived' } as const
    const expected = await sum(store, asked)
    // Where next to nothing is kept, states are read again, and the answer is the same.
    expect(await sum(counting, { ...asked, cachedStates: 2 })).toEqual(expected)
    expect(expected.turned[0]!.examples.map(({ finding }) => finding!.facts.part)).toEqual([3, 3])
    expect(limits.length).toBeGreaterThan(0)
    expect(limits.every(limit => limit !== undefined && limit <= 512)).toBe(true)
  })

  test('is summed up in as much as is told: examples are the smallest, and no more than asked for', async () => {
    const at = await founded(30, 0)
    await found(at, 20, 2, 'west')
    await found(at, 12, 1, 'south')
    const asked = { with: withCap('1'), mode: 'as-judged' } as const
    const { turned: verdicts } = await turned(rejudge(at.store, asked), { examples: 2 })
    expect(verdicts).toMatchObject([{ rule: vips, n: 3, departments: { west: 2, south: 1 } }])
    expect(verdicts[0]!.examples.map(({ subject }) => subject)).toEqual(['department:south', 'department:west'])
    expect(await codeOf(() => turned([], { examples: -1 }))).toBe('INVALID_DEFINITION')
  })
})

describe('what is asked wrongly', () => {
  test.each<[string, object, string]>([
    ['no regulations', { mode: 'as-judged' }, 'with'],
    ['none of them', { with: [], mode: 'as-judged' }, 'with'],
    ['a factory in place of a regulation', { with: [{}], mode: 'as-judged' }, 'with'],
    ['no mode', { with: ofCustomers }, 'mode'],
    ['another mode', { with: ofCustomers, mode: 'as-dreamt' }, 'mode'],
    ['another option', { with: ofCustomers, mode: 'as-judged', vault: {} }, 'vault'],
    ['another extent', { with: ofCustomers, mode: 'as-judged', over: { to: '2026-01-01' } }, 'over.to'],
    [
      'departments that are none',
      { with: ofCustomers, mode: 'as-judged', over: { departments: 'east' } },
      'over.departments',
    ],
  ])('%s', (_, options, field) => {
    expect(faultOf(() => rejudge(memoryStore(), options as never))).toMatchObject({
      code: 'INVALID_OPTION',
      details: { option: field },
    })
  })

  test('numbers that do not fit are told at once', () => {
    const options = { with: withCap('many'), mode: 'as-judged' } as const
    expect(faultOf(() => rejudge(memoryStore(), options))).toMatchObject({ code: 'PARAMETER_INVALID' })
  })

  test('a store that fails is told as it is', async () => {
    const store: EventStore = { ...memoryStore(), read: () => Promise.reject(new Error('gone')) }
    await expect(sum(store, { with: ofCustomers, mode: 'as-judged' })).rejects.toMatchObject({ code: 'HOST_FAULT' })
  })
})

function faultOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (fault) {
    return isGuijuError(fault) ? fault : undefined
  }
}

describe('sixty generated histories, a cap of 10 % in place of 15 %', () => {
  test('turn so many gradings on their own past, and so many lived again', async () => {
    const sums = { gradings: 0, 'as-judged': 0, 'as-lived': 0 }
    for (const history of fc.sample(histories(fc), { seed: 5, numRuns: 60 })) {
      const at = stage({ regulations: ofCustomers })
      await play(history, at.office, at.clock)
      const before = JSON.stringify(await logOf(at.store))
      const capped = { with: withCap('10'), regulations: ofCustomers }
      for (const mode of ['as-judged', 'as-lived'] as const) {
        for (const one of await listed(rejudge(at.store, { ...capped, mode }))) {
          if (one.kind !== 'judged' || one.events[0]!.type !== 'customer.graded') continue
          if (mode === 'as-judged') sums.gradings += 1
          if (one.now.status === 'refused') sums[mode] += 1
        }
        const same = await sum(at.store, { with: ofCustomers, regulations: ofCustomers, mode })
        expect(same).toMatchObject({ decisionsTurned: 0, turned: [], duties: { added: [], gone: [] } })
      }
      expect(JSON.stringify(await logOf(at.store))).toBe(before)
    }
    // The first time that this was measured it was 14 and 18 of 103, the commands run again. The histories are others now,
    // and a log has no commands: what is lived again are the decisions that were accepted.
    expect(sums).toEqual({ gradings: 58, 'as-judged': 4, 'as-lived': 5 })
  }, 60_000)
})
