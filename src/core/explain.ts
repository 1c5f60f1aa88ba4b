/**
 * Sentences for people, made from codes and figures. A template (`template.ts`) holds `{actual}`, `{limit}`, `{subject}`,
 * `{clause}` and the names of the facts. What is put in stands as it is: no letter of an id or a name is changed, wherever
 * it comes to stand; only of a code of a kind, `{actual:grade}`, its word is told.
 */
import type { Figure, Finding, Language, Text, Verdict } from './finding.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'
import type { Instant } from './ports.ts'
import { counted, filled } from './template.ts'
import { type Vocabulary, type WordsOf, wordFor } from './vocabulary.ts'

/** The title of what was found or is owed, and the template of the sentence that tells it. */
export interface Telling {
  readonly title: Text
  readonly sentence: Text
}

const verdict: WordsOf<Verdict> = {
  satisfied: '符合',
  failed: '不符合',
  'not-applicable': '不适用',
  undecidable: '无法判定',
}

/** 原则上: what is asked for in principle refuses nothing. */
const IN_PRINCIPLE = { zh: '提示（原则上）', en: 'Noted (in principle)' }

const status: WordsOf<ObligationStatus> = {
  running: '期限未到',
  due: '待办',
  overdue: '逾期',
  undecidable: '期限无法判定',
}

/** Why a verdict or a time cannot be told; other reasons stand as they are. */
const reason: WordsOf = {
  misfit: { zh: '日志中有一条事件不符合其定义，须先核对', en: 'an event in the log does not fit its definition' },
  unannounced: { zh: '该年的工作日尚未公布', en: 'the working days of that year are not announced' },
}

/** Of whatever is judged: what contexts and regulations bring stands beside it. */
export const judgingWords = { verdict, status, reason } satisfies Vocabulary

const UNTIL = { zh: '截止 ', en: 'By ' }
const BY_CALENDAR = { zh: '日历公布于 ', en: 'Calendar of ' }
/** Of what has changed since: nobody has to guess why the number of today does not hold for it. */
const BY_VALUES = { zh: '仍按此时的参数值：', en: 'Keeps the values of ' }
const LIST = { zh: '、', en: ', ' }
const NONE = { zh: '无', en: 'none' }
const YES = { zh: '是', en: 'yes' }
const NO = { zh: '否', en: 'no' }

type Values = Readonly<Record<string, Figure>>

/**
 * How the office tells a moment: its own day and time, `2026-03-16 14:30`; a midnight is the day's end, `24:00`. Finer
 * where the minute does not tell two moments apart: by the second (1), by the millisecond (2).
 */
export type Wording = {
  readonly language: Language
  readonly moment: (instant: Instant, finer?: Finer) => string
  readonly vocabulary: Vocabulary
}

export type Finer = 0 | 1 | 2

/** Verdict, title, clause, and what was measured against what. */
export function findingSentence(finding: Finding, title: Text, template: Text | undefined, wording: Wording): string {
  const { clause, verdict: found, force, actual, limit, subject, facts } = finding
  const { language } = wording
  const inPrinciple = found === 'failed' && force === 'in-principle'
  const head = headOf(inPrinciple ? IN_PRINCIPLE[language] : wordFor(verdict, found, language), title, clause, language)
  if (found === 'not-applicable') return sentence([head], language)
  if (found === 'undecidable') return sentence([head, reasonOf(facts, wording)], language)
  // What is kept because there is nothing to measure (no entry on a blacklist) needs no figures.
  if (found === 'satisfied' && actual === null) return sentence([head], language)
  return sentence([head, told(template, { ...facts, actual, limit, subject, clause }, wording)], language)
}

/** Status, title, clause, who owes what, and until when. */
export function dutySentence(duty: Obligation, title: Text, template: Text | undefined, wording: Wording): string {
  const { clause, status: stands, since, due, subject, facts, announcedOn, valuesOf } = duty
  const { language, moment } = wording
  const head = headOf(wordFor(status, stands, language), title, clause, language)
  const body = told(template, { ...facts, since, due, subject, clause }, wording)
  // Without the value of a parameter nothing more is known of it.
  const known = facts.parameter === undefined ? body : ''
  if (stands === 'undecidable') return sentence([head, known, reasonOf(facts, wording)], language)
  const until = due === null ? '' : UNTIL[language] + moment(due)
  const calendar = announcedOn === undefined ? '' : BY_CALENDAR[language] + announcedOn
  const values = valuesOf === undefined ? '' : BY_VALUES[language] + moment(valuesOf)
  return sentence([head, body, until, calendar, values], language)
}

function headOf(found: string, title: Text, clause: string | null, language: Language): string {
  if (language === 'zh') return `${found}：${title.zh}${clause === null ? '' : `（${clause}）`}`
  return `${begun(found)}: ${title.en}${clause === null ? '' : ` (${clause})`}`
}

function sentence(parts: readonly string[], language: Language): string {
  const said = parts.filter(part => part !== '')
  return language === 'zh' ? `${said.join('。')}。` : `${said.join('. ')}.`
}

function reasonOf({ parameter, reason: why }: Values, { language, vocabulary }: Wording): string {
  if (parameter === undefined) return begun(wordFor({ ...reason, ...vocabulary.reason }, String(why ?? ''), language))
  if (language === 'zh') return `当时参数 ${parameter} 没有已知的值`
  return `Parameter ${parameter} has no known value at that time`
}

function told(template: Text | undefined, values: Values, wording: Wording): string {
  if (!template) return ''
  const { language, vocabulary, moment } = wording
  const finer = finerFor(values)
  const figure = (name: string) => values[name] ?? null
  const text = counted(template[language], name => isOne(figure(name)))
  const momentText = (instant: Instant) => moment(instant, finer)
  const place = (name: string, kind = '') => {
    const said = figureText(figure(name), { language, moment: momentText, words: vocabulary[kind] })
    return said && PUT_IN + said
  }
  return begun(filled(text, place, NONE[language])).replaceAll(PUT_IN, '')
}

/** Before what is put in; in no text that anybody may write. */
const PUT_IN = '\0'

const isOne = (figure: Figure) => figure === 1 || figure === '1'

/** Only what is ours to write begins with a capital: what a template begins with is put in as it is. */
function begun(text: string): string {
  return text.replace(BEGINNING, start => start.slice(0, -1) + start.slice(-1).toUpperCase())
}

/** Of brackets at the beginning, either text. */
const BEGINNING = /^\[?[a-z]|(?<=^\[[^\]|]*\|)[a-z]/g

/** As fine as it takes: "not before 10:00, and it was 10:00" tells nobody why. */
function finerFor({ actual, limit }: Values): Finer {
  const same = (length: number) => `${actual}`.slice(0, length) === `${limit}`.slice(0, length)
  if (actual === limit || !same('2026-03-16T14:30'.length)) return 0
  return same('2026-03-16T14:30:05'.length) ? 2 : 1
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** How one figure is told. */
interface FigureWording {
  readonly language: Language
  readonly moment: (instant: Instant) => string
  readonly words: WordsOf | undefined
}

/** '' of nothing. */
function figureText(figure: Figure, wording: FigureWording): string {
  const { language, moment, words } = wording
  if (figure === null) return ''
  if (typeof figure === 'boolean') return figure ? YES[language] : NO[language]
  // A figure that the reader may not see, as it stands within a text.
  if (typeof figure === 'object' && !Array.isArray(figure)) return '⟦masked⟧'
  if (Array.isArray(figure)) return figure.map(one => figureText(one, wording) || NONE[language]).join(LIST[language])
  if (typeof figure !== 'string') return String(figure)
  return INSTANT.test(figure) ? moment(figure) : wordFor(words, figure, language)
}
