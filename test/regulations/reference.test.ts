/** What is printed about the regulations is what runs. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { widthOf } from '../../examples/main-job/report/text-width.ts'
import { rulesReference } from '../../scripts/reference/rules.ts'
import { editionBooks } from '../cases/editions.ts'
import { books, casesFor, provisionsOf } from './books.ts'

const root = join(import.meta.dirname, '../..')

function rules(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['examples/rules.ts', ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
}

test('docs/reference/rules.md is current (else: node scripts/reference.ts)', () => {
  expect(readFileSync(join(root, 'docs/reference/rules.md'), 'utf8')).toBe(rulesReference())
})

test('rules --json lists every provision with its clauses and its cases', () => {
  const { provisions, house, outside } = JSON.parse(rules('--json'))
  const all = books.flatMap(({ definition, cases }) =>
    provisionsOf(definition).map(({ id, clauses }) => ({ id, clauses, cases: casesFor(id, cases).length })),
  )
  const stands = ({ clauses }: { readonly clauses: readonly string[] }) => clauses.some(one => /^[AD]\d\d/.test(one))
  const expected = all.filter(stands)
  expect(house).toMatchObject(all.filter(one => !stands(one)))
  expect(house.length).toBeGreaterThan(0)
  const ofEditions = editionBooks.flatMap(({ parts }) => parts.map(part => part.inForce().definition))
  const theirs = ofEditions.flatMap(({ rules, obligations }) => [...rules, ...obligations]).map(({ id }) => id)
  expect(provisions.slice(0, expected.length)).toMatchObject(expected)
  expect(provisions.slice(expected.length).map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(theirs))
  expect(new Set(provisions.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(['rule', 'obligation', 'fact', 'view', 'parameter', 'classification', 'permission']),
  )
  expect(outside).toEqual(books.flatMap(({ definition }) => definition.outside))
})

test.each(['en', 'zh'])('rules --lang %s fits into 80 columns and names everything', lang => {
  const text = rules('--lang', lang)
  expect(text.split('\n').filter(line => widthOf(line) > 80)).toEqual([])
  for (const { definition } of books) for (const { id } of provisionsOf(definition)) expect(text).toContain(id)
})

test('rules --help, and wrong arguments', () => {
  expect(rules('--help')).toContain('Usage')
  expect(rules('--help', '--lang', 'zh')).toContain('用法')
  for (const wrong of [['--lang', 'fr'], ['--jsn'], ['east']]) {
    expect(() => rules(...wrong), wrong.join(' ')).toThrow(expect.objectContaining({ status: 2 }))
  }
})
