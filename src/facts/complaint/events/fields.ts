/** The words of the complaint context: kinds, classes, channels, ways of handling, shares, and what a step may name. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { amount, day, id, line, percent, type Words } from '../../fields.ts'
import { instant } from '../../instants.ts'

export { amount, day, id, instant, line, percent }

/** 产品客诉 goes by the complaint form; 服务投诉 goes by the front desk. */
export type ComplaintKind = 'product' | 'service'
export const kind: Words<ComplaintKind> = z.enum(['product', 'service'] satisfies ComplaintKind[])

/** 国内, 国外: which closing limit holds. */
export type Market = 'domestic' | 'overseas'
export const market: Words<Market> = z.enum(['domestic', 'overseas'] satisfies Market[])

/** 投诉渠道. */
export type Channel = 'hotline' | 'mailbox' | 'letter' | 'phone' | 'online' | 'visit' | 'sales' | 'other'
export const channel: Words<Channel> = z.enum([
  'hotline',
  'mailbox',
  'letter',
  'phone',
  'online',
  'visit',
  'sales',
  'other',
] satisfies Channel[])

/** How the customer is told something; a letter or a call is what the documents ask for. */
export type Reply = 'letter' | 'phone' | 'mail' | 'message' | 'visit'
export const reply: Words<Reply> = z.enum(['letter', 'phone', 'mail', 'message', 'visit'] satisfies Reply[])

/** 质量异常, 非质量异常 (人为因素). */
export type CauseClass = 'quality' | 'human'
export const causeClass: Words<CauseClass> = z.enum(['quality', 'human'] satisfies CauseClass[])

/** A quantity, more than 0 where it matters, as a plain decimal text. */
export const quantity = amount

/** 处理方式: what is done for the customer. */
export type HandlingKind = 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
export const handlingKind: Words<HandlingKind> = z.enum([
  'return',
  'exchange',
  'allowance',
  'compensation',
  'reprocessing',
  'none',
] satisfies HandlingKind[])

/** 处理决定: quantity in the unit of the order, amount in money at stake; null where it does not apply or is open. */
export interface Handling {
  kind: HandlingKind
  quantity: string | null
  amount: string
  text: string | null
}
export const handling: () => z.ZodType<Handling> = builtOnce(() =>
  z.strictObject({
    kind: handlingKind,
    quantity: quantity.nullable(),
    amount,
    text: line.nullable(),
  }),
)

/** 责任归属: one department (and person) and its part of the responsibility in per cent. */
export interface Share {
  departmentId: string
  personId: string | null
  ratio: string
}
export const share: () => z.ZodType<Share> = builtOnce(() =>
  z.strictObject({ departmentId: id, personId: id.nullable(), ratio: percent }),
)

/** 责任归属由谁定: quality management proposes, the office decides, the monthly review confirms. The latest binds. */
export type Stage = 'proposed' | 'decided' | 'confirmed'
export const stage: Words<Stage> = z.enum(['proposed', 'decided', 'confirmed'] satisfies Stage[])

/** 生产单位, 机班别, 生产人员, 生产日期. */
export const production = builtOnce(() =>
  z.strictObject({
    unit: line.nullable(),
    machineAndShift: line.nullable(),
    staff: z.array(id).max(100),
    producedOn: day.nullable(),
  }),
)

/** 结案结果: settled, not founded (客诉不成立), or taken back by the customer. */
export type ClosingOutcome = 'settled' | 'unfounded' | 'withdrawn'
export const outcome: Words<ClosingOutcome> = z.enum(['settled', 'unfounded', 'withdrawn'] satisfies ClosingOutcome[])

/** What the customer is told about. */
export type ToldAbout = 'progress' | 'preliminary-solution' | 'result' | 'delay' | 'explanation' | 'apology'
export const about: Words<ToldAbout> = z.enum([
  'progress',
  'preliminary-solution',
  'result',
  'delay',
  'explanation',
  'apology',
] satisfies ToldAbout[])

/** 服务投诉性质: 非合理, 日常合理, 紧急重要. */
export type ServiceClass = 'unreasonable' | 'daily' | 'urgent'
export const serviceClass: Words<ServiceClass> = z.enum(['unreasonable', 'daily', 'urgent'] satisfies ServiceClass[])

/** 一般投诉, 复杂投诉. */
export type Complexity = 'general' | 'complex'
export const complexity: Words<Complexity> = z.enum(['general', 'complex'] satisfies Complexity[])

/** To whom a case is taken up: 上级, 部门负责人, 物业公司主管领导, 董事领导. */
export type Level = 'superior' | 'department-head' | 'company-leader' | 'board'
export const level: Words<Level> = z.enum(['superior', 'department-head', 'company-leader', 'board'] satisfies Level[])

/** 处罚: fine, bonus deduction, administrative sanction (行政处分); and the reward that the same notice may bring. */
export type PenaltyKind = 'fine' | 'bonus-deduction' | 'sanction' | 'reward'
export const penaltyKind: Words<PenaltyKind> = z.enum([
  'fine',
  'bonus-deduction',
  'sanction',
  'reward',
] satisfies PenaltyKind[])

/** 催办单 for an open case, 查办单 or 洽办单 for one that was closed late. */
export type NoticeKind = 'urging' | 'inquiry'
export const noticeKind: Words<NoticeKind> = z.enum(['urging', 'inquiry'] satisfies NoticeKind[])

/** What a note is about, beside plain notes. */
export const noteKind = z.enum([
  'note',
  'assistance-to-customer',
  'assistance-to-department',
  'customer-opinion',
  'check',
])

/** A month of numbers or of closings: `2611` is November 2026 in the office's zone. */
export const month = z.string().regex(/^\d\d(?:0[1-9]|1[0-2])$/, "a month such as '2611'")
