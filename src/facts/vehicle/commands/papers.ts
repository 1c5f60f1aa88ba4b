/** Slips and gifts: made out, signed, fulfilled; papers of test drives: handed in. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { asked } from '../../shaped-event.ts'
import {
  drivePapersHandedIn,
  giftIssued,
  giftReceipted,
  giftRegistered,
  giftRequested,
  giftSigned,
  slipGoodsIssued,
  slipIssued,
  slipSigned,
  slipWithdrawn,
} from '../events/papers.ts'
import { refusedGift, refusedSlip } from '../refusals.ts'
import { type GiftFile, giftFile, type SlipFile, slipFile } from '../states/papers.ts'

type KnownSlip = DeepReadonly<SlipFile>
type KnownGift = DeepReadonly<GiftFile>

interface Occurring {
  readonly occurredAt: Instant
}

function slipObstacle(slip: KnownSlip, step: string, { occurredAt }: Occurring): Refusal | undefined {
  const { slipId, issuedAt } = slip
  if (issuedAt === null) return refusedSlip('vehicle-paper-known', slipId, { actual: false, limit: true })
  const done = slip.withdrawnAt ?? slip.goodsIssuedAt
  if (done !== null) return refusedSlip('vehicle-paper-open', slipId, { actual: done })
  if (occurredAt >= issuedAt) return undefined
  return refusedSlip('vehicle-step-not-before', slipId, { actual: occurredAt, limit: issuedAt, facts: { step } })
}

function giftObstacle(gift: KnownGift, step: string, { occurredAt }: Occurring): Refusal | undefined {
  const { giftId, requestedAt, issuedAt } = gift
  if (requestedAt === null) return refusedGift('vehicle-paper-known', giftId, { actual: false, limit: true })
  if (issuedAt !== null) return refusedGift('vehicle-paper-open', giftId, { actual: issuedAt })
  if (occurredAt >= requestedAt) return undefined
  return refusedGift('vehicle-step-not-before', giftId, { actual: occurredAt, limit: requestedAt, facts: { step } })
}

const issueSlip = defineCommand({
  type: 'vehicle-slip.issue',
  fields: () => asked(slipIssued.asks),
  reads: ({ slipId }) => ({ slip: slipFile.of(slipId) }),
  decide: ({ slip }, { type: _, ...data }) =>
    slip.issuedAt === null
      ? [slipIssued.of(data)]
      : refusedSlip('vehicle-paper-new', slip.slipId, { actual: slip.issuedAt }),
})

const signSlip = defineCommand({
  type: 'vehicle-slip.sign',
  fields: () => asked(slipSigned.asks),
  reads: ({ slipId }) => ({ slip: slipFile.of(slipId) }),
  decide: ({ slip }, { type, ...data }, occasion) => slipObstacle(slip, type, occasion) ?? [slipSigned.of(data)],
})

const withdrawSlip = defineCommand({
  type: 'vehicle-slip.withdraw',
  fields: () => asked(slipWithdrawn.asks),
  reads: ({ slipId }) => ({ slip: slipFile.of(slipId) }),
  decide: ({ slip }, { type, ...data }, occasion) => slipObstacle(slip, type, occasion) ?? [slipWithdrawn.of(data)],
})

const issueGoods = defineCommand({
  type: 'vehicle-slip.issue-goods',
  fields: () => asked(slipGoodsIssued.asks),
  reads: ({ slipId }) => ({ slip: slipFile.of(slipId) }),
  decide: ({ slip }, { type, ...data }, occasion) => slipObstacle(slip, type, occasion) ?? [slipGoodsIssued.of(data)],
})

const requestGift = defineCommand({
  type: 'vehicle-gift.request',
  fields: () => asked(giftRequested.asks),
  reads: ({ giftId }) => ({ gift: giftFile.of(giftId) }),
  decide: ({ gift }, { type: _, ...data }) =>
    gift.requestedAt === null
      ? [giftRequested.of(data)]
      : refusedGift('vehicle-paper-new', gift.giftId, { actual: gift.requestedAt }),
})

const signGift = defineCommand({
  type: 'vehicle-gift.sign',
  fields: () => asked(giftSigned.asks),
  reads: ({ giftId }) => ({ gift: giftFile.of(giftId) }),
  decide: ({ gift }, { type, ...data }, occasion) => giftObstacle(gift, type, occasion) ?? [giftSigned.of(data)],
})

const registerGift = defineCommand({
  type: 'vehicle-gift.register',
  fields: () => asked(giftRegistered.asks),
  reads: ({ giftId }) => ({ gift: giftFile.of(giftId) }),
  decide: ({ gift }, { type, ...data }, occasion) => giftObstacle(gift, type, occasion) ?? [giftRegistered.of(data)],
})

const issueGift = defineCommand({
  type: 'vehicle-gift.issue',
  fields: () => asked(giftIssued.asks),
  reads: ({ giftId }) => ({ gift: giftFile.of(giftId) }),
  decide: ({ gift }, { type, ...data }, occasion) => giftObstacle(gift, type, occasion) ?? [giftIssued.of(data)],
})

const receiptGift = defineCommand({
  type: 'vehicle-gift.receipt',
  fields: () => asked(giftReceipted.asks),
  reads: ({ giftId }) => ({ gift: giftFile.of(giftId) }),
  decide: ({ gift }, { type, ...data }, { occurredAt }) => {
    const { giftId, issuedAt, receiptedAt } = gift
    if (issuedAt === null) return refusedGift('vehicle-gift-issued', giftId, { actual: false, limit: true })
    if (receiptedAt !== null) return refusedGift('vehicle-paper-open', giftId, { actual: receiptedAt })
    if (occurredAt >= issuedAt) return [giftReceipted.of(data)]
    const figures = { actual: occurredAt, limit: issuedAt, facts: { step: type } }
    return refusedGift('vehicle-step-not-before', giftId, figures)
  },
})

/** Before there is a drive, too: its papers may come first. */
const handInPapers = defineCommand({
  type: 'test-drive.hand-in-papers',
  fields: () => asked(drivePapersHandedIn.asks),
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [drivePapersHandedIn.of(data)],
})

export const paperCommands = [
  issueSlip,
  signSlip,
  withdrawSlip,
  issueGoods,
  requestGift,
  signGift,
  registerGift,
  issueGift,
  receiptGift,
  handInPapers,
] as const
