/** 冲减业务量: what is credited to a customer, for goods or in money, is no business of the month in which they were sold. */
import type { Occasion } from '../../../core/command.ts'
import type { DeepReadonly, EventDraft } from '../../../core/event.ts'
import { multiply } from '../../../core/exact.ts'
import { localDate } from '../../../time/local-date.ts'
import { customerSettled } from '../../customer/events/index.ts'
import type { Certificate } from '../states/certificate.ts'
import type { Slip } from '../states/slip.ts'

/** @param quantity below nothing where a credit is taken back */
export function credited(slip: DeepReadonly<Slip>, quantity: string, occasion: Occasion): readonly EventDraft[] {
  const unitPrice = slip.unitPrice ?? slip.soldFor
  // A price that nobody knows lowers nothing.
  return unitPrice === null ? [] : lowered(slip, multiply(quantity, unitPrice), occasion)
}

/** 折让 is money off a sale; 赔款 makes good a damage, and takes nothing off. @param amount below nothing where it is taken back */
export function allowed(certificate: DeepReadonly<Certificate>, amount: string, occasion: Occasion) {
  return certificate.kind === 'allowance' ? lowered(certificate, amount, occasion) : []
}

type Sale = Pick<Slip, 'customerId' | 'departmentId' | 'soldOn'>

function lowered(sale: DeepReadonly<Sale>, amount: string, { calendar, occurredAt }: Occasion): readonly EventDraft[] {
  const { customerId, departmentId, soldOn } = sale
  // Business that nobody told cannot be lowered.
  if (soldOn === null || departmentId === null) return []
  const on = localDate(calendar, occurredAt)
  return [customerSettled.of({ customerId, departmentId, on, amount, dueOn: null, reference: null, soldOn })]
}
