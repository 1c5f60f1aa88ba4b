/** A rule or a duty that looks at the first subject that it saw is noticed. */
import { describe, expect, test } from 'vitest'
import { caseBooks } from '../cases/index.ts'
import { slipsIn } from './first-subject.ts'

for (const book of caseBooks) {
  describe(`${book.regulation}: a slip to the first subject is noticed`, () => {
    test.each(slipsIn(book).map(slip => [slip.of, slip.provision, slip] as const))('%s %s', async (_, id, { fate }) => {
      expect(await fate(), id).not.toBe('survived')
    })
  })
}
