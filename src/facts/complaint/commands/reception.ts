/** How a complaint is taken in: received, put on the form, numbered; and what is not a complaint yet. */
import {
  abnormalityFiled,
  abnormalityImproved,
  complaintFormFiled,
  complaintNoted,
  complaintQuantityFixed,
  complaintReceived,
} from '../events/reception.ts'
import { refusedFor } from '../refusals.ts'
import { stepCommand } from './about.ts'
import { acceptComplaint } from './numbering.ts'

export const receptionCommands = [
  stepCommand('complaint.receive', complaintReceived, { phase: 'new' }),
  // A further form is filed after the customer refused the conclusion of the one before, also when that was closed.
  stepCommand('complaint.file-form', complaintFormFiled, {
    phase: ({ settlement }) => (settlement.refusedAt === null ? 'open' : 'known'),
    kind: 'product',
    obstacle: file =>
      file.form.count > 0 && file.settlement.refusedAt === null
        ? refusedFor('form-not-under-way', file, { actual: file.form.count })
        : undefined,
    fill: ({ form }) => ({ form: form.count + 1 }),
  }),
  acceptComplaint,
  stepCommand('complaint.fix-quantity', complaintQuantityFixed, {
    kind: 'product',
    obstacle: file => (file.form.count === 0 ? refusedFor('form-on-file', file) : undefined),
  }),
  stepCommand('complaint.note', complaintNoted, { phase: 'known' }),
  stepCommand('complaint.file-abnormality', abnormalityFiled, { phase: 'new' }),
  stepCommand('complaint.improve-abnormality', abnormalityImproved, {
    phase: 'any',
    obstacle: (file, { departmentId }) => {
      const { abnormality } = file
      if (!abnormality) return refusedFor('abnormality-known', file, { actual: false, limit: true })
      const left = abnormality.concerned.filter(one => !abnormality.improved.includes(one))
      if (left.includes(departmentId)) return undefined
      return refusedFor('department-concerned', file, { actual: left, facts: { department: departmentId } })
    },
  }),
]
