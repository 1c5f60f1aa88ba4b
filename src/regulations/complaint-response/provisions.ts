/** Clauses that are kept by a recorded fact or a view, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'

export const complaintResponseProvisions: readonly Provision[] = [
  {
    id: 'complaints-and-suggestions-on-record',
    kind: 'fact',
    clauses: ['A00-5.2.1.3'],
    title: { zh: '投诉与建议有记录', en: 'Complaints and suggestions are recorded' },
  },
  {
    id: 'details-of-complaint-on-record',
    kind: 'fact',
    clauses: ['A00-5.2.3.2'],
    title: { zh: '投诉详情有记录', en: 'The details of a complaint are recorded' },
  },
  {
    id: 'handling-on-record',
    kind: 'view',
    clauses: ['A04-3.3.3.4'],
    title: { zh: '投诉处理过程记录', en: 'How a complaint was handled, step by step' },
  },
  {
    id: 'complaint-analysis',
    kind: 'view',
    clauses: ['A04-3.3.3.5', 'A00-5.2.3.5'],
    title: { zh: '投诉原因与类别分析', en: 'Complaints by cause and class' },
  },
  {
    id: 'repeated-complaints',
    kind: 'view',
    clauses: ['A04-3.3.3.6', 'A00-5.2.3.6'],
    title: { zh: '重复发生的投诉', en: 'Complaints that repeat an earlier one' },
  },
]
