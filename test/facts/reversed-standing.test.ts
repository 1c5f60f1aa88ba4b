/** A blacklisting or a grading that was wrong and is taken back: the customer stands as if it had never been decided. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { replay, type StateDefinition } from '../../src/core/fold.ts'
import { customerFile } from '../../src/facts/customer/states/customer-file.ts'
import { departmentBook } from '../../src/facts/customer/states/department-book.ts'
import { blacklists } from '../../src/facts/customer/states/registers.ts'
import { reports } from '../../src/facts/filing/states.ts'
import {
  customerContext,
  customerHistory,
  filingContext,
  manualClock,
  memoryStore,
  type Office,
  type Outcome,
  open,
  type SequencedEvent,
  sequentialIds,
} from '../../src/index.ts'
import { logOf, runs } from '../laws/offices.ts'
import { scheduled } from '../laws/races.ts'
import { about, admit, grade, incident, remove, review } from '../steps/customer.ts'

const START = '2026-03-02T01:00:00.000Z'
const west = { departmentId: 'west' }
const REASON = 'another customer was meant'

const contexts = [customerContext, filingContext]

function stage() {
  const store = memoryStore()
  const clock = manualClock(START)
  const office = open({ store, clock, ids: sequentialIds(), regulations: [], contexts })
  const tell = (step: CaseStep, minute: number): Promise<Outcome> => {
    clock.set(new Date(Date.parse(START) + minute * 60_000).toISOString())
    return office.receive(step.command)
  }
  return { store, clock, office, tell }
}

const listing = (type: 'blacklist' | 'delist', of: string | null, fields: object = {}): CaseStep => {
  const list = of === null ? { list: 'company' } : { list: 'department', departmentId: of }
  return { command: { type: `customer.${type}`, customerId: 'C-1', ...list, reason: REASON, ...fields } }
}

const founding = [
  admit('C-1', { varieties: ['knees'] }),
  admit('C-1', west),
  admit('C-2'),
  admit('C-2', west),
  review('C-1'),
  grade('C-1', 'preferred'),
  grade('C-1', 'vip', west),
]

/** What happens meanwhile, none of it to the standing of C-1 in a department. */
const others = fc.array(
  fc.constantFrom(
    grade('C-2', 'vip'),
    grade('C-2', 'preferred', west),
    remove('C-2', 'left'),
    admit('C-2'),
    admit('C-3'),
    incident('C-1', 'late-payment'),
    about('customer.settle', 'C-1', { amount: '5' }),
    about('customer.record-contact', 'C-1', { channel: 'phone' }),
  ),
  { maxLength: 10 },
)

/** All that is read of standings; when it last changed says that something was decided, and what, the incidents. */
function standings(log: readonly SequencedEvent[]) {
  const of = <State>(state: StateDefinition<State>, key: string) =>
    replay(
      state,
      key,
      log.filter(event => state.keys(event).includes(key)),
    )
  const { changedAt: _, relations, ...file } = of(customerFile, 'C-1')
  const rows = Object.values(relations).map(({ changedAt, ...one }) => ({
    ...one,
    incidents: one.incidents.map(({ considered, ...told }) => told),
  }))
  return {
    file: { ...file, rows },
    books: ['east', 'west'].map(id => of(departmentBook, id)),
    lists: of(blacklists, ''),
    reports: of(reports, 'C-1'),
  }
}

interface Mistake {
  readonly name: string
  readonly wrong: CaseStep
  readonly reversal: (id: string) => CaseStep
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'blacklisted by the company',
    wrong: listing('blacklist', null),
    reversal: reverses => listing('delist', null, { reverses }),
  },
  {
    name: 'blacklisted by a department',
    wrong: listing('blacklist', 'east'),
    reversal: reverses => listing('delist', 'east', { reverses }),
  },
  {
    name: 'graded up',
    wrong: grade('C-1', 'vip'),
    reversal: reverses => grade('C-1', 'preferred', { reverses, reason: REASON }),
  },
  {
    name: 'graded down',
    wrong: grade('C-1', 'qualified', west),
    reversal: reverses => grade('C-1', 'vip', { ...west, reverses, reason: REASON }),
  },
]

test.each(MISTAKES)('$name by mistake, and taken back: as if it had never been', ({ wrong, reversal }) =>
  fc.assert(
    fc.asyncProperty(others, others, async (meanwhile, afterwards) => {
      const told = async (mistaken: boolean) => {
        const { store, tell } = stage()
        let minute = 0
        for (const step of founding) await tell(step, minute++)
        const outcome = mistaken ? await tell(wrong, minute) : undefined
        minute++
        for (const step of meanwhile) await tell(step, minute++)
        if (outcome) {
          expect(outcome.status).toBe('accepted')
          const [event] = outcome.status === 'accepted' ? outcome.events : []
          expect(await tell(reversal(event!.id), minute)).toMatchObject({ status: 'accepted' })
        }
        minute++
        for (const step of afterwards) await tell(step, minute++)
        return standings(await logOf(store))
      }
      const untouched = (step: CaseStep) => step.command.customerId === 'C-1'
      fc.pre(!meanwhile.some(untouched))
      expect(await told(true)).toEqual(await told(false))
    }),
    runs(60),
  ),
)

test.each(MISTAKES)('$name by mistake: of several offices that take it back at once, one does', ({ wrong, reversal }) =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), async scheduler => {
      const { store, clock, tell } = stage()
      for (const [minute, step] of founding.entries()) await tell(step, minute)
      const outcome = await tell(wrong, founding.length)
      const [event] = outcome.status === 'accepted' ? outcome.events : []
      const officeOf = (name: string): Office =>
        open({ store: scheduled(store, scheduler), clock, ids: sequentialIds(name), regulations: [], contexts })
      const racing = ['one', 'two', 'three'].map(name => officeOf(name).execute(reversal(event!.id).command))
      const outcomes = await scheduler.waitFor(Promise.all(racing))
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused', 'refused'])
    }),
    runs(40),
  ),
)

test('the file of the customer tells that it was wrong; who made good is told otherwise', async () => {
  const { office, tell } = stage()
  for (const [minute, step] of founding.entries()) await tell(step, minute)
  const outcome = await tell(listing('blacklist', null), 20)
  const [event] = outcome.status === 'accepted' ? outcome.events : []
  await tell(listing('delist', null, { reverses: event!.id, toldBy: outcome.commandId }), 21)
  await tell(listing('blacklist', null), 22)
  await tell(listing('delist', null), 23)
  const lines = (await office.view(customerHistory, 'C-1')).filter(({ type }) => type === 'customer.delisted')
  expect(lines.map(({ en }) => en)).toEqual([
    `wrong blacklisting ${event!.id} reversed, on 2 books again: taken off the blacklist of the company: ${REASON}`,
    `taken off the blacklist of the company: ${REASON}`,
  ])
})
