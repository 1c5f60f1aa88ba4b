/** Where a case stands: received, accepted, paused, closed, reopened, and the times of its steps. */
import type { Instant } from '../../../core/ports.ts'
import { type Case, newSettlement, type Recipes, write } from './case.ts'

export const standing: Recipes<Case> = {
  'complaint.received': (file, { data, occurredAt }) => {
    const { kind, customerId, departmentId, subject } = data
    write(file, { kind, customerId, departmentId, subject, receivedAt: occurredAt })
  },
  'complaint.form-filed': (file, { data, occurredAt }) => {
    if (data.form > 1) startAnew(file)
    const { form: count, market, orderId, partNumber, quantity } = data
    const undetermined = data.undetermined !== null
    const filed = { count, filedAt: occurredAt, market, orderId, partNumber, quantity, undetermined }
    write(file.form, { ...filed, number: null, acceptedAt: null })
  },
  'complaint.accepted': ({ form }, { data, occurredAt }) => {
    form.number = data.number
    form.acceptedAt = occurredAt
    if (data.form > 1) return
    form.firstNumber = data.number
    form.firstAcceptedAt = occurredAt
  },
  'complaint.quantity-fixed': ({ form }, { data }) => {
    form.quantity = data.quantity
    form.undetermined = false
  },
  'complaint.paused': (file, { occurredAt }) => {
    file.pausedAt = occurredAt
  },
  'complaint.resumed': (file, { occurredAt }) => endPause(file, occurredAt),
  'complaint.closed': (file, { data, occurredAt }) => {
    endPause(file, occurredAt)
    write(file, { closedAt: occurredAt, closedMonth: data.month, outcome: data.outcome })
    file.closings += 1
  },
  // The time that it was closed is a pause: the same clock goes on.
  'complaint.reopened': (file, { occurredAt }) => {
    if (file.closedAt !== null) file.pauses.push({ from: file.closedAt, to: occurredAt })
    write(file, OPEN)
    file.reopenings += 1
  },
}

const OPEN = { closedAt: null, closedMonth: null, outcome: null }

/** A new form after the customer refused: steps and settlement begin anew, findings and consequences stay known. */
function startAnew(file: Case): void {
  write(file, { ...OPEN, steps: {}, settlement: newSettlement(), pauses: [], pausedAt: null })
}

function endPause(file: Case, at: Instant): void {
  if (file.pausedAt !== null) file.pauses.push({ from: file.pausedAt, to: at })
  file.pausedAt = null
}
