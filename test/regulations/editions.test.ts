/** An edition beside a regulation: every case of what it has is played under it, and names its clauses. */
import { describe, expect, test } from 'vitest'
import { provisionsOf } from '../../src/core/clause.ts'
import { runCaseOf } from '../../src/testing/index.ts'
import { editionBooks } from '../cases/editions.ts'

for (const { edition, clauses, parts } of editionBooks) {
  describe(edition.id, () => {
    for (const part of parts) {
      test(`${part.regulation}: every case`, async () => {
        const failed: string[] = []
        for (const shown of part.cases) {
          await runCaseOf(part, shown).catch(error => failed.push((error as Error).message))
        }
        expect(failed).toEqual([])
        expect(part.inForce().definition.edition).toBe(edition.id)
      })
    }
    test('every clause is kept, and every rule and duty has its cases', () => {
      const ofAll = parts.flatMap(part => {
        const { rules, obligations } = part.inForce().definition
        return [...rules, ...obligations]
      })
      const all = [...ofAll, ...provisionsOf(clauses)]
      const cases = parts.flatMap(part => part.cases)
      const shown = (id: string) => cases.filter(one => one.provision === id).length
      expect(Object.keys(edition.clauses).filter(one => !all.some(({ clauses }) => clauses.includes(one)))).toEqual([])
      expect(all.filter(({ id }) => shown(id) === 0).map(({ id }) => id)).toEqual([])
      expect(Object.keys(clauses)).toEqual(Object.keys(edition.clauses))
      const named = cases.flatMap(({ expect }) => [
        ...(expect.findings ?? []).map(({ clause }) => clause),
        ...(expect.obligations ?? []).flatMap(({ rows }) => rows.map(({ clause }) => clause)),
      ])
      expect(named.filter(clause => clause && !(clause in edition.clauses))).toEqual([])
      expect(
        ofAll.flatMap(({ parameters }) => Object.values(parameters)).filter(({ clause }) => !(clause in clauses)),
      ).toEqual([])
    })
    test('what it does not say is not judged', () => {
      const rules = parts.flatMap(part => part.inForce().definition.rules.map(({ id }) => id))
      expect(rules).toContain('admission-before-business')
      expect(rules).not.toContain('vip-standard')
    })
  })
}
