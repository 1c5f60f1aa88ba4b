/** The clock of a machine may step back, jump or fail: the log's order and what was decided do not depend on it. */
import { describe, expect, test } from 'vitest'
import { customerSheet, memoryStore, type Office, open, sequentialIds } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { about, admit, contact } from '../steps/customer.ts'
import { freshPath } from '../storage/files.ts'
import { regulations } from './offices.ts'

function desk(store = memoryStore()) {
  let now = '2026-03-02T02:00:00.000Z'
  const office: Office = open({ store, regulations, clock: { now: () => now }, ids: sequentialIds('c') })
  const set = (moment: string) => {
    now = moment
  }
  return { store, office, set }
}

describe.each([
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore(freshPath(), { durability: 'normal' })],
] as const)('on %s', (_, make) => {
  test('an hour back: the next command is accepted, stands after the one before, and is not told before it', async () => {
    const { store, office, set } = desk(make())
    expect((await office.receive(admit('C-1').command)).status).toBe('accepted')
    set('2026-03-02T01:00:00.000Z')
    expect((await office.receive(about('customer.update', 'C-1', { region: 'north' }).command)).status).toBe('accepted')
    const { events } = await store.read('all')
    expect(events.map(({ position, occurredAt, recordedAt }) => [position, occurredAt, recordedAt])).toEqual([
      [1, '2026-03-02T02:00:00.000Z', '2026-03-02T02:00:00.000Z'],
      [2, '2026-03-02T02:00:00.000Z', '2026-03-02T02:00:00.000Z'],
    ])
    expect((await office.view(customerSheet, 'C-1'))?.region).toBe('north')
    await store.close()
  })

  test('what has happened by the log is no future for a clock that is behind, once the office has read it', async () => {
    const { store, office, set } = desk(make())
    await office.receive(admit('C-1').command, { occurredAt: '2026-03-02T01:20:00.000Z' })
    set('2026-03-02T01:00:00.000Z')
    const again: Office = open({
      store,
      regulations,
      clock: { now: () => '2026-03-02T01:00:00.000Z' },
      ids: sequentialIds('d'),
    })
    await again.view(customerSheet, 'C-1')
    const phoned = contact('C-1', 'phone').command
    for (const each of [office, again]) {
      const occurredAt = '2026-03-02T01:30:00.000Z'
      expect((await each.receive(phoned, { occurredAt })).status).toBe('accepted')
      const future = { occurredAt: '2026-03-02T02:00:00.001Z' }
      await expect(each.receive(phoned, future)).rejects.toMatchObject({ code: 'OCCURRED_IN_FUTURE' })
      const batch = each.executeAll([{ command: phoned, ...future }])
      await expect(batch).rejects.toMatchObject({ code: 'OCCURRED_IN_FUTURE', details: { index: 0 } })
    }
    expect((await store.read('all')).head).toBe(3)
    await store.close()
  })

  test('what another host has dated ahead stops nobody who states a moment of now', async () => {
    const { store, office, set } = desk(make())
    await office.receive(admit('C-1').command)
    const { events } = await store.read('all')
    const { position: _, ...first } = events[0]!
    const ahead = { ...first, id: 'host-1', commandId: null, occurredAt: '2026-03-09T02:00:00.000Z', meta: null }
    await store.append([{ ...ahead, tags: first.tags.filter(one => !one.startsWith('command:')) }])
    set('2026-03-02T02:00:03.000Z')
    const occurredAt = '2026-03-02T02:00:02.000Z'
    expect((await office.receive(contact('C-1', 'phone').command, { occurredAt })).status).toBe('accepted')
    await store.close()
  })

  test('ten years on and back again: a command under the same id is still the same command', async () => {
    const { store, office, set } = desk(make())
    const first = await office.receive(admit('C-1').command, { commandId: 'a-1' })
    for (const moment of ['2036-03-02T02:00:00.000Z', '2026-03-01T00:00:00.000Z']) {
      set(moment)
      expect(await office.receive(admit('C-1').command, { commandId: 'a-1' })).toEqual(first)
    }
    expect((await store.read('all')).head).toBe(1)
    await store.close()
  })

  test.for(['', 'soon', '2026-02-30T00:00:00.000Z', '2026-03-02', null, Number.NaN, new Date(0)])(
    'a clock that says %s is a fault, and nothing is written',
    async said => {
      const { store, office, set } = desk(make())
      set(said as string)
      await expect(office.receive(admit('C-1').command)).rejects.toMatchObject({ code: 'CLOCK_INVALID' })
      expect((await store.read('all')).head).toBe(0)
      set('2026-03-02T02:00:00.000Z')
      expect((await office.receive(admit('C-1').command)).status).toBe('accepted')
      await store.close()
    },
  )
})
