/** One finding or duty as a sentence, by the templates of whoever found it. */
import { dutySentence, findingSentence, type Wording } from './explain.ts'
import type { Finding } from './finding.ts'
import type { Obligation } from './obligation.ts'
import type { Tellings } from './regulation.ts'

export function sentenceOf(found: Finding | Obligation, tellings: Tellings, wording: Wording): string {
  const id = 'rule' in found ? found.rule : found.obligation
  const { title, sentence } = tellings[id] ?? { title: { zh: id, en: id }, sentence: undefined }
  return 'rule' in found
    ? findingSentence(found, title, sentence, wording)
    : dutySentence(found, title, sentence, wording)
}
