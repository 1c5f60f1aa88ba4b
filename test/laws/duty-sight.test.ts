/** Behind the gate: a page is what the actor may see of the naive answer, cut, and costs what fills it. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visible } from '../../src/core/visible.ts'
import {
  type Actor,
  type Ask,
  defineBar,
  defineGrant,
  defineRegulation,
  hostAuthority,
  type Obligation,
  type ObligationQuery,
  type Office,
} from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { contexts, regulationsInForce } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { codeOf, expectSame, officeOn, runs, type Stage, stage } from './offices.ts'

const STATUS = ['running', 'due', 'overdue', 'undecidable'] as const
const everything = regulationsInForce()
const title = { zh: '可见', en: 'May see' }

/** By a hash of its own, about half of all subjects. */
const isSeen = (subject: unknown) =>
  [...String(subject)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0

const grant = (id: string, role: string, may: readonly string[], rest: object = {}) =>
  defineGrant({ id, clauses: ['S-1'], title, to: { roles: [role] }, may, ...rest })

const duties = ['half-yearly-review', 'customer-visit', 'half-yearly-update'].map(id => `duty:${id}`)

const sight = defineRegulation({
  id: 'sight',
  title,
  edition: '1',
  grants: [
    grant('head', 'head', ['duty:*']),
    grant('barred', 'barred', ['duty:*']),
    grant('some', 'some', duties),
    grant('half', 'half', ['duty:*'], { when: ({ data }: Ask) => isSeen(data.subject) }),
    grant('both', 'both', duties),
    grant('also', 'both', ['duty:*'], { when: ({ data }: Ask) => isSeen(data.subject) }),
  ],
  bars: [
    defineBar({ id: 'no-visits', clauses: ['S-1'], title, to: { roles: ['barred'] }, may: ['duty:customer-visit'] }),
  ],
})

/** What each may see, said once more. */
const SEES: Readonly<Record<string, (row: Obligation) => boolean>> = {
  head: () => true,
  barred: ({ obligation }) => obligation !== 'customer-visit',
  some: ({ obligation }) => duties.includes(`duty:${obligation}`),
  half: ({ subject }) => isSeen(subject),
  both: ({ obligation, subject }) => duties.includes(`duty:${obligation}`) || isSeen(subject),
  nobody: () => false,
}

const actorOf = (role: string): Actor => ({ id: `${role}-1`, role })

const authorize = (late: boolean) => {
  const answer = ({ action, actor, data }: Ask) =>
    SEES[String(actor?.role)]!({ obligation: action.slice('duty:'.length), ...data } as unknown as Obligation)
  return hostAuthority({ authorize: late ? async ask => answer(ask) : answer })
}

/** Offices behind the gate, by what keeps it. */
const officesOf = ({ store, clock }: Stage): readonly Office[] => [
  officeOn(store, clock, { regulations: [...everything, sight()] }),
  officeOn(store, clock, { regulations: everything, authority: authorize(false) }),
  officeOn(store, clock, { regulations: everything, authority: authorize(true) }),
]

async function expectSight(office: Office, role: string, query: ObligationQuery, whole: readonly Obligation[]) {
  const sees = SEES[role]!
  const seen = whole.filter(sees)
  const actor = actorOf(role)
  if (seen.length === 0 && whole.length > 0 && !query.after) {
    expect(await codeOf(() => office.obligations({ ...query, actor }))).toBe('NOT_AUTHORIZED')
    return
  }
  const page = await office.obligations({ ...query, actor })
  expectSame([...page], seen.slice(0, query.limit))
  const end = page.length === query.limit ? whole.findIndex(row => row === seen[page.length - 1]) : whole.length
  const hidden = whole.slice(0, end).filter(row => !sees(row)).length
  expect(page.leftOut ?? 0).toBeLessThanOrEqual(hidden)
  expect(page.leftOut === undefined).toBe(hidden === 0)
  if (query.limit === undefined) expect(page.leftOut ?? 0).toBe(hidden)
}

test('of any history, each sees his part, and pages are cut from it', () =>
  fc.assert(
    fc.asyncProperty(
      ofAllContexts({ length: 12 }),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(SEES)), fc.integer({ min: 1, max: 9 }), fc.nat()), {
        minLength: 8,
      }),
      async (history, asked) => {
        const at = stage({ contexts, regulations: everything })
        await play(history, at.office, at.clock)
        const [status, offices] = [STATUS, officesOf(at)]
        const whole = await at.office.obligations({ status })
        for (const [role, limit, place] of asked) {
          const after = place % 3 === 0 ? undefined : whole[place % Math.max(1, whole.length)]
          const rest = after === undefined ? whole : whole.slice(whole.indexOf(after) + 1)
          for (const office of offices) {
            await expectSight(office, role, { status, ...(after && { after }) }, rest)
            await expectSight(office, role, { status, limit, ...(after && { after }) }, rest)
          }
        }
      },
    ),
    runs(12),
  ))

describe('what a page costs behind the gate', () => {
  const LIMIT = 5

  /** Many duties, some of each obligation, and how often the host is asked about one of them. */
  async function crowded() {
    const at = stage({ contexts, regulations: everything })
    const [history] = fc.sample(ofAllContexts({ length: 60 }), { numRuns: 1, seed: 11 })
    await play(history!, at.office, at.clock)
    at.clock.advance(400 * 86_400_000)
    const whole = await at.office.obligations({ status: STATUS })
    expect(whole.length).toBeGreaterThan(8 * LIMIT)
    let asks = 0
    const counted = (sees: (row: Obligation) => boolean) => {
      asks = 0
      const authority = hostAuthority({
        authorize: ({ action, data }) => {
          asks += 1
          return sees({ obligation: action.slice('duty:'.length), ...data } as unknown as Obligation)
        },
      })
      return officeOn(at.store, at.clock, { regulations: everything, authority })
    }
    return { whole, counted, asks: () => asks }
  }

  const page = { status: STATUS, limit: LIMIT, actor: actorOf('head') }

  test('who sees all is looked up as often as there are rows on it', async () => {
    const { counted, asks } = await crowded()
    expect(await counted(() => true).obligations(page)).toHaveLength(LIMIT)
    expect(asks()).toBeLessThanOrEqual(LIMIT)
  })

  test('who sees little is looked up until it is full, once about each', async () => {
    const { counted, asks, whole } = await crowded()
    const last = whole.at(-1)!
    const office = counted(row => row.subject === last.subject && row.obligation === last.obligation)
    expect((await office.obligations(page)).length).toBeGreaterThan(0)
    expect(asks()).toBeLessThanOrEqual(whole.length)
  })

  test('duties of which he sees none, whatever they are about, are not read again', async () => {
    const row = (obligation: string, place: number) => ({ obligation, subject: `s:${place}` }) as Obligation
    const all = [...Array.from({ length: 10_000 }, (_, place) => row('a', place)), row('b', 1), row('b', 2)]
    let read = 0
    const page = async (sees: (obligation: string) => boolean, most = Number.POSITIVE_INFINITY) => {
      const rows = all.filter(({ obligation }) => sees(obligation)).slice(0, most)
      read += rows.length
      return rows
    }
    const ask = ({ obligation }: Obligation) => {
      const status = obligation === 'b' ? ('accepted' as const) : ('refused' as const)
      return { status, findings: [], isGeneral: true }
    }
    const { rows } = await visible((most, sees) => page(sees, most), ask, LIMIT)
    expect(rows).toHaveLength(2)
    expect(rows.leftOut).toBe(LIMIT)
    expect(read).toBe(LIMIT + 2)
    expect((await visible((most, sees) => page(sees, most), ask, undefined)).rows.leftOut).toBe(10_000)
  })
})
