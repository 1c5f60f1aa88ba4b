/** What is owed for a card, from the first contact to its end: on the same day, in three days, in a week. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import type { Calendar } from '../../core/ports.ts'
import { tag } from '../../core/tag.ts'
import { type Card, card, cardConsultant, cardContact, cardRoster } from '../../facts/card/states.ts'
import { recurrent } from '../../kinds/recurrent.ts'
import { response } from '../../kinds/response.ts'
import { days, hours } from '../../kinds/within.ts'
import { addDays, addMonths } from '../../time/dates.ts'
import { localDate } from '../../time/local-date.ts'
import { cardParameters as parameters } from './parameters.ts'
import { courseOf, inEffect, type StandingValues, standingParameters } from './rules/standing.ts'

type File = DeepReadonly<Card>

/** 新客户…必须于当日建立. */
const cardOwed = response({
  id: 'card-opening-owed',
  clauses: ['D06-3.1.1'],
  title: { zh: '当日建卡', en: 'A card on the same day' },
  of: cardContact,
  from: ({ receivedAt, cardAt }) => (cardAt === null ? receivedAt : null),
  within: days(parameters.cardWithinDays),
  facts: ({ contactId, consultantId }) => ({ contact: contactId, consultant: consultantId }),
  sentence: {
    zh: '销售顾问 {consultant} 应为来电来访 {contact} 当日建立信息卡',
    en: 'consultant {consultant} opens a card for contact {contact} on the same day',
  },
})

/** 必须在当天以短信形式首次回访. */
const textOwed = response({
  id: 'contact-text-owed',
  clauses: ['D06-3.12.1'],
  title: { zh: '当日短信回访', en: 'A text on the same day' },
  of: cardContact,
  from: ({ receivedAt, phoneLeft, textedAt }) => (phoneLeft && textedAt === null ? receivedAt : null),
  within: days(parameters.textWithinDays),
  facts: ({ contactId, consultantId }) => ({ contact: contactId, consultant: consultantId }),
  sentence: {
    zh: '销售顾问 {consultant} 应在当天向来电来访 {contact} 发短信回访',
    en: 'consultant {consultant} sends contact {contact} a text on the same day',
  },
})

/** 组长签字: until then the card is not in effect. */
const signatureOwed = response({
  id: 'card-signature-owed',
  clauses: ['D06-3.1.2'],
  title: { zh: '信息卡待组长签字', en: 'A card waits for its signature' },
  of: card,
  from: ({ openedAt, signedAt, cancelledAt }) => (signedAt === null && cancelledAt === null ? openedAt : null),
  within: days(parameters.cardWithinDays),
  sentence: { zh: '组长应于当日在信息卡 {card} 上签字', en: 'the group leader signs card {card} on the same day' },
})

/** As it runs for whoever holds it; undefined: nobody does, or it is at its end. */
function runningOf(file: File, calendar: Calendar, valuesAt: (at: string) => StandingValues) {
  const { heldSince, cancelledAt, followUps, followUpSignatures } = file
  if (heldSince === null || cancelledAt !== null) return undefined
  const course = courseOf({ since: heldSince, followUps, followUpSignatures }, valuesAt(heldSince), calendar)
  return course.because === 'texts-in-a-row' ? undefined : course
}

/** 三天, 一周: the first and the later ones; 转交后同上. */
const followUpOwed = response({
  id: 'card-follow-up-owed',
  clauses: ['D06-3.2.1', 'D06-3.2.5', 'D06-3.3.2'],
  title: { zh: '信息卡待回访', en: 'The next follow-up of a card' },
  of: card,
  parameters: standingParameters,
  each: ({ state, calendar, parametersAt }) => {
    const course = runningOf(state, calendar, parametersAt)
    return course && course.from !== null ? [{ made: course.made, from: course.from, state }] : []
  },
  from: ({ from }) => from,
  within: ({ made }, { parametersAt }, since) => {
    const { firstFollowUpDays, secondFollowUpDays, laterFollowUpDays } = parametersAt(since)
    return days(made === 0 ? firstFollowUpDays : made === 1 ? secondFollowUpDays : laterFollowUpDays)
  },
  clause: ({ made, state }) => (state.reassignedAt !== null ? 'D06-3.3.2' : made === 0 ? 'D06-3.2.1' : 'D06-3.2.5'),
  facts: ({ made, state }) => ({ made, consultant: state.consultantId }),
  sentence: {
    zh: '销售顾问 {consultant} 应回访信息卡 {card} 的客户（已回访 {made} 次）',
    en: 'consultant {consultant} follows up card {card} (so far {made} time(s))',
  },
})

/** 二次回访24小时内由责任人签订回访有效日期. */
const followUpSignatureOwed = response({
  id: 'follow-up-signature-owed',
  clauses: ['D06-3.2.3'],
  title: { zh: '二次回访待签有效日期', en: 'The second follow-up waits for its signature' },
  of: card,
  from: ({ followUps, cancelledAt }) => (cancelledAt === null ? followUps[1]?.at : null),
  until: ({ followUpSignatures, followUps }) => followUpSignatures.some(at => at >= followUps[1]!.at),
  within: hours(parameters.followUpSignatureHours),
  sentence: {
    zh: '组长应在 {hours} 小时内签定信息卡 {card} 二次回访的有效日期',
    en: 'within {hours} hour(s) the group leader signs from when on the second follow-up of card {card} counts',
  },
})

/** 重卡者有义务协助有效卡持有者: of the cards in effect by now, until the sale is made. */
const assistanceOwed = response({
  id: 'duplicate-holder-assists',
  clauses: ['D06-3.5.2'],
  title: { zh: '重卡者协助达成销售', en: 'Who holds a duplicate helps' },
  of: cardRoster,
  parameters: standingParameters,
  // A card runs out while nothing happens.
  upTo: (_, asOf) => `${asOf.slice(0, 16)}:00.000Z`,
  each: ({ state: { cards }, calendar, parametersAt, upTo }) => {
    const isValid = (one: File) => {
      const course = runningOf(one, calendar, parametersAt)
      return course !== undefined && (course.voidAt === null || course.voidAt > upTo)
    }
    const all = Object.values(cards)
    const sold = all.filter(({ credited }) => credited).map(({ prospectId }) => prospectId)
    const open = inEffect(all, isValid).filter(({ prospectId }) => !sold.includes(prospectId))
    return open.flatMap(one => {
      const valid = open.find(({ prospectId }) => prospectId === one.prospectId)!
      return valid === one ? [] : [{ ...one, valid: valid.cardId }]
    })
  },
  subject: ({ prospectId }) => tag('prospect', prospectId!),
  from: ({ assisted, signedAt }) => (assisted ? null : signedAt),
  facts: ({ cardId, consultantId, valid }) => ({ card: cardId, consultant: consultantId, valid }),
  sentence: {
    zh: '重卡 {card} 的销售顾问 {consultant} 应协助有效卡 {valid} 的持有者达成销售',
    en: 'consultant {consultant} of duplicate {card} helps the holder of card {valid} to close the sale',
  },
})

/** 交由销售助理保管. */
const depositOwed = response({
  id: 'cancelled-card-deposit-owed',
  clauses: ['D06-3.10.2'],
  title: { zh: '撤销的卡待交保管', en: 'A cancelled card goes to its keeper' },
  of: card,
  from: ({ cancelledAt, depositedAt }) => (depositedAt === null ? cancelledAt : null),
  sentence: { zh: '撤销的卡 {card} 应交由销售助理保管', en: 'cancelled card {card} goes to the sales assistant' },
})

/** 予以辞退: somebody decides on it. */
const dismissalOwed = response({
  id: 'tampering-decided',
  clauses: ['D06-3.8'],
  title: { zh: '私改、伪造信息卡待处理', en: 'A card that was tampered with waits for a decision' },
  of: card,
  from: ({ tampering }) => tampering?.at,
  facts: ({ tampering }) => ({ consultant: tampering!.consultantId, kind: tampering!.kind }),
  sentence: {
    zh: '销售顾问 {consultant} 对信息卡 {card} 有以下行为，应予辞退：{kind:tampering}',
    en: 'consultant {consultant} is to be dismissed, card {card} having been {kind:tampering}',
  },
})

/** 循环签字确认. */
const confirmationOwed = recurrent({
  id: 'card-confirmation-owed',
  clauses: ['D06-3.11a'],
  title: { zh: '三表卡循环签字确认', en: 'Cards are confirmed in turn' },
  of: card,
  from: ({ signedAt, cancelledAt }) => (cancelledAt === null ? signedAt : null),
  last: ({ confirmed }) => confirmed?.at,
  every: parameters.confirmCardsEvery,
  sentence: {
    zh: '组长每{unit:period}应轮流签字确认信息卡 {card}[，上次 {last}|，尚未确认]',
    en: 'group leaders confirm card {card} in turn once a {unit:period}[, last time {last}|, never so far]',
  },
})

/** 市场专员对客户来源的回访. */
const sourceCheckOwed = response({
  id: 'source-check-owed',
  clauses: ['D06-8.r2.1'],
  title: { zh: '客户来源待回访', en: 'Where a customer came from is followed up' },
  of: card,
  from: ({ openedAt, sourceCheck, cancelledAt }) => (sourceCheck === null && cancelledAt === null ? openedAt : null),
  sentence: {
    zh: '市场专员应回访信息卡 {card} 的客户来源',
    en: 'the marketing specialist follows up the source of card {card}',
  },
})

/** 每月一日统计: the first month whose table is missing. */
const performanceOwed = response({
  id: 'performance-table-owed',
  clauses: ['D06-3.11b.1'],
  title: { zh: '每月一日交业绩表', en: 'The performance table on the 1st' },
  of: cardConsultant,
  parameters: pick(parameters, 'performanceDay'),
  each: ({ state: { since, months }, calendar }) => {
    if (since === null) return []
    let first = `${localDate(calendar, since).slice(0, 7)}-01`
    while (months.includes(first.slice(0, 7))) first = addMonths(first, 1, 'down')
    return [{ month: first.slice(0, 7), first, since }]
  },
  from: ({ since }) => since,
  on: ({ first }, { parametersAt }, since) => {
    const day = addDays(addMonths(first, 1, 'down'), parametersAt(since).performanceDay - 1)
    return { first: day, last: day }
  },
  facts: ({ month }, { state }) => ({ month, consultant: state.consultantId }),
  sentence: {
    zh: '销售顾问 {consultant} 应向销售助理交 {month} 的业绩表',
    en: 'consultant {consultant} hands the performance table of {month} to the sales assistant',
  },
})

export const cardObligations = [
  cardOwed,
  textOwed,
  signatureOwed,
  followUpOwed,
  followUpSignatureOwed,
  assistanceOwed,
  depositOwed,
  dismissalOwed,
  confirmationOwed,
  sourceCheckOwed,
  performanceOwed,
] as const
