/** What a slip or a certificate waits for now, who has to do it, and since when. No clause names a period. */
import type { DeepReadonly } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Certificate } from '../../../facts/inventory/states/certificate.ts'
import { isApproved, type Slip } from '../../../facts/inventory/states/slip.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { copiesForWarehouse, copiesOfAccounting, lackOfProof, levelName, unsignedLevels } from '../editions/papers.ts'
import { SALES, WAREHOUSE } from '../editions/roles.ts'
import { allThere, isHeld, quantityKept, ratioOf } from '../rules/tolerance.ts'

export interface Wait {
  readonly step: string
  readonly roles: readonly string[]
  readonly since: Instant
  /** What of it is missing: copies, levels. */
  readonly missing?: readonly string[]
}

/** What the company says where the texts are blank. */
export interface Terms {
  readonly overQuantityAllowance: string
  readonly heldReturnRoles: readonly string[]
}

type Known<State> = DeepReadonly<State>

/** 成品退货单: in the order of its steps; a closed slip waits for nothing, unless more is posted of it than came. */
export function waitsOfSlip(slip: Known<Slip>, edition: ReturnEdition, terms: Terms): Wait[] {
  const { requestedAt, closedAt, approvedAt } = slip
  if (requestedAt === null) return []
  if (overposted(slip)) return [{ step: 'reversal', roles: edition.accountants, since: slip.receiptReversedAt! }]
  if (closedAt !== null) return []
  if (approvedAt === null || !isApproved(slip))
    return [{ step: 'approval', roles: edition.slip.approvers, since: requestedAt }]
  const missing = copiesForWarehouse(edition).filter(copy => !slip.copies.includes(copy))
  if (missing.length > 0 && slip.receivedAt === null) {
    return [{ step: 'copies', roles: [SALES], since: approvedAt, missing: missing.map(String) }]
  }
  return [...waitsOfGoods(slip, edition, slip.copiesAt ?? approvedAt), ...waitsOfBooks(slip, edition, terms)]
}

/** A red entry took back what was booked in, and what was posted by it stands. */
export function overposted({ posted, receiptReversedAt, ...slip }: Known<Slip>): boolean {
  return posted !== null && receiptReversedAt !== null && compare(posted, quantityKept(slip)) > 0
}

function waitsOfGoods(slip: Known<Slip>, edition: ReturnEdition, since: Instant): Wait[] {
  const { askedAt, receivedAt } = slip
  return [
    // Whom the warehouse asks the texts do not say: who approves slips answers.
    ...(askedAt === null ? [] : [{ step: 'instruction', roles: edition.slip.approvers, since: askedAt }]),
    ...(allThere(slip) ? [] : [{ step: 'goods', roles: [WAREHOUSE], since: receivedAt ?? since }]),
  ]
}

function waitsOfBooks(slip: Known<Slip>, edition: ReturnEdition, terms: Terms): Wait[] {
  const { receivedAt, decidedAt, provenAt } = slip
  if (receivedAt === null) return []
  const held = waitOfHeld(slip, terms)
  const unproven = lackOfProof(slip.proof, edition.slip.proofs).length > 0
  const waits = held ? [held] : []
  if (!allThere(slip)) return waits
  if (unproven) return [...waits, { step: 'proof', roles: [SALES], since: receivedAt }]
  if (held) return waits
  const since = [receivedAt, decidedAt, provenAt].reduce<Instant>((latest, at) => (at && at > latest ? at : latest), '')
  return [{ step: 'posting', roles: edition.accountants, since }]
}

function waitOfHeld(slip: Known<Slip>, terms: Terms): Wait | undefined {
  const { decision, decidedAt, receivedAt } = slip
  if (!isHeld(slip, ratioOf(slip, terms.overQuantityAllowance))) return undefined
  if (decision === null) return { step: 'decision', roles: terms.heldReturnRoles, since: receivedAt! }
  return decision === 'send-back-excess' ? { step: 'sending-back', roles: [WAREHOUSE], since: decidedAt! } : undefined
}

/** 退货单分存: the copies that the warehouse has not sent on to their keepers, once all goods are there. */
export function copiesToHandOn(slip: Known<Slip>, { slip: { ownCopy, copies } }: ReturnEdition) {
  if (slip.receivedAt === null || !allThere(slip)) return []
  return copies.filter(({ copy, keeper }) => copy !== ownCopy && keeper !== WAREHOUSE && !slip.handedOn.includes(copy))
}

/** 销货折让证明单. */
export function waitsOfCertificate(certificate: Known<Certificate>, edition: ReturnEdition): Wait[] {
  const { certifiedAt, postedAt, signedAt, sealedAt, provenAt } = certificate
  if (certifiedAt === null || certificate.cancelledAt !== null) return []
  const copies = copiesOf(certificate, edition)
  if (postedAt !== null) return copies
  const unsigned = unsignedLevels(certificate, edition)
  if (unsigned.length > 0) {
    const since = signedAt ?? certifiedAt
    return [{ step: 'signatures', roles: unsigned.flat(), since, missing: unsigned.map(levelName) }]
  }
  if (sealedAt === null) return [{ step: 'seal', roles: [SALES], since: signedAt ?? certifiedAt }]
  const unproven = lackOfProof(certificate.proof, edition.certificate.proofs).length > 0
  if (unproven) return [...copies, { step: 'proof', roles: [SALES], since: sealedAt }]
  const since = provenAt !== null && provenAt > sealedAt ? provenAt : sealedAt
  return [...copies, { step: 'posting', roles: edition.accountants, since }]
}

/** Where the text says that accounting gets its copy with the proof, it waits for the proof. */
function copiesOf({ copies, sealedAt, provenAt }: Known<Certificate>, edition: ReturnEdition): Wait[] {
  if (sealedAt === null) return []
  const withProof = edition.clauses['copy-with-proof'] === undefined ? [] : copiesOfAccounting(edition)
  const missing = edition.certificate.copies.map(({ copy }) => copy).filter(copy => !copies.includes(copy))
  const waitFor = (since: Instant, some: readonly number[]): Wait[] =>
    some.length === 0 ? [] : [{ step: 'copies', roles: [SALES], since, missing: some.map(String) }]
  const atOnce = missing.filter(copy => !withProof.includes(copy))
  const proven = missing.filter(copy => withProof.includes(copy))
  return [
    ...waitFor(sealedAt, atOnce),
    ...(provenAt === null ? [] : waitFor(provenAt > sealedAt ? provenAt : sealedAt, proven)),
  ]
}
