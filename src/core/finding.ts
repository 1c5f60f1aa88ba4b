/**
 * A finding is the answer of one rule about one subject: codes and figures. Sentences are made from it elsewhere, in
 * Chinese or English, by the templates of the regulation or of the facts that found it.
 */
import type { Tag } from './tag.ts'

export type Language = 'zh' | 'en'
export type Text = Readonly<Record<Language, string>>

/** `must` refuses; `in-principle` (原则上) accepts and reports. */
export type Force = 'must' | 'in-principle'

export type Verdict = 'satisfied' | 'failed' | 'not-applicable' | 'undecidable'

/** A measured value or a limit: a whole number, a decimal text, a code, a flag, a list of codes, or nothing. */
export type Figure = number | string | boolean | null | readonly string[]

export interface Finding {
  readonly rule: string
  /** The clause that decides; null where a fact, not a regulation, is the reason ("no such customer"). */
  readonly clause: string | null
  readonly force: Force
  readonly subject: Tag
  readonly verdict: Verdict
  readonly actual: Figure
  readonly limit: Figure
  readonly facts: Readonly<Record<string, Figure>>
}
