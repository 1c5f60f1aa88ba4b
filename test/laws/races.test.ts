/** However reads and appends of several offices interleave, no cap breaks, nothing is lost, and every answer is true. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StateCache } from '../../src/core/cache.ts'
import { Snapshot } from '../../src/core/snapshot.ts'
import type { Order, SequencedEvent } from '../../src/index.ts'
import type { Deed } from '../../src/testing/histories.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { expectSame, ofCustomers, runs } from './offices.ts'
import { logAfter, type Runner, race } from './races.ts'

const both = (customerId: string, departmentId: string) => ({ customerId, departmentId })
const kind = 'medical-institution'
const admit = (customerId: string, departmentId: string) => ({
  type: 'customer.admit',
  ...both(customerId, departmentId),
  kind,
  scale: BIG,
  conditions: CONDITIONS,
})
const review = (customerId: string, departmentId: string) => ({
  type: 'customer.review',
  ...both(customerId, departmentId),
  result: 'good',
  assessment: ASSESSMENT,
})
const grade = (customerId: string, departmentId: string, grade: string) => ({
  type: 'customer.grade',
  ...both(customerId, departmentId),
  grade,
})

/** 14 customers in east, one of them VIP, so that one place is left; 7 in west with one place; all well reviewed. */
const founding: Deed[] = ['east', 'west'].flatMap(department =>
  Array.from({ length: department === 'east' ? 14 : 7 }, (_, index) => `C-${index + 1}`).flatMap(customer => [
    { wait: 1, command: admit(customer, department) },
    { wait: 1, command: review(customer, department) },
  ]),
)
const start = logAfter([...founding, { wait: 1, command: grade('C-14', 'east', 'vip') }])

const customers = fc.constantFrom('C-1', 'C-2', 'C-3')
const departments = fc.constantFrom('east', 'east', 'west')
const clashing: fc.Arbitrary<Order> = fc
  .tuple(customers, departments, fc.nat({ max: 11 }))
  .map(([customer, department, what]) => {
    const about = both(customer, department)
    const actor = { id: 'li', department }
    if (what < 6) return { command: grade(customer, department, what < 4 ? 'vip' : 'preferred') }
    if (what === 6) return { command: { type: 'customer.record-incident', ...about, kind: 'late-payment' } }
    if (what === 7) return { command: { type: 'customer.remove', ...both('C-7', department), criterion: 'left' } }
    if (what === 8)
      return { command: { type: 'customer.blacklist', ...about, list: 'department', reason: 'debt' }, actor }
    if (what === 9) return { command: { type: 'customer.trade', ...about, amount: '10' } }
    if (what === 10) return { command: grade('C-14', 'east', 'qualified') }
    return { command: admit('C-20', department) }
  })

const steps = fc.oneof(
  { arbitrary: clashing.map(order => [order]), weight: 3 },
  { arbitrary: fc.array(clashing, { minLength: 2, maxLength: 3 }), weight: 1 },
)
const runners: fc.Arbitrary<Runner[]> = fc.array(fc.array(steps, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 3,
})

const anyRace = fc.asyncProperty(runners, fc.scheduler(), async (runners, scheduler) => {
  expect((await race(await start, runners, scheduler, ofCustomers)).flaws).toEqual([])
})

test('any race of two or three offices: caps hold, nothing is lost, every answer is true', () =>
  fc.assert(anyRace, runs(400)))

const lastPlace = fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.scheduler(), async (count, scheduler) => {
  const contenders = Array.from(
    { length: count },
    (_, index): Runner => [[{ command: grade(`C-${index + 1}`, 'east', 'vip') }]],
  )
  const { flaws, outcomes } = await race(await start, contenders, scheduler, ofCustomers)
  expect(flaws).toEqual([])
  expect(outcomes.filter(({ status }) => status === 'accepted').length).toBe(1)
})

test('of all that want the last VIP place, one wins', () => fc.assert(lastPlace, runs(150)))

test('write skew: of a VIP grading and what would forbid it, the later sees the earlier', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, late) => {
      const about = both('C-1', 'east')
      const command = late
        ? { type: 'customer.record-incident', ...about, kind: 'late-payment' }
        : { type: 'customer.remove', ...both('C-7', 'east'), criterion: 'left' }
      const others: Runner = [[{ command }]]
      const { flaws } = await race(
        await start,
        [[[{ command: grade('C-1', 'east', 'vip') }]], others],
        scheduler,
        ofCustomers,
      )
      expect(flaws).toEqual([])
    }),
    runs(150),
  ))

const repeated = fc.constantFrom<object>(
  grade('C-1', 'east', 'vip'),
  { type: 'customer.trade', ...both('C-1', 'east'), amount: '10' },
  admit('C-20', 'east'),
  { type: 'note.add', noteId: 'N-1', text: 'read nothing' },
)
const sameId = fc.asyncProperty(repeated, fc.scheduler(), async (command, scheduler) => {
  const order = { command, commandId: 'once' }
  const { flaws, outcomes } = await race(await start, [[[order]], [[order]], [[order]]], scheduler, ofCustomers)
  for (const outcome of outcomes) expectSame(outcome, outcomes[0])
  expect(flaws.filter(flaw => !flaw.startsWith('no single office'))).toEqual([])
})

test('the same command in three offices at once is told once, to all', () => fc.assert(sameId, runs(150)))

type Patch = (this: never, ...given: never[]) => unknown
interface Fault {
  readonly on: object
  readonly method: string
  readonly patch: Patch
  readonly law?: fc.IAsyncProperty<unknown>
}

interface Inside {
  readonly used: Map<string, { reach: number; value: unknown; staged: boolean }>
  readonly proposed: { add(events: SequencedEvent[], id: string): void }
  readonly earlier: { readonly readTo?: number; unheard: string[] }
  run: { from: number; to: number }
}

const NOTHING = [{ types: ['nothing at all'] }]
const condition = Reflect.get(Snapshot.prototype, 'condition') as () => { failIfMatch: unknown[]; after: number }

const prove = Reflect.get(Snapshot.prototype, 'prove') as () => Promise<boolean>

/** Each is planted into the running code; the law above must fail. */
const FAULTS: Readonly<Record<string, Fault>> = {
  '`after` from the HIGHEST head among the reads': {
    on: Snapshot.prototype,
    method: 'lowest',
    patch(this: Inside) {
      return Math.max(...[...this.used.values()].map(({ reach }) => reach), this.earlier.readTo ?? 0)
    },
  },
  'no condition': {
    on: Snapshot.prototype,
    method: 'condition',
    patch: () => ({ failIfMatch: NOTHING, after: 0 }),
  },
  'a condition of the first query alone': {
    on: Snapshot.prototype,
    method: 'condition',
    patch() {
      const { failIfMatch, after } = condition.call(this)
      return { failIfMatch: failIfMatch.slice(0, 1), after }
    },
  },
  'a refusal from the cache without proof': {
    on: Snapshot.prototype,
    method: 'prove',
    patch: async () => true,
  },
  'a state that lags is not read on': {
    on: Snapshot.prototype,
    method: 'stillTrue',
    patch: async () => true,
  },
  'a run of own appends that never ends': {
    on: StateCache.prototype,
    method: 'reach',
    patch(this: Inside, entry: { position: number }) {
      return Math.max(this.run.to, entry.position)
    },
  },
  'what the batch decided is not staged': {
    on: Snapshot.prototype,
    method: 'stage',
    patch(this: Inside, _: unknown, events: SequencedEvent[], id: string) {
      this.proposed.add(events, id)
    },
  },
  'a condition without the tags of commands': {
    on: Snapshot.prototype,
    method: 'condition',
    patch() {
      const { failIfMatch, after } = condition.call(this)
      return { failIfMatch: failIfMatch.filter(item => !JSON.stringify(item).includes('command:')), after }
    },
    law: sameId as fc.IAsyncProperty<unknown>,
  },
  'a refusal that forgets the tags of commands': {
    on: Snapshot.prototype,
    method: 'prove',
    patch(this: Inside) {
      this.earlier.unheard = []
      return prove.call(this)
    },
    law: sameId as fc.IAsyncProperty<unknown>,
  },
}

describe('the races find a planted fault', () => {
  for (const [name, { on, method, patch, law = anyRace }] of Object.entries(FAULTS)) {
    test(name, async () => {
      const original = Reflect.get(on, method)
      Reflect.set(on, method, patch)
      try {
        const { failed, counterexample } = await fc.check(law as typeof anyRace, { numRuns: 3_000, endOnFailure: true })
        expect(failed, 'no race met it').toBe(true)
        expect(counterexample).not.toBeNull()
      } finally {
        Reflect.set(on, method, original)
      }
    })
  }
})
