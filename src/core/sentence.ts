/** One finding or duty as a sentence, by the templates of whoever found it. */
import { dutySentence, findingSentence, type Told } from './explain.ts'
import type { Finding } from './finding.ts'
import type { Obligation } from './obligation.ts'
import type { Tellings } from './regulation.ts'

export function sentenceOf(one: Finding | Obligation, tellings: Tellings, told: Told): string {
  const id = 'rule' in one ? one.rule : one.obligation
  const { title, sentence } = tellings[id] ?? { title: { zh: id, en: id }, sentence: undefined }
  return 'rule' in one ? findingSentence(one, title, sentence, told) : dutySentence(one, title, sentence, told)
}
