/** What the document leaves blank, and the company says. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { id } from '../../facts/fields.ts'

export const archiveDisposalParameters = defineParameters({
  /** 保存期限: whole years from the last dealing with the customer. */
  retentionYears: { unit: 'year', clause: 'A04-5.4.2.1', schema: () => z.int().min(0).max(100) },
  /** 审批: the roles of which one approves. */
  disposalApprovers: { unit: 'role', clause: 'A04-5.4.2.2', schema: () => z.array(id).min(1) },
  /** 代录: who may record an approval that somebody else gave. */
  recorders: {
    unit: 'role',
    clause: 'A04-5.4.2.2',
    schema: () => z.array(id),
    value: [],
    note: 'The document names nobody; without a name of the company an approval counts only where the approver records it himself.',
  },
})
