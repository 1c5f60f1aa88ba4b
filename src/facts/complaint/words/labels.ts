/** What the kinds and classes of complaints are called, Chinese and English. */
import type * as z from 'zod'
import type { Text } from '../../../core/finding.ts'
import type {
  CauseClass,
  Channel,
  ClosingOutcome,
  ComplaintKind,
  Complexity,
  HandlingKind,
  Level,
  Market,
  NoticeKind,
  PenaltyKind,
  reply,
  ServiceClass,
  Stage,
  ToldAbout,
} from '../events/fields.ts'

type Labels<Of extends string> = Readonly<Record<Of, Text>>

export const KIND: Labels<ComplaintKind> = {
  product: { zh: '产品客诉', en: 'product complaint' },
  service: { zh: '服务投诉', en: 'service complaint' },
}

export const MARKET: Labels<Market> = {
  domestic: { zh: '国内', en: 'domestic' },
  overseas: { zh: '国外', en: 'overseas' },
}

export const CHANNEL: Labels<Channel> = {
  hotline: { zh: '热线', en: 'the hotline' },
  mailbox: { zh: '信箱', en: 'the mailbox' },
  letter: { zh: '信函', en: 'letter' },
  phone: { zh: '电话', en: 'phone' },
  online: { zh: '网络', en: 'the internet' },
  visit: { zh: '来访', en: 'a visit' },
  sales: { zh: '业务人员', en: 'the sales staff' },
  other: { zh: '其他', en: 'other means' },
}

export const REPLY: Labels<z.output<typeof reply>> = {
  letter: { zh: '书信', en: 'by letter' },
  phone: { zh: '电话', en: 'by phone' },
  mail: { zh: '邮件', en: 'by mail' },
  message: { zh: '短信', en: 'by message' },
  visit: { zh: '面谈', en: 'in person' },
}

export const CAUSE_CLASS: Labels<CauseClass> = {
  quality: { zh: '质量异常', en: 'quality' },
  human: { zh: '非质量异常（人为因素）', en: 'human factor' },
}

export const HANDLING: Labels<HandlingKind> = {
  return: { zh: '退货', en: 'return' },
  exchange: { zh: '换货', en: 'exchange' },
  allowance: { zh: '折让', en: 'allowance' },
  compensation: { zh: '赔款', en: 'compensation' },
  reprocessing: { zh: '重处理', en: 'reprocessing' },
  none: { zh: '无退换赔付', en: 'nothing' },
}

export const STAGE: Labels<Stage> = {
  proposed: { zh: '拟定', en: 'proposed' },
  decided: { zh: '判定', en: 'decided' },
  confirmed: { zh: '确认', en: 'confirmed' },
}

export const OUTCOME: Labels<ClosingOutcome> = {
  settled: { zh: '已处理', en: 'settled' },
  unfounded: { zh: '客诉不成立', en: 'not founded' },
  withdrawn: { zh: '客户撤回', en: 'withdrawn by the customer' },
}

export const ABOUT: Labels<ToldAbout> = {
  progress: { zh: '处理进度', en: 'the progress' },
  'preliminary-solution': { zh: '初步解决方案', en: 'the preliminary solution' },
  result: { zh: '处理结果', en: 'the result' },
  delay: { zh: '延期', en: 'the delay' },
  explanation: { zh: '说明', en: 'the reasons' },
  apology: { zh: '致歉', en: 'the apology of the company' },
}

export const SERVICE_CLASS: Labels<ServiceClass> = {
  unreasonable: { zh: '非合理投诉', en: 'unreasonable' },
  daily: { zh: '日常合理投诉', en: 'daily' },
  urgent: { zh: '紧急重要投诉', en: 'urgent' },
}

export const COMPLEXITY: Labels<Complexity> = {
  general: { zh: '一般投诉', en: 'general' },
  complex: { zh: '复杂投诉', en: 'complex' },
}

export const LEVEL: Labels<Level> = {
  superior: { zh: '上级', en: 'the superior' },
  'department-head': { zh: '部门负责人', en: 'the head of the department' },
  'company-leader': { zh: '公司主管领导', en: 'the leader in charge' },
  board: { zh: '董事领导', en: 'the board' },
}

export const PENALTY: Labels<PenaltyKind> = {
  fine: { zh: '罚款', en: 'fine' },
  'bonus-deduction': { zh: '奖金处罚', en: 'bonus deduction' },
  sanction: { zh: '行政处分', en: 'administrative sanction' },
  reward: { zh: '奖励', en: 'reward' },
}

export const NOTICE: Labels<NoticeKind> = {
  urging: { zh: '催办单', en: 'urging notice' },
  inquiry: { zh: '洽办单', en: 'inquiry notice' },
}
