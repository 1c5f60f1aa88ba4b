/** Refusals of fact: what would be so under any regulation. */
import { refuse } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { type Figures, MISSING } from '../../refusing.ts'
import type { Customer } from '../states/customer.ts'
import { changedAt, relationOf } from '../states/customer-file.ts'
import { mergedAway, mergedRefusals } from './merged.ts'

export const customerRefusals = {
  'customer-known': {
    title: { zh: '客户须有登记', en: 'The customer is known' },
    sentence: { zh: '没有客户 {customer} 的任何记录', en: 'there is no record of customer {customer}' },
  },
  'customer-on-books': {
    atItsTime: true,
    title: { zh: '客户须在部门名册上', en: "The customer is on the department's books" },
    sentence: {
      zh: '客户 {customer} 不在部门 {department} 的名册上',
      en: 'customer {customer} is not on the books of department {department}',
    },
  },
  'customer-not-yet-on-books': {
    title: { zh: '客户不得重复准入', en: 'The customer is not admitted twice' },
    sentence: {
      zh: '客户 {customer} 已于 {actual} 准入部门 {department}',
      en: 'customer {customer} was admitted to department {department} at {actual}',
    },
  },
  'standing-changes-in-order': {
    title: { zh: '准入、等级与黑名单按发生先后登记', en: 'Admission, grades and blacklists are told in their order' },
    sentence: {
      zh: '客户 {customer} 的准入、等级或黑名单已于 {actual} 变动，不得再补记 {limit} 的变动',
      en: 'the standing of customer {customer} changed at {actual}: no change of {limit} is told any more',
    },
  },
  'customer-looks-like-no-other': {
    title: { zh: '客户编号不得与其他客户相似', en: "A new customer's id looks like that of no other" },
    sentence: {
      zh: '客户编号 {customer} 与已准入客户 {actual} 相似；确系不同客户的，须写入 distinctFrom',
      en: 'customer {customer} looks like {actual}: if it is another one, distinctFrom names it',
    },
  },
  'transfer-raises-no-grade': {
    title: { zh: '调动不得升级', en: 'A transfer raises no grade' },
    sentence: {
      zh: '客户 {customer} 为{actual:grade}，调动不得升为{limit:grade}',
      en: 'customer {customer} is {actual:grade}: a transfer does not make it {limit:grade}',
    },
  },
  ...mergedRefusals,
  'grade-changes': {
    title: { zh: '分级须有变化', en: 'The grade changes' },
    sentence: {
      zh: '客户 {customer} 已是{actual:grade}',
      en: 'customer {customer} has this grade already: {actual:grade}',
    },
  },
  'reverses-what-stands': {
    title: { zh: '所撤销的决定须仍有效', en: 'The decision that is reversed stands' },
    sentence: {
      zh: '客户 {customer} 的决定 {actual} 已不再有效；仍有效的始于 {limit}',
      en: 'customer {customer}: {actual} does not stand; what stands began: {limit}',
    },
  },
  'reversed-today': {
    title: { zh: '撤销记在当日', en: 'A reversal is dated today' },
    sentence: { zh: '撤销日期 {actual}，当日为 {limit}', en: 'it is dated {actual}, today is {limit}' },
  },
  'not-yet-blacklisted': {
    title: { zh: '客户不得重复列入黑名单', en: 'The customer is not on this blacklist yet' },
    sentence: {
      zh: '客户 {customer} 自 {actual} 起已在该黑名单上',
      en: 'customer {customer} has been on this blacklist since {actual}',
    },
  },
  blacklisted: {
    title: { zh: '移出黑名单须先在名单上', en: 'The customer is on this blacklist' },
    sentence: { zh: '客户 {customer} 不在该黑名单上', en: 'customer {customer} is not on this blacklist' },
  },
  'list-names-department': {
    title: { zh: '部门黑名单须写明部门', en: 'A department list names its department' },
    sentence: {
      zh: '仅部门黑名单写明部门',
      en: 'only the list of a department names one',
    },
  },
} as const

type Refused = keyof typeof customerRefusals

interface Both {
  readonly customerId: string
  readonly departmentId: string
}

/** A refusal about a customer and a department. */
export const refusedRelation = (refused: Refused, { customerId, departmentId }: Both, figures: Figures) =>
  refuse(refused, {
    subject: tag('customer', customerId),
    facts: { customer: customerId, department: departmentId },
    ...figures,
  })

/**
 * What changes a standing remembers from what it changed (a grade, the goods on the books), and the counts of the
 * departments rest on that. So no change can be told behind a later one; a decision can still be made today. It is looked at
 * first: whether the customer was on the books is asked of its time, and this of now.
 */
export function notInOrder(customer: DeepReadonly<Customer>, departmentIds: readonly string[], occurredAt: Instant) {
  const merged = mergedAway(customer, occurredAt)
  if (merged) return merged
  const { customerId } = customer
  const actual = changedAt(customer, departmentIds)
  if (actual === null || actual <= occurredAt) return undefined
  return refuse('standing-changes-in-order' satisfies Refused, {
    subject: tag('customer', customerId),
    actual,
    limit: occurredAt,
    facts: { customer: customerId },
  })
}

/** The id is read as that of these customers, and nobody has said that it is another one. */
export const looksLikeAnother = ({ customerId }: Pick<Both, 'customerId'>, twins: readonly string[]) =>
  refuse('customer-looks-like-no-other' satisfies Refused, {
    subject: tag('customer', customerId),
    actual: twins,
    facts: { customer: customerId },
  })

export const notOnBooks = (both: Both) => refusedRelation('customer-on-books', both, MISSING)

/** The customer is another one by then, or nobody of the department has ever recorded anything about it. */
export function notKnown(customer: DeepReadonly<Customer>, both: Both, occurredAt: Instant) {
  const merged = mergedAway(customer, occurredAt)
  if (merged || relationOf(customer, both.departmentId)) return merged
  return refusedRelation('customer-known', both, MISSING)
}

interface Listing {
  readonly customerId: string
  readonly list: string
}

/** A refusal about a customer and a blacklist. */
export const refusedListing = (refused: Refused, { customerId, list }: Listing, figures: Figures) =>
  refuse(refused, { subject: tag('customer', customerId), facts: { customer: customerId, list }, ...figures })
