/** Slips and gifts: made out, signed, fulfilled; papers of test drives: handed in. */
import type { Instant } from '../../../core/ports.ts'
import { type Attempt, commandsAbout, plainCommand } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import * as events from '../events/papers.ts'
import { notBefore, refusedGift, refusedSlip } from '../refusals.ts'
import { giftFile, slipFile } from '../states/papers.ts'

interface Paper {
  readonly id: string
  readonly begunAt: Instant | null
  readonly doneAt: Instant | null
}

/** Made out, and not done with. */
function paperOpen({ id, begunAt, doneAt }: Paper, attempt: Attempt, refused: typeof refusedSlip) {
  if (begunAt === null) return refused('vehicle-paper-known', id, MISSING)
  if (doneAt !== null) return refused('vehicle-paper-open', id, { actual: doneAt })
  return notBefore(begunAt, attempt, refused, id)
}

const slipCommand = commandsAbout(slipFile, 'slipId', ({ slipId: id, issuedAt, withdrawnAt, goodsIssuedAt }, attempt) =>
  paperOpen({ id, begunAt: issuedAt, doneAt: withdrawnAt ?? goodsIssuedAt }, attempt, refusedSlip),
)

const giftCommand = commandsAbout(giftFile, 'giftId', ({ giftId: id, requestedAt, issuedAt }, attempt) =>
  paperOpen({ id, begunAt: requestedAt, doneAt: issuedAt }, attempt, refusedGift),
)

export const paperCommands = [
  slipCommand('vehicle-slip.issue', events.slipIssued, {
    guard: ({ slipId, issuedAt: actual }) =>
      actual === null ? undefined : refusedSlip('vehicle-paper-new', slipId, { actual }),
  }),
  slipCommand('vehicle-slip.sign', events.slipSigned, { telling: 'decision' }),
  slipCommand('vehicle-slip.withdraw', events.slipWithdrawn, { telling: 'decision' }),
  slipCommand('vehicle-slip.issue-goods', events.slipGoodsIssued),
  giftCommand('vehicle-gift.request', events.giftRequested, {
    guard: ({ giftId, requestedAt: actual }) =>
      actual === null ? undefined : refusedGift('vehicle-paper-new', giftId, { actual }),
  }),
  giftCommand('vehicle-gift.sign', events.giftSigned, { telling: 'decision' }),
  giftCommand('vehicle-gift.register', events.giftRegistered),
  giftCommand('vehicle-gift.issue', events.giftIssued),
  giftCommand('vehicle-gift.receipt', events.giftReceipted, {
    guard: ({ giftId, issuedAt, receiptedAt }, attempt) => {
      if (issuedAt === null) return refusedGift('vehicle-gift-issued', giftId, MISSING)
      if (receiptedAt !== null) return refusedGift('vehicle-paper-open', giftId, { actual: receiptedAt })
      return notBefore(issuedAt, attempt, refusedGift, giftId)
    },
  }),
  // Before there is a drive, too: its papers may come first.
  plainCommand('test-drive.hand-in-papers', events.drivePapersHandedIn),
]
