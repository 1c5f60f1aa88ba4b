/** 有效, 废卡: how a card stands at a moment, by its signature and its follow-ups. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import type { Card } from '../../../facts/card/states.ts'
import { fromInstant } from '../../../time/instant.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { cardParameters } from '../parameters.ts'
import type { CardStatus, VoidReason } from '../words.ts'

export const standingParameters = pick(
  cardParameters,
  'firstFollowUpDays',
  'secondFollowUpDays',
  'followUpSignatureHours',
  'laterFollowUpDays',
  'textsInARow',
)
export type StandingValues = ValuesOf<typeof standingParameters>

/** A consultant with a card: since when, and what he has done with it. */
export type Holding = DeepReadonly<Pick<Card['past'][number], 'since' | 'followUps' | 'followUpSignatures'>>

export interface Course {
  /** How many follow-ups count. */
  readonly made: number
  /** From when on the next one is measured, and until when it may be made; null: by no date. */
  readonly from: Instant | null
  readonly until: Instant | null
  readonly voidAt: Instant | null
  readonly because: VoidReason | null
}

const SECOND = 1_000
const HOUR = 3_600 * SECOND

/** 24小时内签订…超过24小时以当日签字日期为准; null: nobody has signed yet. */
function countsFrom(at: Instant, signatures: readonly Instant[], hours: number): Instant | null {
  const signed = signatures.find(one => one >= at)
  if (signed === undefined) return null
  // Hours are counted by the second, as every period of hours is.
  return fromInstant(signed) < fromInstant(at) + hours * HOUR + SECOND ? at : signed
}

/** As it runs if nothing more is done: the card is void where `until` is over. */
export function courseOf(
  { since, followUps, followUpSignatures }: Holding,
  values: StandingValues,
  calendar: Calendar,
): Course {
  const { firstFollowUpDays, secondFollowUpDays, laterFollowUpDays, followUpSignatureHours, textsInARow } = values
  const daysOf = (made: number) =>
    [firstFollowUpDays, secondFollowUpDays][made] ?? (made < 2 ? null : laterFollowUpDays)
  const endOf = (made: number, from: Instant | null) => {
    const days = daysOf(made)
    return from === null || days === null ? null : dueAfterDays(calendar, from, days).at
  }
  let [made, texts, from] = [0, 0, since as Instant | null]
  for (const { at, channel } of followUps) {
    const until = endOf(made, from)
    if (until !== null && at >= until) break
    made += 1
    texts = channel === 'sms' ? texts + 1 : 0
    if (texts >= textsInARow) return { made, from, until: null, voidAt: at, because: 'texts-in-a-row' }
    from = made === 2 ? countsFrom(at, followUpSignatures, followUpSignatureHours) : at
  }
  const until = endOf(made, from)
  return { made, from, until, voidAt: until, because: made === 0 ? 'no-first-follow-up' : 'overdue' }
}

export interface CardStanding {
  readonly status: CardStatus
  /** When it became void; null: it is not. */
  readonly voidAt: Instant | null
  readonly because: VoidReason | null
  /** The next follow-up is due before. */
  readonly until: Instant | null
}

export function standingAt(
  file: DeepReadonly<Card>,
  values: StandingValues,
  calendar: Calendar,
  at: Instant,
): CardStanding {
  const { heldSince, cancelledAt, followUps, followUpSignatures } = file
  const nothing = { voidAt: null, because: null, until: null }
  if (cancelledAt !== null && cancelledAt <= at) return { status: 'cancelled', ...nothing }
  if (heldSince === null) return { status: 'unsigned', ...nothing }
  const { until, voidAt, because } = courseOf({ since: heldSince, followUps, followUpSignatures }, values, calendar)
  return voidAt !== null && voidAt <= at
    ? { status: 'void', voidAt, because, until: null }
    : { status: 'valid', voidAt: null, because: null, until }
}

/** Of these the cards that are in effect, by their signatures. */
export function inEffect(
  cards: readonly DeepReadonly<Card>[],
  isValid: (one: DeepReadonly<Card>) => boolean,
): readonly DeepReadonly<Card>[] {
  const order = ({ signedAt, cardId }: DeepReadonly<Card>) => `${signedAt} ${cardId}`
  return cards.filter(isValid).sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
