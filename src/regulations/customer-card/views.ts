/** How a card stands, and what is fined: what follows from the facts as of a moment; nothing of it is stored. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick, type ValuesOf } from '../../core/parameter.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { type Card, type CardRoster, card, cardRoster } from '../../facts/card/states.ts'
import { groupedBy } from '../../facts/grouped-by.ts'
import { localDate } from '../../time/local-date.ts'
import { dueAfterDays } from '../../time/working-days.ts'
import { cardParameters } from './parameters.ts'
import { courseOf, standingAt, standingParameters } from './rules/standing.ts'

/** 信息卡状态. Key: a card. */
export const cardStanding = defineView({
  name: 'card-standing',
  question: { zh: '信息卡是否有效，何时到期？', en: 'Is a card in effect, and until when?' },
  parameters: standingParameters,
  fold: card,
  answer: ({ state, at, calendar, parametersAt }) => ({
    ...standingAt(state, parametersAt(state.heldSince ?? at), calendar, at),
    /** 生效日期. */
    effectiveOn: state.signedAt === null ? null : localDate(calendar, state.signedAt),
    signedSameDay:
      state.signedAt !== null &&
      state.openedAt !== null &&
      localDate(calendar, state.signedAt) === localDate(calendar, state.openedAt),
    consultantId: state.consultantId,
  }),
})

export interface CardFine {
  readonly at: Instant
  readonly consultantId: string | null
  readonly clause: string
  readonly amount: string
  /** The card, the contact, or the other consultant. */
  readonly about: string
}

const fineParameters = {
  ...standingParameters,
  ...pick(
    cardParameters,
    'textWithinDays',
    'lostCardFine',
    'tornCardFine',
    'missedTextFine',
    'sourceFine',
    'exchangeFine',
  ),
}
type Fining = ValuesOf<typeof fineParameters>
type Roster = DeepReadonly<CardRoster>

interface Asked {
  readonly at: Instant
  readonly calendar: Calendar
  readonly valuesAt: (moment: Instant) => Fining
}

/** 一次未回: the day is over, and the text was not sent in it. */
function missedTexts({ contacts }: Roster, { at, calendar, valuesAt }: Asked): CardFine[] {
  return Object.values(contacts).flatMap(({ contactId, consultantId, receivedAt, phoneLeft, textedAt }) => {
    const { textWithinDays, missedTextFine: amount } = valuesAt(receivedAt)
    const due = dueAfterDays(calendar, receivedAt, textWithinDays).at
    const isMissed = phoneLeft && due <= at && (textedAt === null || textedAt >= due)
    return isMissed ? [{ at: due, consultantId, clause: 'D06-3.12.3', amount, about: contactId }] : []
  })
}

/** 因没有及时回访而造成的重卡: it ran out, and somebody opened another for the same prospect. */
function lostCards({ cards }: Roster, { at, calendar, valuesAt }: Asked): CardFine[] {
  const all = Object.values(cards)
  const ofProspect = groupedBy(all, ({ prospectId }) => prospectId)
  const isTakenUp = ({ cardId, prospectId }: DeepReadonly<Card>, since: Instant) =>
    ofProspect.get(prospectId)!.some(other => {
      return other.cardId !== cardId && other.openedAt !== null && other.openedAt >= since
    })
  return all.flatMap(one => {
    const { consultantId, heldSince, followUps, followUpSignatures, past, cancelledAt } = one
    const now =
      heldSince === null
        ? []
        : [{ consultantId, since: heldSince, until: cancelledAt ?? at, followUps, followUpSignatures }]
    return [...past, ...now].flatMap(holding => {
      const { voidAt, because } = courseOf(holding, valuesAt(holding.since), calendar)
      if (voidAt === null || voidAt > holding.until || because === 'texts-in-a-row' || !isTakenUp(one, voidAt))
        return []
      const { lostCardFine: amount } = valuesAt(voidAt)
      return [{ at: voidAt, consultantId: holding.consultantId, clause: 'D06-3.7', amount, about: one.cardId }]
    })
  })
}

function ofCards({ cards }: Roster, { valuesAt }: Asked): CardFine[] {
  return Object.values(cards).flatMap(({ cardId: about, tornUp, sourceCheck }) => [
    ...tornUp.map(({ at, consultantId }) => {
      return { at, consultantId, clause: 'D06-3.10.3', amount: valuesAt(at).tornCardFine, about }
    }),
    ...(sourceCheck === null || (sourceCheck.asked && sourceCheck.matches)
      ? []
      : [
          {
            at: sourceCheck.at,
            consultantId: sourceCheck.consultantId,
            clause: 'D06-8.r2.2',
            amount: valuesAt(sourceCheck.at).sourceFine,
            about,
          },
        ]),
  ])
}

/** 互相交换: both of them. */
function exchanges({ exchanges }: Roster, { valuesAt }: Asked): CardFine[] {
  return exchanges.flatMap(({ at, consultantId, withId }) => {
    const common = { at, clause: 'D06-8.r2.3', amount: valuesAt(at).exchangeFine }
    return [
      { ...common, consultantId, about: withId },
      { ...common, consultantId: withId, about: consultantId },
    ]
  })
}

const inOrder = (one: CardFine) => `${one.at} ${one.clause} ${one.consultantId} ${one.about}`

/** 罚款, by when; key ''. */
export const cardFines = defineView({
  name: 'card-fines',
  question: { zh: '信息卡方面有哪些罚款？', en: 'Which fines are there about cards?' },
  parameters: fineParameters,
  fold: cardRoster,
  answer: ({ state, at, calendar, parametersAt: valuesAt }): readonly CardFine[] => {
    const asked = { at, calendar, valuesAt }
    const all = [missedTexts, lostCards, ofCards, exchanges].flatMap(finesOf => finesOf(state, asked))
    return all.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))
  },
})
