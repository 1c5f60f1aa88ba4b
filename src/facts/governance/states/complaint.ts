/** Whether one complaint has a result, and an end. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintClosed, complaintReopened } from '../../complaint/events/closure.ts'
import { complaintReceived } from '../../complaint/events/reception.ts'
import { complaintLevelDecided, complaintResolved } from '../../complaint/events/service.ts'
import { complaintApproved } from '../../complaint/events/settlement.ts'
import { set } from '../../set.ts'

export interface HandledComplaint {
  departmentId: string | null
  customerId: string | null
  /** It waits for its end since: received, or reopened. */
  openSince: Instant | null
  /** 处理结果: approved, resolved or decided, since it was opened last. */
  resultAt: Instant | null
}

/** 投诉处理: whether one complaint has a result, and an end. */
export const handledComplaint = defineState({
  name: 'handled-complaint',
  per: 'complaint',
  events: [
    complaintReceived,
    complaintApproved,
    complaintResolved,
    complaintLevelDecided,
    complaintClosed,
    complaintReopened,
  ],
  initial: (): HandledComplaint => ({ departmentId: null, customerId: null, openSince: null, resultAt: null }),
  on: {
    'complaint.received': (one, { data: { departmentId, customerId }, occurredAt }) =>
      set(one, { departmentId, customerId, openSince: occurredAt }),
    'complaint.approved': (one, { occurredAt }) => set(one, { resultAt: occurredAt }),
    'complaint.resolved': (one, { occurredAt }) => set(one, { resultAt: occurredAt }),
    'complaint.level-decided': (one, { occurredAt }) => set(one, { resultAt: occurredAt }),
    'complaint.closed': one => set(one, { openSince: null }),
    'complaint.reopened': (one, { occurredAt }) => set(one, { openSince: occurredAt, resultAt: null }),
  },
})
