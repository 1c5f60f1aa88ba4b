/** 清理: what must be so before what is personal about somebody is erased. */
import { pick } from '../../core/parameter.ts'
import { notApplicable } from '../../core/rule.ts'
import { idOf, type Tag } from '../../core/tag.ts'
import { lastDealing } from '../../facts/customer/states/last-dealing.ts'
import { personForgotten } from '../../facts/person/events.ts'
import { authorized } from '../../kinds/authorized.ts'
import { mandatory } from '../../kinds/mandatory.ts'
import { anySubject } from '../../kinds/scope.ts'
import { scopedRule } from '../../kinds/scoped-rule.ts'
import { addMonths } from '../../time/dates.ts'
import { localDate } from '../../time/local-date.ts'
import { archiveDisposalParameters as parameters } from './parameters.ts'

const on = [personForgotten] as const
const forgotten = anySubject(({ subject }: { readonly subject: Tag }) => subject)

export const archiveDisposalRules = [
  /** 合作情况、档案重要性: both are on record; the list is open, so a company may weigh more. */
  mandatory({
    id: 'disposal-weighed',
    clauses: ['A04-5.4.1.3'],
    title: { zh: '清理前考虑合作情况和档案重要性', en: 'Cooperation and weight of the archive were considered' },
    on,
    of: forgotten,
    sentence: {
      zh: '[已说明：{actual:weight}；]应说明：{limit:weight}',
      en: 'needed: {limit:weight}[; on record: {actual:weight}]',
    },
    needs: ['cooperation', 'importance'],
    present: ({ data }) => ({ cooperation: data.cooperation !== null, importance: data.importance !== null }),
    tells: 'present',
  }),
  /**
   * 超过保存期限: the period begins with the last dealing and ends with the day of the same date so many years later
   * (from the 29th of February with the 28th); from the next day on the archive may go. The office's days.
   */
  scopedRule({
    id: 'retention-period-past',
    clauses: ['A04-5.4.2.1'],
    title: { zh: '档案已过保存期限', en: 'The retention period is past' },
    on,
    of: forgotten,
    others: ({ data }) => ({ customer: lastDealing.of(idOf('customer', data.subject) ?? '') }),
    parameters: pick(parameters, 'retentionYears'),
    sentence: {
      zh: '清理日 {actual}；自最后往来日 {last} 起须保存 {years} 年，至 {limit} 止',
      en: 'to be cleared on {actual}; to be kept for {years} year(s) from the last dealing on {last}, up to {limit}',
    },
    holds: ({ event, othersBefore: { customer }, parameters: { retentionYears: years }, calendar }) => {
      if (customer.at === null) return notApplicable()
      const last = localDate(calendar, customer.at)
      const limit = addMonths(last, years * 12, 'down')
      const actual = localDate(calendar, event.occurredAt)
      return { holds: actual > limit, actual, limit, facts: { last, years } }
    },
  }),
  /** 无继续保存价值: somebody says so; what nobody has said does not hold. */
  scopedRule({
    id: 'archive-without-further-value',
    clauses: ['A04-5.4.2.1'],
    title: { zh: '档案无继续保存价值', en: 'The archive is of no further value' },
    on,
    of: forgotten,
    sentence: {
      zh: '[仍有保存价值：{actual}|有无继续保存价值尚未说明]',
      en: 'of further value: [{actual}|nobody has said]',
    },
    holds: ({ data: { furtherUse: actual } }) => ({ holds: actual === false, actual, limit: false }),
  }),
  /** 按照规定的审批流程: one of the company's approvers. */
  authorized({
    id: 'disposal-approved',
    clauses: ['A04-5.4.2.2'],
    title: { zh: '清理经审批', en: 'The disposal is approved' },
    on,
    of: forgotten,
    sentence: {
      zh: '[审批人岗位：{actual:role}|未经审批]；有权审批：{limit:role}',
      en: 'approved by: {actual:role}; may approve: {limit:role}',
    },
    who: 'role',
    by: ({ data }) => data.approvedBy,
    recorders: parameters.recorders,
    among: parameters.disposalApprovers,
  }),
  /** 清理档案的名称、数量、清理时间: the number is that of the names, the time that of the event. */
  scopedRule({
    id: 'disposal-recorded',
    clauses: ['A04-5.4.3.1'],
    title: { zh: '清理记录写明档案名称和数量', en: 'The record names the archives' },
    on,
    of: forgotten,
    sentence: { zh: '写明 {actual} 份档案，至少 {limit} 份', en: 'archives named: {actual}, at least {limit}' },
    holds: ({ data: { archives } }) => ({ holds: archives.length > 0, actual: archives.length, limit: 1 }),
  }),
]
