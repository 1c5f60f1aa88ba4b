/** What single kinds of rules can say beside their ordinary question. */
import { describe, expect, test } from 'vitest'
import { defineRegulation } from '../../src/core/regulation.ts'
import type { RuleDefinition } from '../../src/core/rule.ts'
import { atMost, mandatory, oneOf, precedence } from '../../src/kinds/index.ts'
import { given } from '../../src/testing/index.ts'
import { box, boxContext, boxPacked, pack } from './box.ts'

const title = { zh: '箱', en: 'Box' }
const heading = {
  id: 'rule',
  clauses: ['B-1'],
  title,
  sentence: title,
  force: 'in-principle',
  on: [boxPacked],
} as const

async function findingsOf(rule: RuleDefinition, ...commands: readonly ReturnType<typeof pack>[]) {
  const regulation = defineRegulation({ id: 'boxes', title, edition: 'B', contexts: [boxContext], rules: [rule] })
  const steps = commands.map((command, index) => ({ command, at: `2026-03-0${index + 1} 12:00` }))
  const { outcomes } = await given([regulation()], ...steps).expect({})
  return outcomes.at(-1)!.findings
}

describe('where it is so, the rule is kept whatever is measured', () => {
  const light = atMost({
    ...heading,
    of: box,
    count: ({ after }) => after.weight,
    limit: 10,
    unless: ({ data }) => data.note === 'heavy goods',
  })

  test.for([
    [11, 'heavy goods', 'satisfied'],
    [11, 'cups', 'failed'],
    [10, 'cups', 'satisfied'],
  ] as const)('weight %s, note %s: %s', async ([weight, note, verdict]) => {
    const [finding] = await findingsOf(light, pack('B-1', weight, note))
    expect(finding).toMatchObject({ verdict, actual: weight, limit: 10 })
  })
})

describe('what must be there', () => {
  const named = (tells: 'missing' | 'present') =>
    mandatory({
      ...heading,
      of: 'box',
      needs: ['cup', 'plate'],
      present: ({ data }) => ({ cup: true, plate: data.note !== null, spoon: data.weight > 1 }),
      tells,
    })

  test('is told by what is missing, or by what is there', async () => {
    expect((await findingsOf(named('missing'), pack('B-1')))[0]).toMatchObject({ verdict: 'failed', actual: ['plate'] })
    const whole = await findingsOf(named('present'), pack('B-1', 2, 'plate'))
    expect(whole[0]).toMatchObject({ verdict: 'satisfied', actual: ['cup', 'plate', 'spoon'] })
    expect((await findingsOf(named('present'), pack('B-1')))[0]).toMatchObject({ verdict: 'failed', actual: ['cup'] })
  })
})

describe('what must come first', () => {
  const afterBoth = precedence({
    ...heading,
    of: box,
    first: ({ before, event }) => ({ packed: before.packedAt, weighed: before.weight > 1 ? event.occurredAt : null }),
  })

  test('may be several: those that are missing are named', async () => {
    const never = await findingsOf(afterBoth, pack('B-1'))
    expect(never[0]).toMatchObject({ verdict: 'failed', actual: ['packed', 'weighed'], limit: ['packed', 'weighed'] })
    const packed = await findingsOf(afterBoth, pack('B-1'), pack('B-1'))
    expect(packed[0]).toMatchObject({ verdict: 'failed', actual: ['weighed'] })
    const both = await findingsOf(afterBoth, pack('B-1', 2), pack('B-1'))
    expect(both[0]).toMatchObject({ verdict: 'satisfied', actual: [] })
  })

  test('and what is done later does not come first, though it is known', async () => {
    const late = precedence({ ...heading, of: box, first: () => ({ sealed: '2026-03-01T04:00:00.001Z' }) })
    expect((await findingsOf(late, pack('B-1')))[0]).toMatchObject({ verdict: 'failed', actual: ['sealed'] })
  })
})

test('what it may be can be one thing alone', async () => {
  const cups = oneOf({ ...heading, of: 'box', value: ({ data }) => data.note, among: 'cups' })
  expect((await findingsOf(cups, pack('B-1', 1, 'cups')))[0]).toMatchObject({ verdict: 'satisfied', limit: 'cups' })
  // Not a part of it.
  expect((await findingsOf(cups, pack('B-1', 1, 'cup')))[0]).toMatchObject({ verdict: 'failed', actual: 'cup' })
  expect((await findingsOf(cups, pack('B-1')))[0]).toMatchObject({ verdict: 'failed', actual: null })
})

test('where no state is read, the subject may be made of the data', async () => {
  const heading_ = { ...heading, value: () => 'cups', among: 'cups' } as const
  const notes = oneOf({ ...heading_, of: 'note', subject: ({ data }) => data.note })
  expect(await findingsOf(notes, pack('B-1', 1, 'cups'))).toMatchObject([{ subject: 'note:cups' }])
  expect(await findingsOf(notes, pack('B-1'))).toEqual([])
  // Where one is, a subject that the event is not tagged with is none.
  const boxes = oneOf({ ...heading_, of: box, subject: ({ data }) => data.note })
  expect(await findingsOf(boxes, pack('B-1', 1, 'B-2'))).toEqual([])
  expect(await findingsOf(boxes, pack('B-1', 1, 'B-1'))).toMatchObject([{ subject: 'box:B-1' }])
})
