/** 销货折让证明单: one certificate. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { allowanceEvents } from '../events/allowances.ts'

export interface Certificate {
  certificateId: string
  customerId: string
  complaintId: string | null
  kind: 'allowance' | 'compensation' | null
  amount: string
  salespersonId: string | null
  reason: string | null
  basis: string | null
  certifiedAt: Instant | null
  certifiedBy: string | null
  /** The roles that have signed. */
  signedAs: string[]
  /** The latest signature. */
  signedAt: Instant | null
  sealedAt: Instant | null
  copies: number[]
  proof: { way: string; sealed: boolean; statesFigures: boolean } | null
  provenAt: Instant | null
  postedAt: Instant | null
}

export const certificate = defineState({
  name: 'certificate',
  per: 'certificate',
  events: allowanceEvents,
  initial: (certificateId): Certificate => ({
    certificateId,
    customerId: '',
    complaintId: null,
    kind: null,
    amount: '0',
    salespersonId: null,
    reason: null,
    basis: null,
    certifiedAt: null,
    certifiedBy: null,
    signedAs: [],
    signedAt: null,
    sealedAt: null,
    copies: [],
    proof: null,
    provenAt: null,
    postedAt: null,
  }),
  on: {
    'allowance.certified': (one, { data, occurredAt, actor }) => {
      const { customerId, complaintId, kind, amount, salespersonId, reason, basis } = data
      Object.assign(one, { customerId, complaintId, kind, amount, salespersonId, reason, basis })
      one.certifiedAt = occurredAt
      one.certifiedBy = actor?.id ?? null
    },
    'allowance.signed': (one, { data, occurredAt }) => {
      if (!one.signedAs.includes(data.as)) one.signedAs.push(data.as)
      one.signedAt = occurredAt
    },
    'allowance.sealed': (one, { occurredAt }) => {
      one.sealedAt = occurredAt
    },
    'allowance.copies-sent': (one, { data }) => {
      for (const copy of data.copies) if (!one.copies.includes(copy)) one.copies.push(copy)
    },
    'allowance.proven': (one, { data, occurredAt }) => {
      const { way, sealed, statesFigures } = data
      one.proof = { way, sealed, statesFigures }
      one.provenAt = occurredAt
    },
    'allowance.posted': (one, { occurredAt }) => {
      one.postedAt = occurredAt
    },
  },
})
