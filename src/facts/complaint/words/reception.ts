/** How a complaint came in. */

import type * as z from 'zod'
import type { Text } from '../../../core/finding.ts'
import type { noteKind } from '../events/fields.ts'
import type { ComplaintFact } from '../events/index.ts'
import { CHANNEL, KIND, MARKET } from './labels.ts'
import { after, list, type Words } from './phrases.ts'

const NOTE: Readonly<Record<z.output<typeof noteKind>, Text>> = {
  note: { zh: '备注', en: 'note' },
  'assistance-to-customer': { zh: '协助客户', en: 'assistance to the customer' },
  'assistance-to-department': { zh: '协助有关部门', en: 'assistance to a department' },
  'customer-opinion': { zh: '客户意见', en: "the customer's opinion" },
  check: { zh: '查核', en: 'check' },
}

type FormFiled = Extract<ComplaintFact, { type: 'complaint.form-filed' }>['data']

const quantityZh = ({ quantity, defectiveQuantity, undetermined }: FormFiled) =>
  undetermined === null
    ? `${after('，数量 ', quantity)}${after('，不良 ', defectiveQuantity)}`
    : `，客户加工中未确定${after('，不良 ', defectiveQuantity)}`

const quantityEn = ({ quantity, defectiveQuantity, undetermined }: FormFiled) =>
  undetermined === null
    ? `${after(', quantity ', quantity)}${after(', defective ', defectiveQuantity)}`
    : `, quantity open since the customer is still processing${after(', defective ', defectiveQuantity)}`

const formZh = (data: FormFiled) =>
  `填具第 ${data.form} 份客户抱怨处理表（${MARKET[data.market].zh}）${after('，订单 ', data.orderId)}${after('，料号 ', data.partNumber)}` +
  `${quantityZh(data)}${after('，交运日期 ', data.shippedOn)}；异常：${data.abnormality}${after('；客户要求：', data.demand)}` +
  `${after('；理由：', data.reason)}${after('；异常样品：', data.sample)}${after('；意见：', data.opinion)}`

const formEn = (data: FormFiled) =>
  `complaint form ${data.form} (${MARKET[data.market].en}) filed${after(', order ', data.orderId)}${after(', part ', data.partNumber)}` +
  `${quantityEn(data)}${after(', shipped on ', data.shippedOn)}; abnormality: ${data.abnormality}${after('; demand: ', data.demand)}` +
  `${after('; reason: ', data.reason)}${after('; sample: ', data.sample)}${after('; opinion: ', data.opinion)}`

export const receptionWords = {
  'complaint.received': ({ kind, customerId, departmentId, channel, subject, receivedBy }) => ({
    zh: `接到客户 ${customerId} 的${KIND[kind].zh}（${CHANNEL[channel].zh}），属部门 ${departmentId}：${subject}${after('；首问人 ', receivedBy)}`,
    en: `${KIND[kind].en} of customer ${customerId} received through ${CHANNEL[channel].en} for department ${departmentId}: ${subject}${after('; first contact ', receivedBy)}`,
  }),
  'complaint.form-filed': data => ({ zh: formZh(data), en: formEn(data) }),
  'complaint.accepted': ({ form, number }) => ({
    zh: `总经理室受理，编列客诉编号 ${number}${form > 1 ? `（第 ${form} 份处理表）` : ''}`,
    en: `accepted by the general manager's office under number ${number}${form > 1 ? ` (form ${form})` : ''}`,
  }),
  'complaint.quantity-fixed': ({ quantity, defectiveQuantity }) => ({
    zh: `数量确定为 ${quantity}${after('，不良 ', defectiveQuantity)}`,
    en: `quantity fixed at ${quantity}${after(', defective ', defectiveQuantity)}`,
  }),
  'complaint.noted': ({ kind, text, departments }) => ({
    zh: `${NOTE[kind].zh}：${text}${list('zh', '；有关部门：', departments)}`,
    en: `${NOTE[kind].en}: ${text}${list('en', '; departments: ', departments)}`,
  }),
  'complaint.abnormality-filed': ({ customerId, departmentId, abnormality, concerned }) => ({
    zh: `部门 ${departmentId} 就客户 ${customerId} 填报异常处理单：${abnormality}${list('zh', '；有关单位：', concerned)}`,
    en: `abnormality form about customer ${customerId} filed by department ${departmentId}: ${abnormality}${list('en', '; departments concerned: ', concerned)}`,
  }),
  'complaint.abnormality-improved': ({ departmentId, measure }) => ({
    zh: `部门 ${departmentId} 完成改善：${measure}`,
    en: `department ${departmentId} has improved: ${measure}`,
  }),
} satisfies Partial<Words>
