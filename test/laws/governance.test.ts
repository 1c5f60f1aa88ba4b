/** What is owed for all customers, counted once more from the log alone: no state and no kind of duty in between. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { customerGovernance, type SequencedEvent } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const inForce = [
  ...ofCustomers,
  customerGovernance({ superviseEvery: 'month', exchangeEvery: 'month', planEvery: 'month', measureEvery: 'month' }),
]
const options = { customers: ['C-1', 'C-2'], governance: true, withdrawals: true, late: true, length: 80 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

/** By when it happened; of the same moment, what was verified or answered comes behind the rest. */
function inOrder(log: readonly SequencedEvent[]): readonly Told[] {
  const RANKS: Readonly<Record<string, number>> = {
    'incident.verified': 1,
    'paper.answered': 1,
    'provision.adjusted': 2,
  }
  const rank = ({ type }: SequencedEvent) => RANKS[type] ?? 0
  return [...standing(log)].sort((a, b) => {
    if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1
    return rank(a) - rank(b) || a.position - b.position
  }) as readonly Told[]
}

const ofBoth = ({ customerId, departmentId }: Told['data']) => `${String(customerId)} ${String(departmentId)}`

/** Behind the last of these there is none of those. */
function openSince(
  events: readonly Told[],
  begins: (one: Told) => string | undefined,
  ends: (one: Told) => string | undefined,
): readonly string[] {
  const subjects = new Set(events.flatMap(one => begins(one) ?? []))
  return [...subjects].flatMap(subject => {
    const last = events.findLastIndex(one => ends(one) === subject)
    const first = events.slice(last + 1).find(one => begins(one) === subject)
    return first ? [`${subject} ${first.occurredAt}`] : []
  })
}

const reports = (events: readonly Told[]) =>
  openSince(
    events.filter(({ data }) => data.customerId !== null),
    ({ type, data }) => (type === 'paper.filed' && data.kind === 'incident-report' ? ofBoth(data) : undefined),
    ({ type, data }) => (type === 'incident.verified' ? ofBoth(data) : undefined),
  )

const problems = (events: readonly Told[]) =>
  openSince(
    events,
    ({ type, data }) => (type === 'customer.incident-recorded' ? ofBoth(data) : undefined),
    ({ type, data }) => {
      if (type !== 'consultation.held' || !data.withManagement) return undefined
      const others = (data.with as readonly string[]).filter(one => one !== data.departmentId)
      return others.length > 0 ? ofBoth(data) : undefined
    },
  )

const adopted = (events: readonly Told[]): readonly string[] => {
  const last = new Map<unknown, string>()
  for (const { type, data, occurredAt } of events) {
    if (type === 'paper.answered' && data.adopted) last.set(data.paperId, occurredAt)
    if (type === 'provision.adjusted') last.delete(data.paperId)
  }
  return [...last].map(one => one.join(' ')).sort()
}

type Duty = { readonly facts: Readonly<Record<string, unknown>>; readonly since: string }

const told = ({ facts, since }: Duty) => `${facts.customer} ${(facts.missing as readonly string[]).join()} ${since}`

/** Of each listing that stands: the departments that had a customer by then, had not this one, and were not told since. */
const untold = (events: readonly Told[]): readonly string[] =>
  events
    .filter(({ type, data }) => type === 'customer.blacklisted' && data.list === 'company')
    .filter(listing => isLastListing(events, listing))
    .flatMap(({ data: { customerId, struck }, occurredAt }) => {
      const known = events.filter(
        one => ['customer.admitted', 'customer.transferred'].includes(one.type) && one.occurredAt <= occurredAt,
      )
      const notices = events.filter(
        ({ type, data, occurredAt: at }) =>
          type === 'paper.filed' &&
          data.kind === 'blacklist-notice' &&
          data.customerId === customerId &&
          data.departmentId === 'marketing-division' &&
          at >= occurredAt,
      )
      const reached = new Set<unknown>([
        'marketing-division',
        ...(struck as readonly { readonly departmentId: string }[]).map(({ departmentId }) => departmentId),
        ...notices.flatMap(
          ({ data }) => (data.content as { readonly addressees?: readonly string[] }).addressees ?? [],
        ),
      ])
      const departments = [...new Set(known.map(({ data }) => data.departmentId as string))].sort()
      const facts = { customer: customerId, missing: departments.filter(one => !reached.has(one)) }
      return facts.missing.length === 0 ? [] : [told({ facts, since: occurredAt })]
    })
    .sort()

function isLastListing(events: readonly Told[], listing: Told): boolean {
  const later = events.slice(events.indexOf(listing) + 1)
  return !later.some(
    ({ type, data }) =>
      ['customer.blacklisted', 'customer.delisted'].includes(type) &&
      data.list === 'company' &&
      data.customerId === listing.data.customerId,
  )
}

/** The latest plan of a department for a customer that it still has, and no talk with the division behind the plan before. */
const alone = (events: readonly Told[]): readonly string[] => {
  const latest = new Map<string, Told & { readonly before: string }>()
  for (const event of events) {
    const { type, data } = event
    const key = ofBoth(data)
    if (type === 'paper.filed' && data.kind === 'key-customer-plan' && data.customerId !== null) {
      latest.set(key, { ...event, before: latest.get(key)?.occurredAt ?? '' })
    }
    if (type === 'customer.removed') latest.delete(key)
    if (type === 'customer.transferred') latest.delete(ofBoth({ ...data, departmentId: data.fromDepartmentId }))
    if (type !== 'customer.blacklisted') continue
    for (const one of data.struck as readonly Told['data'][]) latest.delete(ofBoth({ ...data, ...one }))
  }
  return [...latest.values()]
    .filter(({ data: { customerId, departmentId }, before }) => {
      return !events.some(({ type, data, occurredAt }) => {
        if (type !== 'consultation.held' || data.customerId !== customerId || occurredAt <= before) return false
        const parties = new Set([data.departmentId as string, ...(data.with as readonly string[])])
        const isParty = (one: unknown) => parties.has(one as string)
        return departmentId === 'marketing-division'
          ? isParty(departmentId) && parties.size > 1
          : isParty(departmentId) && isParty('marketing-division')
      })
    })
    .map(({ data, occurredAt }) => `${data.departmentId} ${occurredAt}`)
    .sort()
}

test('reports wait for a verification, and problems for a talk, as the log has it', async () => {
  const seen = { reports: 0, problems: 0, listed: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      for (const { deed, outcome } of await play(history, office, clock)) {
        const { type, list } = deed.command
        if (type !== 'customer.blacklist' || list !== 'company') continue
        if (outcome.status === 'accepted') seen.listed += 1
        if (outcome.findings.some(one => one.rule === 'blacklisting-after-verification' && one.verdict === 'failed')) {
          seen.refused += 1
        }
      }
      const events = inOrder(await logOf(store)).filter(({ occurredAt }) => occurredAt <= clock.now())
      const owed = async (obligation: string) =>
        (await office.obligations({ obligation }))
          .filter(({ facts }) => facts.matter !== 'blacklisting')
          .map(({ facts, since }) => `${facts.customer} ${facts.department} ${since}`)
          .sort()
      const expected = { reports: [...reports(events)].sort(), problems: [...problems(events)].sort() }
      expect(await owed('report-verified')).toEqual(expected.reports)
      expect(await owed('matter-consulted')).toEqual(expected.problems)
      seen.reports += expected.reports.length
      seen.problems += expected.problems.length
    }),
    { ...runs(120), seed: 7 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

test('who is put on the blacklist of the company was found so by the division, since it was last taken off', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, { ...options, late: false, withdrawals: false }), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const events = inOrder(await logOf(store))
      for (const [index, { type, data }] of events.entries()) {
        if (type !== 'customer.blacklisted' || data.list !== 'company') continue
        const before = events.slice(0, index).filter(one => one.data.customerId === data.customerId)
        const off = before.findLastIndex(
          one => one.type === 'customer.delisted' && one.data.list === 'company' && one.data.reverses === undefined,
        )
        const upheld = before.slice(off + 1).filter(one => one.type === 'incident.verified' && one.data.upheld)
        expect(upheld.map(({ actor }) => actor?.department)).toContain('marketing-division')
      }
    }),
    runs(120),
  ))

test('an adopted suggestion waits for the provisions, and a listing for the departments, as the log has it', async () => {
  const seen = { adopted: 0, untold: 0, alone: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const events = inOrder(await logOf(store)).filter(({ occurredAt }) => occurredAt <= clock.now())
      const owed = async (obligation: string, fact: string) =>
        (await office.obligations({ obligation })).map(({ facts, since }) => `${facts[fact]} ${since}`).sort()
      expect(await owed('suggestion-worked-in', 'suggestion')).toEqual(adopted(events))
      expect((await office.obligations({ obligation: 'other-departments-noticed' })).map(told).sort()).toEqual(
        untold(events),
      )
      expect(await owed('key-plan-made-together', 'department')).toEqual(alone(events))
      seen.adopted += adopted(events).length
      seen.untold += untold(events).length
      seen.alone += alone(events).length
    }),
    { ...runs(300), seed: 7 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
