/** No member escapes the laws: every context happens in the generated histories, every state is folded in them. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryVault, numbersInLog, type SequencedEvent } from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { caseBooks } from '../cases/index.ts'
import { dataProtection } from '../privacy/people.ts'
import { contexts, regulationIds, regulationsInForce, statesDefined } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { logOf, regulations, stage } from './offices.ts'
import { statutes } from './statutes.ts'

const ROOT = join(import.meta.dirname, '../..')

test('what the library exports is what has a folder', () => {
  const folders = (floor: string) => globSync(`src/${floor}/*/index.ts`, { cwd: ROOT }).map(path => path.split('/')[2])
  expect(contexts.map(({ name }) => name).sort()).toEqual(folders('facts').sort())
  expect([...regulationIds].sort()).toEqual(folders('regulations').sort())
  expect(caseBooks.map(({ regulation }) => regulation).sort()).toEqual([...regulationIds].sort())
})

test('every regulation judges facts of contexts that the library exports', () => {
  const strange = regulationsInForce().flatMap(({ definition }) =>
    definition.contexts.filter(context => !contexts.includes(context)).map(({ name }) => `${definition.id}: ${name}`),
  )
  expect(strange, 'contexts that src/index.ts does not export').toEqual([])
})

describe('the generated histories', () => {
  const happened = new Map<string, SequencedEvent>()

  beforeAll(async () => {
    const recording = regulationsInForce().filter(({ definition }) => definition.id === 'breach-records')
    const inForce = [...regulations, dataProtection(), statutes, ...recording]
    const numbers = numbersInLog()
    for (const [run, history] of fc.sample(ofAllContexts({ length: 70 }), { numRuns: 700, seed: 7 }).entries()) {
      // What a vault writes is told by a few.
      const vault = run % 25 === 0 ? { vault: memoryVault() } : {}
      const { store, office, clock } = stage({ contexts, regulations: inForce, numbers, ...vault })
      await play(history, office, clock)
      for (const event of await logOf(store)) happened.set(event.type, event)
    }
  })

  test.each(contexts.map(context => [context.name, context] as const))('tell every fact of: %s', (_, { events }) => {
    const silent = events.map(({ type }) => type).filter(type => !happened.has(type))
    expect(silent, 'in no history: give it a deed or a tale in src/testing/history').toEqual([])
  })

  test('touch every state', async () => {
    const untouched = (await statesDefined()).filter(({ types }) => !types.some(type => happened.has(type)))
    expect(untouched.map(({ name }) => name)).toEqual([])
  })
})

test('the law of folding sees every state that has a name in the code', async () => {
  const files = globSync('src/{facts,regulations}/**/*.ts', { cwd: ROOT })
  const named = files.flatMap(file =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/defineState\b[^{]*\{\s*name: '([^']+)'/g)].map(
      ([, name]) => name,
    ),
  )
  const seen = new Set((await statesDefined()).map(({ name }) => name))
  expect(named.length).toBeGreaterThan(50)
  expect(
    named.filter(name => !seen.has(name!)),
    'export it, so that the laws find it',
  ).toEqual([])
})
