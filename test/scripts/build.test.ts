/** What lies in which file of the build. The budgets of weight rest on it; the gate measures them on the package. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commonFiles } from '../../scripts/build/common.ts'
import { writeEntries, writeSubpaths } from '../../scripts/build/entries.ts'
import { importsOf } from '../../scripts/build/imports.ts'
import { reexportsOf } from '../../scripts/build/reexports.ts'
import { roomsFor, roomsOf } from '../../scripts/build/rooms.ts'

const root = join(import.meta.dirname, '../..')
const temp = mkdtempSync(join(tmpdir(), 'guiju-build-'))
afterAll(() => rmSync(temp, { recursive: true, force: true }))

test('every statement of src/index.ts is in one subpath, and only there, beside the definitions of a context', () => {
  const whole = reexportsOf(join(root, 'src/index.ts'))
  const subpaths = writeSubpaths(root, join(temp, 'subpaths'))
  const parts = Object.values(subpaths).flatMap(file => reexportsOf(file))
  const definitions = parts.filter(({ from }) => /\/definitions\/[\w-]+$/.test(from))
  expect(definitions.length).toBeGreaterThanOrEqual(29)
  expect(parts).toHaveLength(whole.length + definitions.length)
  const facts = readFileSync(subpaths['facts/customer']!, 'utf8')
  expect(facts).toContain('customerContext')
  expect(facts).not.toContain('customerGrading')
  expect(readFileSync(subpaths.core!, 'utf8')).toContain('open')
})

test('what all have in common needs no package, and nothing beside itself', () => {
  const common = commonFiles(root, [])
  const names = common.map(file => relative(join(root, 'src'), file))
  expect(names).toEqual(expect.arrayContaining(['core/errors.ts', 'core/tag.ts', 'time/civil.ts']))
  for (const file of ['core/fold.ts', 'core/command.ts', 'time/ids.ts', 'storage/sqlite.ts', 'storage/memory.ts']) {
    expect(names).not.toContain(file)
  }
  expect(common.flatMap(importsOf).filter(target => !target.startsWith(root))).toEqual([])
})

test('what stands apart is not in common', () => {
  const tag = join(root, 'src/core/tag.ts')
  expect(commonFiles(root, [])).toContain(tag)
  expect(commonFiles(root, [tag])).not.toContain(tag)
})

test('each entry brings what all have in common, the rooms that it needs, then its own', () => {
  const entrances = { core: writeSubpaths(root, join(temp, 'parts')).core!, 'storage/sqlite': 'src/storage/sqlite.ts' }
  const entries = writeEntries(root, join(temp, 'entries'), { ...entrances, facts: 'src/facts/vehicle/index.ts' })
  const facts = readFileSync(entries.facts!, 'utf8').split('\n')
  expect(facts.slice(0, -2)).toEqual([
    "import './common.ts'",
    "import './rooms/wheel.ts'",
    // An office keeps its numbers and forgets persons, and what is judged again may have been withdrawn.
    "import './rooms/facts/fact.ts'",
    "import './rooms/facts/numbers.ts'",
    "import './rooms/facts/person.ts'",
    "import './rooms/facts/vehicle.ts'",
  ])
  expect(facts.at(-2)).toMatch(/^export \* from '\.\/.*\/src\/facts\/vehicle\/index\.ts'$/)
  expect(readFileSync(entries['storage/sqlite']!, 'utf8').match(/import/g)).toHaveLength(1)
  expect(Object.keys(entries)).toContain('apart/storage/memory')
  expect(Object.keys(entries).filter(name => /common|rooms/.test(name))).toEqual([])
})

test('the room of a context brings no further context', () => {
  const rooms = roomsOf(root, join(root, 'src/open.ts'))
  const customer = rooms.find(({ name }) => name === 'rooms/facts/customer')!
  const names = customer.files.map(file => relative(join(root, 'src/facts/customer'), file))
  expect(names).toEqual(expect.arrayContaining(['index.ts', 'states/customer-file.ts', 'views.ts']))
  expect(names).not.toContain('states/last-dealing.ts')
  const brought = roomsFor(join(root, 'src/regulations/customer-grading/index.ts'), rooms).map(({ name }) => name)
  expect(brought).toContain('rooms/facts/customer')
  expect(brought).not.toContain('rooms/facts/complaint')
})
