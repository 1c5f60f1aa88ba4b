/** Each complaint fact in one sentence, Chinese and English. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import type { ComplaintFact } from '../events/index.ts'
import { closureWords } from './closure.ts'
import { consequenceWords } from './consequences.ts'
import { inquiryWords } from './inquiry.ts'
import { oversightWords } from './oversight.ts'
import type { Moment, Words } from './phrases.ts'
import { receptionWords } from './reception.ts'
import { serviceWords } from './service.ts'
import { settlementWords } from './settlement.ts'

/** The compiler notices one that is missing. */
const SENTENCES: Words = {
  ...receptionWords,
  ...inquiryWords,
  ...settlementWords,
  ...closureWords,
  ...consequenceWords,
  ...serviceWords,
  ...oversightWords,
}

/** What a fact says, wherever it is kept. */
export type Said = Pick<DeepReadonly<ComplaintFact>, 'type' | 'data'>

/** @param moment shows a moment as the office's wall does */
export function told({ type, data }: Said, moment: Moment): Text {
  const sentence = SENTENCES[type] as (data: never, moment: Moment) => Text
  return sentence(data as never, moment)
}
