import { expect, test } from 'vitest'
import * as z from 'zod'
import { StateCache } from '../../src/core/cache.ts'
import { OfficeLog } from '../../src/core/known-log.ts'
import { parameterBook } from '../../src/core/parameter-book.ts'
import { defineEvent, defineObligation, defineState, memoryStore, officeCalendar, tag } from '../../src/index.ts'
import { Boards } from '../../src/office/boards.ts'

const AT = '2026-03-02T01:00:00.000Z'
const LATER = '2026-03-03T01:00:00.000Z'

const happened = defineEvent({ type: 'test.happened', schema: z.strictObject({}), tags: () => [tag('test', 'T')] })

test('a board that met a fault half-way is thrown away: the next question begins anew', async () => {
  let fails = true
  const state = defineState({
    name: 'fails at first',
    per: 'test',
    events: [happened],
    initial: () => ({ count: 0 }),
    on: {
      'test.happened': draft => {
        if (fails) throw new TypeError('the host fails')
        draft.count += 1
      },
    },
  })
  const obligation = defineObligation({
    id: 'counted',
    clauses: ['X-1'],
    title: { zh: '计数', en: 'Counted' },
    force: 'must',
    of: state,
    sentence: { zh: '', en: '' },
    duties: ({ state: { count } }) => [{ subject: 'test:T', since: AT, deadline: null, facts: { count } }],
  })
  const store = memoryStore()
  const log = new OfficeLog(
    store,
    () => new StateCache(10),
    () => {},
  )
  const frame = {
    obligations: [obligation],
    parameters: parameterBook([], date => `${date}T00:00:00.000Z`),
    calendar: officeCalendar(),
    known: new Set([happened.type]),
    onUnknown: () => {},
    onAside: () => {},
  }
  const boards = new Boards(frame, log)
  expect((await boards.asOf(LATER, undefined)).latest).toBe('')
  await store.append([{ ...happened.of({}), occurredAt: AT, recordedAt: AT }])
  await expect(boards.asOf(LATER, undefined)).rejects.toThrow('the host fails')
  fails = false
  const board = await boards.asOf(LATER, undefined)
  const rows = board.obligations(LATER, LATER, { obligation: () => true, duty: () => true })
  expect(rows.map(({ facts }) => facts.count)).toEqual([1])
})
