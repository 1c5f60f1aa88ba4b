/** What the duties about one case have in common: its edition, that edition's clause, and how a duty is told. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Force, Text } from '../../../core/finding.ts'
import { type Duty, defineObligation, type ObligationDefinition } from '../../../core/obligation.ts'
import type { Parameters, ValuesOf } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import type { ComplaintFile } from '../../../facts/complaint/file/shape.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { clauseOf, editionOf } from '../edition-of.ts'
import type { Edition } from '../editions/edition.ts'
import { anchorsOf } from '../editions/index.ts'
import { edition as editionParameter } from '../parameters.ts'

export interface StandingCase<Values> {
  readonly file: DeepReadonly<ComplaintFile>
  readonly edition: Edition
  /** The edition's deciding clause for this obligation. */
  readonly clause: string
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => Values
}

/** Duties about one product complaint; none where the case's edition has no such sentence. */
export function caseObligation<const P extends Parameters = Record<never, never>>(definition: {
  readonly id: string
  readonly title: Text
  readonly force?: Force
  readonly parameters?: P
  /** Anchors beside those of the editions' lists. */
  readonly clauses?: readonly string[]
  readonly sentence: Text
  readonly duties: (standing: StandingCase<ValuesOf<P>>) => readonly Duty[]
}): ObligationDefinition {
  const { id, title, force = 'must', parameters, clauses = [], sentence, duties } = definition
  return defineObligation({
    id,
    clauses: [...new Set([...anchorsOf(id), ...clauses])],
    title,
    force,
    parameters: { ...(parameters as Parameters | undefined), edition: editionParameter },
    of: complaintFile,
    sentence,
    duties: ({ state: file, calendar, parametersAt }) => {
      const edition = editionOf(file, parametersAt)
      const clause = edition && clauseOf(edition, id)
      if (clause === undefined) return []
      return duties({ file, edition: edition!, clause, calendar, parametersAt: parametersAt as never })
    },
  })
}

/** A duty about the case, with its number, and who has to do it. */
export function dutyOf(
  file: DeepReadonly<ComplaintFile>,
  roles: readonly string[],
  since: Instant,
  deadline: Duty['deadline'],
  more: { readonly clause: string; readonly force?: Force; readonly facts?: Duty['facts'] },
): Duty {
  const { facts, ...rest } = more
  const names = { complaint: file.complaintId, number: file.form.number, customer: file.customerId, roles }
  return { subject: tag('complaint', file.complaintId), since, deadline, ...rest, facts: { ...names, ...facts } }
}
