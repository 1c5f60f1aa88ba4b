/** How the duties of this regulation are put together. */
import type { Duty } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import type { File } from '../case-standing.ts'

export function dutyOf(file: File, since: Instant, deadline: Duty['deadline'], facts: Duty['facts'] = {}): Duty {
  const { complaintId, customerId, departmentId } = file
  return {
    subject: tag('complaint', complaintId),
    since,
    deadline,
    facts: { complaint: complaintId, customer: customerId, department: departmentId, ...facts },
  }
}
