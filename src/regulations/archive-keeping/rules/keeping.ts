/** 存放, 更新, 保管, 清理: where an archive stands, who goes about with it, and what is on record of it. */
import { pick } from '../../../core/parameter.ts'
import {
  archiveClassified,
  archiveDisposed,
  archiveInspected,
  archiveStored,
  archivesSifted,
  archiveUpdated,
  archiveUpdateReceived,
} from '../../../facts/customer-archive/events/index.ts'
import {
  archivedCustomer,
  archiveStandard,
  cabinet,
  customerArchive,
  type Placed,
} from '../../../facts/customer-archive/states/index.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { evidenced } from '../../../kinds/evidenced.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'

/** Digits by their value: A9 stands before A10. */
const rankOf = (number: string) => number.replace(/\d+/g, digits => digits.padStart(20, '0'))

/** Whether what stands at this place is in order with what stands before and behind it. */
function isInOrder(row: readonly Placed[], at: number, order: 'number' | 'category'): boolean {
  const [before, one, behind] = [row[at - 1], row[at], row[at + 1]]
  if (one === undefined) return false
  if (order === 'number') {
    // What stood there without a number is a matter of its own.
    const ranks = [before, one, behind].flatMap(placed => (placed?.number ? [rankOf(placed.number)] : []))
    return one.number !== null && ranks.every((rank, place) => place === 0 || ranks[place - 1]! <= rank)
  }
  const isSame = (placed: Placed | undefined) => placed?.category === one.category
  if (row.some(placed => placed !== one && isSame(placed))) return isSame(before) || isSame(behind)
  return before === undefined || behind === undefined || before.category !== behind.category
}

export const keepingRules = [
  evidenced({
    id: 'paper-in-archive-cabinet',
    clauses: ['A04-5.1.1.4'],
    title: { zh: '纸质档案放在专用档案柜', en: 'Paper stands in a cabinet for archives' },
    on: [archiveStored],
    of: cabinet,
    subject: ({ data }) => data.cabinetId,
    shows: ({ before }) => before.dedicated,
    asks: true,
    sentence: {
      zh: '档案柜 {cabinet} 专门用于存放档案：{actual}',
      en: 'cabinet {cabinet} is for archives alone: {actual}',
    },
  }),
  scopedRule({
    id: 'paper-in-order',
    clauses: ['A04-5.1.1.5'],
    title: { zh: '纸质档案有序排列', en: 'Paper stands in its order' },
    on: [archiveStored],
    of: cabinet,
    subject: ({ data }) => data.cabinetId,
    parameters: pick(parameters, 'shelfOrder'),
    sentence: {
      zh: '档案柜 {cabinet} 按{limit:shelfOrder}排列，该处前后依次为：{actual:archiveCategory}',
      en: 'cabinet {cabinet} stands by {limit:shelfOrder}, there one after another: {actual:archiveCategory}',
    },
    holds: ({ data, after: { row }, parameters: { shelfOrder: limit } }) => {
      const at = row.findIndex(({ archiveId }) => archiveId === data.archiveId)
      const near = row.slice(Math.max(0, at - 1), at + 2)
      return { holds: isInOrder(row, at, limit), actual: near.map(one => one[limit] ?? one.archiveId), limit }
    },
  }),
  mandatory({
    id: 'update-recorded',
    clauses: ['A04-5.3.3.1', 'A04-5.3.3.2', 'A04-5.3.3.3'],
    title: { zh: '更新要记明内容、时间和人员', en: 'An update says what, when and by whom' },
    on: [archiveUpdated],
    of: 'archive',
    needs: ['content', 'time', 'person'],
    present: ({ event, data }) => ({ content: data.content !== null, time: true, person: event.actor !== null }),
    clause: ({ data }) => (data.content === null ? 'A04-5.3.3.1' : 'A04-5.3.3.3'),
    sentence: {
      zh: '还缺：{actual:updateField}；须有：{limit:updateField}',
      en: 'missing: {actual:updateField}; needed: {limit:updateField}',
    },
  }),
  authorized({
    id: 'completed-by-responsible',
    clauses: ['D12-2.1'],
    title: { zh: '由直接责任人完善', en: 'The person responsible completes it' },
    on: [archiveUpdated],
    of: customerArchive,
    parameters: pick(parameters, 'completedTypes'),
    when: ({ data, before: { classed }, parameters: { completedTypes } }) => {
      const now = classed.at(-1)
      return data.scope === 'overall' && now?.longTerm === true && completedTypes.includes(now.customerType)
    },
    who: 'id',
    among: ({ before: { responsible } }) => (responsible === null ? [] : [responsible]),
    sentence: {
      zh: '[由 {actual} 办理|办理人不详]，直接责任人为 {limit}',
      en: 'done by [{actual}|nobody knows whom], responsible is {limit}',
    },
  }),
  authorized({
    id: 'kept-by-custodian',
    clauses: ['D12-3', 'D12-1.3', 'D12-2.3'],
    title: { zh: '由档案管理人接收、检查和整理', en: 'The custodian receives, inspects and sorts' },
    on: [archiveUpdateReceived, archiveInspected, archiveClassified],
    of: customerArchive,
    who: 'id',
    among: ({ before: { custodian } }) => (custodian === null ? [] : [custodian]),
    clause: ({ event }) => (event.type === 'archive.update-received' ? 'D12-2.3' : 'D12-3'),
    sentence: {
      zh: '[由 {actual} 办理|办理人不详]，档案管理人为 {limit}',
      en: 'done by [{actual}|nobody knows whom], the custodian is {limit}',
    },
  }),
  precedence({
    id: 'sifted-by-standard',
    clauses: ['A04-5.4.1.1'],
    title: { zh: '有清理标准后方可清理鉴定', en: 'Archives are sifted by a standard' },
    on: [archivesSifted],
    of: 'department',
    others: () => ({ standard: archiveStandard.of('disposal') }),
    first: ({ othersBefore }) => othersBefore.standard.adoptedAt,
    sentence: {
      zh: '清理鉴定于 {limit}，[清理标准于 {actual} 制定|尚无清理标准]',
      en: 'sifted at {limit}, [the standard is of {actual}|and there is no standard]',
    },
  }),
  precedence({
    id: 'disposed-after-sifting',
    clauses: ['A04-5.4.1.1', 'A04-5.4.1.2'],
    title: {
      zh: '经鉴定、经批准清除后方可注销档案',
      en: 'An archive goes once it was proposed and its persons are cleared',
    },
    on: [archiveDisposed],
    of: customerArchive,
    others: ({ data }) => ({ customer: archivedCustomer.of(data.customerId) }),
    first: ({ before, othersBefore }) => ({ sifted: before.proposedAt, cleared: othersBefore.customer.forgottenAt }),
    sentence: {
      zh: '须先办：{limit:disposalStep}；未办：[{actual:disposalStep}|无]',
      en: 'needed before: {limit:disposalStep}; not done: [{actual:disposalStep}|none]',
    },
  }),
]
