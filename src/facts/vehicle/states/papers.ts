/** Slips and gifts, one by one. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import type { Person, SlipKind } from '../events/fields.ts'
import { paperEvents } from '../events/index.ts'

type Signature = Person & { at: Instant }

const newSlip = (slipId: string) => ({
  slipId,
  kind: null as SlipKind | null,
  consultantId: null as string | null,
  issuedAt: null as Instant | null,
  signatures: [] as (Signature & { managerAbsent: boolean })[],
  withdrawnAt: null as Instant | null,
  goodsIssuedAt: null as Instant | null,
})

export type SlipFile = ReturnType<typeof newSlip>

/** 装饰单, 领料单. */
export const slipFile = defineState({
  name: 'vehicle-slip',
  per: 'vehicle-slip',
  events: paperEvents,
  initial: newSlip,
  on: {
    'vehicle-slip.issued': (slip, { data, occurredAt }) =>
      set(slip, { kind: data.kind, consultantId: data.consultantId, issuedAt: occurredAt }),
    'vehicle-slip.signed': ({ signatures }, { data, occurredAt }) => {
      signatures.push({ ...data.by, at: occurredAt, managerAbsent: data.managerAbsent })
    },
    'vehicle-slip.withdrawn': (slip, { occurredAt }) => set(slip, { withdrawnAt: occurredAt }),
    'vehicle-slip.goods-issued': (slip, { occurredAt }) => set(slip, { goodsIssuedAt: occurredAt }),
  },
})

const newGift = (giftId: string) => ({
  giftId,
  applicantId: null as string | null,
  customerId: null as string | null,
  requestedAt: null as Instant | null,
  signatures: [] as Signature[],
  registeredBy: null as Signature | null,
  issuedAt: null as Instant | null,
  receiptedAt: null as Instant | null,
})

/** 礼品. */
export const giftFile = defineState({
  name: 'vehicle-gift',
  per: 'vehicle-gift',
  events: paperEvents,
  initial: newGift,
  on: {
    'vehicle-gift.requested': (gift, { data, occurredAt }) =>
      set(gift, { applicantId: data.applicantId, customerId: data.customerId, requestedAt: occurredAt }),
    'vehicle-gift.signed': ({ signatures }, { data, occurredAt }) => {
      signatures.push({ ...data.by, at: occurredAt })
    },
    'vehicle-gift.registered': (gift, { data, occurredAt }) =>
      set(gift, { registeredBy: { ...data.by, at: occurredAt } }),
    'vehicle-gift.issued': (gift, { occurredAt }) => set(gift, { issuedAt: occurredAt }),
    'vehicle-gift.receipted': (gift, { occurredAt }) => set(gift, { receiptedAt: occurredAt }),
  },
})
