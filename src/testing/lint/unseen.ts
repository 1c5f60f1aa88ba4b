/** What did not happen in the histories. It may well happen: so many runs prove nothing. */
import type { Regulation } from '../../core/regulation.ts'
import type { FinalEvents, LintFinding, LintKind } from './finding.ts'
import type { House } from './house.ts'
import type { Tally } from './tally.ts'

export interface Unseen {
  readonly tally: Tally
  readonly house: House
  readonly final: readonly FinalEvents[]
  readonly ended: ReadonlySet<string>
  /** Rules of which it is said already that another one shadows them. */
  readonly shadowed: ReadonlySet<string>
}

export function unseenIn({ definition }: Regulation, seen: Unseen): readonly LintFinding[] {
  const { id: regulation, rules, obligations, parameters } = definition
  const { tally, house } = seen
  const one = (kind: LintKind, about: string, more: Partial<LintFinding> = {}): LintFinding => {
    return { level: 'not-seen', kind, regulation, about, others: [], facts: {}, ...more }
  }
  const read = new Set([...rules, ...obligations].flatMap(one => Object.values(one.parameters)))
  return [
    ...rules.flatMap(rule => ofRule(rule, seen, one)),
    ...obligations.flatMap(({ id }) => {
      if (!tally.owed.has(id)) return [one('never-owed', id)]
      return tally.settling.has(id) ? [] : [one('never-settled', id)]
    }),
    ...Object.values(parameters)
      .filter(parameter => read.has(parameter) && !house.hasLookedAt(parameter))
      .map(({ name, clause }) => one('never-looked-at', name, { facts: { clause } })),
  ]
}

type One = (kind: LintKind, about: string, more?: Partial<LintFinding>) => LintFinding

function ofRule(rule: Regulation['definition']['rules'][number], { tally, shadowed }: Unseen, one: One): LintFinding[] {
  const { id, force } = rule
  const silent = [...rule.on, ...rule.observes].filter(type => !tally.told.has(type))
  const { judged, failed, refusals, alone, beside } = tally.rule(id)
  if (judged === 0) return [one('never-judged', id, { facts: { silent } })]
  const others = [...beside.keys()].sort()
  const isNeverAlone = force === 'must' && refusals > 0 && alone === 0 && !shadowed.has(id)
  return [
    ...(failed === 0 ? [one('never-failed', id, { facts: { judged } })] : []),
    ...(isNeverAlone ? [one('never-alone', id, { others, facts: { refusals } })] : []),
  ]
}

/** Types of events that rules judge and that no command told, and cases of which none came to its end. */
export function untoldIn(regulations: readonly Regulation[], { tally, final, ended }: Unseen): readonly LintFinding[] {
  const shared = { level: 'not-seen', regulation: null, others: [], facts: {} } as const
  const rules = regulations.flatMap(({ definition }) => definition.rules)
  const types = new Set(rules.flatMap(({ on, observes }) => [...on, ...observes]))
  const untold = [...types].filter(type => !tally.told.has(type))
  return [
    ...untold.map((about): LintFinding => {
      const others = rules.filter(({ on, observes }) => [...on, ...observes].includes(about)).map(({ id }) => id)
      return { ...shared, kind: 'never-told', about, others }
    }),
    ...final
      .filter(one => !ended.has(one.case))
      .map((one): LintFinding => ({ ...shared, kind: 'never-ended', about: one.case, others: one.events })),
  ]
}
