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

type Kind = readonly Refusal[]

/**
 * One refusal for each combination of rules that refused, with how often it did.
 * @param most so many kinds of each document; the others by their clauses
 */
export function refusalList(refusals: readonly Refusal[], office: Office, lang: Language, most = Infinity): string[] {
  const kinds = [...grouped(refusals, ({ findings }) => findings.map(({ rule }) => rule).join(' ')).values()]
  const ofDocument = [...grouped(kinds, kind => clauseOf(kind).split('-')[0]!).values()]
  const shown = new Set(ofDocument.flatMap(some => some.slice(0, most)))
  return [
    ...kinds.filter(kind => shown.has(kind)).flatMap(kind => refusalLines(kind[0]!, kind.length, office, lang)),
    ...theOthers(
      kinds.filter(kind => !shown.has(kind)),
      lang,
    ),
  ]
}

/** What the facts refused stands in no document. */
function clauseOf([first]: Kind): string {
  return first!.findings[0]!.clause ?? '-'
}

function theOthers(kinds: readonly Kind[], lang: Language): string[] {
  if (kinds.length === 0) return []
  const clauses = kinds.map(kind => `${clauseOf(kind)}${kind.length === 1 ? '' : ` × ${thousands(kind.length)}`}`)
  const counted = thousands(kinds.length)
  const said = { en: [`and ${counted} more kinds: `, ', '], zh: [`另有 ${counted} 类：`, '、'] }[lang]
  return indented([`${said[0]}${clauses.join(said[1])}`], 2)
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
