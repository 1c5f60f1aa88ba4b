/** What the clauses of a regulation say, and how those are kept that neither a rule nor an obligation keeps. */
import type { Text } from './finding.ts'

/** How a clause is kept where no rule and no obligation does it. */
export type ProvisionKind = 'fact' | 'view' | 'parameter' | 'classification' | 'permission'

/** Stands beside the clause that it keeps; one id beside several clauses is one provision. */
export interface Keeper {
  readonly by: string
  readonly as: ProvisionKind
  /** The clause's own text where it is left out. */
  readonly title?: Text
}

export interface Clause extends Text {
  readonly kept?: Keeper | readonly Keeper[]
  /** Why no data could decide it. */
  readonly outside?: string
}

/** By anchor: document, hyphen, number (`D11-2.2.d.1`). */
export type Clauses = Readonly<Record<string, Clause>>

/** The texts without their literal types, which would weigh as much in every editor as the texts themselves. */
export function defineClauses(clauses: Clauses): Clauses {
  return clauses
}

/** A clause that is kept by a recorded fact, a view, a classification or a permission. */
export interface Provision {
  readonly id: string
  readonly kind: ProvisionKind
  readonly clauses: readonly string[]
  readonly title: Text
}

/** Each provision once, with all its clauses, in the order of the text. */
export function provisionsOf(clauses: Clauses): readonly Provision[] {
  const provisions = new Map<string, { id: string; kind: ProvisionKind; clauses: string[]; title: Text }>()
  for (const [anchor, clause] of Object.entries(clauses)) {
    for (const { by, as, title } of keepersOf(clause)) {
      const known = provisions.get(by)
      if (known) known.clauses.push(anchor)
      else provisions.set(by, { id: by, kind: as, clauses: [anchor], title: title ?? { zh: clause.zh, en: clause.en } })
    }
  }
  return [...provisions.values()]
}

/** The clauses that no data could decide, each with the reason. */
export function outsideOf(clauses: Clauses): readonly { readonly clause: string; readonly reason: string }[] {
  return Object.entries(clauses).flatMap(([clause, { outside }]) =>
    outside === undefined ? [] : [{ clause, reason: outside }],
  )
}

export function keepersOf({ kept }: Clause): readonly Keeper[] {
  if (kept === undefined) return []
  return 'by' in kept ? [kept] : kept
}
