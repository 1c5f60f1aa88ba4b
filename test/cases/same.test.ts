/** The pages say what the TypeScript says: the proof at the moment at which both are there. */
import { describe, expect, test } from 'vitest'
import type { RegulationCase } from '../../src/core/case.ts'
import { caseBooks as typed } from '../../src/testing/case-books.ts'
import { caseBooks } from './index.ts'

/** An empty record of the company and an empty key are none. */
function plain({ company, expect: { views, ...expected }, ...rest }: RegulationCase) {
  return {
    ...rest,
    company: company ?? {},
    expect: { ...expected, ...(views && { views: views.map(({ key = '', ...view }) => ({ ...view, key })) }) },
  }
}

const byTitle = (cases: readonly RegulationCase[]) =>
  new Map(cases.map(one => [`${one.provision}: ${one.title}`, plain(one)]))

for (const [index, book] of caseBooks.entries()) {
  const before = typed[index]!
  describe(book.regulation, () => {
    test(`has the ${before.cases.length} cases, each with the same content`, () => {
      expect(book.regulation).toBe(before.regulation)
      expect(book.cases).toHaveLength(before.cases.length)
      expect(byTitle(book.cases)).toEqual(byTitle(before.cases))
    })

    test('has views that are the very same, and the same ordinary company', () => {
      const views = (cases: readonly RegulationCase[]) =>
        new Map(cases.map(one => [`${one.provision}: ${one.title}`, one.expect.views?.map(({ view }) => view)]))
      const now = views(book.cases)
      for (const [title, expected] of views(before.cases)) {
        expect(now.get(title)?.length, title).toBe(expected?.length)
        for (const [at, view] of (expected ?? []).entries()) expect(now.get(title)![at], title).toBe(view)
      }
      expect(book.inForce().given).toStrictEqual(before.inForce().given)
    })
  })
}
