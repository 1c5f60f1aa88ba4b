import type { CaseFact } from '../events/index.ts'

/**
 * The step that an event is: its type, and where one type is several steps, which of them
 * (`complaint.opinion-given:research`, `complaint.closed:unfounded`).
 */
export function stepOf(event: Pick<CaseFact, 'type' | 'data'>): string {
  const which = qualifierOf(event as CaseFact)
  return which === undefined ? event.type : `${event.type}:${which}`
}

function qualifierOf(event: CaseFact): string | undefined {
  switch (event.type) {
    case 'complaint.opinion-given':
      return event.data.of
    case 'complaint.responsibility-fixed':
      return event.data.stage
    case 'complaint.instructed':
      return event.data.on
    case 'complaint.noted':
      return event.data.kind === 'check' ? 'check' : undefined
    case 'complaint.closed':
      return event.data.outcome
    case 'complaint.customer-told':
      return event.data.about
    case 'complaint.classified':
      return event.data.class ?? undefined
    case 'complaint.verified':
      return event.data.jointly ? 'jointly' : undefined
    default:
      return undefined
  }
}
