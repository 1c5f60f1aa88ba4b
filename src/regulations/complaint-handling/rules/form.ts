/** What the complaint form says. */
import type { FactOf } from '../../../core/event.ts'
import { abnormalityFiled, complaintFormFiled } from '../../../facts/complaint/events/reception.ts'
import { complaintApproved } from '../../../facts/complaint/events/settlement.ts'
import { authorized, evidenced, mandatory } from '../../../kinds/index.ts'
import { clauseOf } from '../editions/index.ts'
import { productComplaint } from './scope.ts'

const FIELDS = ['orderId', 'partNumber', 'shippedOn', 'demand', 'reason'] as const
const QUANTITIES = ['quantity', 'defectiveQuantity'] as const

export const formRules = [
  /** 查明异常: where an edition has a remark for open quantities, that rule judges them. */
  mandatory({
    id: 'form-complete',
    title: { zh: '处理表填具完整', en: 'The form is complete' },
    of: productComplaint,
    on: [complaintFormFiled],
    needs: ({ edition }) =>
      clauseOf(edition, 'open-quantity-with-remark') === undefined ? [...FIELDS, ...QUANTITIES] : FIELDS,
    sentence: {
      zh: '[缺少：{actual:field}；]须有：{limit:field}',
      en: 'needed: {limit:field}[; missing: {actual:field}]',
    },
  }),
  /** 签注意见: sales says what it thinks of it. */
  mandatory({
    id: 'form-with-opinion',
    title: { zh: '处理表签注意见', en: 'Sales notes its opinion on the form' },
    of: productComplaint,
    on: [complaintFormFiled],
    needs: ['opinion'],
    sentence: {
      zh: '[缺少：{actual:field}；]须有：{limit:field}',
      en: 'needed: {limit:field}[; missing: {actual:field}]',
    },
  }),
  /** 连同异常样品: there is not one of everything, so its lack is reported. */
  evidenced({
    id: 'form-with-sample',
    title: { zh: '处理表附异常样品', en: 'The form goes with a sample' },
    force: 'in-principle',
    of: productComplaint,
    on: [complaintFormFiled],
    shows: ({ data }) => data.sample !== null,
    asks: true,
    sentence: { zh: '附异常样品：[{actual}|否]', en: 'with a sample: [{actual}|no]' },
  }),
  /** 客户加工中未确定: a quantity is open only with this remark. */
  evidenced({
    id: 'open-quantity-with-remark',
    title: { zh: '数量未定须注明“客户加工中未确定”', en: 'An open quantity carries the remark' },
    of: productComplaint,
    on: [complaintFormFiled],
    shows: ({ data }) => data.undetermined,
    asks: 'customer-still-processing',
    unless: ({ data }) => openIn(data).length === 0,
    facts: ({ data }) => ({ open: openIn(data) }),
    sentence: {
      zh: '未填：{open:field}；[注明：{actual:undetermined}|未加注明]',
      en: 'left open: {open:field}; [remark: {actual:undetermined}|without a remark]',
    },
  }),
  /** 退（换）货数量: fixed before a return or an exchange is approved. */
  evidenced({
    id: 'quantity-fixed-before-return',
    title: { zh: '退（换）货核决前数量须已确定', en: 'The quantity is fixed before a return is approved' },
    of: productComplaint,
    on: [complaintApproved],
    when: ({ data: { handling } }) => handling.kind === 'return' || handling.kind === 'exchange',
    shows: ({ data }) => data.handling.quantity,
    asks: 'fixed',
    provided: ({ after }) => !after.form.undetermined,
    facts: ({ data, after }) => ({ kind: data.handling.kind, open: after.form.undetermined }),
    sentence: {
      zh: '核决{kind:handling}，数量尚未确定：{open}[，核定数量 {actual}|，未核定数量]',
      en: 'approving: {kind:handling}; the quantity is still open: {open}[, approved quantity {actual}|, no quantity approved]',
    },
  }),
  /** 业务部或有关部门: who goes to see files the form, nobody else. */
  authorized({
    id: 'abnormality-by-who-goes',
    title: { zh: '异常处理单由业务部或有关部门填报', en: 'An abnormality form is by sales or a department concerned' },
    of: productComplaint,
    on: [abnormalityFiled],
    who: 'role',
    among: ({ data, edition }) => [...edition.salesRoles, ...data.concerned],
  }),
]

function openIn(form: FactOf<typeof complaintFormFiled>['data']): readonly string[] {
  return QUANTITIES.filter(field => form[field] === null)
}
