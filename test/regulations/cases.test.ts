/** Every case of every regulation, each as a test of its own. */
import { describe, test } from 'vitest'
import { caseBooks, runCaseOf } from '../../src/testing/index.ts'

for (const book of caseBooks) {
  describe(book.regulation, () => {
    for (const one of book.cases) {
      test(`${one.provision}: ${one.title}`, async () => {
        await runCaseOf(book, one)
      })
    }
  })
}
