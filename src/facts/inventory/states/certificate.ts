/** 销货折让证明单: one certificate. */
import type * as z from 'zod'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import type { allowanceKind } from '../events/fields.ts'
import { allowanceEvents } from '../events/index.ts'

const certificateOf = (certificateId: string) => ({
  certificateId,
  customerId: '',
  complaintId: null as string | null,
  kind: 'allowance' as z.output<typeof allowanceKind>,
  amount: '0',
  /** 业务部门: whose business it was; null: nobody told of business with the customer. */
  departmentId: null as string | null,
  /** The day of the sale. */
  soldOn: null as LocalDate | null,
  certifiedAt: null as Instant | null,
  certifiedBy: null as string | null,
  /** By a mandate: for whom. */
  certifiedFor: null as string | null,
  /** The roles that have signed. */
  signedAs: [] as string[],
  /** The latest signature. */
  signedAt: null as Instant | null,
  sealedAt: null as Instant | null,
  copies: [] as number[],
  proof: null as { way: string; sealed: boolean; statesFigures: boolean } | null,
  provenAt: null as Instant | null,
  postedAt: null as Instant | null,
  /** What is left of the posting that stands. */
  posted: null as string | null,
  /** Its voucher. */
  voucherId: null as string | null,
  /** The latest red entry against a posting. */
  reversedAt: null as Instant | null,
  cancelledAt: null as Instant | null,
})

export type Certificate = ReturnType<typeof certificateOf>

export const certificate = defineState({
  name: 'certificate',
  per: 'certificate',
  events: allowanceEvents,
  initial: certificateOf,
  on: {
    'allowance.certified': (certificate, { data, occurredAt, actor }) =>
      set(certificate, {
        customerId: data.customerId,
        complaintId: data.complaintId,
        kind: data.kind,
        amount: data.amount,
        departmentId: data.departmentId,
        soldOn: data.soldOn,
        certifiedAt: occurredAt,
        certifiedBy: actor?.id ?? null,
        certifiedFor: actor?.onBehalfOf?.id ?? null,
      }),
    'allowance.signed': (certificate, { data, occurredAt }) => {
      if (!certificate.signedAs.includes(data.as)) certificate.signedAs.push(data.as)
      certificate.signedAt = occurredAt
    },
    'allowance.sealed': (certificate, { occurredAt }) => set(certificate, { sealedAt: occurredAt }),
    'allowance.copies-sent': ({ copies }, { data }) => {
      for (const copy of data.copies) if (!copies.includes(copy)) copies.push(copy)
    },
    'allowance.proven': (certificate, { data: { certificateId: _, ...proof }, occurredAt }) =>
      set(certificate, { proof, provenAt: occurredAt }),
    'allowance.posted': (certificate, { data: { amount: posted, voucherId }, occurredAt }) =>
      set(certificate, { postedAt: occurredAt, posted, voucherId }),
    'allowance.posting-reversed': (certificate, { data: { left }, occurredAt }) => {
      set(certificate, { posted: left, reversedAt: occurredAt })
      if (left === '0') set(certificate, { posted: null, postedAt: null, voucherId: null })
      else certificate.amount = left
    },
    'allowance.cancelled': (certificate, { occurredAt }) => set(certificate, { cancelledAt: occurredAt }),
  },
})
