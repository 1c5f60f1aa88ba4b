/** One finding or duty as a sentence, by the templates of whoever found it. */
import { dutySentence, findingSentence, type Wording } from './explain.ts'
import type { Finding, Language } from './finding.ts'
import type { Obligation } from './obligation.ts'
import { invalidQuery } from './query.ts'
import { readable } from './readable.ts'
import type { Tellings } from './regulation.ts'
import { type Vocabulary, wordFor } from './vocabulary.ts'

/**
 * @param found as an office has told it
 * @throws `INVALID_QUERY` for what is no finding and no duty, and for another language
 */
export function sentenceOf(found: Finding | Obligation, tellings: Tellings, wording: Wording): string {
  checkLanguage(wording.language)
  if (typeof found !== 'object' || found === null) throw invalidQuery('subject', found, 'a finding or a duty')
  return readable('INVALID_QUERY', 'subject', () => told(found, tellings, wording))
}

function told(found: Finding | Obligation, tellings: Tellings, wording: Wording): string {
  const id = 'rule' in found ? found.rule : found.obligation
  if (typeof id !== 'string') throw invalidQuery('subject', found, 'a finding or a duty')
  const { title, sentence } = Object.hasOwn(tellings, id)
    ? tellings[id]!
    : { title: { zh: id, en: id }, sentence: undefined }
  return 'rule' in found
    ? findingSentence(found, title, sentence, wording)
    : dutySentence(found, title, sentence, wording)
}

/**
 * What a code is called.
 *
 * @throws `INVALID_QUERY` for a kind that nobody in this office has words for, for what is no code, and for another language
 */
export function wordIn(vocabulary: Vocabulary, kind: string, code: string, language: Language): string {
  checkLanguage(language)
  if (!Object.hasOwn(vocabulary, kind)) {
    throw invalidQuery('kind', kind, `one of ${Object.keys(vocabulary).join(', ')}`)
  }
  if (typeof code !== 'string') throw invalidQuery('code', code, 'a text')
  return wordFor(vocabulary[kind], code, language)
}

function checkLanguage(language: Language): void {
  if (language !== 'zh' && language !== 'en') throw invalidQuery('language', language, 'zh or en')
}
