/**
 * 档案各栏目: each section of a customer's archive is a question of its own, so that whoever may not see it is told nothing
 * of it. The key is the customer; of what a complaint is about, the complaint; of the order table, ''.
 */
import { sum } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView, type ViewDefinition } from '../../../core/view.ts'
import { complaintFormFiled, complaintReceived } from '../../complaint/events/reception.ts'
import { customerTraded } from '../../customer/events/index.ts'
import { type Entry, profile } from '../../profile/states/index.ts'
import type { ProfileSection } from '../../profile/words/fields.ts'
import { profileWords } from '../../profile/words/index.ts'
import { orderPlaced } from '../../vehicle/events/orders.ts'

export type SectionEntry = Pick<Entry, 'field' | 'about' | 'value' | 'at'>

const question = (zh: string, en: string) => ({
  zh: `客户档案的${zh}有哪些内容？`,
  en: `What is in ${en} of the archive?`,
})

const told = (entries: Readonly<Record<string, Readonly<Entry>>>, section: ProfileSection): readonly SectionEntry[] =>
  Object.values(entries)
    .filter(one => one.section === section)
    .map(({ field, about, value, at }) => ({ field, about, value, at }))

function ofProfile(section: ProfileSection): ViewDefinition<readonly SectionEntry[]> {
  return defineView({
    name: `archive-section-${section}`,
    question: question(profileWords.profileSection[section] as string, `the ${section} section`),
    fold: profile,
    answer: ({ state }) => told(state.entries, section),
  })
}

export interface Dealings {
  readonly trades: readonly { readonly at: Instant; readonly departmentId: string; readonly amount: string }[]
  /** Of all of them, exact, in CNY. */
  readonly volume: string
}

export const dealings = defineState({
  name: 'archive-dealings',
  per: 'customer',
  events: [customerTraded],
  initial: () => ({ trades: [] as { at: Instant; departmentId: string; amount: string }[] }),
  on: {
    'customer.traded': ({ trades }, { data: { departmentId, amount }, occurredAt: at }) => {
      trades.push({ at, departmentId, amount })
    },
  },
})

export const complaints = defineState({
  name: 'archive-complaints',
  per: 'customer',
  events: [complaintReceived],
  initial: () => ({ rows: [] as { complaintId: string; at: Instant; subject: string }[] }),
  on: {
    'complaint.received': ({ rows }, { data: { complaintId, subject }, occurredAt: at }) => {
      rows.push({ complaintId, at, subject })
    },
  },
})

export const relatedTrade = defineState({
  name: 'archive-related-trade',
  per: 'complaint',
  events: [complaintFormFiled],
  initial: () => ({ rows: [] as { orderId: string | null; partNumber: string | null; shippedOn: string | null }[] }),
  on: {
    'complaint.form-filed': ({ rows }, { data: { orderId, partNumber, shippedOn } }) => {
      rows.push({ orderId, partNumber, shippedOn })
    },
  },
})

export const orders = defineState({
  name: 'archive-orders',
  events: [orderPlaced],
  initial: () => ({ rows: [] as { orderId: string; customerId: string; consultantId: string; price: string }[] }),
  on: {
    'vehicle-order.placed': ({ rows }, { data: { orderId, customerId, consultantId, price } }) => {
      rows.push({ orderId, customerId, consultantId, price })
    },
  },
})

/** By what they show: what a role may see of them is the regulation's table. */
export const archiveSections = {
  basic: ofProfile('basic'),
  business: ofProfile('business'),
  traits: ofProfile('traits'),
  finance: ofProfile('finance'),
  terms: ofProfile('trade'),
  service: ofProfile('service'),
  special: ofProfile('special'),
  partner: ofProfile('partner'),
  trade: defineView({
    name: 'archive-dealings',
    question: question('交易记录', 'the record of trades'),
    fold: dealings,
    answer: ({ state: { trades } }): Dealings => ({
      trades: [...trades],
      volume: sum(trades.map(({ amount }) => amount)),
    }),
  }),
  complaints: defineView({
    name: 'archive-complaints',
    question: question('投诉服务记录', 'the record of service to complaints'),
    fold: complaints,
    answer: ({ state }) => [...state.rows],
  }),
  'related-trade': defineView({
    name: 'archive-related-trade',
    question: question('服务相关交易', 'the trade that a complaint is about'),
    fold: relatedTrade,
    answer: ({ state }) => [...state.rows],
  }),
  orders: defineView({
    name: 'archive-orders',
    question: question('订单表', 'the table of orders'),
    fold: orders,
    answer: ({ state }) => [...state.rows],
  }),
} as const

export type ArchiveSection = keyof typeof archiveSections
