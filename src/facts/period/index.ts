/** The period context: how far each lock is closed, by whom and why, and whom an exception lets in. */
import { defineContext } from '../../core/context.ts'
import type { PeriodMessages } from '../../messages/period.ts'
import { adjustPeriod, closePeriod, exceptPeriod, reopenPeriod, revokeException } from './commands.ts'
import { periodAdjusted, periodClosed, periodExcepted, periodExceptionRevoked, periodReopened } from './events.ts'
import { periodRefusals } from './refusals.ts'

export const periodContext = defineContext<PeriodMessages>({
  name: 'period',
  events: [periodClosed, periodReopened, periodExcepted, periodExceptionRevoked, periodAdjusted],
  commands: [closePeriod, reopenPeriod, exceptPeriod, revokeException, adjustPeriod],
  refusals: periodRefusals,
})
