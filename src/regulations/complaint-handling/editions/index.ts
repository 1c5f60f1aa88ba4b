/** The editions that the library brings. A fourth one is one more file here, and a line. */
import { D02 } from './d02.ts'
import { D03 } from './d03.ts'
import { D14 } from './d14.ts'
import type { Edition, Step } from './edition.ts'

export const complaintEditions = { D02, D03, D14 } as const

const all: readonly Edition[] = Object.values(complaintEditions)

/** The anchors by which any edition keeps a provision. */
export function anchorsOf(provision: string): string[] {
  return all.flatMap(({ clauses }) => clauses[provision] ?? [])
}

/** The anchors of all steps: who does them, and after what, where they wait for anything. */
export function stepAnchors(which: 'roleClause' | 'orderClause'): string[] {
  const told = (steps: readonly Step[]) =>
    which === 'roleClause' ? steps : steps.filter(({ after }) => after.length > 0)
  return [...new Set(all.flatMap(({ steps }) => told(Object.values(steps)).map(step => step[which])))]
}
