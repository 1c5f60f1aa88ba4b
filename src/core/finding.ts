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

/** A template: `{actual}`, `{limit}`, `{subject}`, `{clause}` and the names of the finding's facts are filled in. */
export type Sentences = Readonly<Record<string, Text>>

const VERDICTS: Readonly<Record<Verdict, Text>> = {
  satisfied: { zh: '符合', en: 'Satisfied' },
  failed: { zh: '不符合', en: 'Failed' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  undecidable: { zh: '无法判定', en: 'Undecidable' },
}

/** One sentence: verdict, title, clause, and what was measured against what. */
export function sentenceOf(finding: Finding, title: Text, template: Text | undefined, language: Language): string {
  const { clause, verdict } = finding
  const where = clause === null ? '' : language === 'zh' ? `（${clause}）` : ` (${clause})`
  const colon = language === 'zh' ? '：' : ': '
  const head = `${VERDICTS[verdict][language]}${colon}${title[language]}${where}`
  const body = bodyOf(finding, template, language)
  const stop = language === 'zh' ? '。' : '.'
  return body === '' ? head + stop : `${head}${language === 'zh' ? '。' : '. '}${body}${stop}`
}

function bodyOf(finding: Finding, template: Text | undefined, language: Language): string {
  if (finding.verdict === 'not-applicable') return ''
  if (finding.verdict === 'undecidable') return reasonOf(finding, language)
  return template ? filled(template[language], finding, language) : ''
}

function reasonOf({ facts }: Finding, language: Language): string {
  if (facts.parameter !== undefined) {
    return language === 'zh'
      ? `当时参数 ${facts.parameter} 没有生效的值`
      : `parameter ${facts.parameter} had no value in force at that time`
  }
  return String(facts.reason ?? '')
}

function filled(template: string, finding: Finding, language: Language): string {
  const values: Record<string, Figure> = { ...finding.facts, ...pick(finding) }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => figureText(values[name] ?? null, language))
}

function pick({ actual, limit, subject, clause }: Finding): Record<string, Figure> {
  return { actual, limit, subject, clause }
}

function figureText(figure: Figure, language: Language): string {
  if (figure === null) return language === 'zh' ? '无' : 'none'
  if (typeof figure === 'boolean') return figure ? (language === 'zh' ? '是' : 'yes') : language === 'zh' ? '否' : 'no'
  if (typeof figure === 'object') return figure.length > 0 ? figure.join(', ') : figureText(null, language)
  return String(figure)
}
