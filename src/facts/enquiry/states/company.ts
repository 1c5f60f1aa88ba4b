/** What is heard of customers anywhere in the company, and what its management was told of it. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintReceived } from '../../complaint/events/reception.ts'
import { customerAdmitted } from '../../customer/events/index.ts'
import { enquiryReceived, progressReported } from '../events.ts'

export interface HeardCompany {
  /** It has customers: since the first of them was admitted, asked or complained, in whatever department. */
  inContactSince: Instant | null
  /** 工作进展的汇报: which department reported, and when. */
  reports: { departmentId: string; at: Instant }[]
}

const since = (company: HeardCompany, { occurredAt }: { readonly occurredAt: Instant }) => {
  company.inContactSince ??= occurredAt
}

export const heardCompany = defineState({
  name: 'heard-company',
  events: [customerAdmitted, enquiryReceived, complaintReceived, progressReported],
  initial: (): HeardCompany => ({ inContactSince: null, reports: [] }),
  on: {
    'customer.admitted': since,
    'enquiry.received': since,
    'complaint.received': since,
    'care.progress-reported': ({ reports }, { data: { departmentId }, occurredAt: at }) => {
      reports.push({ departmentId, at })
    },
  },
})
