/** Codes by what people call them: the code itself, its Chinese word or its English one. */
import { type WordsOf, wordFor } from '../../../src/core/vocabulary.ts'

export function codeNamed<Code extends string>(words: WordsOf<Code>, name: string): Code | undefined {
  const wanted = name.toLowerCase()
  const codes = Object.keys(words) as Code[]
  return codes.find(code => [code, wordFor(words, code, 'zh'), wordFor(words, code, 'en')].includes(wanted))
}
