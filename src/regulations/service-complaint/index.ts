/** 物业顾客投诉处理: how a service complaint goes from the first contact to the front desk, the department and up. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { boardToldByPhone } from './board-told-by-phone.ts'
import { completeIntake } from './complete-intake.ts'
import { delayExplainedInTime } from './delay-explained-in-time.ts'
import { dispatchWithTimes } from './dispatch-with-times.ts'
import { serviceComplaintObligations } from './obligations/index.ts'
import { serviceComplaintParameters } from './parameters.ts'
import { serviceComplaintProvisions } from './provisions.ts'
import { reportReachesAllRecipients } from './report-reaches-all-recipients.ts'
import { unreasonableNotDispatched } from './unreasonable-not-dispatched.ts'

export const serviceComplaint = defineRegulation({
  id: 'service-complaint',
  title: { zh: '物业顾客投诉处理规定', en: 'Handling of service complaints' },
  edition: 'D10',
  contexts: [complaintContext],
  parameters: serviceComplaintParameters,
  rules: [
    completeIntake,
    dispatchWithTimes,
    unreasonableNotDispatched,
    delayExplainedInTime,
    boardToldByPhone,
    reportReachesAllRecipients,
  ],
  obligations: serviceComplaintObligations,
  provisions: serviceComplaintProvisions,
  outside: [],
})
