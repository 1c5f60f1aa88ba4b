/** How a complaint came in. */
import type { Wording } from '../../../kinds/sentences.ts'
import { CHANNEL, COMPLAINT_KIND, MARKET, NOTE_KIND, UNDETERMINED } from './labels.ts'

export const receptionWords = {
  labels: {
    kind: { ...COMPLAINT_KIND, ...NOTE_KIND },
    market: MARKET,
    channel: CHANNEL,
    undetermined: UNDETERMINED,
  },
  sentences: {
    'complaint.received': {
      zh: '接到客户 {customerId} 的{kind}（{channel}），属部门 {departmentId}：{subject}[；首问人 {receivedBy}]',
      en: '{kind} of customer {customerId} received through {channel} for department {departmentId}: {subject}[; first contact {receivedBy}]',
    },
    'complaint.form-filed': {
      zh: '填具第 {form} 份客户抱怨处理表（{market}）[，订单 {orderId}][，料号 {partNumber}][，数量 {settledQuantity}][，{undetermined}][，不良 {defectiveQuantity}][，交运日期 {shippedOn}]；异常：{abnormality}[；客户要求：{demand}][；理由：{reason}][；异常样品：{sample}][；意见：{opinion}]',
      en: 'complaint form {form} ({market}) filed[, order {orderId}][, part {partNumber}][, quantity {settledQuantity}][, quantity open: {undetermined}][, defective {defectiveQuantity}][, shipped on {shippedOn}]; abnormality: {abnormality}[; demand: {demand}][; reason: {reason}][; sample: {sample}][; opinion: {opinion}]',
    },
    'complaint.accepted': {
      zh: '总经理室受理，编列客诉编号 {number}[（第 {furtherForm} 份处理表）]',
      en: "accepted by the general manager's office under number {number}[ (form {furtherForm})]",
    },
    'complaint.quantity-fixed': {
      zh: '数量确定为 {quantity}[，不良 {defectiveQuantity}]',
      en: 'quantity fixed at {quantity}[, defective {defectiveQuantity}]',
    },
    'complaint.noted': {
      zh: '{kind}：{text}[；有关部门：{departments}]',
      en: '{kind}: {text}[; departments: {departments}]',
    },
    'complaint.abnormality-filed': {
      zh: '部门 {departmentId} 就客户 {customerId} 填报异常处理单：{abnormality}[；有关单位：{concerned}]',
      en: 'abnormality form about customer {customerId} filed by department {departmentId}: {abnormality}[; departments concerned: {concerned}]',
    },
    'complaint.abnormality-improved': {
      zh: '部门 {departmentId} 完成改善：{measure}',
      en: 'department {departmentId} has improved: {measure}',
    },
  },
} satisfies Wording
