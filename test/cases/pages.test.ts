/** The pages say of a rule, an obligation or a provision what its definition says. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { books, provisionsOf } from '../regulations/books.ts'
import { caseBooks } from './index.ts'

const FEW = 3

for (const { regulation, pages } of caseBooks) {
  const { definition } = books.find(book => book.regulation === regulation)!
  const { rules, obligations } = definition

  describe(regulation, () => {
    test('has all its pages in the table of its README', () => {
      const files = readdirSync(join(import.meta.dirname, regulation)).filter(name => name !== 'README.md')
      expect(pages.map(({ file }) => basename(file)).sort()).toEqual(files.sort())
    })

    test('has headings with the clauses and the title of what they are about', () => {
      const clauses = new Map(provisionsOf(definition).map(({ id, clauses }) => [id, clauses]))
      // What keeps a clause in another way is called by its page: its title is the clause itself.
      const titles = new Map([...rules, ...obligations].map(({ id, title }) => [id, title.zh]))
      for (const { file, headings } of pages) {
        for (const heading of headings) {
          const all = clauses.get(heading.provision)!
          const shown = all.length > FEW ? [...all.slice(0, 2), '…'] : all
          const expected = { clauses: shown.join(', '), title: titles.get(heading.provision) ?? heading.title }
          expect(heading, `${file}: ${heading.provision}`).toMatchObject(expected)
        }
      }
    })

    test('has each heading once on a page', () => {
      for (const { file, headings } of pages) {
        const ids = headings.map(({ provision }) => provision)
        expect(new Set(ids).size, file).toBe(ids.length)
      }
    })
  })
}
