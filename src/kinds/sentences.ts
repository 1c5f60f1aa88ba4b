/** What a fact says, by a template: `{field}` stands for the field's text; nothing is there for null or an empty list. */
import type { Language, Text } from '../core/finding.ts'
import type { Instant } from '../core/ports.ts'
import { filled } from '../core/template.ts'
import { type WordsOf, wordFor } from '../core/vocabulary.ts'

export interface Wording<Type extends string = string> {
  readonly sentences: Readonly<Record<Type, Text>>
  /** By field, how its values are told: codes, flags, `null`. Others are told as they are. */
  readonly labels?: Readonly<Record<string, WordsOf>>
  /** By field, how an object is told, or each of a list, by the fields of its own. */
  readonly entries?: Readonly<Record<string, Text & { readonly between?: Text }>>
}

/** A moment as the office's wall shows it. */
export type Moment = (at: Instant) => string

type Values = Readonly<Record<string, unknown>>

/** @param data the fields of a fact of this type */
export function sentenceIn<Type extends string>(
  wording: Wording<Type>,
  type: Type,
  data: object,
  moment: Moment,
): Text {
  const tell = (language: Language) => {
    const textOf = (name: string, value: unknown): string => {
      const labels = wording.labels?.[name]
      const entry = wording.entries?.[name]
      if (labels && Object.hasOwn(labels, String(value))) return wordFor(labels, String(value), language)
      if (value === null || value === undefined) return ''
      if (entry) {
        const texts = [value].flat().map(part => filledWith(entry[language], part as Values))
        return texts.join((entry.between ?? SEMICOLON)[language])
      }
      if (Array.isArray(value)) return value.map(part => textOf(name, part)).join(COMMA[language])
      return typeof value === 'string' && INSTANT.test(value) ? moment(value) : String(value)
    }
    const filledWith = (template: string, values: Values) => filled(template, name => textOf(name, values[name]))
    return filledWith(wording.sentences[type][language], data as Values)
  }
  return { zh: tell('zh'), en: tell('en') }
}

export const COMMA = { zh: '、', en: ', ' }
const SEMICOLON = { zh: '；', en: '; ' }
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
