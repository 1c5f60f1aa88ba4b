/** 规定时间内: the texts know no standstill, so the clock of a complaint stands still for what the company lists, or not at all. */
import { pick } from '../../../core/parameter.ts'
import { complaintPaused } from '../../../facts/complaint/events/closure.ts'
import { authorized } from '../../../kinds/index.ts'
import { complaintResponseParameters as parameters } from '../parameters.ts'

export const standstill = authorized({
  id: 'response-stopped-for-listed-reason',
  clauses: ['A04-3.3.2.1', 'A04-3.3.2.3', 'A04-3.3.2.4'],
  title: { zh: '响应时限因所列事由方可暂停', en: 'The time for an answer is stopped for a listed reason' },
  of: 'complaint',
  on: [complaintPaused],
  parameters: pick(parameters, 'clockStops'),
  who: 'role',
  among: ({ data, parameters }) => parameters.clockStops.find(({ reason }) => reason === data.reason)?.roles ?? [],
  facts: ({ data }) => ({ reason: data.reason }),
  sentence: {
    zh: '暂停事由“{reason}”，[由{actual:role}|由未注明岗位者]提出；[因此事由可由{limit:role}暂停|未列为可暂停的事由]',
    en: 'stopped for "{reason}" by [{actual:role}|somebody without a role]; [for {limit:role}|not a listed reason]',
  },
})
