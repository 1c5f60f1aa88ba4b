/**
 * 受理编号: the next number of the month in which the form was received (business time, in the office's zone). The
 * boundary of the decision is the month's numbers, so they are unique and without a gap whoever else is numbering.
 */
import { defineCommand } from '../../../core/command.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { localDate } from '../../../time/local-date.ts'
import { id } from '../events/fields.ts'
import { complaintAccepted } from '../events/reception.ts'
import { refusedFor } from '../refusals.ts'
import { complaintFile } from '../states/complaint-file.ts'
import { monthOfNumbers } from '../states/months.ts'
import { notBefore, obstacleOf } from './about.ts'

export const acceptComplaint = defineCommand({
  type: 'complaint.accept',
  telling: 'decision',
  fields: () => ({ complaintId: id }),
  reads: ({ complaintId }, { calendar, occurredAt }) => ({
    file: complaintFile.of(complaintId),
    numbers: monthOfNumbers.of(monthOf(calendar, occurredAt)),
  }),
  decide: ({ file, numbers }, { complaintId, type }, occasion) => {
    const obstacle = obstacleOf(file, { ...occasion, step: type }, 'open', 'product')
    if (obstacle) return obstacle
    const { count, filedAt, number, firstNumber } = file.form
    if (filedAt === null) return refusedFor('form-on-file', file)
    if (number !== null) return refusedFor('form-not-accepted-yet', file, { actual: number })
    const early = notBefore('step-not-before-complaint', file, filedAt, occasion.occurredAt, { step: type })
    if (early) return early
    const { month, last } = numbers
    const numbered =
      count > 1 && firstNumber !== null
        ? { form: count, number: `${firstNumber}-${count}`, serial: count }
        : { form: 1, number: numberOf(month, last + 1), serial: last + 1 }
    return [complaintAccepted.of({ complaintId, month, ...numbered })]
  },
})

/** `2611` for a moment in November 2026 in the office's zone. */
export function monthOf(calendar: Calendar, moment: Instant): string {
  const date = localDate(calendar, moment)
  return date.slice(2, 4) + date.slice(5, 7)
}

/** YYMMCC; case 100 of a month goes on with three digits. */
function numberOf(month: string, serial: number): string {
  return month + String(serial).padStart(2, '0')
}
