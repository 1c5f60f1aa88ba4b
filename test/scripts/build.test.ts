/** What lies in which file of the build. The budgets of weight rest on it; the gate measures them on the package. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commonFiles } from '../../scripts/build/common.ts'
import { writeEntries, writeSubpaths } from '../../scripts/build/entries.ts'
import { importsOf } from '../../scripts/build/imports.ts'
import { reexportsOf } from '../../scripts/build/reexports.ts'

const root = join(import.meta.dirname, '../..')
const temp = mkdtempSync(join(tmpdir(), 'guiju-build-'))
afterAll(() => rmSync(temp, { recursive: true, force: true }))

test('every statement of src/index.ts is in one subpath, and only there', () => {
  const whole = reexportsOf(join(root, 'src/index.ts'))
  const subpaths = writeSubpaths(root, join(temp, 'subpaths'))
  const parts = Object.values(subpaths).flatMap(file => reexportsOf(file))
  expect(parts).toHaveLength(whole.length)
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

test('each entry brings what all have in common, then its own', () => {
  const entries = writeEntries(root, join(temp, 'entries'), { index: 'src/index.ts' })
  const index = readFileSync(entries.index!, 'utf8').split('\n')
  expect(index[0]).toBe("import './common.ts'")
  expect(index[1]).toMatch(/^export \* from '\.\/.*\/src\/index\.ts'$/)
  expect(Object.keys(entries)).toContain('apart/storage/memory')
  expect(Object.keys(entries)).not.toContain('common')
})
