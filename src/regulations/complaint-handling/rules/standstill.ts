/** 处理期限: the texts know no standstill, so the clock of a case stands still for what the company lists, or not at all. */
import { pick } from '../../../core/parameter.ts'
import { complaintPaused } from '../../../facts/complaint/events/closure.ts'
import { authorized } from '../../../kinds/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from './scope.ts'

export const standstillRules = [
  authorized({
    id: 'clock-stopped-for-listed-reason',
    title: { zh: '处理期限因所列事由方可暂停', en: 'The clock of a case is stopped for a listed reason' },
    of: productComplaint,
    on: [complaintPaused],
    parameters: pick(parameters, 'clockStops'),
    who: 'role',
    among: ({ data, parameters }) => parameters.clockStops.find(({ reason }) => reason === data.reason)?.roles ?? [],
    facts: ({ data }) => ({ reason: data.reason }),
    sentence: {
      zh: '暂停事由“{reason}”，[由{actual:role}|由未注明岗位者]提出；[因此事由可由{limit:role}暂停|未列为可暂停的事由]',
      en: 'stopped for "{reason}" by [{actual:role}|somebody without a role]; [for {limit:role}|not a listed reason]',
    },
  }),
]
