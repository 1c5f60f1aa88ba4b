/** No member escapes the laws: every context happens in the generated histories, every state is folded by the law of folding. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, play } from '../../src/testing/histories.ts'
import { caseBooks } from '../cases/index.ts'
import { logOf, stage } from './offices.ts'

const contexts = [...new Set(caseBooks.flatMap(({ inForce }) => inForce({}).definition.contexts))]

/** What no generated history tells of, and where its laws are tried instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  person: 'test/privacy: whole lives of persons, forgotten at any moment',
}

const everything = histories(fc, {
  customers: ['C-1', 'C-2', 'C-3'],
  complaints: ['K-1', 'K-2'],
  items: ['I-1', 'I-2'],
  vehicles: ['V-1', 'V-2'],
  length: 40,
})

test('every context happens in the generated histories, but those that have laws of their own', async () => {
  const happened = new Set<string>()
  for (const history of fc.sample(everything, { numRuns: 40, seed: 7 })) {
    const { store, office, clock } = stage({ contexts })
    await play(history, office, clock)
    for (const { type } of await logOf(store)) happened.add(type)
  }
  const silent = contexts.filter(({ events }) => !events.some(({ type }) => happened.has(type)))
  expect(silent.map(({ name }) => name)).toEqual(Object.keys(ELSEWHERE))
})
