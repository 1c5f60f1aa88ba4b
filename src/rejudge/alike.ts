/** Which rules are the same in both, with the same numbers: what they find is found once. */
import { canonicalJson } from '../core/canonical.ts'
import type { Finding } from '../core/finding.ts'
import type { Charge } from '../core/judge.ts'
import type { ParameterBook } from '../core/parameter-book.ts'
import type { RuleDefinition } from '../core/rule.ts'
import type { Wheel } from '../core/wheel.ts'

export class Alike {
  private books: readonly [ParameterBook, ParameterBook] | undefined
  private rules: ReadonlySet<RuleDefinition> = new Set()

  /** Numbers change some times in a log, so the last two are kept. */
  of(one: Wheel, other: Wheel): ReadonlySet<RuleDefinition> {
    const books = [one.inForce.parameters, other.inForce.parameters] as const
    if (this.books?.[0] === books[0] && this.books[1] === books[1]) return this.rules
    const known = new Set(one.definitions.rules)
    const isSame = (rule: RuleDefinition) => known.has(rule) && hasSameNumbers(rule, books)
    this.rules = new Set(other.definitions.rules.filter(isSame))
    this.books = books
    return this.rules
  }
}

function hasSameNumbers({ parameters }: RuleDefinition, books: readonly [ParameterBook, ParameterBook]): boolean {
  return Object.values(parameters).every(parameter => {
    const [one, other] = books.map(book => canonicalJson(book.inForce(parameter).values as never))
    return one === other
  })
}

export interface Found {
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
}

/** What each charge finds: of rules that are alike as it was found before, else as it is found now. Both in their order. */
export function together(
  charges: readonly Charge[],
  alike: ReadonlySet<RuleDefinition>,
  before: Found,
  now: Found,
): Found {
  const known = new Map<RuleDefinition, Finding[]>()
  const own = now.findings.values()
  for (const [index, { rule }] of before.charges.entries()) {
    if (alike.has(rule)) known.set(rule, [...(known.get(rule) ?? []), before.findings[index]!])
  }
  const findings = charges.map(({ rule }) => (alike.has(rule) ? known.get(rule)!.shift()! : own.next().value!))
  return { charges, findings }
}
