/** What an edition asks of a slip or a certificate before it goes on: copies, signatures, proofs. */
import type { ReturnEdition } from './edition.ts'

/** The copies that go to the warehouse before any goods: all but the one that sales keeps. */
export function copiesForWarehouse({ slip: { copies, ownCopy } }: ReturnEdition): number[] {
  return copies.map(({ copy }) => copy).filter(copy => copy !== ownCopy)
}

/** The copies of a certificate that go to who keeps the books. */
export function copiesOfAccounting({ certificate, accountants }: ReturnEdition): number[] {
  return certificate.copies.filter(({ keeper }) => accountants.includes(keeper)).map(({ copy }) => copy)
}

interface Signed {
  readonly signedAs: readonly string[]
}

/** 核签: the levels that nobody has signed for yet, each by its roles. */
export function unsignedLevels({ signedAs }: Signed, { certificate }: ReturnEdition): string[][] {
  return certificate.levels.filter(roles => !roles.some(role => signedAs.includes(role)))
}

/** A level as one word: `deputy-manager/manager`. */
export function levelName(roles: readonly string[]): string {
  return roles.join('/')
}

interface Proof {
  readonly way: string
  readonly sealed: boolean
  readonly statesFigures: boolean
}

interface ListedWay {
  readonly way: string
  readonly figures: boolean
  readonly clause: string
}

/**
 * 退货证明, 折让证明: what a paper lacks to be a proof, of 'listed-way', 'seal' and 'figures'. Where no way is listed,
 * any is one; no paper at all lacks the 'proof'.
 */
export function lackOfProof(proof: Proof | null, ways: readonly ListedWay[]): string[] {
  if (proof === null) return ['proof']
  const listed = listedAs(proof.way, ways)
  return [
    ...(listed === undefined && ways.length > 0 ? ['listed-way'] : []),
    ...(proof.sealed ? [] : ['seal']),
    ...(listed?.figures === true && !proof.statesFigures ? ['figures'] : []),
  ]
}

export function listedAs(way: string, ways: readonly ListedWay[]): ListedWay | undefined {
  return ways.find(listed => listed.way === way)
}
