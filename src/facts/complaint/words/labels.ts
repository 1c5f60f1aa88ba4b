/** The codes of complaints, and what they are called, Chinese and English. The enums of the events are made of them. */
import type { Text } from '../../../core/finding.ts'
import type { WordsOf } from '../../../core/vocabulary.ts'
import { COMMA } from '../../../kinds/sentences.ts'

/** Nothing is said of what is not so. */
export const SILENT: Text = { zh: '', en: '' }

/** 产品客诉 goes by the complaint form; 服务投诉 goes by the front desk. */
export type ComplaintKind = 'product' | 'service'
export const COMPLAINT_KIND: WordsOf<ComplaintKind> = {
  product: { zh: '产品客诉', en: 'product complaint' },
  service: { zh: '服务投诉', en: 'service complaint' },
}

/** 国内, 国外: which closing limit holds. */
export type Market = 'domestic' | 'overseas'
export const MARKET: WordsOf<Market> = { domestic: '国内', overseas: '国外' }

/** 投诉渠道. */
export type Channel = 'hotline' | 'mailbox' | 'letter' | 'phone' | 'online' | 'visit' | 'sales' | 'other'
export const CHANNEL: WordsOf<Channel> = {
  hotline: { zh: '热线', en: 'the hotline' },
  mailbox: { zh: '信箱', en: 'the mailbox' },
  letter: '信函',
  phone: '电话',
  online: { zh: '网络', en: 'the internet' },
  visit: { zh: '来访', en: 'a visit' },
  sales: { zh: '业务人员', en: 'the sales staff' },
  other: { zh: '其他', en: 'other means' },
}

/** How the customer is told something; a letter or a call is what the documents ask for. */
export type Reply = 'letter' | 'phone' | 'mail' | 'message' | 'visit'
export const REPLY: WordsOf<Reply> = {
  letter: { zh: '书信', en: 'by letter' },
  phone: { zh: '电话', en: 'by phone' },
  mail: { zh: '邮件', en: 'by mail' },
  message: { zh: '短信', en: 'by message' },
  visit: { zh: '面谈', en: 'in person' },
}

/** 质量异常, 非质量异常 (人为因素). */
export type CauseClass = 'quality' | 'human'
export const CAUSE_CLASS: WordsOf<CauseClass> = {
  quality: '质量异常',
  human: { zh: '非质量异常（人为因素）', en: 'human factor' },
}

/** 处理方式: what is done for the customer. */
export type HandlingKind = 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
export const HANDLING_KIND: WordsOf<HandlingKind> = {
  return: '退货',
  exchange: '换货',
  allowance: '折让',
  compensation: '赔款',
  reprocessing: '重处理',
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

/** 责任归属由谁定: quality management proposes, the office decides, the monthly review confirms. The latest binds. */
export type Stage = 'proposed' | 'decided' | 'confirmed'
export const STAGE: WordsOf<Stage> = { proposed: '拟定', decided: '判定', confirmed: '确认' }

/** 若需会勘者, 若涉及其他公司或供应商: what somebody sees that the case needs. */
export type Need = 'joint-inspection' | 'third-party'
export const NEED: WordsOf<Need> = {
  'joint-inspection': { zh: '会勘', en: 'a joint inspection' },
  'third-party': { zh: '会同其他公司或供应商处理', en: 'another company or a supplier' },
}

/** 总经理批示, 总经理指派: on what the general manager gives an instruction. */
type InstructedOn = 'investigation-report' | 'joint-inspection'
export const INSTRUCTED_ON: WordsOf<InstructedOn> = {
  'investigation-report': { zh: '调查报告', en: 'the report of the investigation' },
  'joint-inspection': { zh: '会勘', en: 'the joint inspection' },
}

/** 结案结果: settled, not founded (客诉不成立), or taken back by the customer. */
export type ClosingOutcome = 'settled' | 'unfounded' | 'withdrawn'
export const OUTCOME: WordsOf<ClosingOutcome> = {
  settled: '已处理',
  unfounded: { zh: '客诉不成立', en: 'not founded' },
  withdrawn: { zh: '客户撤回', en: 'withdrawn by the customer' },
}

/** What the customer is told about. */
export type ToldAbout = 'progress' | 'preliminary-solution' | 'result' | 'delay' | 'explanation' | 'apology'
export const TOLD_ABOUT: WordsOf<ToldAbout> = {
  progress: { zh: '处理进度', en: 'the progress' },
  'preliminary-solution': { zh: '初步解决方案', en: 'the preliminary solution' },
  result: { zh: '处理结果', en: 'the result' },
  delay: { zh: '延期', en: 'the delay' },
  explanation: { zh: '说明', en: 'the reasons' },
  apology: { zh: '致歉', en: 'the apology of the company' },
}

/** 服务投诉性质: 非合理, 日常合理, 紧急重要. */
export type ServiceClass = 'unreasonable' | 'daily' | 'urgent'
export const SERVICE_CLASS: WordsOf<ServiceClass> = {
  unreasonable: '非合理投诉',
  daily: '日常合理投诉',
  urgent: '紧急重要投诉',
}

/** 一般投诉, 复杂投诉. */
export type Complexity = 'general' | 'complex'
export const COMPLEXITY: WordsOf<Complexity> = { general: '一般投诉', complex: '复杂投诉' }

/** To whom a case is taken up: 上级, 部门负责人, 物业公司主管领导, 董事领导. */
export type Level = 'superior' | 'department-head' | 'company-leader' | 'board'
export const LEVEL: WordsOf<Level> = {
  superior: { zh: '上级', en: 'the superior' },
  'department-head': { zh: '部门负责人', en: 'the head of the department' },
  'company-leader': { zh: '公司主管领导', en: 'the leader in charge' },
  board: { zh: '董事领导', en: 'the board' },
}

/** 上报方式. */
export type Way = 'phone' | 'meeting' | 'writing'
export const WAY: WordsOf<Way> = {
  phone: { zh: '电话', en: 'by phone' },
  meeting: { zh: '会议', en: 'in a meeting' },
  writing: { zh: '书面', en: 'in writing' },
}

/** 处罚: fine, bonus deduction, administrative sanction (行政处分); and the reward that the same notice may bring. */
export type PenaltyKind = 'fine' | 'bonus-deduction' | 'sanction' | 'reward'
export const PENALTY_KIND: WordsOf<PenaltyKind> = {
  fine: '罚款',
  'bonus-deduction': '奖金处罚',
  sanction: { zh: '行政处分', en: 'administrative sanction' },
  reward: '奖励',
}

/** 奖罚通知单三份: to whom its copies go. */
export type PenaltyCopy = 'own-file' | 'accounting' | 'penalised'
export const PENALTY_COPY: WordsOf<PenaltyCopy> = {
  'own-file': '自存',
  accounting: '会计单位',
  penalised: { zh: '受罚单位', en: 'the penalised' },
}

/** 催办单 for an open case, 查办单 or 洽办单 for one that was closed late. */
export type NoticeKind = 'urging' | 'inquiry'
export const NOTICE_KIND: WordsOf<NoticeKind> = {
  urging: { zh: '催办单', en: 'urging notice' },
  inquiry: { zh: '洽办单', en: 'inquiry notice' },
}

/** What a note is about, beside plain notes. */
export type NoteKind = 'note' | 'assistance-to-customer' | 'assistance-to-department' | 'customer-opinion' | 'check'
export const NOTE_KIND: WordsOf<NoteKind> = {
  note: '备注',
  'assistance-to-customer': { zh: '协助客户', en: 'assistance to the customer' },
  'assistance-to-department': { zh: '协助有关部门', en: 'assistance to a department' },
  'customer-opinion': { zh: '客户意见', en: "the customer's opinion" },
  check: '查核',
}

/** 客户加工中未确定: why a quantity is open. */
export type Undetermined = 'customer-still-processing'
export const UNDETERMINED: WordsOf<Undetermined> = { 'customer-still-processing': '客户加工中未确定' }

/** What forms and records have to say, by the fields of the events. */
export const FIELD: WordsOf = {
  orderId: { zh: '订单', en: 'order' },
  partNumber: '料号',
  shippedOn: { zh: '交运日期', en: 'day of shipment' },
  demand: { zh: '客户要求', en: "customer's demand" },
  reason: '理由',
  opinion: { zh: '签注意见', en: 'opinion of sales' },
  quantity: '数量',
  defectiveQuantity: '不良数量',
  unit: '生产单位',
  machineAndShift: '机班别',
  staff: '生产人员',
  producedOn: { zh: '生产日期', en: 'day of production' },
  persons: { zh: '责任人员', en: 'responsible persons' },
  customerName: '姓名',
  address: '住址',
  phone: '电话',
  receivedBy: { zh: '首问人', en: 'first contact' },
  handleBy: { zh: '处理期限', en: 'to be handled by' },
  replyBy: { zh: '回复期限', en: 'to be answered by' },
}
