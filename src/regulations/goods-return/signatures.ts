/** 核签: which levels have signed a certificate. */
import type { ReturnEdition } from './editions/edition.ts'

interface Signed {
  readonly signedAs: readonly string[]
}

/** The levels that nobody has signed for yet, each by its roles. */
export function unsignedLevels({ signedAs }: Signed, { certificate }: ReturnEdition): string[][] {
  return certificate.levels.filter(roles => !roles.some(role => signedAs.includes(role)))
}

/** A level as one word: `deputy-manager/manager`. */
export function levelName(roles: readonly string[]): string {
  return roles.join('/')
}
