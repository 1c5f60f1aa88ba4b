/**
 * What a fact says, by a template: `{field}` stands for the field's text, and `[…]` is passed over where nothing is
 * there for a field in it (null, an empty list, an empty label).
 */
import type { Language, Text } from '../core/finding.ts'
import type { Instant } from '../core/ports.ts'

export interface Wording<Type extends string = string> {
  readonly sentences: Readonly<Record<Type, Text>>
  /** By field, how its values are told: codes, flags, `null`. Others are told as they are. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, Text>>>>
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
      const label = wording.labels?.[name]?.[String(value)]
      const entry = wording.entries?.[name]
      if (label) return label[language]
      if (value === null || value === undefined) return ''
      if (entry) {
        const texts = [value].flat().map(part => filled(entry[language], part as Values, textOf))
        return texts.join((entry.between ?? SEMICOLON)[language])
      }
      if (Array.isArray(value)) return value.map(part => textOf(name, part)).join(COMMA[language])
      return typeof value === 'string' && INSTANT.test(value) ? moment(value) : String(value)
    }
    return filled(wording.sentences[type][language], data as Values, textOf)
  }
  return { zh: tell('zh'), en: tell('en') }
}

export const COMMA = { zh: '、', en: ', ' }
const SEMICOLON = { zh: '；', en: '; ' }
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** In one go, so that brackets and braces of the data are texts like any other. */
function filled(template: string, data: Values, textOf: (name: string, value: unknown) => string): string {
  return template.replace(/\[([^\]]*)\]|\{(\w+)\}/g, (_, optional: string | undefined, name: string) => {
    if (optional === undefined) return textOf(name, data[name])
    const texts = [...optional.matchAll(/\{(\w+)\}/g)].map(([, field]) => textOf(field!, data[field!]))
    if (texts.includes('')) return ''
    return optional.replace(/\{\w+\}/g, () => texts.shift()!)
  })
}
