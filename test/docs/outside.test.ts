/** The page of what stands beside the core says of each statement once what became of it, and says it as the library has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { provisionsOf } from '../../src/core/clause.ts'
import { editionBooks } from '../cases/editions.ts'
import { caseBooks } from '../cases/index.ts'
import { ROOT } from './snippets.ts'

const page = readFileSync(join(ROOT, 'docs/reference/outside.md'), 'utf8')

/** The rows of all tables of a text, without their heads. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| .* \|\n\| --- .*\n((?:\|.*\|\n)+)/gm)].flatMap(([, rows]) =>
    rows!
      .trim()
      .split('\n')
      .map(row => row.slice(2, -2).split(' | ')),
  )

const sectionOf = (title: string) => page.split(`\n## ${title}\n`)[1]!.split('\n## ')[0]!

/** `### D05: kept` or the reason under which these rows are outside. */
const statements = [...page.matchAll(/^### (\S+): (\S+)\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)].flatMap(
  ([, document, heading, text]) =>
    rowsOf(text!).map(cells => ({ document: document!, heading: heading!, id: cells[0]!, cells })),
)
const isKept = ({ heading }: { readonly heading: string }) => heading === 'kept'

/** By clause: the rules, duties and provisions that name it. */
const keepers = new Map<string, Set<string>>()
for (const { inForce, clauses } of [
  ...caseBooks,
  ...editionBooks.flatMap(({ parts, clauses }) => parts.map(({ inForce }) => ({ inForce, clauses }))),
]) {
  const { rules, obligations } = inForce({}).definition
  for (const one of [...rules, ...obligations, ...provisionsOf(clauses)]) {
    for (const clause of one.clauses) keepers.set(clause, (keepers.get(clause) ?? new Set()).add(one.id))
  }
}

describe('what stands beside the core', () => {
  test('each statement stands once, under its document, and has a title in both languages', () => {
    const ids = statements.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const strange = statements.filter(
      ({ id, document, cells }) => !id.startsWith(document) || cells.length !== 4 || !/\p{Script=Han}/u.test(cells[1]!),
    )
    expect(strange).toEqual([])
    expect(page.match(/^\| [AD]\d\d\w?-/gm)).toHaveLength(statements.length)
  })

  test('the counts are those of the rows', () => {
    const counted = rowsOf(sectionOf('Counts')).map(([name, ...numbers]) => [name, ...numbers.map(Number)])
    const documents = [...new Set(statements.map(({ document }) => document))]
    const countsOf = (rows: typeof statements) => {
      const kept = rows.filter(isKept).length
      return [rows.length, kept, rows.length - kept]
    }
    const expected = documents.map(one => [one, ...countsOf(statements.filter(({ document }) => document === one))])
    expect(counted).toEqual([...expected, ['all', ...countsOf(statements)]])
    expect(statements).toHaveLength(622)
  })

  test('what is kept names all that keeps it, and what is outside is kept by nothing', () => {
    const said = statements.map(one => {
      const named = isKept(one) ? [...one.cells[3]!.matchAll(/`([^`]+)`/g)].map(([, id]) => id!) : []
      return [one.id, named.sort()]
    })
    expect(said).toEqual(statements.map(({ id }) => [id, [...(keepers.get(id) ?? [])].sort()]))
  })

  test('every reason is explained, and every one explained is used', () => {
    const explained = rowsOf(sectionOf('Reasons')).map(([reason]) => reason!)
    const used = new Set(statements.filter(one => !isKept(one)).map(({ heading }) => heading))
    expect([...used].sort()).toEqual([...explained].sort())
    const unsaid = statements.filter(one => !/^(?:outside(?:: \S.*)?|by `.*`)$/.test(one.cells[3]!))
    expect(unsaid).toEqual([])
  })
})
