/** Who signs what, which cards are in effect, and whose the customer is. */
import { capacityOf } from '../../../core/acting.ts'
import type { Fact } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import * as events from '../../../facts/card/events.ts'
import { card, cardRoster } from '../../../facts/card/states.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { evidenced } from '../../../kinds/evidenced.ts'
import { excluded } from '../../../kinds/excluded.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { separationOfDuty } from '../../../kinds/separation-of-duty.ts'
import { cardParameters as parameters } from '../parameters.ts'
import { inEffect, standingAt, standingParameters } from './standing.ts'
import { tamperingRules } from './tampering.ts'

const CLAUSE_OF: Readonly<Record<string, string>> = {
  'card.signed': 'D06-3.1.2',
  'card.follow-up-signed': 'D06-3.2.3',
  'card.reassigned': 'D06-3.3.1',
  'card.amended': 'D06-3.8',
  'card.cancelled': 'D06-3.10.1',
  'card.confirmed': 'D06-3.11a',
}

/** 责任人（组长）签字; what is changed without him is 私自修改. */
const byLeader = authorized({
  id: 'card-by-group-leader',
  clauses: Object.values(CLAUSE_OF),
  title: {
    zh: '签字、转交、修改、撤销、确认由销售组长办理',
    en: 'Signing, reassigning, amending, cancelling and confirming are for the group leader',
  },
  on: [
    events.cardSigned,
    events.cardFollowUpSigned,
    events.cardReassigned,
    events.cardAmended,
    events.cardCancelled,
    events.cardConfirmed,
  ],
  of: 'card',
  who: 'role',
  among: parameters.cardLeaders,
  clause: ({ event }) => CLAUSE_OF[event.type],
})

/** 签字后，方可生效: what is done before counts for nothing. */
const followedUpAfterSignature = precedence({
  id: 'card-followed-up-after-signature',
  clauses: ['D06-3.1.2'],
  title: { zh: '签字生效后的回访方为有效', en: 'A follow-up counts once the card is in effect' },
  observes: [events.cardFollowedUp],
  of: card,
  first: ({ before }) => before.signedAt,
  sentence: {
    zh: '回访 {limit}[，签字 {actual}|，尚未签字]',
    en: 'followed up at {limit}[, signed at {actual}|, not signed]',
  },
})

const CLAUSE_OF_VOID = {
  'no-first-follow-up': 'D06-3.2.2',
  overdue: 'D06-3.2.6',
  'texts-in-a-row': 'D06-3.4',
} as const

/** 废卡: what is void is followed up for nothing, and no sale counts for it. */
const notWhileVoid = excluded({
  id: 'no-business-on-void-card',
  clauses: Object.values(CLAUSE_OF_VOID),
  title: { zh: '废卡不计回访，不计销售', en: 'Neither a follow-up nor a sale counts for a void card' },
  on: [events.cardCredited as typeof events.cardCredited | typeof events.cardFollowedUp],
  observes: [events.cardFollowedUp as typeof events.cardCredited | typeof events.cardFollowedUp],
  of: card,
  parameters: standingParameters,
  during: ({ before, event, calendar, parameters }) =>
    standingAt(before, parameters, calendar, event.occurredAt).because,
  clause: ({ before, event, calendar, parameters }) => {
    const { because } = standingAt(before, parameters, calendar, event.occurredAt)
    return because === null ? undefined : CLAUSE_OF_VOID[because]
  },
  facts: ({ before, event, calendar, parameters }) => ({
    since: standingAt(before, parameters, calendar, event.occurredAt).voidAt,
  }),
  sentence: {
    zh: '[{actual:voidReason}，自 {since} 起为废卡|非废卡]',
    en: '[void since {since}: {actual:voidReason}|not void]',
  },
})

/** 对于废卡，…转交. */
const onlyVoidReassigned = oneOf({
  id: 'only-void-card-reassigned',
  clauses: ['D06-3.3.1'],
  title: { zh: '废卡方可转交', en: 'Only a void card is handed to another consultant' },
  on: [events.cardReassigned],
  of: card,
  parameters: standingParameters,
  value: ({ before, event, calendar, parameters }) => standingAt(before, parameters, calendar, event.occurredAt).status,
  among: 'void',
  sentence: {
    zh: '卡的状态：{actual:cardStatus}；应为：{limit:cardStatus}',
    en: 'the card is {actual:cardStatus}, should be {limit:cardStatus}',
  },
})

/** 签字责任人有权: the one who has signed it. */
const reassignedBySigner = oneOf({
  id: 'card-reassigned-by-signer',
  clauses: ['D06-3.3.1'],
  title: { zh: '废卡由签字责任人转交', en: 'The leader who signed it hands it on' },
  on: [events.cardReassigned],
  of: card,
  value: ({ event }) => capacityOf(event.actor)?.id ?? null,
  among: ({ before }) => before.signedBy ?? [],
  sentence: {
    zh: '转交人 {actual}；签字人 {limit}',
    en: 'handed on by {actual}, signed by {limit}',
  },
})

/** 重卡以第一次签字时间为准: of those that are in effect. */
const firstSignatureCounts = oneOf({
  id: 'duplicate-by-first-signature',
  clauses: ['D06-3.5.1'],
  title: { zh: '重卡以第一次签字为准', en: 'Of duplicates the one that was signed first counts' },
  on: [events.cardCredited],
  of: 'prospect',
  parameters: standingParameters,
  others: () => ({ roster: cardRoster.of('') }),
  value: ({ data }) => data.cardId,
  among: ({ key, event, calendar, parameters, othersBefore: { roster } }) =>
    inEffect(Object.values(roster.cards), one => {
      return one.prospectId === key && standingAt(one, parameters, calendar, event.occurredAt).status === 'valid'
    })[0]?.cardId ?? [],
  sentence: {
    zh: '计入卡 {actual}；先签字的有效卡：{limit}',
    en: 'counted for card {actual}; the first that is in effect: {limit}',
  },
})

/** 必须写明详细原因. */
const cancelledWithReason = evidenced({
  id: 'card-cancelled-with-reason',
  clauses: ['D06-3.10.1'],
  title: { zh: '撤销须写明原因', en: 'A card is cancelled with a reason' },
  on: [events.cardCancelled],
  of: 'card',
  // What was written may be about a person, and is not told again.
  shows: ({ data }) => data.reason !== null,
  asks: true,
  sentence: { zh: '写明原因：{actual}；须写明：{limit}', en: 'with a reason: {actual}; needed: {limit}' },
})

/** 交由销售助理保管. */
const keptByAssistant = oneOf({
  id: 'cancelled-card-kept-by-assistant',
  clauses: ['D06-3.10.2'],
  title: { zh: '撤销的卡由销售助理保管', en: 'The sales assistant keeps a cancelled card' },
  on: [events.cardDeposited],
  of: 'card',
  value: ({ data }) => data.keeper,
  among: parameters.cardKeepers,
  sentence: { zh: '保管人 {actual:role}；应为 {limit:role}', en: 'kept by {actual:role}, should be {limit:role}' },
})

/** 循环签字: not the same leader twice in a row. */
const confirmedInTurn = separationOfDuty({
  id: 'card-confirmed-in-turn',
  clauses: ['D06-3.11a'],
  title: { zh: '三表卡由组长循环签字', en: 'Leaders confirm a card in turn' },
  on: [events.cardConfirmed],
  of: card,
  from: ({ before: { confirmed } }) => (confirmed === null ? [] : [confirmed.by]),
})

/** 市场专员对客户来源的回访. */
const checkedByMarketing = authorized({
  id: 'source-checked-by-marketing',
  clauses: ['D06-8.r2.1'],
  title: { zh: '客户来源由市场专员回访', en: 'The marketing specialist checks where a customer came from' },
  on: [events.sourceChecked],
  of: 'card',
  who: 'role',
  among: parameters.sourceCheckers,
})

const roleOf = ({ event }: { readonly event: Fact }) => capacityOf(event.actor)?.role ?? null

const agreedInOwnRole = oneOf({
  id: 'card-owner-agreed-in-own-role',
  clauses: ['D06-3.9.2'],
  title: { zh: '归属意见由本人岗位提出', en: 'Whoever agrees does so in the role that he has' },
  on: [events.ownerAgreed],
  of: 'card',
  value: roleOf,
  among: ({ data }) => data.role,
  sentence: { zh: '经办岗位 {actual:role}；应为 {limit:role}', en: 'done by {actual:role}, should be {limit:role}' },
})

/** 以最终落实是否有直接关系为准, 特殊情况由销售组长和销售经理协调. */
const ownerByRelation = mandatory({
  id: 'referred-customer-by-direct-relation',
  clauses: ['D06-3.9.1', 'D06-3.9.2'],
  title: { zh: '介绍客户的归属', en: 'Whose a customer is that a friend has brought' },
  on: [events.ownerSettled],
  of: card,
  parameters: pick(parameters, 'cardLeaders', 'cardManagers'),
  needs: ['leader', 'manager'],
  present: ({ data: { consultantId }, before: { agreed }, parameters: { cardLeaders, cardManagers } }) => ({
    leader: cardLeaders.some(role => Object.hasOwn(agreed, role) && agreed[role] === consultantId),
    manager: cardManagers.some(role => Object.hasOwn(agreed, role) && agreed[role] === consultantId),
  }),
  unless: ({ data, before: { direct } }) =>
    Object.hasOwn(direct, data.consultantId) && direct[data.consultantId] === true,
  clause: ({ data, before: { direct } }) =>
    Object.hasOwn(direct, data.consultantId) && direct[data.consultantId] ? 'D06-3.9.1' : 'D06-3.9.2',
  facts: ({ data, before: { direct } }) => ({
    direct: Object.hasOwn(direct, data.consultantId) && direct[data.consultantId] === true,
  }),
  sentence: {
    zh: '查实有直接关系：{direct}；尚未同意：{actual:ownerPart}；无直接关系的须由 {limit:ownerPart} 商定',
    en: 'a direct relation is verified: {direct}; not agreed: {actual:ownerPart}; without one it is for {limit:ownerPart}',
  },
})

export const cardRules = [
  byLeader,
  followedUpAfterSignature,
  notWhileVoid,
  onlyVoidReassigned,
  reassignedBySigner,
  firstSignatureCounts,
  cancelledWithReason,
  keptByAssistant,
  confirmedInTurn,
  ...tamperingRules,
  checkedByMarketing,
  agreedInOwnRole,
  ownerByRelation,
] as const
