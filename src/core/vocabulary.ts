/** What codes are called. No code of ours stands in a sentence; what a host has named himself stands as he wrote it. */
import type { Language, Text } from './finding.ts'

/** By code. A text alone is the Chinese word; in English the code itself is said, in words: `half-year`, `half year`. */
export type WordsOf<Code extends string = string> = Readonly<Record<Code, string | Text>>

/** By kind: `grade`, `role`, `paper`. */
export type Vocabulary = Readonly<Record<string, WordsOf>>

/** Of all who bring words: what one kind is called by several stands together. */
export function vocabularyOf(bringers: Iterable<{ readonly words?: Vocabulary }>): Vocabulary {
  const all: Record<string, WordsOf> = {}
  for (const { words = {} } of bringers) {
    for (const kind of Object.keys(words)) all[kind] = { ...all[kind], ...words[kind] }
  }
  return all
}

/** @returns the code itself where it is none of these. Of `closed:settled`, `manager/deputy` or `li→manager` each part is told. */
export function wordFor(words: WordsOf | undefined, code: string, language: Language): string {
  if (!words) return code
  if (!Object.hasOwn(words, code)) return inParts(words, code, language)
  const word = words[code]!
  if (typeof word === 'object') return word[language]
  return language === 'zh' ? word : inWords(code)
}

function inParts(words: WordsOf, code: string, language: Language): string {
  const parts = code.split(/([:/→])/)
  if (!parts.some(part => Object.hasOwn(words, part))) return code
  const between = (mark: string) => (mark === ':' ? COLON[language] : mark)
  return parts.map((part, at) => (at % 2 === 1 ? between(part) : wordFor(words, part, language))).join('')
}

const COLON = { zh: '：', en: ': ' }

function inWords(code: string): string {
  return code.replace(/-/g, ' ').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}
