/** How the duties of this regulation are put together: who owes it, about which complaint, since when. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Duty } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import type { ComplaintFile } from '../../../facts/complaint/file/shape.ts'

export type File = DeepReadonly<ComplaintFile>

/** Who owes it. The department is that of the present dispatch, or the one that the complaint came in for. */
export type Role =
  | 'first-contact'
  | 'front-desk'
  | 'customer-centre'
  | 'department'
  | 'management-office'
  | 'company-leader'
  | 'developer-and-company'

export function dutyOf(
  file: File,
  role: Role,
  since: Instant,
  deadline: Duty['deadline'],
  facts: Duty['facts'] = {},
): Duty {
  const { complaintId, customerId, departmentId, service } = file
  const department = service.dispatch?.departmentId ?? departmentId
  return {
    subject: tag('complaint', complaintId),
    since,
    deadline,
    facts: { complaint: complaintId, customer: customerId, role, department, ...facts },
  }
}

/** Was it done after the moment that asks for it? What was done for an earlier moment does not count. */
export function doneSince(doneAt: Instant | null | undefined, since: Instant): boolean {
  return doneAt !== null && doneAt !== undefined && doneAt >= since
}

/** When the board leader was called in about the work that is going on; null: not at all. */
export function boardCalledAt({ service }: File): Instant | null {
  return service.escalated.board ?? null
}
