/** One finding or duty as a sentence, by the templates of whoever found it. */
import { dutySentence, findingSentence, type Wording } from './explain.ts'
import type { Finding } from './finding.ts'
import type { Obligation } from './obligation.ts'
import { invalidQuery } from './query.ts'
import type { Tellings } from './regulation.ts'

export function sentenceOf(found: Finding | Obligation, tellings: Tellings, wording: Wording): string {
  if (typeof found !== 'object' || found === null || !('rule' in found || 'obligation' in found)) {
    throw invalidQuery('subject', found, 'a finding or an obligation')
  }
  if (wording.language !== 'zh' && wording.language !== 'en')
    throw invalidQuery('language', wording.language, 'zh or en')
  const id = 'rule' in found ? found.rule : found.obligation
  const { title, sentence } = tellings[id] ?? { title: { zh: id, en: id }, sentence: undefined }
  return 'rule' in found
    ? findingSentence(found, title, sentence, wording)
    : dutySentence(found, title, sentence, wording)
}
