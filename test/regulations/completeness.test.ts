/** Every provision has its cases, and names only clauses that are there. */
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/index.ts'
import { books, casesFor, NEVER_BROKEN, provisionsOf } from './books.ts'

for (const { regulation, definition, cases, clauses } of books) {
  const shows = (rule: string, verdict: Verdict) =>
    casesFor(rule, cases).some(({ expect }) =>
      expect.findings?.some(one => one.rule === rule && one.verdict === verdict),
    )

  describe(regulation, () => {
    test('has a name for everything, and each once', () => {
      const ids = provisionsOf(definition).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('every provision has a case, and every case a provision', () => {
      const ids = new Set(provisionsOf(definition).map(({ id }) => id))
      expect([...ids].filter(id => casesFor(id, cases).length === 0)).toEqual([])
      expect(cases.filter(({ provision }) => !ids.has(provision))).toEqual([])
    })

    test('every rule has a case in which it is satisfied and one in which it fails', () => {
      const unshown = definition.rules.flatMap(({ id }) =>
        (['satisfied', 'failed'] as const).filter(verdict => !shows(id, verdict)).map(verdict => `${id} ${verdict}`),
      )
      expect(unshown).toEqual(NEVER_BROKEN.filter(id => shows(id, 'satisfied')).map(id => `${id} failed`))
    })

    test('every obligation has a case in which it stands, and at least one other', () => {
      for (const { id } of definition.obligations) {
        const rows = casesFor(id, cases).map(({ expect }) => expect.obligations?.flatMap(one => one.rows) ?? [])
        expect(
          rows.filter(one => one.length > 0),
          id,
        ).not.toEqual([])
        expect(rows.length, id).toBeGreaterThan(1)
      }
    })

    test('no two cases of a provision have one title', () => {
      const titles = cases.map(({ provision, title }) => `${provision}: ${title}`)
      expect(titles.filter((one, index) => titles.indexOf(one) < index)).toEqual([])
    })

    test('names only clauses of its own list', () => {
      const known = Object.keys(clauses)
      const named = provisionsOf(definition).flatMap(({ id, clauses }) => clauses.map(clause => [id, clause] as const))
      const parameters = Object.values(definition.parameters).map(({ name, clause }) => [name, clause] as const)
      const outside = definition.outside.map(({ clause }) => ['outside', clause] as const)
      expect([...named, ...parameters, ...outside].filter(([, clause]) => !known.includes(clause))).toEqual([])
    })

    test('what a case expects of clauses is what the provision names', () => {
      const clausesOf = new Map(provisionsOf(definition).map(({ id, clauses }) => [id, clauses]))
      const named = cases.flatMap(({ expect }) => [
        ...(expect.findings ?? []).map(({ rule, clause }) => [rule, clause] as const),
        ...(expect.obligations ?? []).flatMap(({ obligation, rows }) =>
          rows.map(({ clause }) => [obligation, clause] as const),
        ),
      ])
      const strange = named.filter(([id, clause]) => clause && !clausesOf.get(id)?.includes(clause))
      expect(strange).toEqual([])
    })
  })
}

test('what a rule guards elsewhere is an event of some context', () => {
  const events = new Map(
    books.flatMap(({ definition }) => definition.contexts).flatMap(({ events }) => events.map(one => [one.type, one])),
  )
  const guarded = books.flatMap(({ definition }) => definition.rules).flatMap(({ elsewhere = [] }) => elsewhere)
  expect(guarded.length).toBeGreaterThan(0)
  expect(guarded.filter(type => !events.has(type))).toEqual([])
})
