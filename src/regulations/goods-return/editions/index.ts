/** The editions that the library brings. A fourth one is one more file here, and a line. */
import { D02 } from './d02.ts'
import { D03 } from './d03.ts'
import { D14 } from './d14.ts'
import type { ReturnEdition } from './edition.ts'

export const returnEditions = { D02, D03, D14 } as const

const all: readonly ReturnEdition[] = Object.values(returnEditions)

/** The anchors by which any edition keeps a provision. */
export function anchorsOf(provision: string): string[] {
  return [...new Set(all.flatMap(({ clauses }) => clauses[provision] ?? []))]
}
