/** Refusals as people read them: what was asked for, the clause, the limit, the measured value, and the sentence. */
import type { Figure, Finding, Language, Office, Text } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { thousands } from './amount.ts'
import { SHANGHAI } from './days.ts'
import { indented, WIDTH } from './page.ts'
import { padEnd, widestOf } from './text-width.ts'

export interface Refusal {
  readonly day: string
  readonly request: Text
  /** The findings that refused. */
  readonly findings: readonly Finding[]
}

const INDENT = 6

/** One refusal for each combination of rules that refused, with how often it did. */
export function refusalList(refusals: readonly Refusal[], office: Office, lang: Language): string[] {
  const groups = grouped(refusals, ({ findings }) => findings.map(({ rule }) => rule).join(' '))
  return [...groups.values()].flatMap(group => refusalLines(group[0]!, group.length, office, lang))
}

function refusalLines(first: Refusal, times: number, office: Office, lang: Language): string[] {
  const { day, request, findings } = first
  const [figures = '', ...others] = findings.map(finding => figuresOf(finding, lang))
  const sentences = findings.map(finding => office.explain(finding, lang))
  sentences[0] += timesOf(times, lang)
  const rest = sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [others[index - 1]!, sentence]))
  return [...withFigures(`${day}  ${request[lang]}`, figures), ...indented(rest, INDENT)]
}

// The figures stand at the end of the line where there is room, else below it.
function withFigures(head: string, figures: string): string[] {
  const room = WIDTH - widestOf(figures)
  if (widestOf(head) + 4 <= room) return [`${padEnd(`  ${head}`, room)}${figures}`]
  return [...indented([head], 2), ...indented([figures], INDENT)]
}

function figuresOf({ clause, limit, actual }: Finding, lang: Language): string {
  const words = { en: ['limit', 'measured'], zh: ['限值', '实测'] }[lang]
  const [most, measured] = [figureText(limit), figureText(actual)]
  // What is no figure, such as the conditions that are not met, the sentence tells in words.
  const isFigure = !/[a-z]/i.test(most + measured)
  return `${clause ?? '-'}${isFigure ? `  ${words[0]} ${most}  ${words[1]} ${measured}` : ''}`
}

function timesOf(times: number, lang: Language): string {
  if (times === 1) return ''
  const count = thousands(times)
  return { en: ` (${count} times, this is the first)`, zh: `（共 ${count} 次，此为第一次）` }[lang]
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

function figureText(figure: Figure): string {
  if (figure === null) return '-'
  if (typeof figure === 'string' && INSTANT.test(figure)) return SHANGHAI.dayOf(figure)
  return typeof figure === 'object' ? figure.join(', ') || '-' : String(figure)
}
