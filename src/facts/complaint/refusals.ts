/** Refusals of fact: what would be so under any regulation. */
import { type Refusal, refuse } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import type { Figure } from '../../core/finding.ts'
import { tag } from '../../core/tag.ts'
import type { ComplaintFile } from './states/file.ts'

export const complaintRefusals = {
  'complaint-known': {
    title: { zh: '投诉须有登记', en: 'The complaint is known' },
    sentence: { zh: '没有投诉 {complaint} 的任何记录', en: 'there is no record of complaint {complaint}' },
  },
  'complaint-new': {
    title: { zh: '投诉编码不得重复', en: 'The complaint is not known yet' },
    sentence: { zh: '投诉 {complaint} 已于 {actual} 登记', en: 'complaint {complaint} came in at {actual}' },
  },
  'complaint-open': {
    title: { zh: '案件须未结案', en: 'The case is open' },
    sentence: {
      zh: '投诉 {complaint} 已于 {actual} 结案，不能再办理“{step:act}”',
      en: 'complaint {complaint} was closed at {actual}: it is too late to {step:act}',
    },
  },
  'complaint-closed': {
    title: { zh: '案件须已结案', en: 'The case is closed' },
    sentence: {
      zh: '投诉 {complaint} 尚未结案，不能办理“{step:act}”',
      en: 'complaint {complaint} is not closed yet: it is too early to {step:act}',
    },
  },
  'step-not-before-complaint': {
    title: { zh: '办理时间不得早于接到投诉', en: 'No step is earlier than the complaint' },
    sentence: {
      zh: '“{step:act}”的时间 {actual} 早于接到投诉 {complaint} 的时间 {limit}',
      en: 'to {step:act} at {actual} is earlier than the receipt of complaint {complaint} at {limit}',
    },
  },
  'step-of-this-kind': {
    title: { zh: '步骤须合乎投诉种类', en: 'The step is one of this kind of complaint' },
    sentence: {
      zh: '投诉 {complaint} 属{actual:complaintKind}，“{step:act}”属{limit:complaintKind}',
      en: 'complaint {complaint} is a {actual:complaintKind}, to {step:act} belongs to a {limit:complaintKind}',
    },
  },
  'form-not-under-way': {
    title: { zh: '处理表不得重复填具', en: 'No form is under way' },
    sentence: {
      zh: '投诉 {complaint} 的第 {actual} 份处理表有效，客户未表示不能接受',
      en: 'form {actual} of complaint {complaint} stands, the customer has not refused its conclusion',
    },
  },
  'form-on-file': {
    title: { zh: '须先填具处理表', en: 'A form is on file' },
    sentence: { zh: '投诉 {complaint} 尚未填具处理表', en: 'no form was filed for complaint {complaint}' },
  },
  'form-not-accepted-yet': {
    title: { zh: '处理表不得重复受理', en: 'The form is not accepted yet' },
    sentence: { zh: '该处理表已受理，编号 {actual}', en: 'the form was accepted under number {actual}' },
  },
  'case-ends-in-order': {
    title: { zh: '结案、重开不得早于已办事项', en: 'A case is closed and reopened after all that was done about it' },
    sentence: {
      zh: '投诉 {complaint} 至 {actual} 仍有办理记录，“{step:act}”不能早于该时间',
      en: 'something was done about complaint {complaint} at {actual}: to {step:act} is not dated back behind it',
    },
  },
  'clock-running': {
    title: { zh: '计时须在进行', en: 'The clock is running' },
    sentence: {
      zh: '投诉 {complaint} 自 {actual} 起已暂停计时',
      en: 'the clock of complaint {complaint} has stood still since {actual}',
    },
  },
  'clock-standing': {
    title: { zh: '计时须已暂停', en: 'The clock stands still' },
    sentence: { zh: '投诉 {complaint} 并未暂停计时', en: 'the clock of complaint {complaint} is running' },
  },
  'outcome-as-found': {
    title: { zh: '结案结果须合乎调查结论', en: 'The outcome is as the investigation found' },
    sentence: {
      zh: '投诉 {complaint} 经调查成立，不能以“不成立”结案',
      en: 'the investigation found complaint {complaint} to be founded: it is not closed as not founded',
    },
  },
  'not-before-pause': {
    title: { zh: '恢复不得早于暂停', en: 'Going on is not earlier than standing still' },
    sentence: { zh: '{actual} 早于 {limit}', en: '{actual} is earlier than {limit}' },
  },
  'not-before-going-on': {
    title: { zh: '不得早于上次恢复计时', en: 'It is not earlier than the last going on' },
    sentence: { zh: '{actual} 早于 {limit}', en: '{actual} is earlier than {limit}' },
  },
  'penalty-known': {
    title: { zh: '处罚须已拟定', en: 'The penalty was proposed' },
    sentence: { zh: '没有处罚 {penalty}', en: 'there is no penalty {penalty}' },
  },
  'penalty-not-yet': {
    title: { zh: '同一步骤不得重复', en: 'This was not done about the penalty yet' },
    sentence: {
      zh: '处罚 {penalty} 的“{step:act}”已于 {actual} 办理',
      en: 'about penalty {penalty}, "{step:act}" was done at {actual}',
    },
  },
  'improvement-known': {
    title: { zh: '改善方案须已提出', en: 'The improvement was planned' },
    sentence: { zh: '没有改善方案 {improvement}', en: 'there is no improvement {improvement}' },
  },
  'improvement-not-yet': {
    title: { zh: '同一步骤不得重复', en: 'This was not done about the improvement yet' },
    sentence: {
      zh: '改善方案 {improvement} 的“{step:act}”已于 {actual} 办理',
      en: 'about improvement {improvement}, "{step:act}" was done at {actual}',
    },
  },
  'improvement-carried-out': {
    title: { zh: '先执行后确认效果', en: 'The improvement was carried out' },
    sentence: { zh: '改善方案 {improvement} 尚未执行', en: 'improvement {improvement} was not carried out yet' },
  },
  'notice-not-yet-sent': {
    title: { zh: '同一事由、同一次数的通知不得重发', en: 'The notice was not sent yet' },
    sentence: {
      zh: '投诉 {complaint} 就“{reason:late}”已发出 {actual} 次通知，下一次是第 {limit} 次，不是第 {level} 次',
      en: 'notices sent about {reason:late} of complaint {complaint}: {actual}; the next is {limit}, not {level}',
    },
  },
  'objection-open': {
    title: { zh: '异议须待答复', en: 'The objection is open' },
    sentence: { zh: '部门 {department} 没有待答复的异议', en: 'department {department} has no open objection' },
  },
  'abnormality-known': {
    title: { zh: '异常须有登记', en: 'The abnormality is known' },
    sentence: { zh: '没有异常处理单 {complaint}', en: 'there is no abnormality form {complaint}' },
  },
  'department-concerned': {
    title: { zh: '须为有关部门', en: 'The department is concerned and has not improved yet' },
    sentence: {
      zh: '部门 {department} 不在异常处理单 {complaint} 的待改善部门之列',
      en: 'department {department} has nothing left to improve by abnormality form {complaint}',
    },
  },
} as const

type RefusalId = keyof typeof complaintRefusals

export function refusedFor(
  refused: RefusalId,
  { complaintId }: Pick<DeepReadonly<ComplaintFile>, 'complaintId'>,
  about: { actual?: Figure; limit?: Figure; facts?: Readonly<Record<string, Figure>> } = {},
): Refusal {
  const { facts, ...figures } = about
  return refuse(refused, {
    subject: tag('complaint', complaintId),
    ...figures,
    facts: { complaint: complaintId, ...facts },
  })
}
