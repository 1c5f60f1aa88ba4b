/** Which complaints the regulation governs: service complaints that came in on the first day of the trial or later. */
import type { Calendar, Instant, LocalDate } from '../../core/ports.ts'
import type { ComplaintKind } from '../../facts/complaint/fields.ts'
import { localDate } from '../../time/local-date.ts'

interface Trial {
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => { readonly effectiveFrom: LocalDate }
}

interface Received {
  readonly kind: ComplaintKind | null
  readonly receivedAt: Instant | null
}

export function isGoverned({ kind, receivedAt }: Received, trial: Trial): boolean {
  return kind === 'service' && receivedAt !== null && inTrial(receivedAt, trial)
}

/** By the day on the wall of the office. */
export function inTrial(moment: Instant, { calendar, parametersAt }: Trial): boolean {
  return localDate(calendar, moment) >= parametersAt(moment).effectiveFrom
}
