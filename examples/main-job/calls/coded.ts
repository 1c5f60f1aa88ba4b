/** Codes of the desk with their numbers, in words. */

import { type WordsOf, wordFor } from '../../../src/core/vocabulary.ts'
import type { Language } from '../../../src/index.ts'
import { thousands } from '../report/amount.ts'

/** `inquiry 1,204, complaint 31`; `-` of nothing. */
export function codedCounts(counts: Readonly<Record<string, number>>, words: WordsOf, lang: Language): string {
  const told = Object.entries(counts).map(([code, count]) => `${wordFor(words, code, lang)} ${thousands(count)}`)
  return told.join({ en: ', ', zh: '，' }[lang]) || '-'
}

/** The two largest units of a length of time, as `[41, 'days']`. */
export function lengthOf(
  seconds: number,
): readonly (readonly [count: number, unit: 'days' | 'hours' | 'minutes' | 'seconds'])[] {
  const all = [
    [Math.floor(seconds / 86_400), 'days'],
    [Math.floor(seconds / 3_600) % 24, 'hours'],
    [Math.floor(seconds / 60) % 60, 'minutes'],
    [Math.floor(seconds) % 60, 'seconds'],
  ] as const
  const first = all.findIndex(([count]) => count > 0)
  return all
    .slice(first < 0 ? -1 : first)
    .slice(0, 2)
    .filter(([count], index) => count > 0 || index === 0)
}
