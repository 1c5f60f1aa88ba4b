/** 客户档案清理: when what is personal about a customer may be erased, and what stays on record of it. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { personContext } from '../../facts/person/index.ts'
import { archiveDisposalParameters } from './parameters.ts'
import { disposalApproved } from './rules/disposal-approved.ts'
import { disposalRecorded } from './rules/disposal-recorded.ts'
import { disposalWeighed } from './rules/disposal-weighed.ts'
import { noFurtherValue } from './rules/no-further-value.ts'
import { retentionPeriodPast } from './rules/retention-period-past.ts'

export const archiveDisposal = defineRegulation({
  id: 'archive-disposal',
  title: { zh: '客户档案清理制度', en: 'Disposal of customer archives' },
  edition: 'A04-5.4',
  contexts: [customerContext, personContext],
  parameters: archiveDisposalParameters,
  rules: [disposalWeighed, retentionPeriodPast, noFurtherValue, disposalApproved, disposalRecorded],
  obligations: [],
  provisions: [
    {
      id: 'keys-destroyed',
      kind: 'fact',
      clauses: ['A04-5.4.2.3'],
      title: { zh: '销毁密钥，个人信息不可再读', en: 'The key is destroyed, and nothing personal can be read again' },
    },
    {
      id: 'erasure-journal',
      kind: 'view',
      clauses: ['A04-5.4.3.2'],
      title: { zh: '清理记录', en: 'The journal of erasures' },
    },
  ],
  outside: [],
})
