/**
 * A host's own regulation with one rule: a single trade of a customer that is only qualified stays below a limit. The
 * rule knows no command; it guards every command that decides a trade.
 */
import * as z from 'zod'
import {
  customerContext,
  customerFile,
  customerTraded,
  defineParameter,
  defineRegulation,
  defineRule,
  exact,
  manualClock,
  memoryStore,
  open,
  tag,
} from '../src/index.ts'
import { admission } from './shared/forms.ts'

const singleTradeLimit = defineParameter({
  name: 'singleTradeLimit',
  unit: 'CNY',
  clause: 'H1-3.2',
  schema: z.string().regex(/^\d{1,9}$/),
})

const smallTradesOfQualified = defineRule({
  id: 'small-trades-of-qualified-customers',
  clauses: ['H1-3.2'],
  title: { zh: '合格类客户单笔交易限额', en: 'Limit on a single trade of a qualified customer' },
  force: 'must',
  on: [customerTraded],
  parameters: { singleTradeLimit },
  sentence: {
    zh: '等级 {grade}，单笔 {actual} 元，限额 {limit} 元',
    en: 'a {grade} customer trades CNY {actual} at once, the limit is {limit}',
  },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before, parameters }) => {
    const { departmentId, amount } = event.data
    const grade = before.customer.relations[departmentId]?.grade ?? 'qualified'
    const holds = grade !== 'qualified' || exact.compare(amount, parameters.singleTradeLimit) <= 0
    return { holds, actual: amount, limit: parameters.singleTradeLimit, facts: { grade } }
  },
})

const houseRules = defineRegulation({
  id: 'house-rules',
  title: { zh: '本公司补充规定', en: 'House rules' },
  edition: 'H1',
  clauses: {
    'H1-3.2': {
      zh: '合格类客户的单笔交易不得超过公司规定的限额。',
      en: 'A single trade of a qualified customer must not exceed the limit that the company sets.',
    },
  },
  contexts: [customerContext],
  parameters: { singleTradeLimit },
  rules: [smallTradesOfQualified],
})

const clock = manualClock('2026-03-02T09:00:00+08:00')
const regulations = [houseRules({ singleTradeLimit: '50000' })]
const office = open({ store: memoryStore(), clock, regulations })
const customer = { customerId: 'C-1', departmentId: 'east' }

await office.execute({ type: 'customer.admit', ...customer, ...admission })
for (const amount of ['48000', '52000']) {
  const outcome = await office.execute({ type: 'customer.trade', ...customer, amount })
  console.log(outcome.status)
  for (const finding of outcome.findings) console.log(office.explain(finding, 'en'))
}
