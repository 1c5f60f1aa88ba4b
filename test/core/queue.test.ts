/** One decision at a time: the order of asking, waiting together, batches and previews alone. */
import { describe, expect, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import type { SequencedEvent } from '../../src/index.ts'
import { logOf, officeOn, stage } from '../laws/offices.ts'

const file = (paperId: string, kind = 'suggestion') => ({
  type: 'paper.file',
  paperId,
  departmentId: 'east',
  kind,
  title: 'a',
})
const answer = (paperId: string) => ({ type: 'paper.answer', paperId, answer: 'a', adopted: true })

/** Says how many calls run at the same time, and how large appends are. */
function watched(store: Required<EventStore>) {
  const seen = { now: 0, most: 0, appends: [] as number[] }
  const one = async <T>(work: () => Promise<T>): Promise<T> => {
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    await new Promise(resolve => setTimeout(resolve, 1))
    const result = await work()
    seen.now -= 1
    return result
  }
  const slow: EventStore = {
    read: (query, options) => one(() => store.read(query, options)),
    append: (events, condition) => {
      seen.appends.push(events.length)
      return one(() => store.append(events, condition))
    },
  }
  return { seen, slow }
}

function slowStage(options = {}) {
  const { store, clock } = stage()
  const { seen, slow } = watched(store)
  return { store, seen, office: officeOn(slow, clock, options) }
}

const idsIn = (log: readonly SequencedEvent[]) => log.map(event => (event.data as { paperId: string }).paperId)

describe('commands', () => {
  test('are decided in the order in which they are asked for, each on those before it', async () => {
    const { store, office } = slowStage()
    const asked = [file('P-1'), answer('P-1'), answer('P-1'), file('P-1'), file('P-2'), answer('P-2')]
    const outcomes = await Promise.all(asked.map(command => office.execute(command)))
    const statuses = ['accepted', 'accepted', 'refused', 'refused', 'accepted', 'accepted']
    expect(outcomes.map(({ status }) => status)).toEqual(statuses)
    expect(idsIn(await logOf(store))).toEqual(['P-1', 'P-1', 'P-2', 'P-2'])
  })

  test('that wait share an append, at most 256 of them', async () => {
    const { seen, office } = slowStage()
    await Promise.all(Array.from({ length: 600 }, (_, index) => office.execute(file(`P-${index}`))))
    expect(seen.appends).toEqual([1, 256, 256, 87])
    expect(seen.most).toBe(1)
  })

  test('settle in the order in which they were asked for', async () => {
    const { office } = slowStage()
    const settled: number[] = []
    const asked = [0, 1, 2, 3, 4].map(index => office.execute(index === 2 ? {} : file(`P-${index}`)))
    await Promise.all(asked.map((one, index) => one.catch(() => undefined).then(() => settled.push(index))))
    expect(settled.filter(index => index !== 2)).toEqual([0, 1, 3, 4])
  })
})

describe('a batch and a preview', () => {
  test('stand in the queue like a command: they see what came before them, and nothing after', async () => {
    const { store, office } = slowStage()
    const asked = [
      office.execute(file('P-1')),
      office.preview(answer('P-1')),
      office.executeAll([{ command: answer('P-1') }, { command: file('P-2') }]),
      office.preview(answer('P-1')),
      office.preview(file('P-3')),
      office.execute(file('P-3')),
    ] as const
    const [, first, batch, second, third, last] = await Promise.all(asked)
    expect([first.status, second.status, third.status, last.status]).toEqual([
      'accepted',
      'refused',
      'accepted',
      'accepted',
    ])
    expect(batch.map(({ status }) => status)).toEqual(['accepted', 'accepted'])
    expect(idsIn(await logOf(store))).toEqual(['P-1', 'P-1', 'P-2', 'P-3'])
  })

  test('is not mixed with commands that wait', async () => {
    const { seen, office } = slowStage()
    const asked = [
      office.execute(file('P-1')),
      office.execute(file('P-2')),
      office.execute(file('P-3')),
      office.executeAll([{ command: file('P-4') }, { command: file('P-5') }]),
      office.execute(file('P-6')),
      office.execute(file('P-7')),
    ]
    await Promise.all(asked)
    expect(seen.appends).toEqual([1, 2, 2, 2])
  })

  test('of more than 10,000 commands is refused before anything is done', async () => {
    const { store, office } = slowStage()
    const orders = Array.from({ length: 10_001 }, (_, index) => ({ command: file(`P-${index}`) }))
    await expect(office.executeAll(orders)).rejects.toMatchObject({
      code: 'INVALID_COMMAND',
      details: { field: 'orders' },
    })
    expect(await logOf(store)).toEqual([])
  })
})

test('a question that is asked while commands wait does not wait for them, and sees whole appends only', async () => {
  const { store, office } = slowStage()
  const waiting = office.executeAll([{ command: file('P-1') }, { command: file('P-2') }])
  const before = await office.obligations()
  await waiting
  const after = await office.obligations({ obligation: 'suggestion-answered' })
  expect([0, 2]).toContain(before.length)
  expect(after.length).toBe(2)
  expect((await logOf(store)).length).toBe(2)
})
