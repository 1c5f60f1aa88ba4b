/** `given … when … expect` with a host's own facts, regulation and store. */
import { describe, expect, test } from 'vitest'
import { defineRegulation, defineRule, type EventStore, memoryStore, tag } from '../../src/index.ts'
import { given } from '../../src/testing/given.ts'
import { guestsOf, hallContext, seatTaken } from './hall.ts'

const take = (guestId: string, hallId = 'blue') => ({ type: 'seat.take', guestId, hallId })

const annStaysOut = defineRegulation({
  id: 'house-rules',
  title: { zh: '规定', en: 'House rules' },
  edition: 'H1',
  clauses: { 'H1-1': { zh: '安不得入内', en: 'Ann stays out' } },
  contexts: [hallContext()],
  parameters: {},
  rules: [
    defineRule({
      id: 'ann-stays-out',
      clauses: ['H1-1'],
      title: { zh: '安不得入内', en: 'Ann stays out' },
      force: 'must',
      on: [seatTaken],
      parameters: {},
      sentence: { zh: '客人 {actual}', en: 'guest {actual}' },
      subjects: ({ data }) => [tag('guest', data.guestId)],
      reads: () => ({}),
      holds: ({ event }) => ({ holds: event.data.guestId !== 'Ann', actual: event.data.guestId, limit: 'not Ann' }),
    }),
  ],
})

test('facts of a host, under no regulation', async () => {
  const setting = { regulations: [], contexts: [hallContext()] }
  await given(setting, take('Ann'), take('Bo'))
    .when(take('Cy'))
    .expect({ status: 'refused', failed: ['hall-has-room'] })
  await given(setting, take('Ann'))
    .when(take('Bo'))
    .expect({ status: 'accepted', views: [{ view: guestsOf, key: 'blue', answer: ['Ann', 'Bo'] }] })
})

test('a regulation of a host', async () => {
  await given([annStaysOut()])
    .when(take('Ann'))
    .expect({ status: 'refused', failed: ['ann-stays-out'] })
  await given([annStaysOut()]).when(take('Bo')).expect({ status: 'accepted' })
})

describe('a store of a host', () => {
  test('holds the case, a fresh one each', async () => {
    const made: EventStore[] = []
    const store = async () => {
      made.push(memoryStore())
      return made.at(-1)!
    }
    const setting = { regulations: [], contexts: [hallContext()], store }
    for (let count = 0; count < 2; count++) {
      await given(setting, take('Ann')).when(take('Bo')).expect({ status: 'accepted' })
    }
    const heads = await Promise.all(made.map(async one => (await one.read('all')).head))
    expect(heads).toEqual([2, 2])
  })

  test('its faults are thrown as they are', async () => {
    const store = () => ({ ...memoryStore(), append: () => Promise.reject(new Error('no disk')) })
    const setting = { regulations: [], contexts: [hallContext()], store }
    await expect(given(setting).when(take('Ann')).expect({ status: 'accepted' })).rejects.toThrow('no disk')
  })
})

test('what is expected and not so is told at once', async () => {
  const asked = given([annStaysOut()]).when(take('Ann'))
  await expect(asked.expect({ status: 'accepted', failed: ['hall-has-room'] })).rejects.toMatchObject({
    code: 'LAW_BROKEN',
    details: { differences: [{ at: expect.any(String) }, { at: expect.any(String) }] },
  })
})
