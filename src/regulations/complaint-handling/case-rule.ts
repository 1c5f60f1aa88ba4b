/** What the rules about one case have in common: its file, the edition it keeps, and that edition's clause. */
import type { DeepReadonly, EventDefinition, FactOf } from '../../core/event.ts'
import type { Force, Text } from '../../core/finding.ts'
import type { Parameters, ValuesOf } from '../../core/parameter.ts'
import type { Calendar } from '../../core/ports.ts'
import { defineRule, type Judgement, notApplicable, type RuleDefinition } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintEvents } from '../../facts/complaint/events/index.ts'
import type { ComplaintFile } from '../../facts/complaint/file/shape.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { clauseOf, editionOf } from './edition-of.ts'
import type { Edition } from './editions/edition.ts'
import { anchorsOf } from './editions/index.ts'
import { edition as editionParameter } from './parameters.ts'

export interface CaseOf<Event, Values> {
  readonly event: Event
  /** The file before the step, and after it. */
  readonly before: DeepReadonly<ComplaintFile>
  readonly file: DeepReadonly<ComplaintFile>
  readonly edition: Edition
  readonly parameters: Values
  readonly calendar: Calendar
}

/** What belongs to no single case, and so is nobody's step of one. */
const APART = ['complaint.closings-reviewed', 'complaint.period-reported', 'complaint.emergency-started']

/** All that can happen in a case. */
export const caseEvents = complaintEvents.filter(({ type }) => !APART.includes(type))

interface AboutComplaint {
  readonly data: { readonly complaintId: string }
}

/**
 * A rule about one product complaint. Its clauses are those by which the editions keep it; a case of an edition
 * without such a sentence is not judged.
 */
export function caseRule<
  const Guarded extends readonly EventDefinition[],
  const P extends Parameters = Record<never, never>,
>(definition: {
  readonly id: string
  readonly title: Text
  readonly force?: Force
  readonly on: Guarded
  readonly parameters?: P
  /** Where they are not those of the editions' list of provisions. */
  readonly clauses?: readonly string[]
  readonly sentence: Text
  readonly holds: (judged: CaseOf<FactOf<Guarded[number]>, ValuesOf<P>>) => Judgement
}): RuleDefinition {
  const { id, title, force = 'must', on, parameters, clauses = anchorsOf(id), sentence, holds } = definition
  const complaintId = (event: unknown) => (event as AboutComplaint).data.complaintId
  return defineRule({
    id,
    clauses,
    title,
    force,
    on: on as readonly EventDefinition[],
    parameters: { ...(parameters as Parameters | undefined), edition: editionParameter },
    sentence,
    subjects: event => [tag('complaint', complaintId(event))],
    reads: event => ({ file: complaintFile.of(complaintId(event)) }),
    holds: ({ event, before, after, parameters, parametersAt, calendar }) => {
      const edition = editionOf(after.file, parametersAt)
      if (!edition) return notApplicable()
      const deciding = clauseOf(edition, id)
      if (definition.clauses === undefined && deciding === undefined) return notApplicable()
      const judgement = holds({
        event: event as FactOf<Guarded[number]>,
        before: before.file,
        file: after.file,
        edition,
        parameters: parameters as unknown as ValuesOf<P>,
        calendar,
      })
      return judgement.holds === null || deciding === undefined ? judgement : { clause: deciding, ...judgement }
    },
  })
}
