/** Slips and gifts, one by one. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Role, SlipKind } from '../events/fields.ts'
import { paperEvents } from '../events/papers.ts'

export interface Signature {
  personId: string
  role: Role
  at: Instant
}

export interface SlipFile {
  slipId: string
  kind: SlipKind | null
  consultantId: string | null
  issuedAt: Instant | null
  signatures: (Signature & { managerAbsent: boolean })[]
  withdrawnAt: Instant | null
  goodsIssuedAt: Instant | null
}

/** 装饰单, 领料单. */
export const slipFile = defineState({
  name: 'vehicle-slip',
  per: 'vehicle-slip',
  events: paperEvents,
  initial: (slipId): SlipFile => ({
    slipId,
    kind: null,
    consultantId: null,
    issuedAt: null,
    signatures: [],
    withdrawnAt: null,
    goodsIssuedAt: null,
  }),
  on: {
    'vehicle-slip.issued': (slip, { data, occurredAt }) => {
      slip.kind = data.kind
      slip.consultantId = data.consultantId
      slip.issuedAt = occurredAt
    },
    'vehicle-slip.signed': ({ signatures }, { data, occurredAt }) => {
      signatures.push({ ...data.by, at: occurredAt, managerAbsent: data.managerAbsent })
    },
    'vehicle-slip.withdrawn': (slip, { occurredAt }) => {
      slip.withdrawnAt = occurredAt
    },
    'vehicle-slip.goods-issued': (slip, { occurredAt }) => {
      slip.goodsIssuedAt = occurredAt
    },
  },
})

export interface GiftFile {
  giftId: string
  applicantId: string | null
  customerId: string | null
  requestedAt: Instant | null
  signatures: Signature[]
  registeredBy: Signature | null
  issuedAt: Instant | null
  receiptedAt: Instant | null
}

/** 礼品. */
export const giftFile = defineState({
  name: 'vehicle-gift',
  per: 'vehicle-gift',
  events: paperEvents,
  initial: (giftId): GiftFile => ({
    giftId,
    applicantId: null,
    customerId: null,
    requestedAt: null,
    signatures: [],
    registeredBy: null,
    issuedAt: null,
    receiptedAt: null,
  }),
  on: {
    'vehicle-gift.requested': (gift, { data, occurredAt }) => {
      gift.applicantId = data.applicantId
      gift.customerId = data.customerId
      gift.requestedAt = occurredAt
    },
    'vehicle-gift.signed': ({ signatures }, { data, occurredAt }) => {
      signatures.push({ ...data.by, at: occurredAt })
    },
    'vehicle-gift.registered': (gift, { data, occurredAt }) => {
      gift.registeredBy = { ...data.by, at: occurredAt }
    },
    'vehicle-gift.issued': (gift, { occurredAt }) => {
      gift.issuedAt = occurredAt
    },
    'vehicle-gift.receipted': (gift, { occurredAt }) => {
      gift.receiptedAt = occurredAt
    },
  },
})
