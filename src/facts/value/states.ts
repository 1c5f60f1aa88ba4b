/** What the value of customers adds up to: of one customer, of an analysis, of a department, of all groups. */
import type { DeepReadonly, Fact } from '../../core/event.ts'
import { add } from '../../core/exact.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { customerAdmitted, customerReviewed, customerTraded } from '../customer/events/index.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import {
  analysisMade,
  customerFocused,
  customerGrouped,
  customerValued,
  groupPlanMade,
  potentialAssessed,
} from './events.ts'
import type { Grouping, Level, ValueClass } from './words.ts'

export interface Judged<Value> {
  at: Instant
  value: Value
}

/** Of one moment, the later letter stands: it does not matter which was told first. */
function newer<Value extends string>(known: Judged<Value> | null, one: Judged<Value>): Judged<Value> {
  if (known === null || known.at !== one.at) return one
  return known.value < one.value ? one : known
}

const newValued = (customerId: string) => ({
  customerId,
  /** First heard of. */
  knownAt: null as Instant | null,
  /** 购买金额与频率, by month (`YYYY-MM`, in the office's zone). */
  months: {} as Record<string, { volume: string; trades: number }>,
  potential: null as Judged<Level> | null,
  loyalty: null as Judged<Level> | null,
  /** How loyal it was found, review by review. */
  reviews: [] as { at: Instant; loyalty: Level }[],
  valuation: null as { at: Instant; valueClass: ValueClass; importantSince: Instant | null } | null,
  groups: {} as { segment?: Judged<string>; size?: Judged<string> },
  focusedAt: null as Instant | null,
})

export interface ValuedCustomer extends ReturnType<typeof newValued> {}

const told = [
  customerAdmitted,
  customerTraded,
  customerReviewed,
  potentialAssessed,
  customerValued,
  customerGrouped,
  customerFocused,
] as const

/** 客户价值: over all departments. */
export const valuedCustomer = defineState({
  name: 'valued-customer',
  per: 'customer',
  events: told,
  initial: newValued,
  on: {
    'customer.admitted': (one, { occurredAt }) => set(one, { knownAt: one.knownAt ?? occurredAt }),
    'customer.traded': ({ months }, { data: { on, amount } }) => {
      const { volume, trades } = own(months, on.slice(0, 7)) ?? { volume: '0', trades: 0 }
      months[on.slice(0, 7)] = { volume: add(volume, amount), trades: trades + 1 }
    },
    'customer.reviewed': (one, { data, occurredAt: at }) => {
      const { loyalty } = data.assessment
      one.loyalty = newer(one.loyalty, { at, value: loyalty })
      one.reviews.push({ at, loyalty })
    },
    'customer.potential-assessed': (one, { data: { potential: value }, occurredAt: at }) =>
      set(one, { knownAt: one.knownAt ?? at, potential: newer(one.potential, { at, value }) }),
    'customer.valued': (one, { data: { valueClass }, occurredAt: at }) => {
      const importantSince = valueClass === 'important' ? (one.valuation?.importantSince ?? at) : null
      one.valuation = { at, valueClass, importantSince }
    },
    'customer.grouped': ({ groups }, { data: { by, group: value }, occurredAt: at }) => {
      groups[by] = newer(groups[by] ?? null, { at, value })
    },
    'customer.focused': (one, { occurredAt }) => set(one, { focusedAt: occurredAt }),
  },
})

const monthOf = (day: LocalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** 购买金额与购买频率 in the month of a day and those before it, so many in all. */
export function boughtIn({ months }: DeepReadonly<Pick<ValuedCustomer, 'months'>>, on: LocalDate, many: number) {
  const last = monthOf(on)
  const counted = Object.keys(months).filter(month => last >= monthOf(month) && last - monthOf(month) < many)
  return {
    volume: counted.reduce((sum, month) => add(sum, months[month]!.volume), '0'),
    trades: counted.reduce((sum, month) => sum + months[month]!.trades, 0),
  }
}

export const analysisFile = defineState({
  name: 'value-analysis',
  per: 'value-analysis',
  events: [analysisMade],
  initial: () => ({ departmentId: null as string | null, at: null as Instant | null }),
  on: {
    'value-analysis.made': (one, { data: { departmentId }, occurredAt: at }) => set(one, { departmentId, at }),
  },
})

/** 部门的客户分析. */
export const analysedDepartment = defineState({
  name: 'analysed-department',
  per: 'department',
  events: [customerAdmitted, analysisMade],
  initial: () => ({ workingSince: null as Instant | null, analysedAt: null as Instant | null }),
  on: {
    'customer.admitted': (one, { occurredAt }) => set(one, { workingSince: one.workingSince ?? occurredAt }),
    'value-analysis.made': (one, { occurredAt }) => set(one, { analysedAt: occurredAt }),
  },
})

export interface CustomerGroup {
  by: Grouping
  group: string
  /** It had its first customer. */
  since: Instant | null
  plannedAt: Instant | null
}

function groupIn(groups: Record<string, CustomerGroup>, by: Grouping, group: string): CustomerGroup {
  const key = `${by} ${group}`
  groups[key] = own(groups, key) ?? { by, group, since: null, plannedAt: null }
  return groups[key]
}

/** 各类客户: all groups that have ever had a customer or a plan. */
export const customerGroups = defineState({
  name: 'customer-groups',
  events: [customerValued, customerGrouped, groupPlanMade],
  initial: () => ({ groups: {} as Record<string, CustomerGroup> }),
  on: {
    'customer.valued': ({ groups }, { data: { valueClass }, occurredAt }) => {
      groupIn(groups, 'value-class', valueClass).since ??= occurredAt
    },
    'customer.grouped': ({ groups }, { data: { by, group }, occurredAt }) => {
      groupIn(groups, by, group).since ??= occurredAt
    },
    'value-plan.made': ({ groups }, { data: { by, group }, occurredAt }) => {
      groupIn(groups, by, group).plannedAt = occurredAt
    },
  },
})

/** All customers side by side: views fold it, no decision does. */
export const valueRoster = defineState({
  name: 'value-roster',
  events: told,
  initial: () => ({ files: {} as Record<string, ValuedCustomer> }),
  on: onEach(
    told.map(({ type }) => type),
    ({ files }: { files: Record<string, ValuedCustomer> }, event: Fact<string, { readonly customerId: string }>) =>
      foldInto(files, valuedCustomer, event.data.customerId, event),
  ),
})
