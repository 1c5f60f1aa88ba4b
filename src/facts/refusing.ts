/** Refusals about subjects of one kind: each names its subject, and the subject's id among the facts. */
import { type Refusal, refuse } from '../core/command.ts'
import type { Figure } from '../core/finding.ts'
import { tag } from '../core/tag.ts'

export interface Figures {
  readonly actual?: Figure
  readonly limit?: Figure
  readonly facts?: Readonly<Record<string, Figure>>
}

/** What must be so, and is not; what nobody has recorded: `actual` and `limit` of a refusal that says so. */
export const MISSING = { actual: false, limit: true } as const

/** A refusal about one subject of a kind, by its id. */
export type Refusing<Refused extends string> = (refused: Refused, id: string, figures?: Figures) => Refusal

/** @param kind of the subject's tag, @param name of its id among the facts */
export function refusing<Refused extends string>(kind: string, name = kind): Refusing<Refused> {
  return (refused, id, { facts, ...figures } = {}) =>
    refuse(refused, { subject: tag(kind, id), facts: { [name]: id, ...facts }, ...figures })
}
