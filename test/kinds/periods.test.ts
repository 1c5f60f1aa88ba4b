/** When a duty is due whose period is found for each item, begins apart from it, or is a set time; and what scopes share. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { ObligationDefinition } from '../../src/core/obligation.ts'
import { defineParameters } from '../../src/core/parameter.ts'
import { defineRegulation } from '../../src/core/regulation.ts'
import { byTime, dayOfNextMonth, days, response, scope } from '../../src/kinds/index.ts'
import { given } from '../../src/testing/index.ts'
import { box, boxContext, pack } from './box.ts'

const title = { zh: '箱', en: 'Box' }
const heading = { id: 'sent', clauses: ['B-1'], title, sentence: title } as const
const parameters = defineParameters({
  sendWithin: { unit: 'days', clause: 'B-1', schema: () => z.int().nullable(), value: 2 },
})

/** What is owed for a box of weight 3 that was packed on 10 March at noon. */
async function owedBy(...obligations: readonly ObligationDefinition[]) {
  const contexts = [boxContext]
  const regulation = defineRegulation({ id: 'boxes', title, edition: 'B', contexts, parameters, obligations })
  const { office } = await given([regulation()], { command: pack('B-1', 3), at: '2026-03-10 12:00' }).expect({})
  const asOf = '2026-03-20T00:00:00.000Z'
  return office.obligations({ asOf, status: ['running', 'due', 'overdue', 'undecidable'] })
}

const since = '2026-03-10T04:00:00.000Z'
const from = ({ packedAt }: { readonly packedAt: string | null; readonly weight: number }) => packedAt

describe('a period', () => {
  test('may be found for the item, in days of its own', async () => {
    const duty = response({ ...heading, of: box, from, within: ({ weight }) => days(weight) })
    expect(await owedBy(duty)).toMatchObject([{ since, due: '2026-03-13T16:00:00.000Z', facts: { days: 3 } }])
    expect(duty.kind).toEqual({ name: 'response', arguments: { within: 'by the case' } })
  })

  test('or be none for it: never late', async () => {
    const [duty] = await owedBy(response({ ...heading, of: box, from, within: () => null }))
    expect(duty).toMatchObject({ since, due: null, status: 'due', facts: { box: 'B-1' } })
    expect(duty!.facts).not.toHaveProperty('days')
  })

  test('may begin before the duty arises', async () => {
    const duty = response({
      ...heading,
      of: box,
      from,
      within: days(parameters.sendWithin),
      periodFrom: () => '2026-03-01T04:00:00.000Z',
    })
    expect(await owedBy(duty)).toMatchObject([{ since, due: '2026-03-03T16:00:00.000Z', status: 'overdue' }])
  })

  test('may be a set time: the second that ends it is in time', async () => {
    const at = '2026-03-11T00:00:00.000Z'
    const [duty] = await owedBy(response({ ...heading, of: box, from, within: () => byTime(at) }))
    expect(duty).toMatchObject({ since, due: at, counted: [{ from: since, to: at, seconds: 72_000 }] })
    expect(await owedBy(response({ ...heading, of: box, from, within: () => byTime(null) }))).toMatchObject([
      { due: null },
    ])
  })

  test('may end with a day of the month that follows', async () => {
    const duty = response({ ...heading, of: box, from, within: dayOfNextMonth(10) })
    expect(await owedBy(duty)).toMatchObject([{ due: '2026-04-10T16:00:00.000Z', facts: { day: 10 } }])
  })
})

describe('a scope', () => {
  const boxes = scope({
    of: box,
    facts: ({ weight }, _, id) => ({ weight, by: `whoever owes ${id}`, day: 'Tuesday' }),
    pauses: () => [{ from: '2026-03-10T16:00:00.000Z', to: '2026-03-15T16:00:00.000Z' }],
  })
  const about = { ...heading, of: boxes, from, within: days(2) }

  test('lends its figures to its duties, which may say otherwise', async () => {
    const duties = await owedBy(response({ ...about, facts: { day: 'today' } }), response({ ...about, id: 'weighed' }))
    expect(duties.map(({ facts }) => facts)).toEqual([
      { box: 'B-1', weight: 3, by: 'whoever owes sent', day: 'today', days: 2 },
      { box: 'B-1', weight: 3, by: 'whoever owes weighed', day: 'Tuesday', days: 2 },
    ])
  })

  test('stops the clock of its duties, unless they say otherwise', async () => {
    expect(await owedBy(response(about))).toMatchObject([{ due: '2026-03-17T16:00:00.000Z' }])
    expect(await owedBy(response({ ...about, pausable: false }))).toMatchObject([{ due: '2026-03-12T16:00:00.000Z' }])
  })
})
