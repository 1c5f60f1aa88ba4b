/** What every kind of rule may say beside its own question, and how a finding names its subject. */
import { describe, expect, test } from 'vitest'
import { defineRegulation } from '../../src/core/regulation.ts'
import type { RuleDefinition } from '../../src/core/rule.ts'
import { atMost, mandatory } from '../../src/kinds/index.ts'
import { given } from '../../src/testing/index.ts'
import { box, boxContext, boxPacked, pack } from './box.ts'

const title = { zh: '箱', en: 'Box' }

async function findingOf(rule: RuleDefinition, command: ReturnType<typeof pack>) {
  const regulation = defineRegulation({ id: 'boxes', title, edition: 'B', contexts: [boxContext], rules: [rule] })
  const { outcomes } = await given([regulation()], pack('other', 99)).when(command).expect({})
  return outcomes.at(-1)!.findings[0]!
}

const light = atMost({
  id: 'light',
  clauses: ['B-1', 'B-2'],
  title,
  sentence: title,
  force: 'in-principle',
  on: [boxPacked],
  of: box,
  count: ({ after }) => after.weight,
  limit: 10,
  provided: ({ data }) => data.note !== null,
  clause: ({ data }) => (data.note === 'second' ? 'B-2' : undefined),
  facts: ({ data }) => ({ note: data.note }),
})

describe('what must be so beside it', () => {
  test.for([
    [10, 'fine', 'satisfied'],
    [11, 'fine', 'failed'],
    [10, null, 'failed'],
    [11, null, 'failed'],
  ] as const)('weight %s, note %s: %s', async ([weight, note, verdict]) => {
    expect(await findingOf(light, pack('B-1', weight, note))).toMatchObject({ verdict, actual: weight, limit: 10 })
  })
})

describe('a finding', () => {
  test('names its subject among its figures', async () => {
    const { facts } = await findingOf(light, pack('B-1', 1, 'fine'))
    expect(facts).toEqual({ box: 'B-1', note: 'fine' })
  })

  test('names the clause that decides, or the first', async () => {
    expect((await findingOf(light, pack('B-1', 1, 'second'))).clause).toBe('B-2')
    expect((await findingOf(light, pack('B-1', 1, 'fine'))).clause).toBe('B-1')
  })
})

describe('what is missing by a name of its own', () => {
  const sealed = mandatory({
    id: 'sealed',
    clauses: ['B-1'],
    title,
    force: 'in-principle',
    on: [boxPacked],
    of: 'box',
    needs: ['seal', 'label'],
    missing: ({ data }) => (data.note === null ? ['seal of the packer'] : []),
  })

  test.for([
    [null, 'failed', ['seal of the packer']],
    ['sealed', 'satisfied', []],
  ] as const)('note %s: %s', async ([note, verdict, actual]) => {
    const finding = await findingOf(sealed, pack('B-1', 1, note))
    expect(finding).toMatchObject({ verdict, actual, limit: ['seal', 'label'] })
  })
})
