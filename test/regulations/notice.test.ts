/** The cases notice: whatever rule is turned off or turned round, whatever duty is forgotten, a case of it fails. */
import { describe, expect, test } from 'vitest'
import type { RegulationCase } from '../../src/core/case.ts'
import type { Judgement, RuleDefinition } from '../../src/core/rule.ts'
import { isGuijuError, type ObligationDefinition, type Regulation } from '../../src/index.ts'
import { runCase } from '../../src/testing/index.ts'
import { books, casesFor, NEVER_BROKEN } from './books.ts'

type Book = (typeof books)[number]

function withRule({ definition, given }: Regulation, changed: RuleDefinition): Regulation {
  const rules = definition.rules.map(rule => (rule.id === changed.id ? changed : rule))
  return { definition: { ...definition, rules }, given }
}

function withObligation({ definition, given }: Regulation, changed: ObligationDefinition): Regulation {
  const obligations = definition.obligations.map(one => (one.id === changed.id ? changed : one))
  return { definition: { ...definition, obligations }, given }
}

function judging(rule: RuleDefinition, change: (judgement: Judgement) => Judgement): RuleDefinition {
  return { ...rule, holds: judged => change(rule.holds(judged)) }
}

const always = (holds: boolean) => (judgement: Judgement) =>
  judgement.holds === null ? judgement : { ...judgement, holds }

async function isNoticed(cases: readonly RegulationCase[], change: (one: Regulation) => Regulation, book: Book) {
  for (const one of cases) {
    try {
      await runCase([change(book.inForce(one.company))], one)
    } catch (error) {
      if (isGuijuError(error, 'LAW_BROKEN')) return true
      throw error
    }
  }
  return false
}

for (const book of books) {
  const { regulation, definition, cases } = book
  describe(regulation, () => {
    const breakable = definition.rules.filter(({ id }) => !NEVER_BROKEN.includes(id))

    for (const rule of breakable) {
      test(`${rule.id} that never fails is noticed`, async () => {
        const change = (one: Regulation) => withRule(one, judging(rule, always(true)))
        expect(await isNoticed(casesFor(rule.id, cases), change, book)).toBe(true)
      })
    }

    for (const rule of definition.rules) {
      test(`${rule.id} that always fails is noticed`, async () => {
        const change = (one: Regulation) => withRule(one, judging(rule, always(false)))
        expect(await isNoticed(casesFor(rule.id, cases), change, book)).toBe(true)
      })
    }

    for (const obligation of definition.obligations) {
      test(`${obligation.id} that is forgotten is noticed`, async () => {
        const change = (one: Regulation) => withObligation(one, { ...obligation, duties: () => [] })
        expect(await isNoticed(casesFor(obligation.id, cases), change, book)).toBe(true)
      })
    }
  })
}
