/** Clauses that are kept by a recorded fact, a view or a classification, not by a rule or an obligation. */
import type { Provision } from '../../core/regulation.ts'
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

// What becomes of the goods and the money is a regulation of its own.
const RETURNS =
  'returns and allowances belong to the regulation on the return of goods, which this version does not bring'

/** The anchors of an article: `under('D02-12.1.1', 4)` are `D02-12.1.1.1` to `D02-12.1.1.4`. */
const under = (anchor: string, count: number) => Array.from({ length: count }, (_, index) => `${anchor}.${index + 1}`)

const RETURN_CLAUSES = [
  'D02-12.1',
  ...under('D02-12.1.1', 4),
  ...under('D02-12.1.2', 3),
  'D02-12.2.01',
  'D02-12.2.02',
  'D02-12.2.03',
  ...under('D02-12.2.1', 3),
  ...under('D02-12.2.2', 5),
  'D02-12.2.4',
  ...under('D02-12.2.4', 3),
  'D02-12.2.5',
  'D02-12.2.5.1',
  ...under('D02-12.2.5.2', 2),
  'D03-13.1',
  ...under('D03-13.1.1', 4),
  ...under('D03-13.1.2', 3),
  'D03-13.2.01',
  'D03-13.2.02',
  'D03-13.2.03',
  ...under('D03-13.2.1', 5),
  ...under('D03-13.2.2', 5),
  'D03-13.2.4',
  'D03-13.2.4.1',
  'D03-13.2.4.2',
  ...under('D03-13.2.4.3', 2),
  'D03-13.2.5',
  ...under('D03-13.2.5', 3),
  'D14-13.1',
  ...under('D14-13.1.1', 3),
  ...under('D14-13.1.2', 3),
  'D14-13.2',
  ...under('D14-13.2.1', 3),
  ...under('D14-13.2.2', 3),
  'D14-13.2.4',
  ...under('D14-13.2.4', 3),
]

export const handlingOutside = RETURN_CLAUSES.map(clause => ({ clause, reason: RETURNS }))
