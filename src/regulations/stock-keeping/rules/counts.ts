/** A stock count: its plan, what is counted, and its report. */
import type { DeepReadonly } from '../../../core/event.ts'
import { countApproved, countPlanned, countRecorded, countReported } from '../../../facts/inventory/events/counts.ts'
import { placeKey } from '../../../facts/inventory/events/fields.ts'
import { type Count, type CountLine, count } from '../../../facts/inventory/states/count.ts'
import { authorized, mandatory, milestone, precedence, scopedRule } from '../../../kinds/index.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

export const countRules = [
  /** 财务部门会同仓储部门: each of them has a hand in the plan; others may, too. */
  mandatory({
    id: 'count-planned-by-both',
    clauses: ['A00-4.3.1.1'],
    title: { zh: '盘点计划由财务会同仓储编制', en: 'Finance and the warehouse draw up the count plan' },
    sentence: { zh: '[还缺：{actual:role}；]须有：{limit:role}', en: 'needed: {limit:role}[; missing: {actual:role}]' },
    on: [countPlanned],
    of: 'count',
    needs: parameters.countPlanners,
    present: ({ data }) => data.departments,
  }),

  mandatory({
    id: 'count-plan-complete',
    clauses: ['A00-4.3.1.2'],
    title: { zh: '盘点计划须载明范围、时间、人员、方法', en: 'A count plan states scope, time, persons and method' },
    sentence: {
      zh: '[还缺：{actual:goodsField}；]须有：{limit:goodsField}',
      en: 'needed: {limit:goodsField}[; missing: {actual:goodsField}]',
    },
    on: [countPlanned],
    of: 'count',
    needs: ['scope', 'on', 'persons', 'method'],
  }),

  authorized({
    id: 'count-plan-approved-by-management',
    clauses: ['A00-4.3.1.3'],
    title: { zh: '盘点计划由管理层审批', en: 'Management approves the count plan' },
    on: [countApproved],
    of: 'count',
    who: 'role',
    among: parameters.countApprovers,
  }),

  /** 批准后实施: told late or not, the approval must not be later than the count. */
  precedence({
    id: 'counted-after-approval',
    clauses: ['A00-4.3.1.3'],
    title: { zh: '盘点计划批准后实施', en: 'Counting begins after the approval of the plan' },
    sentence: {
      zh: '[计划批准于 {actual}|计划尚未批准]，实盘于 {limit}',
      en: 'plan [approved at {actual}|not approved yet], counted at {limit}',
    },
    on: [countRecorded],
    of: count,
    first: ({ before }) => before.approvedAt,
  }),

  /** 盘点人员应按照盘点计划…编制盘点报告: who counts, and who reports, is one of those whom the plan names. */
  authorized({
    id: 'counted-by-planned-person',
    clauses: ['A00-4.3.2.1', 'A00-4.3.3.1'],
    title: { zh: '由计划所列人员盘点和报告', en: 'Those whom the plan names do the counting, and report on it' },
    force: 'in-principle',
    on: [countRecorded, countReported],
    clause: ({ event }) => (event.type === 'count.reported' ? 'A00-4.3.3.1' : undefined),
    of: count,
    who: 'id',
    among: ({ before }) => before.persons,
  }),

  /** 逐一清点: a report is made of a whole count. */
  scopedRule({
    id: 'every-place-counted',
    clauses: ['A00-4.3.2.1'],
    title: { zh: '盘点须逐一清点', en: 'Every place of the scope is counted' },
    sentence: { zh: '已盘 {actual}，范围 {limit}', en: 'counted {actual} of {limit}' },
    on: [countReported],
    of: count,
    holds: ({ before: { lines, scope } }) => {
      const counted = Object.keys(lines).length
      return { holds: counted === scope.length, actual: counted, limit: scope.length }
    },
  }),

  /** 报告内容: the course always; the differences where one was found; their causes where there are differences. */
  mandatory({
    id: 'count-report-complete',
    clauses: ['A00-4.3.3.1'],
    title: { zh: '盘点报告须说明情况、差异和原因', en: 'A count report tells course, differences and causes' },
    sentence: { zh: '[还缺：{actual:goodsField}|内容齐备]', en: 'missing: {actual:goodsField}' },
    on: [countReported],
    of: count,
    needs: [],
    missing: ({ data: { differences, analysis, findings }, before }) => {
      if (differences === null) return explainedIn(before).length > 0 ? ['differences'] : []
      return [...(analysis === null ? ['analysis'] : []), ...(findings?.length ? [] : ['findings'])]
    },
  }),

  /** 账实差异: each place where a cause is on record stands in the report; what is explained later is a supplement to it. */
  milestone({
    id: 'differences-told-by-place',
    clauses: ['A00-4.3.3.1'],
    title: { zh: '盘点报告逐处说明差异', en: 'A count report tells the differences place by place' },
    sentence: {
      zh: '[报告未说明的差异：{actual}|差异已逐处说明]',
      en: 'differences that it does not tell: [{actual}|none]',
    },
    on: [countReported],
    of: count,
    pending: ({ data: { findings }, before }) => {
      const told = (findings ?? []).map(placeKey)
      return explainedIn(before).filter(place => !told.includes(place))
    },
  }),
]

function explainedIn({ lines }: DeepReadonly<Count>): readonly string[] {
  return Object.entries<DeepReadonly<CountLine>>(lines)
    .filter(([, { explanation }]) => explanation !== null)
    .map(([place]) => place)
    .sort()
}
