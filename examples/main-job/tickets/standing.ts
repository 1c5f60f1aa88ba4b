/** Where a case stands by the events that the library has recorded about it: what decides what its next line asks for. */
import type { RecordedEvent } from '../../../src/index.ts'

export interface Standing {
  readonly registeredAt: string | null
  readonly closed: boolean
  readonly waiting: boolean
}

export const UNHEARD: Standing = { registeredAt: null, closed: false, waiting: false }

export function standingAfter(standing: Standing, { type, occurredAt }: RecordedEvent): Standing {
  switch (type) {
    case 'complaint.registered':
      return { ...standing, registeredAt: occurredAt }
    case 'complaint.closed':
      return { ...standing, closed: true, waiting: false }
    case 'complaint.reopened':
      return { ...standing, closed: false }
    case 'complaint.paused':
      return { ...standing, waiting: true }
    case 'complaint.resumed':
      return { ...standing, waiting: false }
    default:
      return standing
  }
}
