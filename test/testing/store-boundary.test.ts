/** The boundary as it is published: a store of a few lines keeps the laws with it. */
import { expect, test } from 'vitest'
import { type EventStore, matches, type SequencedEvent, storeBoundary } from '../../src/index.ts'
import { storeLaws } from '../../src/testing/store-laws.ts'

function arrayStore(): EventStore {
  const boundary = storeBoundary()
  const log: SequencedEvent[] = []
  return {
    capabilities: { durability: 'none', writers: 'object', positions: 'contiguous', subscriptions: false },
    async read(query, options) {
      const { after, limit, told } = boundary.asked(query, options)
      const found = log.filter(event => event.position > after && matches(query, event))
      const events = found.slice(0, limit)
      const head = found.length > limit ? events[limit - 1]!.position : log.length
      return told({ events, head }, position => log[position - 1]?.id)
    },
    async append(events, condition) {
      const batch = boundary.proposed(events, condition)
      const known = batch.known(id => log.find(event => event.id === id))
      if (known !== undefined) return { last: known }
      batch.refuseConflict(log)
      log.push(...batch.from(log.length + 1))
      return { last: log.length }
    },
  }
}

test('a store over an array keeps every law', async () => {
  for (const { run } of storeLaws(async () => ({ store: arrayStore() }), { rounds: 5 })) await run()
})

test('a batch says how many events it has, and takes its own copy of the list', () => {
  const events = [
    { type: 'a', tags: [], data: {}, id: 'e-1' },
    { type: 'b', tags: [], data: {}, id: 'e-2' },
  ]
  const batch = storeBoundary().proposed(events)
  events.length = 0
  expect(batch.size).toBe(2)
  expect(batch.known(() => undefined)).toBe(undefined)
  const written = batch.from(7)
  expect(written.map(({ position, id }) => [position, id])).toEqual([
    [7, 'e-1'],
    [8, 'e-2'],
  ])
  expect(batch.known(id => written.find(event => event.id === id))).toBe(8)
})

test('ids and moments are filled in by the sources that are given', () => {
  const moment = '2026-11-22T02:15:34.000Z'
  const boundary = storeBoundary({ clock: { now: () => moment }, ids: { next: () => 'made' } })
  const [event] = boundary.proposed([{ type: 'a', tags: [], data: {} }]).from(1)
  expect(event).toMatchObject({ id: 'made', recordedAt: moment, occurredAt: moment, position: 1 })
})
