/** A rule or a duty that looks at the first subject that it saw is noticed. */
import { describe, expect, test } from 'vitest'
import { caseBooks } from '../cases/index.ts'
import { slipsIn } from './first-subject.ts'

/** Their slip is not noticed: no case of theirs comes to another end by the first subject. What stands here is to be mended. */
const UNNOTICED = new Set([
  'rule disposed-after-sifting',
  'rule duplicate-by-first-signature',
  'rule sifted-by-standard',
  'rule sign-of-one-location',
])

for (const book of caseBooks) {
  describe(`${book.regulation}: a slip to the first subject is noticed`, () => {
    test.each(slipsIn(book).map(slip => [slip.of, slip.provision, slip] as const))(
      '%s %s',
      async (of, id, { fate }) => {
        const known = UNNOTICED.has(`${of} ${id}`)
        const found = await fate().catch(() => 'not played')
        if (known) expect(['survived', 'not played'], id).toContain(found)
        else expect(['survived', 'not played'], id).not.toContain(found)
      },
    )
  })
}
