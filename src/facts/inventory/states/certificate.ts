/** 销货折让证明单: one certificate. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { allowanceEvents } from '../events/allowances.ts'

export interface Certificate {
  certificateId: string
  customerId: string
  amount: string
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
    amount: '0',
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
    'allowance.certified': (certificate, { data, occurredAt, actor }) => {
      certificate.customerId = data.customerId
      certificate.amount = data.amount
      certificate.certifiedAt = occurredAt
      certificate.certifiedBy = actor?.id ?? null
    },
    'allowance.signed': (certificate, { data, occurredAt }) => {
      if (!certificate.signedAs.includes(data.as)) certificate.signedAs.push(data.as)
      certificate.signedAt = occurredAt
    },
    'allowance.sealed': (certificate, { occurredAt }) => {
      certificate.sealedAt = occurredAt
    },
    'allowance.copies-sent': ({ copies }, { data }) => {
      for (const copy of data.copies) if (!copies.includes(copy)) copies.push(copy)
    },
    'allowance.proven': (certificate, { data: { certificateId: _, ...proof }, occurredAt }) => {
      certificate.proof = proof
      certificate.provenAt = occurredAt
    },
    'allowance.posted': (certificate, { occurredAt }) => {
      certificate.postedAt = occurredAt
    },
  },
})
