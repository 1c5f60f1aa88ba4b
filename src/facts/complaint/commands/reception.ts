/** How a complaint is taken in: received, put on the form, numbered. */
import { defineCommand } from '../../../core/command.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { localDate } from '../../../time/local-date.ts'
import { asked, without } from '../events/about.ts'
import { id } from '../events/fields.ts'
import {
  abnormalityFiled,
  abnormalityImproved,
  complaintAccepted,
  complaintFormFiled,
  complaintNoted,
  complaintQuantityFixed,
  complaintReceived,
} from '../events/reception.ts'
import { refusedFor } from '../refusals.ts'
import { complaintFile, monthOfNumbers } from '../states/complaint-file.ts'
import { obstacleOf, stepCommand } from './about.ts'

export const receiveComplaint = defineCommand({
  type: 'complaint.receive',
  fields: () => asked(complaintReceived.shape),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type: _, ...data }) => {
    const since = file.receivedAt ?? file.abnormality?.filedAt
    return since ? refusedFor('complaint-new', file, { actual: since }) : [complaintReceived.of(data)]
  },
})

/** A further form is filed after the customer refused the conclusion of the one before, also when that was closed. */
export const fileComplaintForm = defineCommand({
  type: 'complaint.file-form',
  fields: () => asked(without(complaintFormFiled.shape, 'form')),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type, ...data }, occasion) => {
    const refused = file.settlement.refusedAt !== null
    const obstacle = obstacleOf(file, type, occasion, { phase: refused ? 'known' : 'open', kind: 'product' })
    if (obstacle) return obstacle
    const { count } = file.form
    if (count > 0 && !refused) return refusedFor('form-not-under-way', file, { actual: count })
    return [complaintFormFiled.of({ ...data, form: count + 1 })]
  },
})

/**
 * 受理编号: the next number of the month in which the form was received (business time, in the office's zone). The
 * boundary of the decision is the month's numbers, so they are unique and without a gap whoever else is numbering.
 */
export const acceptComplaint = defineCommand({
  type: 'complaint.accept',
  fields: () => ({ complaintId: id }),
  reads: ({ complaintId }, { calendar, occurredAt }) => ({
    file: complaintFile.of(complaintId),
    numbers: monthOfNumbers.of(monthOf(calendar, occurredAt)),
  }),
  decide: ({ file, numbers }, { complaintId, type }, occasion) => {
    const obstacle = obstacleOf(file, type, occasion, { kind: 'product' })
    if (obstacle) return obstacle
    const { count, filedAt, number, firstNumber } = file.form
    if (filedAt === null) return refusedFor('form-on-file', file)
    if (number !== null) return refusedFor('form-not-accepted-yet', file, { actual: number })
    if (occasion.occurredAt < filedAt) {
      const figures = { actual: occasion.occurredAt, limit: filedAt }
      return refusedFor('step-not-before-complaint', file, { ...figures, facts: { step: type } })
    }
    const { month } = numbers
    if (count > 1 && firstNumber !== null) {
      const suffixed = `${firstNumber}-${count}`
      return [complaintAccepted.of({ complaintId, form: count, number: suffixed, month, serial: count })]
    }
    const serial = numbers.last + 1
    return [complaintAccepted.of({ complaintId, form: 1, number: numberOf(month, serial), month, serial })]
  },
})

/** `2611` for a moment in November 2026 in the office's zone. */
export function monthOf(calendar: Calendar, moment: Instant): string {
  const date = localDate(calendar, moment)
  return date.slice(2, 4) + date.slice(5, 7)
}

/** YYMMCC; case 100 of a month goes on with three digits. */
export function numberOf(month: string, serial: number): string {
  return month + String(serial).padStart(2, '0')
}

export const fixQuantity = stepCommand('complaint.fix-quantity', complaintQuantityFixed, {
  kind: 'product',
  obstacle: file => (file.form.count === 0 ? refusedFor('form-on-file', file) : undefined),
})

export const noteComplaint = stepCommand('complaint.note', complaintNoted, { phase: 'known' })

export const fileAbnormality = defineCommand({
  type: 'complaint.file-abnormality',
  fields: () => asked(abnormalityFiled.shape),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type: _, ...data }) => {
    const since = file.receivedAt ?? file.abnormality?.filedAt
    return since ? refusedFor('complaint-new', file, { actual: since }) : [abnormalityFiled.of(data)]
  },
})

export const improveAbnormality = defineCommand({
  type: 'complaint.improve-abnormality',
  fields: () => asked(abnormalityImproved.shape),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type: _, ...data }) => {
    const { abnormality } = file
    if (!abnormality) return refusedFor('abnormality-known', file, { actual: false, limit: true })
    const left = abnormality.concerned.filter(one => !abnormality.improved.includes(one))
    if (!left.includes(data.departmentId)) {
      return refusedFor('department-concerned', file, { actual: left, facts: { department: data.departmentId } })
    }
    return [abnormalityImproved.of(data)]
  },
})

export const receptionCommands = [
  receiveComplaint,
  fileComplaintForm,
  acceptComplaint,
  fixQuantity,
  noteComplaint,
  fileAbnormality,
  improveAbnormality,
] as const
