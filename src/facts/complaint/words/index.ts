/** Each complaint fact in one sentence, Chinese and English. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { type Moment, sentenceIn, type Wording } from '../../../kinds/sentences.ts'
import type { Share } from '../events/fields.ts'
import type { ComplaintFact } from '../events/index.ts'
import { closureWords } from './closure.ts'
import { consequenceWords } from './consequences.ts'
import { inquiryWords } from './inquiry.ts'
import { oversightWords } from './oversight.ts'
import { receptionWords } from './reception.ts'
import { serviceWords } from './service.ts'
import { settlementWords } from './settlement.ts'

const THEMES: readonly Wording<string>[] = [
  receptionWords,
  inquiryWords,
  settlementWords,
  closureWords,
  consequenceWords,
  serviceWords,
  oversightWords,
]

const themeOf = new Map(THEMES.flatMap(theme => Object.keys(theme.sentences).map(type => [type, theme] as const)))

/** What a fact says, wherever it is kept. */
export type Said = Pick<DeepReadonly<ComplaintFact>, 'type' | 'data'>

/** @param moment shows a moment as the office's wall does */
export function sentenceOf(said: Said, moment: Moment): Text {
  return sentenceIn(themeOf.get(said.type)!, said.type, { ...said.data, ...workedOut(said as ComplaintFact) }, moment)
}

/** What a sentence says that no field does. */
function workedOut({ type, data }: ComplaintFact): object {
  // A quantity that is open is not told, whatever it was thought to be.
  if (type === 'complaint.form-filed') return { settledQuantity: data.undetermined === null ? data.quantity : null }
  if (type === 'complaint.accepted') return { furtherForm: data.form > 1 ? data.form : null }
  if (type === 'complaint.investigated') return { responsible: data.responsible.map(spaced) }
  if (type === 'complaint.responsibility-fixed') return { shares: data.shares.map(spaced) }
  return {}
}

/** Behind a person's bracket Chinese has no space before the ratio. */
function spaced(share: Share): object {
  return { ...share, space: share.personId === null ? ' ' : '' }
}
