/** Partners, looked at from the log alone: what comes before what, whose visits count, and the order of telling. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../../src/core/fold.ts'
import { standing } from '../../src/core/withdrawn.ts'
import { partner } from '../../src/facts/partner/states.ts'
import {
  breachContext,
  partnerManagement,
  partnerRanking,
  partnerRegister,
  type SequencedEvent,
} from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { expectSame, logOf, runs, stage } from './offices.ts'

const inForce = [
  partnerManagement({
    keyMaterials: ['licence'],
    partnerVisitEvery: { A: 'month', B: 'month', C: 'month', D: null },
    projectVisitEvery: 'month',
    rankingWeights: { form: '33.3', file: '66.7' },
    topRanks: 2,
  }),
]
const options = { customers: ['C-1'], departments: [], partners: ['P-1', 'P-2'], length: 60 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

/** By business time and rank, as everything is folded; what was withdrawn is left out. */
async function eventsOf(store: Parameters<typeof logOf>[0]): Promise<readonly Told[]> {
  return [...standing(await logOf(store))] as readonly Told[]
}

async function played(history: Parameters<typeof play>[0]) {
  const at = stage({ regulations: inForce, contexts: [breachContext] })
  const told = await play(history, at.office, at.clock)
  return { ...at, told }
}

test('whoever is admitted, graded, negotiated with or preferred has what must come before, as the log has it', async () => {
  const seen: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, told } = await played(history)
      for (const { outcome } of told) {
        for (const { rule, verdict } of outcome.findings) if (verdict === 'failed') seen[rule] = (seen[rule] ?? 0) + 1
      }
      const events = await eventsOf(store)
      for (const [index, { type, data, actor }] of events.entries()) {
        seen[type] = (seen[type] ?? 0) + 1
        const before = events.slice(0, index).filter(one => one.data.partnerId === data.partnerId)
        const had = (name: string, fits: (one: Told) => boolean = () => true) =>
          before.some(one => one.type === `partner.${name}` && fits(one))
        if (type === 'partner.negotiated' || type === 'partner.graded') expect(had('admitted')).toBe(true)
        if (type === 'partner.admitted') {
          expect(
            had('screened', one => one.data.fit === true) && had('form-reviewed', one => one.data.passed === true),
          ).toBe(true)
          expect(actor?.department).toBe('shengchang')
        }
        if (type === 'partner.graded' && had('graded')) {
          const { requestId, to } = data
          expect(had('grade-requested', one => one.data.requestId === requestId && one.data.to === to)).toBe(true)
          for (const department of ['shengchang', 'market-development']) {
            const answers = before.filter(
              one => one.type === 'partner.grade-answered' && one.data.requestId === requestId,
            )
            expect(answers.findLast(one => one.data.department === department)?.data.agrees).toBe(true)
          }
        }
      }
    }),
    { ...runs(80), seed: 3 },
  )
  for (const what of [
    'partner.admitted',
    'partner.graded',
    'partner.negotiated',
    'no-negotiation-before-admission',
    'class-changed-by-both',
  ]) {
    expect(seen[what] ?? 0, what).toBeGreaterThan(0)
  }
})

test('it does not matter in which order facts are told: what is equal in time is ordered by rank alone', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, { ...options, late: true, withdrawals: true }), fc.nat(), async (history, turn) => {
      const { store } = await played(history)
      const events = await eventsOf(store)
      // Decisions are made when they are made; facts are told in any order, many at one moment.
      const facts = events
        .filter(({ type }) => FACTS.has(type))
        .map((one, index) => ({ ...one, occurredAt: `2026-01-${10 + (index % 3)}T00:00:00.000Z` }))
      const [there, back] = [facts, turned(facts, turn)].map(told =>
        replay(partner, 'P-1', told.map((one, position) => ({ ...one, position })).filter(isOfFirst)),
      )
      expectSame(back, there)
    }),
    runs(80),
  ))

/** Facts of which the latest counts, and of one moment not the one that was told last. */
const FACTS = new Set(['partner.form-filled', 'partner.material-provided', 'partner.assessed'])
const isOfFirst = ({ tags }: Pick<SequencedEvent, 'tags'>) => tags.includes('partner:P-1')
const turned = <T>(all: readonly T[], by: number): T[] => {
  const place = all.length === 0 ? 0 : by % all.length
  return [...all.slice(place), ...all.slice(0, place)].reverse()
}

test('what another partner does changes nothing of the first, but its rank', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const alone = history.filter(({ command }) => command.partnerId === 'P-1')
      const [both, one] = [await played(history), await played(alone)]
      const log = (await logOf(one.store)).map(({ type, data }) => ({ type, data }))
      const own = (await logOf(both.store)).filter(isOfFirst).map(({ type, data }) => ({ type, data }))
      const withoutPreferences = (told: typeof log) => told.filter(({ type }) => type !== 'partner.preference-granted')
      expectSame(withoutPreferences(own), withoutPreferences(log))
    }),
    runs(60),
  ))

test('ranks are in order, from one on, and as many as are admitted', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { office } = await played(history)
      const ranks = await office.view(partnerRanking, '')
      const admitted = (await office.view(partnerRegister, '')).filter(({ standing }) => standing === 'admitted')
      expect(ranks.map(({ partnerId }) => partnerId).sort()).toEqual(admitted.map(({ partnerId }) => partnerId))
      for (const [place, { rank, points }] of ranks.entries()) {
        const before = ranks[place - 1]
        if (!before) expect(rank).toBe(1)
        else if (before.points === points) expect(rank).toBe(before.rank)
        else expect([rank, Number(before.points) > Number(points)]).toEqual([place + 1, true])
      }
    }),
    runs(40),
  ))
