/**
 * How a complaint comes in: the customer's call, the form, the number, the register; and what is not a complaint yet.
 * Type names and field names are a storage format: never rename them, write an upcast.
 */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { stepEvent } from './about.ts'
import { channel, day, id, kind, line, market, month, noteKind, quantity, undetermined } from './fields.ts'

const form = z.int().min(1).max(99)

/** A case begins: whatever else is told of the same moment comes after it. */
const FIRST = -1

/** 接到投诉: what the customer said, to whom, by which channel. `receivedBy` is the first contact (首问人). */
export const complaintReceived = stepEvent(
  'complaint.received',
  () => ({
    kind,
    customerId: id,
    departmentId: id,
    channel,
    subject: line,
    receivedBy: id.nullable(),
    /** Who can be reached how: recorded in full for service complaints. */
    customerName: line.nullable(),
    address: line.nullable(),
    phone: line.nullable(),
  }),
  {
    tags: ({ customerId, departmentId }) => [tag('customer', customerId), tag('department', departmentId)],
    texts: ['subject'],
    rank: FIRST,
    personal: [
      { subject: ({ customerId }) => tag('customer', customerId), fields: ['customerName', 'address', 'phone'] },
    ],
  },
)

/** 客户抱怨处理表: form 1, or a new one after the customer refused the conclusion of the one before. */
export const complaintFormFiled = stepEvent(
  'complaint.form-filed',
  () => ({
    market,
    orderId: id.nullable(),
    partNumber: id.nullable(),
    quantity: quantity.nullable(),
    defectiveQuantity: quantity.nullable(),
    /** 客户加工中未确定: why a quantity is open. */
    undetermined: undetermined.nullable(),
    shippedOn: day.nullable(),
    abnormality: line,
    demand: line.nullable(),
    reason: line.nullable(),
    /** 异常样品, 签注意见. */
    sample: line.nullable(),
    opinion: line.nullable(),
  }),
  { fills: () => ({ form }), texts: ['abnormality', 'demand', 'reason', 'sample', 'opinion'] },
)

/** 受理编号: the clock of the form starts. A further form keeps the number with a suffix and takes no new one. */
export const complaintAccepted = stepEvent('complaint.accepted', () => ({}), {
  fills: () => ({ form, number: id, month, serial: z.int().min(1) }),
  tags: ({ form, month }) => (form === 1 ? [tag('complaint-month', month)] : []),
})

/** The quantity that was open when the form was filed. */
export const complaintQuantityFixed = stepEvent('complaint.quantity-fixed', () => ({
  quantity,
  defectiveQuantity: quantity.nullable(),
}))

/** What is worth remembering: assistance, a customer's opinion for other departments, a check, any note. */
export const complaintNoted = stepEvent(
  'complaint.noted',
  () => ({ kind: noteKind, text: line, departments: z.array(id).max(50) }),
  { texts: ['text'] },
)

/** 异常处理单: an abnormality that caused no loss. It is no complaint and has an id of its own. */
export const abnormalityFiled = stepEvent(
  'complaint.abnormality-filed',
  () => ({
    customerId: id,
    departmentId: id,
    abnormality: line,
    concerned: z.array(id).min(1).max(50),
  }),
  { rank: FIRST },
)

/** 督促改善: a department concerned has improved. */
export const abnormalityImproved = stepEvent('complaint.abnormality-improved', () => ({
  departmentId: id,
  measure: line,
}))
