/** What would turn, as a table with the smallest example of each verdict; and in three lines. */
import type { Language, Office, TurnedVerdicts } from '../../../src/index.ts'
import { counted, thousands } from '../report/amount.ts'
import { indented, WIDTH } from '../report/page.ts'
import { namesAndFigures, table } from '../report/table.ts'
import { wrap } from '../report/text-width.ts'
import type { WhatIfSums } from './judged.ts'

type Titles = Pick<Office, 'explain' | 'rules'>

export function whatIfTable(sums: WhatIfSums, office: Titles, lang: Language): string[] {
  const { asJudged, asLived } = sums
  const words = WORDS[lang]
  const keys = new Set([...asJudged.turned, ...asLived.turned].map(keyOf))
  const rows = [...keys].map(key => {
    const [judged, lived] = [asJudged, asLived].map(({ turned }) => turned.find(one => keyOf(one) === key))
    const { rule, was, now } = (judged ?? lived)!
    return [words.turn(titleOf(rule, office, lang), was, now), thousands(judged?.n ?? 0), thousands(lived?.n ?? 0)]
  })
  const examples = asJudged.turned.flatMap(({ examples: [smallest] }) =>
    smallest?.finding ? [words.example(smallest.occurredAt.slice(0, 10), office.explain(smallest.finding, lang))] : [],
  )
  return [
    ...wrap(words.head(sums), WIDTH),
    ...(rows.length > 0 ? table(namesAndFigures(words.columns), rows) : []),
    ...table(namesAndFigures(['', ...words.columns.slice(1)]), [
      [words.refused, thousands(asJudged.decisionsRefused), thousands(asLived.decisionsRefused)],
      [words.added, count(asJudged.duties.added), count(asLived.duties.added)],
      [words.gone, count(asJudged.duties.gone), count(asLived.duties.gone)],
    ]).slice(1),
    ...examples.flatMap(text => indented([text])),
  ]
}

export function whatIfInThreeLines(sums: WhatIfSums, lang: Language): string[] {
  const words = WORDS[lang]
  return [words.question(sums), words.line('as-judged', sums), words.line('as-lived', sums)]
}

function keyOf({ rule, was, now }: TurnedVerdicts): string {
  return `${rule} ${was} ${now}`
}

function titleOf(rule: string, { rules }: Titles, lang: Language): string {
  return rules().find(({ id }) => id === rule)?.title[lang] ?? rule
}

function count(duties: readonly { readonly n: number }[]): string {
  return thousands(duties.reduce((sum, { n }) => sum + n, 0))
}

const VERDICTS: Readonly<Record<Language, Readonly<Record<TurnedVerdicts['was'], string>>>> = {
  en: {
    satisfied: 'kept',
    failed: 'failed',
    undecidable: 'undecidable',
    'not-applicable': 'not applicable',
    accepted: 'accepted',
    none: 'not asked',
  },
  zh: {
    satisfied: '符合',
    failed: '不符合',
    undecidable: '无法判定',
    'not-applicable': '不适用',
    accepted: '已接受',
    none: '未判定',
  },
}

interface Words {
  readonly head: (sums: WhatIfSums) => string
  readonly columns: readonly string[]
  readonly turn: (title: string, was: TurnedVerdicts['was'], now: TurnedVerdicts['now']) => string
  readonly refused: string
  readonly added: string
  readonly gone: string
  readonly example: (day: string, sentence: string) => string
  readonly question: (sums: WhatIfSums) => string
  readonly line: (mode: 'as-judged' | 'as-lived', sums: WhatIfSums) => string
}

const shownOf = ({ asked: { name, value } }: WhatIfSums) =>
  `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`

const sumOf = (mode: 'as-judged' | 'as-lived', sums: WhatIfSums) =>
  mode === 'as-judged' ? sums.asJudged : sums.asLived

const english: Words = {
  head: sums => {
    const { judged, decisions } = sums.asJudged.coverage
    return `What if ${shownOf(sums)}? ${thousands(judged)} of ${counted(decisions, 'decision')} judged again; no rule is asked about the others.`
  },
  columns: ['Verdicts that turn', 'as judged', 'as lived'],
  turn: (title, was, now) => `${title}: ${VERDICTS.en[was]} -> ${VERDICTS.en[now]}`,
  refused: 'decisions that would be refused',
  added: 'duties added',
  gone: 'duties gone',
  example: (day, sentence) => `${day}: ${sentence}`,
  question: sums => `What if ${shownOf(sums)}? Judged again where grades matter; nothing is written.`,
  line: (mode, sums) => {
    const { coverage, decisionsRefused, duties } = sumOf(mode, sums)
    const how = mode === 'as-judged' ? '  each on its own past:' : '  lived through again: '
    return `${how} ${decisionsRefused} of ${thousands(coverage.judged)} decisions refused; duties ${count(duties.added)} more, ${count(duties.gone)} fewer`
  },
}

const chinese: Words = {
  head: sums => {
    const { judged, decisions } = sums.asJudged.coverage
    return `假如 ${shownOf(sums)}：${thousands(decisions)} 项决定中重新判定了 ${thousands(judged)} 项，其余没有规则涉及。`
  },
  columns: ['结论改变的规则', '按当时情形', '按重新经历'],
  turn: (title, was, now) => `${title}：${VERDICTS.zh[was]} -> ${VERDICTS.zh[now]}`,
  refused: '将被拒绝的决定',
  added: '增加的事项',
  gone: '消失的事项',
  example: (day, sentence) => `${day}：${sentence}`,
  question: sums => `假如 ${shownOf(sums)}：凡与分级有关的规定重新判定同一日志，不写入任何内容。`,
  line: (mode, sums) => {
    const { coverage, decisionsRefused, duties } = sumOf(mode, sums)
    const how = mode === 'as-judged' ? '  各按当时情形：' : '  重新经历一遍：'
    return `${how}${thousands(coverage.judged)} 项决定中 ${decisionsRefused} 项被拒绝；事项增加 ${count(duties.added)} 项，减少 ${count(duties.gone)} 项`
  },
}

const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
