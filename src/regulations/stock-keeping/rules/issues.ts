/** What leaves the stock: by which document, checked, where to, and never expired. */
import { notApplicable } from '../../../core/rule.ts'
import { documentKind } from '../../../facts/inventory/events/fields.ts'
import { goodsIssued } from '../../../facts/inventory/events/stock.ts'
import { lotCard } from '../../../facts/inventory/states/cards.ts'
import { authorized, evidenced, oneOf, scopedRule } from '../../../kinds/index.ts'
import { localDate } from '../../../time/local-date.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

export const issueRules = [
  /** 仓库管理人员凭…办理, 应仔细核对: the goods have left, so that another hand is reported. */
  authorized({
    id: 'issued-by-warehouse-keeper',
    clauses: ['A00-4.2.4.1', 'A00-4.2.4.2'],
    title: { zh: '出库由仓库管理人员办理、核对', en: 'The warehouse hands goods out, and checks them' },
    force: 'in-principle',
    on: [goodsIssued],
    of: 'stock',
    who: 'role',
    among: parameters.warehouseKeepers,
  }),

  /** 凭证出库: of one of the two kinds, and with its number. */
  oneOf({
    id: 'issue-against-document',
    clauses: ['A00-4.2.4.1'],
    title: { zh: '凭领料单或发货单出库', en: 'Goods are issued against a requisition or delivery order' },
    sentence: {
      zh: '[凭证：{actual:document}|无凭证]，[编号 {number}|无编号]；须为：{limit:document}',
      en: 'document: {actual:document}, number {number}; required is one of {limit:document}',
    },
    on: [goodsIssued],
    of: 'stock',
    value: ({ data }) => data.document,
    among: () => documentKind.options,
    provided: ({ data }) => data.documentId !== null,
    facts: ({ data }) => ({ number: data.documentId }),
  }),

  /** 出库核对. */
  evidenced({
    id: 'issue-checked',
    clauses: ['A00-4.2.4.2'],
    title: { zh: '出库须核对名称、规格、数量', en: 'Name, specification and quantity are checked on issue' },
    sentence: { zh: '已核对：{actual}', en: 'checked: {actual}' },
    on: [goodsIssued],
    of: 'stock',
    shows: ({ data }) => data.checked,
    asks: true,
  }),

  /** 日期与去向: the day is the business time of the issue; the destination must be named. */
  evidenced({
    id: 'issue-with-destination',
    clauses: ['A00-4.2.4.4'],
    title: { zh: '出库须记去向', en: 'The destination of an issue is recorded' },
    sentence: { zh: '[去向：{actual}|未记去向]', en: 'destination: {actual}' },
    on: [goodsIssued],
    of: 'stock',
    shows: ({ data }) => data.destination,
    asks: 'a destination',
  }),

  /** 过期物资: a lot is good to the end of its last day in the office's zone; then it is written off, not issued. */
  scopedRule({
    id: 'expired-lot-not-issued',
    clauses: ['A00-4.2.3.9'],
    title: { zh: '过期批次不得出库', en: 'An expired lot is not issued' },
    sentence: { zh: '出库日期 {actual}，有效期至 {limit}', en: 'issued on {actual}, good until {limit}' },
    on: [goodsIssued],
    of: lotCard,
    holds: ({ event, after: { expiresOn }, calendar }) => {
      if (expiresOn === null) return notApplicable()
      const today = localDate(calendar, event.occurredAt)
      return { holds: today <= expiresOn, actual: today, limit: expiresOn }
    },
  }),
]
