/** Several offices on one log want one vehicle: however their reads and appends interleave, exactly one gets it. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import {
  manualClock,
  memoryStore,
  type Office,
  type Outcome,
  open,
  type SequencedEvent,
  sequentialIds,
  vehicleStock,
} from '../../src/index.ts'
import { actingMeta } from '../../src/testing/acting.ts'
import {
  cancel,
  effective,
  handInPapers,
  issueKey,
  receive,
  register,
  release,
  reserve,
  returnKey,
  sell,
  sign,
  startDrive,
} from '../../src/testing/steps/vehicle.ts'
import { logOf, runs } from '../laws/offices.ts'
import { scheduled } from '../laws/races.ts'

const regulations = [vehicleStock()]
const START = '2026-03-02T01:00:00.000Z'

interface Race {
  readonly outcomes: readonly Outcome[]
  /** What was written after the race had begun. */
  readonly written: readonly SequencedEvent[]
}

/** Each runner is an office of its own that does its steps one after the other. */
async function race(
  before: readonly CaseStep[],
  runners: readonly (readonly CaseStep[])[],
  scheduler: fc.Scheduler,
): Promise<Race> {
  const store = memoryStore()
  const clock = manualClock(START)
  const officeOf = (name: string, on: Parameters<typeof open>[0]['store']): Office =>
    open({ store: on, clock, ids: sequentialIds(name), regulations })
  const first = officeOf('first', store)
  for (const { command } of before)
    expect(await first.execute(command, actingMeta(command))).toMatchObject({ status: 'accepted' })
  const begun = (await logOf(store)).length
  const outcomes: Outcome[] = []
  const running = runners.map(async (steps, index) => {
    const office = officeOf(`runner${index}`, scheduled(store, scheduler))
    for (const { command } of steps) outcomes.push(await office.execute(command, actingMeta(command)))
  })
  await scheduler.waitFor(Promise.all(running))
  return { outcomes, written: (await logOf(store)).slice(begun) }
}

const accepted = ({ outcomes }: Race) => outcomes.filter(({ status }) => status === 'accepted').length
const orders = ['O-1', 'O-2', 'O-3', 'O-4']
const prepared = [receive(), receive('V-2'), ...orders.flatMap(order => effective(order))]
const crowd = fc.integer({ min: 2, max: 4 })

describe('a race of several offices', () => {
  test('to sell one vehicle: one buyer', () =>
    fc.assert(
      fc.asyncProperty(crowd, fc.scheduler(), async (count, scheduler) => {
        const result = await race(
          prepared,
          orders.slice(0, count).map(order => [sell('V-1', order)]),
          scheduler,
        )
        expect(accepted(result)).toBe(1)
        expect(result.written.map(({ type }) => type)).toEqual(['vehicle.sold'])
      }),
      runs(60),
    ))

  test.each(['board', null] as const)('to reserve one vehicle, mark %s: one order', mark =>
    fc.assert(
      fc.asyncProperty(crowd, fc.scheduler(), async (count, scheduler) => {
        const runners = orders.slice(0, count).map(order => [reserve('V-1', order, mark)])
        const result = await race(prepared, runners, scheduler)
        expect(accepted(result)).toBe(1)
        expect(result.written.map(({ type }) => type)).toEqual(['vehicle.reserved'])
      }),
      runs(60),
    ),
  )

  test('to reserve it under a mark for one order and to sell it to another: one of them', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const result = await race(prepared, [[reserve('V-1', 'O-1')], [sell('V-1', 'O-2')]], scheduler)
        expect(accepted(result)).toBe(1)
      }),
      runs(60),
    ))

  test('for two vehicles by one order: one vehicle', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const result = await race(prepared, [[sell('V-1', 'O-1')], [sell('V-2', 'O-1')]], scheduler)
        expect(accepted(result)).toBe(1)
      }),
      runs(60),
    ))

  test('to sell to an order and to cancel it: one of them', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const result = await race(
          [...prepared, reserve('V-1', 'O-1')],
          [[sell('V-1', 'O-1')], [cancel('O-1')]],
          scheduler,
        )
        expect(accepted(result)).toBe(1)
      }),
      runs(60),
    ))

  test('for one key: one holder', () =>
    fc.assert(
      fc.asyncProperty(crowd, fc.scheduler(), async (count, scheduler) => {
        const runners = Array.from({ length: count }, (_, index) => [issueKey('V-1', { holderId: `c-${index}` })])
        const result = await race(prepared, runners, scheduler)
        expect(accepted(result)).toBe(1)
      }),
      runs(60),
    ))

  test('to start one test drive in two vehicles: one of them', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const ready = [...prepared, handInPapers(), issueKey('V-1'), issueKey('V-2')]
        const result = await race(ready, [[startDrive('V-1')], [startDrive('V-2')]], scheduler)
        expect(accepted(result)).toBe(1)
      }),
      runs(60),
    ))

  const step = fc.constantFrom(
    ...['V-1', 'V-2'].flatMap(vehicle => [
      ...['O-1', 'O-2', 'O-3'].flatMap(order => [
        sell(vehicle, order),
        reserve(vehicle, order),
        reserve(vehicle, order, null),
      ]),
      release(vehicle),
      issueKey(vehicle, { holderId: 'li' }),
      issueKey(vehicle, { holderId: 'wang' }),
      returnKey(vehicle),
    ]),
    cancel('O-1'),
    sign('O-2'),
    register('O-3'),
  )
  const steps = fc.array(step, { minLength: 1, maxLength: 4 })

  test('of any kind: every accepted step is in the log, and no vehicle and no order is given twice', () =>
    fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 3 }), fc.scheduler(), async (runners, scheduler) => {
        const result = await race(prepared, runners, scheduler)
        const told = result.outcomes.flatMap(one => (one.status === 'accepted' ? one.events.map(({ id }) => id) : []))
        expect(result.written.map(({ id }) => id).sort()).toEqual(told.sort())
        const sales = result.written.filter(({ type }) => type === 'vehicle.sold')
        const given = sales.map(({ data }) => data as { vehicleId: string; orderId: string })
        expect(new Set(given.map(({ vehicleId }) => vehicleId)).size).toBe(sales.length)
        expect(new Set(given.map(({ orderId }) => orderId)).size).toBe(sales.length)
      }),
      runs(150),
    ))
})
