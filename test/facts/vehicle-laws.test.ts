/**
 * Whatever is tried: one vehicle has at most one buyer and its key at most one holder, and a test drive happens once,
 * told from the bare log.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { evolve, replay, type StateDefinition } from '../../src/core/fold.ts'
import { consultantDesk } from '../../src/facts/vehicle/states/consultant-desk.ts'
import { keyRegister } from '../../src/facts/vehicle/states/key-register.ts'
import { vehicleLedger } from '../../src/facts/vehicle/states/ledger.ts'
import { modelQueue } from '../../src/facts/vehicle/states/model-queue.ts'
import { modelDisplay, modelSupply } from '../../src/facts/vehicle/states/models.ts'
import { orderFile } from '../../src/facts/vehicle/states/order-file.ts'
import { vehicleRegister } from '../../src/facts/vehicle/states/register.ts'
import { stockReports } from '../../src/facts/vehicle/states/stock-reports.ts'
import { testDrive } from '../../src/facts/vehicle/states/test-drive.ts'
import { vehicleFile } from '../../src/facts/vehicle/states/vehicle-file.ts'
import {
  manualClock,
  memoryStore,
  open,
  type Regulation,
  type SequencedEvent,
  sequentialIds,
  vehicleBoard,
  vehicleContext,
  vehicleFines,
  vehicleKeyBook,
  vehicleStock,
} from '../../src/index.ts'
import { actingMeta } from '../../src/testing/acting.ts'
import * as steps from '../../src/testing/steps/vehicle.ts'
import { endDrive, handInPapers, startDrive } from '../../src/testing/steps/vehicle.ts'
import { logOf, runs } from '../laws/offices.ts'

const START = Date.UTC(2026, 2, 2, 0)
const vehicles = ['V-1', 'V-2']
const orders = ['O-1', 'O-2', 'O-3']
const people = ['li', 'wang']
const drives = ['D-1', 'D-2', 'D-3']
const papers = ['agreement', 'licence-copy', 'confirmation', 'survey-report']

const deeds: readonly CaseStep[] = [
  ...vehicles.flatMap(vehicle => [
    steps.announce(vehicle),
    steps.receive(vehicle),
    steps.receive(vehicle),
    steps.inspect(vehicle),
    steps.inspectForTransfer(vehicle),
    steps.display(vehicle),
    steps.markVehicle(vehicle),
    steps.release(vehicle),
    steps.deliver(vehicle),
    steps.issueTools(vehicle),
    steps.consign(vehicle),
    steps.takeBack(vehicle),
    steps.transfer(vehicle, { toShopId: 'S-2', movedBy: steps.dealer, damage: 'scraped', loss: '10' }),
    steps.returnKey(vehicle),
    steps.returnKey(vehicle),
    steps.loseKey(vehicle),
    steps.replaceKey(vehicle),
    endDrive(vehicle),
    ...people.flatMap(holderId => [
      steps.issueKey(vehicle, { holderId }),
      ...drives.map(driveId => startDrive(vehicle, { consultantId: holderId, driveId })),
    ]),
    ...orders.flatMap(order => [
      steps.reserve(vehicle, order),
      steps.reserve(vehicle, order, null),
      steps.sell(vehicle, order),
      steps.discoverSale(vehicle, order),
    ]),
  ]),
  ...orders.flatMap((order, index) => [
    ...steps.effective(order, { consultantId: people[index % 2] }),
    ...steps.effective(order, { consultantId: people[index % 2] }),
    steps.change(order, { model: 'elantra', price: '9' }),
    steps.payInFull(order),
    steps.cancel(order),
  ]),
  ...drives.flatMap(drive => [
    handInPapers(drive),
    handInPapers(drive, { papers }),
    handInPapers(drive, { papers, complete: false }),
    ...papers.map(paper => handInPapers(drive, { papers: [paper] })),
  ]),
  steps.declareSupply(true),
  steps.assignModel(),
  steps.report('2026-03-02', 'morning'),
  steps.report('2026-03-02', 'afternoon'),
]

const history = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.integer({ min: 0, max: 3_000 })), {
  minLength: 30,
  maxLength: 160,
  size: 'max',
})

type History = readonly (readonly [CaseStep, number])[]

async function played(of: History, regulations: readonly Regulation[]) {
  const store = memoryStore()
  const clock = manualClock(new Date(START).toISOString())
  const office = open({ store, clock, ids: sequentialIds('law'), regulations, contexts: [vehicleContext] })
  for (const [{ command }, seconds] of of) {
    clock.advance(seconds * 1000)
    await office.execute(command, actingMeta(command))
  }
  return { office, log: await logOf(store) }
}

type Data = Readonly<Record<string, unknown>>

/** What is wrong with a log, told without any of the states: who had the vehicle, the order, the key. */
function flawsOf(log: readonly SequencedEvent[]): string[] {
  const flaws: string[] = []
  const buyer = new Map<unknown, unknown>()
  const bought = new Map<unknown, unknown>()
  const kept = new Map<unknown, Data>()
  const holder = new Map<unknown, unknown>()
  const driven = new Map<unknown, unknown>()
  const note = (holds: boolean, flaw: string) => {
    if (!holds) flaws.push(flaw)
  }
  for (const { type, data, position } of log) {
    const fact = data as Data
    const { vehicleId, orderId, driveId } = fact
    const at = `${position} ${type}`
    if (type === 'vehicle.reserved') {
      note(!kept.has(vehicleId) && !buyer.has(vehicleId), `${at}: reserved or sold already`)
      kept.set(vehicleId, { ...fact })
    }
    if (type === 'vehicle.marked') kept.set(vehicleId, { ...kept.get(vehicleId), mark: fact.mark })
    if (type === 'vehicle.sold' || type === 'vehicle.sale-discovered') {
      note(!buyer.has(vehicleId), `${at}: second buyer`)
      note(!bought.has(orderId), `${at}: second vehicle`)
      note(!kept.has(vehicleId) || kept.get(vehicleId)?.orderId === orderId, `${at}: still kept for another`)
      buyer.set(vehicleId, orderId)
      bought.set(orderId, vehicleId)
    }
    if (type === 'vehicle.released' || type === 'vehicle.sold') kept.delete(vehicleId)
    if (type === 'vehicle.sale-discovered') kept.delete(vehicleId)
    if (type === 'vehicle.key-issued') {
      note(!holder.has(vehicleId), `${at}: second holder`)
      holder.set(vehicleId, fact.holderId)
    }
    if (type === 'vehicle.drive-started') {
      note(!driven.has(driveId), `${at}: the drive was started before`)
      driven.set(driveId, vehicleId)
    }
    if (type === 'vehicle.drive-ended') note(driven.get(driveId) === vehicleId, `${at}: the drive of another vehicle`)
    if (type === 'vehicle.key-returned') note(holder.get(vehicleId) === fact.holderId, `${at}: nobody held it`)
    if (['vehicle.key-returned', 'vehicle.key-lost', 'vehicle.delivered'].includes(type)) holder.delete(vehicleId)
  }
  for (const vehicleId of vehicles) {
    const own = log.filter(({ tags }) => tags.includes(`vehicle:${vehicleId}`))
    const file = replay(vehicleFile, vehicleId, own)
    note(file.key.holderId === (holder.get(vehicleId) ?? null), `${vehicleId}: the file names another holder`)
    note((file.sale?.orderId ?? null) === (buyer.get(vehicleId) ?? null), `${vehicleId}: the file names another buyer`)
  }
  return flaws
}

const ruled = [vehicleStock()]

const settings = [
  ['under the regulation', ruled],
  ['under none', []],
] as const

test.each(settings)('one buyer, one holder, one drive: %s', (_, regulations) =>
  fc.assert(
    fc.asyncProperty(history, async of => {
      const { log } = await played(of, regulations)
      expect(flawsOf(log)).toEqual([])
    }),
    runs(150),
  ),
)

test.each(settings)('the histories go deep, or the laws would say little: %s', async (_, regulations) => {
  const seen = new Set<string>()
  for (const of of fc.sample(history, { numRuns: 300, seed: 5 })) {
    const { log } = await played(of, regulations)
    for (const { type } of log) seen.add(type)
  }
  const needed = [
    'vehicle.sold',
    'vehicle.sale-discovered',
    'vehicle.released',
    'vehicle.delivered',
    'vehicle.key-lost',
    'vehicle.drive-started',
    'vehicle.drive-ended',
  ]
  expect(needed.filter(type => !seen.has(type))).toEqual([])
})

test('under the regulation nothing is sold past a mark, unless it came to light later', () =>
  fc.assert(
    fc.asyncProperty(history, async of => {
      const { log } = await played(of, ruled)
      const past = log.filter(({ type, data }) => {
        const { passedOver } = data as { passedOver?: { mark: string | null } | null }
        return type === 'vehicle.sold' && passedOver != null && passedOver.mark !== null
      })
      expect(past).toEqual([])
    }),
    runs(100),
  ))

test('under the regulation no drive starts before its agreement and the licence are in, filled in completely', () =>
  fc.assert(
    fc.asyncProperty(history, async of => {
      const { log } = await played(of, ruled)
      const early = log.filter(({ type, data, position }) => {
        if (type !== 'vehicle.drive-started') return false
        const { driveId } = data as Data
        const earlier = log.filter(one => one.position < position && one.type === 'test-drive.papers-handed-in')
        const complete = earlier.map(one => one.data as Data).filter(one => one.driveId === driveId && one.complete)
        const isIn = (paper: string) => complete.some(one => (one.papers as readonly string[]).includes(paper))
        return !isIn('agreement') || !isIn('licence-copy')
      })
      expect(early).toEqual([])
    }),
    runs(100),
  ))

const states = [
  vehicleFile,
  orderFile,
  modelQueue,
  modelSupply,
  modelDisplay,
  consultantDesk,
  testDrive,
  stockReports,
  vehicleRegister,
  keyRegister,
  vehicleLedger,
] as readonly unknown[] as readonly StateDefinition[]

test('folded live or replayed, the states are the same, and no event is changed', () =>
  fc.assert(
    fc.asyncProperty(history, async of => {
      const { log } = await played(of, [])
      const before = JSON.stringify(log)
      for (const state of states) {
        for (const key of new Set(
          log.filter(({ type }) => state.steps.has(type)).flatMap(event => state.keys(event)),
        )) {
          const events = log.filter(event => state.steps.has(event.type) && state.keys(event).includes(key))
          let live = replay(state, key, [])
          for (const event of events) live = evolve(state, live, [event])
          expect(live, state.name).toStrictEqual(replay(state, key, events))
        }
      }
      expect(JSON.stringify(log)).toBe(before)
    }),
    runs(60),
  ))

test('the views agree with one another and with the log', () =>
  fc.assert(
    fc.asyncProperty(history, async of => {
      const { office, log } = await played(of, ruled)
      const board = await office.view(vehicleBoard)
      const book = await office.view(vehicleKeyBook)
      const onBoard = board.flatMap(({ vehicleId, keyHolder }) => (keyHolder === null ? [] : [[vehicleId, keyHolder]]))
      const out = book.filter(({ status }) => status === 'out').map(({ vehicleId, holderId }) => [vehicleId, holderId])
      expect(out.sort()).toEqual(onBoard.sort())
      const issued = log.filter(({ type }) => type === 'vehicle.key-issued')
      expect(book.length).toBe(issued.length)
      const lost = log.filter(({ type }) => type === 'vehicle.key-lost').length
      const fines = await office.view(vehicleFines)
      expect(fines.filter(({ clause, kind }) => clause === 'D06-6.3.2' && kind === 'fine').length).toBe(lost)
      expect(fines.every(({ amount }) => amount === null || /^\d+(\.\d+)?$/.test(amount))).toBe(true)
    }),
    runs(60),
  ))
