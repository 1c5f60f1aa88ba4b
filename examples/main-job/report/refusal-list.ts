/** Refusals as people read them: what was asked, the clause, the limit, the measured value, and the sentence. */

import type { Figure, Finding, Language, Office } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { localDay } from './local-day.ts'
import { padEnd, widthOf, wrap } from './text-width.ts'

export interface Refusal {
  readonly day: string
  readonly asked: string
  /** The findings that refused. */
  readonly findings: readonly Finding[]
}

const WIDTH = 80
const INDENT = ' '.repeat(6)
const WRAPPED = WIDTH - INDENT.length

/** One refusal for each combination of rules that refused, with how often it did. */
export function refusalList(refusals: readonly Refusal[], office: Office, lang: Language): string[] {
  const groups = grouped(refusals, ({ findings }) => findings.map(({ rule }) => rule).join(' '))
  return [...groups.values()].flatMap(some => told(some[0]!, some.length, office, lang))
}

function told({ day, asked, findings }: Refusal, times: number, office: Office, lang: Language): string[] {
  const [first = '', ...others] = findings.map(finding => figuresOf(finding, lang))
  const sentences = findings.map(finding => office.explain(finding, lang))
  sentences[0] += more(times, lang)
  const rest = sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [others[index - 1]!, sentence]))
  return [...withFigures(`  ${day}  ${asked}`, first), ...rest.flatMap(text => wrap(text, WRAPPED).map(indented))]
}

// The figures stand at the end of the line where there is room, else below it.
function withFigures(head: string, figures: string): string[] {
  const room = WIDTH - widthOf(figures)
  return widthOf(head) + 2 <= room ? [padEnd(head, room) + figures] : [head, ...wrap(figures, WRAPPED).map(indented)]
}

function figuresOf({ clause, limit, actual }: Finding, lang: Language): string {
  const words = { en: ['limit', 'measured'], zh: ['限值', '实测'] }[lang]
  return `${clause ?? '-'}  ${words[0]} ${shown(limit)}  ${words[1]} ${shown(actual)}`
}

function more(times: number, lang: Language): string {
  return times === 1 ? '' : { en: ` (${times} times, this is the first)`, zh: `（共 ${times} 次，此为第一次）` }[lang]
}

function indented(line: string): string {
  return INDENT + line
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

function shown(figure: Figure): string {
  if (figure === null) return '-'
  if (typeof figure === 'string' && INSTANT.test(figure)) return localDay(figure)
  return typeof figure === 'object' ? figure.join(', ') || '-' : String(figure)
}
