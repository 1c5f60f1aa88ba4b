/** Complaints of every kind, whenever they came in. */

import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import { pausesOf } from '../../../facts/complaint/states/pauses.ts'
import { scope } from '../../../kinds/index.ts'

export const everyComplaint = scope({
  of: complaintFile,
  facts: ({ customerId, departmentId }) => ({ customer: customerId, department: departmentId }),
  pauses: pausesOf,
})
