/**
 * Two offices on one log, whose clocks differ by up to the lead, each restarted now and then; and callers who state the
 * moment by clocks of their own. What they decide, in every context, is what one office with a true clock decides.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, memoryStore, type Office, type Outcome } from '../../src/index.ts'
import type { History } from '../../src/testing/histories.ts'
import { fromInstant, toInstant } from '../../src/time/instant.ts'
import { contexts, regulationsInForce } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { officeOn, runs, START } from './offices.ts'

const regulations = regulationsInForce()

/** Half the lead, so that no two clocks differ by more than it. */
const MOST = 2_500

/** Who does a deed, how soon after the one before, and by what clock. */
const manner = fc.record({
  // Of one instant ranks decide, and not who was told first.
  wait: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 2 * MOST })),
  office: fc.nat({ max: 1 }),
  restarted: fc.boolean(),
  /** The caller states the moment, by a clock that is so far off; undefined: he states none. */
  stated: fc.option(fc.integer({ min: -MOST, max: MOST }), { nil: undefined }),
})

type Manner = typeof manner extends fc.Arbitrary<infer Each> ? Each : never

/** What generated histories do seldom stands at the end of each. */
const SELDOM: History = [
  { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' },
  { type: 'person.forget', subject: 'customer:C-9', reason: 'request' },
  {
    type: 'mandate.give',
    mandateId: 'M-9',
    to: 'qian',
    may: ['*'],
    until: '2030-01-01T00:00:00+08:00',
    reason: 'away',
  },
  { type: 'customer.merge', from: 'C-1', into: 'C-2', reason: 'one licence' },
].map(command => ({ command, wait: 1 }))

const manners = fc.infiniteStream(manner)
const skew = fc.integer({ min: -MOST, max: MOST })

/** Not the findings: one that is only observed may be off by what the clocks differ. */
interface Told {
  readonly type: string
  readonly status: Outcome['status']
}

type Ask = (at: number, how: Manner) => { readonly office: Office; readonly occurredAt?: Instant }

/** Deeds in quick succession, so that clocks are all that could put one before another. */
async function played(history: History, hows: readonly Manner[], ask: Ask): Promise<readonly Told[]> {
  let at = fromInstant(START) + 60_000
  const told: Told[] = []
  for (const [index, { command, actor }] of history.entries()) {
    const how = hows[index]!
    at += how.wait
    const { office, ...meta } = ask(at, how)
    const { status } = await office.execute(command, { ...meta, ...(actor && { actor }) })
    told.push({ type: command.type, status })
  }
  return told
}

/** One office, whose clock is right, and nobody states anything. */
function oneClock(): Ask {
  let now = START
  const office = officeOn(memoryStore(), { now: () => now }, { regulations, contexts })
  return at => {
    now = toInstant(at)
    return { office }
  }
}

function twoClocks(skews: readonly number[]): Ask {
  const store = memoryStore()
  let now = fromInstant(START)
  const opened = (index: number) =>
    officeOn(store, { now: () => toInstant(now + skews[index]!) }, { regulations, contexts })
  const offices = skews.map((_, index) => opened(index))
  return (at, { office, restarted, stated }) => {
    now = at
    if (restarted) offices[office] = opened(office)
    return { office: offices[office]!, ...(stated !== undefined && { occurredAt: toInstant(at + stated) }) }
  }
}

describe('clocks that differ by up to the lead', () => {
  test('change no decision, in any context', async () => {
    const asked = new Set<string>()
    await fc.assert(
      fc.asyncProperty(ofAllContexts({ length: 25 }), manners, skew, skew, async (generated, stream, one, other) => {
        const history = [...generated, ...SELDOM]
        const hows = [...stream.take(history.length)]
        const truly = await played(history, hows, oneClock())
        expect(await played(history, hows, twoClocks([one, other]))).toEqual(truly)
        for (const { type } of truly) asked.add(type)
      }),
      runs(40),
    )
    const without = contexts.filter(({ commands }) => !commands.some(({ type }) => asked.has(type)))
    expect(without.map(({ name }) => name)).toEqual([])
  })
})
