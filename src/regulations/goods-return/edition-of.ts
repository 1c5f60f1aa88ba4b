/** What an edition says of a provision. */
import { own } from '../../facts/own.ts'
import type { ReturnEdition } from './editions/edition.ts'

/** The deciding clause of a provision in an edition; undefined where the edition has no such sentence. */
export function clauseOf({ clauses }: ReturnEdition, provision: string): string | undefined {
  return own(clauses, provision)?.[0]
}

/** The copies that go to the warehouse before any goods: all but the one that sales keeps. */
export function copiesForWarehouse({ slip }: ReturnEdition): number[] {
  return slip.copies.map(({ copy }) => copy).filter(copy => copy !== slip.ownCopy)
}
