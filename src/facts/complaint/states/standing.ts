/** Where a case stands: received, accepted, paused, closed, reopened, and the times of its steps. */

import { emptySettlement } from './empty.ts'
import type { ComplaintFile, Section } from './shape.ts'

export const standing: Section = {
  'complaint.received': (file, { data, occurredAt }) => {
    file.kind = data.kind
    file.customerId = data.customerId
    file.departmentId = data.departmentId
    file.channel = data.channel
    file.subject = data.subject
    file.receivedAt = occurredAt
    file.receivedBy = data.receivedBy
    file.caller = { name: data.customerName, address: data.address, phone: data.phone }
  },
  'complaint.form-filed': (file, { data, occurredAt }) => {
    const { form } = file
    if (data.form > 1) startAnew(file)
    form.count = data.form
    form.filedAt = occurredAt
    form.market = data.market
    form.orderId = data.orderId
    form.partNumber = data.partNumber
    form.quantity = data.quantity
    form.undetermined = data.undetermined !== null
    form.number = null
    form.acceptedAt = null
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
    file.closedAt = occurredAt
    file.closedMonth = data.month
    file.outcome = data.outcome
    file.closings += 1
  },
  // The time that it was closed is a pause: the same clock goes on.
  'complaint.reopened': (file, { occurredAt }) => {
    reopen(file, occurredAt)
    file.reopenings += 1
  },
}

/** A new form after the customer refused: steps and settlement begin anew, findings and consequences stay known. */
function startAnew(file: ComplaintFile): void {
  file.steps = {}
  file.settlement = emptySettlement()
  file.consequences.copies = []
  file.pauses = []
  file.pausedAt = null
  file.closedAt = null
  file.closedMonth = null
  file.outcome = null
}

function reopen(file: ComplaintFile, at: string): void {
  if (file.closedAt !== null) file.pauses.push({ from: file.closedAt, to: at })
  file.closedAt = null
  file.closedMonth = null
  file.outcome = null
}

function endPause(file: ComplaintFile, at: string): void {
  if (file.pausedAt !== null) file.pauses.push({ from: file.pausedAt, to: at })
  file.pausedAt = null
}
