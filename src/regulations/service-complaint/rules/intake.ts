/** What is taken down when a complaint comes in. */
import { pick } from '../../../core/parameter.ts'
import { complaintReceived } from '../../../facts/complaint/events/reception.ts'
import { mandatory } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { inTrial } from './scope.ts'

const NEEDED = ['customerName', 'address', 'phone', 'receivedBy'] as const

/** 详细记录: time and subject every complaint has; name, address, telephone and the first contact are needed, too. */
export const completeIntake = mandatory({
  id: 'complete-intake',
  clauses: ['D10-1.1', 'D10-8.1'],
  title: { zh: '投诉登记内容齐全', en: 'A complaint is taken down in full' },
  of: 'complaint',
  on: [complaintReceived],
  concerns: ({ data }) => data.kind === 'service',
  parameters: pick(parameters, 'effectiveFrom'),
  when: ({ event, calendar, parametersAt }) => inTrial(event.occurredAt, { calendar, parametersAt }),
  needs: NEEDED,
  clause: ({ data }) => (NEEDED.find(field => data[field] === null) === 'receivedBy' ? 'D10-8.1' : 'D10-1.1'),
  sentence: {
    zh: '[还缺：{actual:field}；]应记下：{limit:field}',
    en: 'needed: {limit:field}[; missing: {actual:field}]',
  },
})
