/** Model-based commands: a sound service passes; a planted fault is found and shrinks to the few commands that show it. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CommandMeta, manualClock, memoryStore, type Office, open, sequentialIds } from '../../src/index.ts'
import { type Driver, type OfficeCommandsOptions, officeCommands, shadow } from '../../src/testing/office-commands.ts'
import { runs } from '../laws/offices.ts'
import { guestsOf, hallContext, hallOrders } from './hall.ts'

const START = '2026-06-01T00:00:00.000Z'
const questions = fc.constantFrom('blue', 'red').map(key => ({ view: guestsOf, key }))

function officeAt(clock: ReturnType<typeof manualClock>, name: string, store = memoryStore()): Office {
  return open({ store, clock, ids: sequentialIds(name), regulations: [], contexts: [hallContext()] })
}

/** A service of a host: JSON in, a word and the guests out; it can be started again on the same log. */
function serviceOn(clock: ReturnType<typeof manualClock>, faulty: Partial<Driver> = {}, starts = 0): Driver {
  const store = memoryStore()
  let started = starts
  let office = officeAt(clock, 'service', store)
  return {
    execute: async (command, meta) => (await office.execute(JSON.parse(JSON.stringify(command)), meta)).status,
    view: async (view, key) => office.view(view, key),
    restart: async () => {
      started += 1
      office = officeAt(clock, `service-${started}`, store)
    },
    ...faulty,
  }
}

function law(service: (clock: ReturnType<typeof manualClock>) => Driver, options: Partial<OfficeCommandsOptions> = {}) {
  const all = officeCommands(fc, { orders: hallOrders, questions, told: ({ status }) => status, ...options })
  return fc.asyncProperty(fc.commands(all, { maxCommands: 30, size: 'max' }), async commands => {
    const clock = manualClock(START)
    await fc.asyncModelRun(() => ({ model: shadow(officeAt(clock, 'shadow'), clock), real: service(clock) }), commands)
  })
}

test('a sound service passes', () => fc.assert(law(serviceOn), runs(100)))

test('an office is a driver, and then all of an outcome is compared', () => {
  const driver = (clock: ReturnType<typeof manualClock>): Driver => officeAt(clock, 'real')
  const orders = hallOrders
  const all = officeCommands(fc, { orders })
  return fc.assert(
    fc.asyncProperty(fc.commands(all), async commands => {
      const clock = manualClock(START)
      await fc.asyncModelRun(() => ({ model: shadow(officeAt(clock, 'shadow')), real: driver(clock) }), commands)
    }),
    runs(50),
  )
})

test('faults of the library are compared by their codes', () => {
  const bad = fc.constant({ command: { type: 'seat.take', guestId: 1 } })
  return fc.assert(law(serviceOn, { orders: fc.oneof(hallOrders, bad) }), runs(30))
})

/** Services of hosts as they are, and how many commands it takes to show what is wrong with them. */
const FAULTS: Readonly<
  Record<string, readonly [most: number, service: (clock: ReturnType<typeof manualClock>) => Driver]>
> = {
  'views are kept and never refreshed': [
    3,
    clock => {
      const sound = serviceOn(clock)
      const kept = new Map<string, unknown>()
      return {
        ...sound,
        view: async (view, key) => {
          if (!kept.has(key)) kept.set(key, await sound.view?.(view, key))
          return kept.get(key)
        },
      }
    },
  ],
  'the command id is not passed on': [
    // Two guests and one of them again: it takes a hall that is full.
    4,
    clock => {
      const sound = serviceOn(clock)
      const without = ({ commandId: _, ...meta }: CommandMeta) => meta
      return { ...sound, execute: (command, meta) => sound.execute(command, without(meta)) }
    },
  ],
  'everything is forgotten at a restart': [
    3,
    clock => {
      let sound = serviceOn(clock)
      return {
        execute: (command, meta) => sound.execute(command, meta),
        view: async (view, key) => sound.view?.(view, key),
        restart: async () => {
          sound = serviceOn(clock, {}, 1)
        },
      }
    },
  ],
  'a refusal is told as accepted': [
    1,
    clock => {
      const sound = serviceOn(clock)
      return {
        ...sound,
        execute: async (command, meta) => {
          const status = await sound.execute(command, meta)
          return status === 'refused' ? 'accepted' : status
        },
      }
    },
  ],
  'what is asked for at the same moment is lost from the third on': [
    3,
    clock => {
      const sound = serviceOn(clock)
      let taken = 0
      return {
        ...sound,
        execute: async (command, meta) => {
          taken += 1
          return taken > 2 ? 'accepted' : sound.execute(command, meta)
        },
      }
    },
  ],
}

describe('a planted fault is found and shrinks:', () => {
  for (const [name, [most, service]] of Object.entries(FAULTS)) {
    test(name, async () => {
      for (const seed of [1, 2, 3]) {
        const { failed, counterexample } = await fc.check(law(service), { seed, numRuns: 300 })
        expect(failed, `seed ${seed}`).toBe(true)
        const shown = `${counterexample?.[0]}`
        expect(shown.split(/,(?=\{|again|guests-of|wait|restart)/).length, shown).toBeLessThanOrEqual(most)
      }
    })
  }
})

test('questions need a driver that answers them', async () => {
  const silent = (clock: ReturnType<typeof manualClock>): Driver => ({ execute: serviceOn(clock).execute })
  const { failed, errorInstance } = await fc.check(law(silent), { seed: 1, endOnFailure: true })
  expect(failed).toBe(true)
  expect(errorInstance).toMatchObject({ code: 'LAW_BROKEN' })
})
