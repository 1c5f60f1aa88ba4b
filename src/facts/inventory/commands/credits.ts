/** 冲减业务量: what is credited for goods that came back is no business of the month in which they were sold. */
import type { Occasion } from '../../../core/command.ts'
import type { DeepReadonly, EventDraft } from '../../../core/event.ts'
import { multiply } from '../../../core/exact.ts'
import { localDate } from '../../../time/local-date.ts'
import { customerSettled } from '../../customer/events/index.ts'
import type { Slip } from '../states/slip.ts'

/** @param quantity below nothing where a credit is taken back */
export function credited(slip: DeepReadonly<Slip>, quantity: string, occasion: Occasion): readonly EventDraft[] {
  const { customerId, departmentId, soldOn } = slip
  const unitPrice = slip.unitPrice ?? slip.soldFor
  // A price that nobody knows lowers nothing, and business that nobody told cannot be lowered.
  if (unitPrice === null || soldOn === null || departmentId === null) return []
  const on = localDate(occasion.calendar, occasion.occurredAt)
  const amount = multiply(quantity, unitPrice)
  const credit = { customerId, departmentId, on, amount, dueOn: null, reference: null, soldOn }
  return [customerSettled.of(credit)]
}
