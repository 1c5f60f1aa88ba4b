/** Problems that wait to be put right, and those that wait to be looked at again, from the log alone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { managementInspection, type SequencedEvent } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const inForce = [...ofCustomers, managementInspection({ inspectEvery: 'month' })]
const options = { customers: ['C-1'], inspections: true, withdrawals: true, length: 40 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

const STEPS = ['inspection.problem-found', 'inspection.rectified', 'inspection.rechecked']

/** By when it happened; of the same moment, found before put right before rechecked. */
function lastSteps(log: readonly Told[]): ReadonlyMap<unknown, Told> {
  const steps = log.filter(({ type }) => STEPS.includes(type))
  const inOrder = steps.sort(
    (a, b) =>
      a.occurredAt.localeCompare(b.occurredAt) ||
      STEPS.indexOf(a.type) - STEPS.indexOf(b.type) ||
      a.position - b.position,
  )
  const found = new Set(inOrder.filter(({ type }) => type === STEPS[0]).map(({ data }) => data.problemId))
  return new Map(inOrder.filter(({ data }) => found.has(data.problemId)).map(one => [one.data.problemId, one]))
}

test('what was found waits for the department, what it has done waits for the group', async () => {
  const seen = { open: 0, done: 0, cured: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const last = [...lastSteps([...standing(await logOf(store))] as unknown as readonly Told[] as Told[])]
      const those = (isSo: (one: Told) => boolean) =>
        last
          .filter(([, one]) => isSo(one))
          .map(([id]) => `problem:${String(id)}`)
          .sort()
      const owed = async (obligation: string) =>
        (await office.obligations({ obligation })).map(({ subject }) => subject).sort()
      const open = those(({ type, data }) => type === STEPS[0] || (type === STEPS[2] && !data.cured))
      const done = those(({ type }) => type === STEPS[1])
      expect(await owed('problem-rectified')).toEqual(open)
      for (const subject of await owed('problem-rechecked')) expect(done).toContain(subject)
      seen.open += open.length
      seen.done += done.length
      seen.cured += those(({ type, data }) => type === STEPS[2] && data.cured === true).length
    }),
    { ...runs(60), seed: 3 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
