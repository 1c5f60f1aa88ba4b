/** A duty that is to be done on days of the calendar. */
import { describe, expect, test } from 'vitest'
import { defineRegulation } from '../../src/core/regulation.ts'
import { type DaysOfDuty, response } from '../../src/kinds/response.ts'
import { given } from '../../src/testing/index.ts'
import { box, boxContext, pack } from './box.ts'

const title = { zh: '箱', en: 'Box' }

async function dutiesOn(on: DaysOfDuty | null) {
  const duty = response({
    id: 'sent',
    clauses: ['B-1'],
    title,
    sentence: title,
    of: box,
    from: ({ packedAt }) => packedAt,
    on: () => on,
  })
  const regulation = defineRegulation({ id: 'boxes', title, edition: 'B', contexts: [boxContext], obligations: [duty] })
  const step = { command: pack('B-1'), at: '2026-03-10 12:00' }
  const { office } = await given([regulation()], step).expect({})
  const asOf = '2026-03-20T00:00:00.000Z'
  return office.obligations({ asOf, status: ['running', 'due', 'overdue'] })
}

describe('on the days of the office', () => {
  test('it arises on the first, and is due by the end of the last', async () => {
    const [duty] = await dutiesOn({ first: '2026-03-12', last: '2026-03-13' })
    expect(duty).toMatchObject({
      since: '2026-03-11T16:00:00.000Z',
      due: '2026-03-13T16:00:00.000Z',
      status: 'overdue',
      counted: [{ from: '2026-03-11T16:00:00.000Z', to: '2026-03-13T16:00:00.000Z', days: 2 }],
      facts: { box: 'B-1' },
    })
  })

  test('it arises when its reason does, where that is later', async () => {
    const [duty] = await dutiesOn({ first: '2026-03-09', last: '2026-03-10' })
    expect(duty).toMatchObject({ since: '2026-03-10T04:00:00.000Z', due: '2026-03-10T16:00:00.000Z' })
  })

  test('no days: never late', async () => {
    expect(await dutiesOn(null)).toMatchObject([{ since: '2026-03-10T04:00:00.000Z', due: null, status: 'due' }])
  })
})
