/** One skeleton: a part is one file or one folder of its name, and nothing lies beside the parts. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

const SKELETONS: Readonly<Record<string, readonly string[]>> = {
  facts: ['events', 'states', 'commands', 'refusals', 'views', 'words'],
  regulations: ['clauses', 'parameters', 'rules', 'obligations', 'grants', 'views', 'words', 'editions'],
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

/** What is wrong with the entries of one room; nothing where it keeps the skeleton. */
function faultsOf(entries: readonly Entry[], parts: readonly string[]): readonly string[] {
  const names = entries.map(({ name, isFolder }) => (isFolder ? name : name.replace(/\.ts$/, '')))
  const stray = names.filter(name => name !== 'index' && !parts.includes(name)).map(name => `${name} is no part`)
  const twice = names.filter((name, index) => names.indexOf(name) < index).map(name => `${name} is a file and a folder`)
  const door = entries.some(({ name, isFolder }) => !isFolder && name === 'index.ts') ? [] : ['index.ts is missing']
  return [...stray, ...twice, ...door]
}

const entriesIn = (folder: string): readonly Entry[] =>
  readdirSync(folder, { withFileTypes: true }).map(entry => ({ name: entry.name, isFolder: entry.isDirectory() }))

for (const [floor, parts] of Object.entries(SKELETONS)) {
  const rooms = entriesIn(join(SRC, floor)).filter(({ isFolder }) => isFolder)
  describe(floor, () => {
    test.each(rooms.map(({ name }) => name))('%s keeps the skeleton', name => {
      expect(faultsOf(entriesIn(join(SRC, floor, name)), parts)).toEqual([])
    })

    test('has rooms', () => expect(rooms.length).toBeGreaterThanOrEqual(6))
  })
}

describe('the skeleton notices', () => {
  const index = { name: 'index.ts', isFolder: false }
  test.each([
    ['a helper beside the parts', [index, { name: 'fields.ts', isFolder: false }], 'fields is no part'],
    ['a folder of another name', [index, { name: 'state', isFolder: true }], 'state is no part'],
    [
      'a part that is both',
      [index, { name: 'views', isFolder: true }, { name: 'views.ts', isFolder: false }],
      'views is a file and a folder',
    ],
    ['a room without a door', [{ name: 'events', isFolder: true }], 'index.ts is missing'],
  ] as const)('%s', (_, entries, fault) => {
    expect(faultsOf(entries, SKELETONS.facts!)).toEqual([fault])
  })
})
