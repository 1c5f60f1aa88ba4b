/** Complaints of every kind, whenever they came in. */
import { pausesOf } from '../../../facts/complaint/file/pauses.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { scope } from '../../../kinds/scope.ts'

export const everyComplaint = scope({
  of: complaintFile,
  facts: ({ customerId, departmentId }) => ({ customer: customerId, department: departmentId }),
  pauses: pausesOf,
})
