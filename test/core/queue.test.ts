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
  test('a batch stands in the queue like a command: it sees what came before it, and nothing after', async () => {
    const { store, office } = slowStage()
    const asked = [
      office.execute(file('P-1')),
      office.execute(file('P-2')),
      office.executeAll([{ command: answer('P-1') }, { command: file('P-2') }]),
      office.execute(answer('P-1')),
      office.execute(answer('P-2')),
    ] as const
    const [, , batch, again, last] = await Promise.all(asked)
    expect(batch.map(({ status }) => status)).toEqual(['accepted', 'refused'])
    expect([again.status, last.status]).toEqual(['refused', 'accepted'])
    expect(idsIn(await logOf(store))).toEqual(['P-1', 'P-2', 'P-1', 'P-2'])
  })

  test('a preview sees all that was asked for before it, and lets later commands pass', async () => {
    const { store, office } = slowStage()
    const settled: string[] = []
    const note = (name: string) => (outcome: { status: string }) => void settled.push(`${name} ${outcome.status}`)
    await Promise.all([
      office.execute(file('P-1')).then(note('file')),
      office.preview(answer('P-1')).then(note('preview')),
      office.preview(file('P-2')).then(note('other preview')),
      office.execute(answer('P-1')).then(note('answer')),
    ])
    expect(settled).toEqual(['file accepted', 'answer accepted', 'preview refused', 'other preview accepted'])
    expect(idsIn(await logOf(store))).toEqual(['P-1', 'P-1'])
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

describe('who waits', () => {
  const waitFor = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

  test('may give up before the turn comes: nothing is decided, nothing written, and the others go on', async () => {
    const { store, office } = slowStage()
    const giver = new AbortController()
    const { signal } = giver
    const first = office.execute(file('P-1'))
    const asked = [
      office.execute(file('P-2'), { signal }),
      office.preview(file('P-3'), { signal }),
      office.executeAll([{ command: file('P-4') }], { signal }),
    ]
    const last = office.execute(file('P-5'))
    giver.abort(new Error('gone home'))
    for (const one of asked) {
      await expect(one).rejects.toMatchObject({ code: 'ABORTED', cause: { message: 'gone home' } })
    }
    expect([(await first).status, (await last).status]).toEqual(['accepted', 'accepted'])
    expect(idsIn(await logOf(store))).toEqual(['P-1', 'P-5'])
    await expect(office.execute(file('P-6'), { signal })).rejects.toMatchObject({ code: 'ABORTED' })
  })

  test('cannot give up any more once the turn has come: the outcome is told', async () => {
    const { store, office } = slowStage()
    const giver = new AbortController()
    const asked = office.execute(file('P-1'), { signal: giver.signal })
    await waitFor(0)
    giver.abort()
    expect((await asked).status).toBe('accepted')
    expect(idsIn(await logOf(store))).toEqual(['P-1'])
  })

  test.each([1, 'soon', {}, null])('a signal that is none, %j, is refused', async signal => {
    const { office } = slowStage()
    const meta = { signal } as never
    for (const call of [() => office.execute(file('P-1'), meta), () => office.preview(file('P-1'), meta)]) {
      await expect(call()).rejects.toMatchObject({ code: 'INVALID_COMMAND', details: { field: 'meta.signal' } })
    }
  })

  test.each([1, 2, 3])('in a line that is full (%i) is told so, and may ask again later', async mostWaiting => {
    const { store, office } = slowStage({ mostWaiting })
    // The first does not wait: its turn has come.
    const calls = [0, 1, 2, 3, 4].map(index => office.execute(file(`P-${index}`)))
    const settled = await Promise.allSettled(calls)
    const busy = settled.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))
    expect(busy).toHaveLength(4 - mostWaiting)
    for (const fault of busy) expect(fault).toMatchObject({ code: 'OFFICE_BUSY', details: { waiting: mostWaiting } })
    expect(await logOf(store)).toHaveLength(1 + mostWaiting)
    expect((await office.execute(file('P-9'))).status).toBe('accepted')
  })

  test('leaves the process its turns: a timer fires while a thousand previews wait', async () => {
    const { store, clock } = stage()
    const office = officeOn(store, clock)
    let answered = 0
    const previews = Array.from({ length: 1_000 }, () => office.preview(file('P-1')).then(() => answered++))
    const whenFired = await new Promise<number>(resolve => setTimeout(() => resolve(answered)))
    await Promise.all(previews)
    expect(whenFired).toBeLessThan(1_000)
  })

  test('is let through to the last when the office closes', async () => {
    const { store, office } = slowStage()
    const asked = [office.preview(file('P-1')), office.execute(file('P-1')), office.preview(file('P-2'))]
    await office.close()
    expect(await logOf(store)).toHaveLength(1)
    const settled = await Promise.race([Promise.allSettled(asked), waitFor(0)])
    expect(settled).toHaveLength(3)
    await expect(office.preview(file('P-3'))).rejects.toMatchObject({ code: 'OFFICE_CLOSED' })
  })
})
