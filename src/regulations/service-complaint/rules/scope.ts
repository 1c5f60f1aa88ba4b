/** Which complaints the regulation governs: service complaints that came in on the first day of the trial or later. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant, LocalDate } from '../../../core/ports.ts'
import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { pausesOf } from '../../../facts/complaint/states/pauses.ts'
import { governed } from '../../../kinds/index.ts'
import { localDate } from '../../../time/local-date.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'

/** A duty is owed by the department of the present dispatch, or the one that the complaint came in for. */
export const serviceCase = governed({
  of: complaintFile,
  parameters: pick(parameters, 'effectiveFrom'),
  governs: ({ state, ...trial }) => governedSince(state, trial),
  facts: ({ customerId, departmentId, service }) => ({
    customer: customerId,
    department: service.dispatch?.departmentId ?? departmentId,
  }),
  pauses: pausesOf,
})

interface Trial {
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => { readonly effectiveFrom: LocalDate }
}

export function governedSince(
  { kind, receivedAt }: Pick<DeepReadonly<ComplaintFile>, 'kind' | 'receivedAt'>,
  trial: Trial,
): Instant | undefined {
  return kind === 'service' && receivedAt !== null && inTrial(receivedAt, trial) ? receivedAt : undefined
}

/** By the day on the wall of the office. */
export function inTrial(moment: Instant, { calendar, parametersAt }: Trial): boolean {
  return localDate(calendar, moment) >= parametersAt(moment).effectiveFrom
}
