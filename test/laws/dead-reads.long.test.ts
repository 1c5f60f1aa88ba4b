/** No read is in vain: of whatever a rule reads, some case depends on it. Each read is taken away from all its cases. */
import { describe, expect, test } from 'vitest'
import { caseBooks } from '../cases/index.ts'
import { NEVER_BROKEN } from '../regulations/books.ts'
import { deadReadsOf } from './first-subject.ts'

/** What these judge begins its subject, so that the edition of the day is that of the subject: its state says no more. */
const AT_THE_BEGINNING = [
  'return-slip-complete',
  'return-slip-for-its-handling',
  'return-as-decided',
  'return-from-complaint',
  'slip-issued-by-sales',
  'certificate-issued-by-sales',
  'certificate-complete',
  'allowance-as-decided',
  'allowance-from-complaint',
  'allowance-within-sales',
]

for (const book of caseBooks) {
  const { rules } = book.inForce().definition
  if (rules.length === 0) continue

  describe(`${book.regulation}: no read is in vain`, () => {
    const breakable = rules.filter(({ id }) => !NEVER_BROKEN.includes(id))
    test.each(breakable.map(rule => [rule.id, rule] as const))('rule %s', async (id, rule) => {
      const dead = await deadReadsOf(book, rule)
      expect(dead).toEqual(AT_THE_BEGINNING.includes(id) ? ['subject'] : [])
    })
  })
}
