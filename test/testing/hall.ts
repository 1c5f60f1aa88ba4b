/** A host's own context: a hall of two seats. The careless one counts seats by itself instead of reading the hall. */
import * as fc from 'fast-check'
import * as z from 'zod'
import type { EventStore } from '../../src/index.ts'
import {
  type Context,
  defineCommand,
  defineEvent,
  defineState,
  defineView,
  manualClock,
  type Office,
  type Order,
  open,
  refuse,
  sequentialIds,
  tag,
} from '../../src/index.ts'

const fields = { guestId: z.string(), hallId: z.string() }

export const seatTaken = defineEvent({
  type: 'seat.taken',
  schema: z.strictObject(fields),
  tags: ({ guestId, hallId }) => [tag('guest', guestId), tag('hall', hallId)],
})

const seatLeft = defineEvent({
  type: 'seat.left',
  schema: z.strictObject(fields),
  tags: ({ guestId, hallId }) => [tag('guest', guestId), tag('hall', hallId)],
})

const hall = defineState({
  name: 'hall',
  per: 'hall',
  events: [seatTaken, seatLeft],
  initial: (): { guests: string[] } => ({ guests: [] }),
  on: {
    'seat.taken': (one, { data }) => void one.guests.push(data.guestId),
    'seat.left': (one, { data }) => {
      one.guests.splice(one.guests.indexOf(data.guestId), 1)
    },
  },
})

export const guestsOf = defineView({
  name: 'guests-of',
  question: { zh: '谁在？', en: 'Who is there?' },
  fold: hall,
  answer: ({ state }) => state.guests,
})

export const SEATS = 2

const full = (hallId: string, actual: number) =>
  refuse('hall-has-room', { subject: tag('hall', hallId), actual, limit: SEATS })

const take = defineCommand({
  type: 'seat.take',
  fields,
  reads: ({ hallId }) => ({ there: hall.of(hallId) }),
  decide: ({ there }, { type: _, ...data }) =>
    there.guests.length >= SEATS ? full(data.hallId, there.guests.length) : [seatTaken.of(data)],
})

const leave = defineCommand({
  type: 'seat.leave',
  fields,
  reads: ({ hallId }) => ({ there: hall.of(hallId) }),
  decide: ({ there }, { type: _, ...data }) =>
    there.guests.includes(data.guestId)
      ? [seatLeft.of(data)]
      : refuse('guest-is-there', { subject: tag('guest', data.guestId) }),
})

function counting() {
  const taken = new Map<string, number>()
  return defineCommand({
    type: 'seat.take',
    fields,
    reads: () => ({}),
    decide: (_, { type: __, ...data }) => {
      const count = taken.get(data.hallId) ?? 0
      if (count >= SEATS) return full(data.hallId, count)
      taken.set(data.hallId, count + 1)
      return [seatTaken.of(data)]
    },
  })
}

export function hallContext(careless = false): Context {
  const commands = [careless ? counting() : take, leave]
  const refusals = {
    'hall-has-room': { title: { zh: '有空座', en: 'The hall has room' } },
    'guest-is-there': { title: { zh: '客人在场', en: 'The guest is there' } },
  }
  return { name: 'hall', events: [seatTaken, seatLeft], commands, refusals } as unknown as Context
}

const clock = manualClock('2026-06-01T00:00:00.000Z')

export function hallOffice(store: EventStore, name: string, careless = false): Office {
  return open({ store, clock, ids: sequentialIds(name), regulations: [], contexts: [hallContext(careless)] })
}

const guests = fc.constantFrom('Ann', 'Bo', 'Cy', 'Di')
const halls = fc.constantFrom('blue', 'blue', 'red')

export const hallOrders: fc.Arbitrary<Order> = fc
  .record({ type: fc.constantFrom('seat.take', 'seat.take', 'seat.leave'), guestId: guests, hallId: halls })
  .map(command => ({ command: { ...command } }))
