/** The editions that the library brings. A fourth one is one more file here, and a line. */
import { own } from '../../../facts/own.ts'
import { D02 } from './d02.ts'
import { D03 } from './d03.ts'
import { D14 } from './d14.ts'
import type { Edition, Step } from './edition.ts'

export const complaintEditions = { D02, D03, D14 } as const

const all: readonly Edition[] = Object.values(complaintEditions)

/** The deciding clause of a rule or duty in an edition; undefined where the edition has no such sentence. */
export function clauseOf({ clauses }: Edition, id: string): string | undefined {
  return own(clauses, id)?.[0]
}

/** The anchors by which any edition keeps a rule or duty. */
export function anchorsOf(id: string): string[] {
  return all.flatMap(({ clauses }) => clauses[id] ?? [])
}

/** What an edition says of a step; the name is that of the event, with or without `complaint.`. */
export function stepOfEdition({ steps }: Edition, name: string): Step | undefined {
  return own(steps, bareStep(name))
}

/** The name of a step as editions and findings say it. */
export function bareStep(name: string): string {
  return name.replace(/^complaint\./, '')
}

/** The anchors of all steps: who does them, and after what, where they wait for anything. */
export function stepAnchors(which: 'roleClause' | 'orderClause'): string[] {
  const steps = all.flatMap(edition => Object.values<Step>(edition.steps))
  const concerned = which === 'roleClause' ? steps : steps.filter(({ after }) => after.length > 0)
  return [...new Set(concerned.map(step => step[which]))]
}

/** The anchors of the steps that a case waits for. */
export function flowAnchors(...more: readonly string[]): string[] {
  const awaited = all.flatMap(edition => [...edition.flow, ...more].map(name => stepOfEdition(edition, name)))
  return [...new Set(awaited.flatMap(step => step?.roleClause ?? []))]
}
