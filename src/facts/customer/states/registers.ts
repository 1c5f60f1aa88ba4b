/** Registers over many customers: the blacklists, and what customers said. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerBlacklisted, customerContacted, customerDelisted } from '../events/index.ts'

export interface BlacklistEntry {
  customerId: string
  list: 'department' | 'company'
  departmentId: string | null
  since: Instant
  reason: string
}

/** 黑名单库: every entry that stands, the company's and the departments'. */
export const blacklists = defineState({
  name: 'blacklists',
  events: [customerBlacklisted, customerDelisted],
  initial: (): { entries: BlacklistEntry[] } => ({ entries: [] }),
  on: {
    'customer.blacklisted': (register, { data, occurredAt }) => {
      const { customerId, list, departmentId, reason } = data
      register.entries.push({ customerId, list, departmentId, since: occurredAt, reason })
    },
    'customer.delisted': (register, { data }) => {
      register.entries = register.entries.filter(
        ({ customerId, departmentId }) => customerId !== data.customerId || departmentId !== data.departmentId,
      )
    },
  },
})

/** 客户意见: what customers of a department said, customer by customer. */
export const opinions = defineState({
  name: 'opinions',
  per: 'department',
  events: [customerContacted],
  initial: (): { entries: { customerId: string; at: Instant; opinion: string }[] } => ({ entries: [] }),
  on: {
    'customer.contacted': (said, { data, occurredAt }) => {
      if (data.opinion === null) return
      said.entries.push({ customerId: data.customerId, at: occurredAt, opinion: data.opinion })
    },
  },
})
