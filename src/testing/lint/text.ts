/** A report of the linter for people. */
import type { Figure, Language, Text } from '../../core/finding.ts'
import type { Deed } from '../history/deed.ts'
import type { LintFinding, LintLevel, LintReport, LintWitness } from './finding.ts'
import { KIND_WORDS, LEVEL_WORDS, NOTHING_WORDS, OMISSION_WORDS, SUMMARY_WORDS, WITNESS_WORDS } from './words.ts'

const LEVELS: readonly LintLevel[] = ['certain', 'found', 'not-seen']

/** By level; below each finding that was found, its commands. */
export function lintText(report: LintReport, language: Language): string {
  const { seed, runs, asked, findings, omissions } = report
  const parts = LEVELS.flatMap(level => {
    const those = findings.filter(one => one.level === level)
    if (those.length === 0) return []
    const lines = those.flatMap(one => [`- ${findingText(one, language)}`, ...witnessLines(one.witness, language)])
    return [['', filled(LEVEL_WORDS[level], { runs }, language), ...lines]]
  })
  const left = omissions.map(({ why, regulation }) => filled(OMISSION_WORDS[why], { regulation }, language))
  const summary = filled(SUMMARY_WORDS, { seed, runs, ...asked }, language)
  return [summary, ...left, ...(parts.length > 0 ? parts.flat() : ['', NOTHING_WORDS[language]])].join('\n')
}

/** One sentence about one finding. */
export function findingText({ kind, about, others, facts }: LintFinding, language: Language): string {
  return filled(KIND_WORDS[kind], { ...facts, about, others }, language)
}

function witnessLines(witness: LintWitness | undefined, language: Language): readonly string[] {
  if (!witness) return []
  const lines = witness.history.map((deed, index) => `    ${index + 1}. ${deedText(deed, language)}`)
  const { at } = witness
  return at === undefined ? lines : [...lines, `    ${filled(WITNESS_WORDS.at, { at }, language)}`]
}

function deedText({ command, wait, actor }: Deed, language: Language): string {
  const later = wait > 0 ? [filled(WITNESS_WORDS.wait, { wait }, language)] : []
  const by = actor ? [filled(WITNESS_WORDS.by, { by: actor.role ?? actor.id }, language)] : []
  const comma = language === 'zh' ? '，' : ', '
  return [...later, JSON.stringify(command), ...by].join(comma)
}

/** In English `{runs} run(s)` is said of one and of many. */
function filled(text: Text, values: Readonly<Record<string, Figure | undefined>>, language: Language): string {
  return text[language]
    .replace(/\{(\w+)\}((?: \w+)+)\(s\)/g, (_, name: string, noun: string) => {
      return `{${name}}${noun}${String(values[name]) === '1' ? '' : 's'}`
    })
    .replace(/\{(\w+)\}/g, (_, name: string) => figure(values[name], language))
}

function figure(value: Figure | undefined, language: Language): string {
  const list = Array.isArray(value) ? value : [value ?? '']
  const text = list.join(language === 'zh' ? '、' : ', ')
  return text === '' ? NOTHING_WORDS[language] : text
}
