/** Clauses that are kept by a recorded fact, a view or a classification, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'
import { anchorsOf } from './editions/index.ts'

const provision = (id: string, kind: Provision['kind'], zh: string, en: string): Provision => ({
  id,
  kind,
  clauses: anchorsOf(id),
  title: { zh, en },
})

export const handlingProvisions: readonly Provision[] = [
  {
    id: 'edition-in-force',
    kind: 'parameter',
    clauses: ['D02-14.1', 'D02-14.2', 'D03-15'],
    title: { zh: '版本的实施与修订', en: 'Which edition is in force from which day' },
  },
  provision('scope', 'classification', '产品质量异常的申诉为客诉', 'A claim about a product is a complaint'),
  provision('cause-classes', 'classification', '质量异常与非质量异常原因', 'Quality and human causes are told apart'),
  provision('number-of-month', 'fact', '客诉编号：年月与流水号', 'A number of year, month and serial'),
  provision('tracking-register', 'view', '客诉案件登记追踪表', 'The register that tracks the cases'),
  provision(
    'sample-and-inspection',
    'fact',
    '样品、签注意见与质量检验',
    'Sample, opinion and inspection are on record',
  ),
  provision(
    'assistance-and-opinions',
    'fact',
    '协助、审核与客户意见有记录',
    'Assistance, checks and opinions are on record',
  ),
  provision('negotiation-on-the-form', 'fact', '交涉结果填入处理表', 'The result of the negotiation is on the form'),
  provision('time-of-each-department', 'view', '各部门处理时效', 'How long each department took'),
  provision('statistics-table', 'view', '客诉案件统计表', 'The statistics table of closed cases'),
  provision(
    'receivable-deducted',
    'fact',
    '应收金额自收款率扣除',
    'The receivable is taken out of the collection rate',
  ),
]
