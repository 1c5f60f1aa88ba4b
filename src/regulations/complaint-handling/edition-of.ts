/** Which edition a case is handled by, and what it says of a provision. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Instant } from '../../core/ports.ts'
import type { ComplaintFile } from '../../facts/complaint/file/shape.ts'
import { own } from '../../facts/own.ts'
import type { Edition, Step } from './editions/edition.ts'

type File = Pick<DeepReadonly<ComplaintFile>, 'kind' | 'receivedAt' | 'abnormality'>

/** A case keeps the edition that was in force when it began; none for what is no product complaint. */
export function editionOf(
  { kind, receivedAt, abnormality }: File,
  parametersAt: (moment: Instant) => { readonly edition: Edition },
): Edition | undefined {
  if (kind === 'service') return undefined
  const began = receivedAt ?? abnormality?.filedAt
  return began === undefined ? undefined : parametersAt(began).edition
}

/** The deciding clause of a provision in an edition; undefined where the edition has no such sentence. */
export function clauseOf({ clauses }: Edition, provision: string): string | undefined {
  return own(clauses, provision)?.[0]
}

/** What an edition says of a step; the name is that of the event. */
export function stepOfEdition({ steps }: Edition, name: string): Step | undefined {
  return own(steps, bareStep(name))
}

/** The name of a step as editions and findings say it. */
export function bareStep(name: string): string {
  return name.replace(/^complaint\./, '')
}
