/** Every case of every regulation, provision by provision. A case that fails is told with its page and line. */
import { describe, expect, test } from 'vitest'
import { runCaseOf } from '../../src/testing/index.ts'
import { caseBooks } from '../cases/index.ts'
import { casesFor } from './books.ts'

for (const book of caseBooks) {
  const lines = new Map(book.pages.flatMap(page => [...page.lines]))
  describe(book.regulation, () => {
    for (const provision of new Set(book.cases.map(shown => shown.provision))) {
      const cases = casesFor(provision, book.cases)
      test(`${provision}: ${cases.length} cases`, async () => {
        const failed: string[] = []
        for (const shown of cases) {
          await runCaseOf(book, shown).catch(error => failed.push(`${lines.get(shown)} ${(error as Error).message}`))
        }
        expect(failed).toEqual([])
      })
    }
  })
}
