/** What the kinds and classes of complaints are called, Chinese and English. */
import type * as z from 'zod'
import type { Text } from '../../../core/finding.ts'
import { COMMA } from '../../../kinds/sentences.ts'
import type * as field from '../events/fields.ts'

type Labels<Field extends z.ZodType<string>> = Readonly<Record<z.output<Field>, Text>>

/** Nothing is said of what is not so. */
export const SILENT: Text = { zh: '', en: '' }

export const CAUSE_CLASS: Labels<typeof field.causeClass> = {
  quality: { zh: '质量异常', en: 'quality' },
  human: { zh: '非质量异常（人为因素）', en: 'human factor' },
}

export const HANDLING_KIND: Labels<typeof field.handlingKind> = {
  return: { zh: '退货', en: 'return' },
  exchange: { zh: '换货', en: 'exchange' },
  allowance: { zh: '折让', en: 'allowance' },
  compensation: { zh: '赔款', en: 'compensation' },
  reprocessing: { zh: '重处理', en: 'reprocessing' },
  none: { zh: '无退换赔付', en: 'nothing' },
}

/** `退货 5，金额 1200 元`, `return of 5, CNY 1200`. */
export const HANDLING: Text = {
  zh: '{kind}[ {quantity}]，金额 {amount} 元[，{text}]',
  en: '{kind}[ of {quantity}], CNY {amount}[, {text}]',
}

/** `部门 A 60%、部门 B（人员 li）40%`, `department A 60 %, department B (li) 40 %`. */
export const SHARE = {
  zh: '部门 {departmentId}[（人员 {personId}）]{space}{ratio}%',
  en: 'department {departmentId}[ ({personId})] {ratio} %',
  between: COMMA,
}

export const OUTCOME: Labels<typeof field.outcome> = {
  settled: { zh: '已处理', en: 'settled' },
  unfounded: { zh: '客诉不成立', en: 'not founded' },
  withdrawn: { zh: '客户撤回', en: 'withdrawn by the customer' },
}

export const LEVEL: Labels<typeof field.level> = {
  superior: { zh: '上级', en: 'the superior' },
  'department-head': { zh: '部门负责人', en: 'the head of the department' },
  'company-leader': { zh: '公司主管领导', en: 'the leader in charge' },
  board: { zh: '董事领导', en: 'the board' },
}
