/** Refusals of fact about mergings. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Instant } from '../../core/ports.ts'
import { type Grade, grade } from '../customer/events/fields.ts'
import { mergedAway } from '../customer/refusals/merged.ts'
import type { Customer } from '../customer/states/customer.ts'
import { onBooks, onBooksOf } from '../customer/states/customer-file.ts'
import type { LastHeard } from '../customer/states/last-heard.ts'
import { MISSING, refusing } from '../refusing.ts'

export const mergingRefusals = {
  'two-customers': {
    title: { zh: '合并须为两个客户编号', en: 'Two ids are merged' },
    sentence: { zh: '客户 {customer} 不能并入自身', en: 'customer {customer} is not merged into itself' },
  },
  'merged-in-no-chain': {
    title: { zh: '客户合并不得成链', en: 'Mergings make no chain' },
    sentence: {
      zh: '客户 {customer} 已有客户 {actual} 并入，不得再并入其他客户',
      en: 'customer {customer} has {actual} merged into it, and is not merged into another',
    },
  },
  'merging-settles-grades': {
    title: { zh: '合并须确定等级', en: 'A merging settles the grades' },
    sentence: {
      zh: '客户 {customer} 与 {into} 在部门 {department} 的等级不同：{actual:grade}，须在 grades 中写明合并后的等级',
      en: 'customers {customer} and {into} have different grades with department {department}, {actual:grade}: grades has to say which holds',
    },
  },
  'merging-raises-no-grade': {
    title: { zh: '合并不得升级', en: 'A merging raises no grade' },
    sentence: {
      zh: '客户 {customer} 与 {into} 在部门 {department} 的最高等级为{actual:grade}，合并不得升为{limit:grade}',
      en: 'the higher grade of {customer} and {into} with department {department} is {actual:grade}: a merging does not make it {limit:grade}',
    },
  },
  'customer-merged': {
    title: { zh: '撤销合并须先有合并', en: 'What is unmerged is merged' },
    sentence: {
      zh: '客户 {customer} 未并入客户 {into}',
      en: 'customer {customer} is not merged into {into}',
    },
  },
  'unmerged-last-first': {
    title: { zh: '合并须按相反次序撤销', en: 'Mergings end in the reverse order' },
    sentence: {
      zh: '客户 {actual} 在客户 {customer} 之后并入，须先撤销',
      en: 'customer {actual} was merged after {customer}, and is unmerged before it',
    },
  },
  'merging-behind-all': {
    title: { zh: '合并与撤销合并不得早于已登记事项', en: 'A merging, and its end, is told behind all that is told' },
    sentence: {
      zh: '客户 {customer} 已登记 {actual} 的事项，不得再补记 {limit} 的合并或撤销',
      en: 'something of {actual} is told of customer {customer}: no merging of {limit}, and no end of one, can be told any more',
    },
  },
} as const

const about = refusing<keyof typeof mergingRefusals | 'customer-known' | 'customer-on-books'>('customer')

/** Two customers that somebody knows, neither of them another one already. */
export function notMergeable(from: DeepReadonly<Customer>, into: DeepReadonly<Customer>) {
  const { customerId, alias } = from
  if (customerId === into.customerId) return about('two-customers', customerId, { actual: into.customerId })
  const unknown = [from, into].find(({ relations }) => Object.keys(relations).length === 0)
  if (unknown) return about('customer-known', unknown.customerId, MISSING)
  const merged = [from, into].find(one => one.alias.into !== null)
  if (merged) return mergedAway(merged, merged.alias.since!)
  return alias.merged.length > 0 ? about('merged-in-no-chain', customerId, { actual: alias.merged }) : undefined
}

/** They are not one customer, or another was made one with it after that. */
export function notMerged({ customerId, alias }: DeepReadonly<Customer>, into: DeepReadonly<Customer>) {
  if (alias.into !== into.customerId) {
    const facts = { into: into.customerId }
    return about('customer-merged', customerId, { actual: alias.into, limit: into.customerId, facts })
  }
  const last = into.alias.merged.at(-1)!
  return last === customerId ? undefined : about('unmerged-last-first', customerId, { actual: last })
}

/** What happened with one of them since could be told of neither. */
export function notBehind(both: readonly DeepReadonly<LastHeard>[], occurredAt: Instant) {
  const later = both.find(({ at }) => at !== null && at > occurredAt)
  return later && about('merging-behind-all', later.customerId, { actual: later.at, limit: occurredAt })
}

export interface Settled {
  readonly departmentId: string
  readonly grade: Grade
}

/** Where both have a grade and it is not the same, somebody says which one holds; nobody is raised by it. */
export function gradeNotSettled(
  from: DeepReadonly<Customer>,
  into: DeepReadonly<Customer>,
  grades: readonly Settled[],
) {
  const { customerId } = from
  for (const departmentId of new Set([...grades, ...onBooksOf(from)].map(one => one.departmentId))) {
    const held = [from, into].flatMap(one => onBooks(one, departmentId)?.grade ?? [])
    const asked = grades.find(one => one.departmentId === departmentId)?.grade
    const facts = { into: into.customerId, department: departmentId }
    if (held.length === 0) {
      return about('customer-on-books', into.customerId, { ...MISSING, facts: { department: departmentId } })
    }
    const highest = Math.min(...held.map(rank))
    if (asked === undefined && new Set(held).size > 1) {
      return about('merging-settles-grades', customerId, { actual: held, facts })
    }
    if (asked !== undefined && rank(asked) < highest) {
      const figures = { actual: grade.options[highest]!, limit: asked }
      return about('merging-raises-no-grade', customerId, { ...figures, facts })
    }
  }
  return undefined
}

// The grades are listed from the highest down.
const rank = (one: Grade) => grade.options.indexOf(one)
