/** What a count asks for, from its plan to what was put right after it. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Count, count, problemsOf } from '../../../facts/inventory/states/count.ts'
import { countPlans } from '../../../facts/inventory/states/count-plans.ts'
import { own } from '../../../facts/own.ts'
import { days, recurrent, response } from '../../../kinds/index.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'
import { realDay } from './real-day.ts'

export const countObligations = [
  /** 定期制定盘点计划: by the departments together, which a rule asks of each plan. */
  recurrent({
    id: 'count-planned-regularly',
    clauses: ['A00-4.3.1.1'],
    title: { zh: '定期制定盘点计划', en: 'Counts are planned regularly' },
    sentence: {
      zh: '财务部门会同仓储部门每{unit:period}制定一次盘点计划，[上次 {last}|尚未制定]',
      en: 'finance and warehouse plan a count once a {unit:period}, [last time {last}|none planned yet]',
    },
    of: countPlans,
    from: ({ stockedSince }) => stockedSince,
    last: ({ plannedAt }) => plannedAt,
    every: parameters.countEvery,
  }),

  /** 按计划盘点: an approved plan, on the planned day, until every place of its scope is counted. */
  response({
    id: 'planned-count-made',
    clauses: ['A00-4.3.2.1'],
    title: { zh: '按计划逐一盘点', en: 'A planned count is made place by place' },
    sentence: {
      zh: '盘点 {count} 计划于 {on}，范围 {scope}，尚有 {left} 未盘',
      en: 'count {count} is planned for {on}: not counted yet are {left} of {scope} place(s)',
    },
    of: count,
    from: ({ approvedAt }) => approvedAt,
    until: planned => uncounted(planned) === 0,
    on: ({ on }) => {
      const day = realDay(on)
      return day === null ? null : { first: day, last: day }
    },
    facts: planned => ({ on: realDay(planned.on), scope: planned.scope.length, left: uncounted(planned) }),
  }),

  /** 盘点报告: from the last place of the scope that was counted. */
  response({
    id: 'count-reported',
    clauses: ['A00-4.3.3.1'],
    title: { zh: '盘点结束后编制盘点报告', en: 'A count is reported when it has ended' },
    sentence: { zh: '盘点 {count} 已结束，报告尚缺', en: 'count {count} has ended, its report is missing' },
    of: count,
    from: endOf,
    until: ({ reportedAt }) => reportedAt !== null,
    within: days(parameters.reportWithinDays),
  }),

  /** 问题整改: each place where the report found something, until that was put right; the fix of another place is none of it. */
  response({
    id: 'count-problems-rectified',
    clauses: ['A00-4.3.3.3'],
    title: { zh: '盘点发现的问题及时整改', en: 'Problems that a count found are put right' },
    sentence: {
      zh: '盘点 {count} [在 {place} ]发现问题，尚未整改',
      en: 'count {count} found a problem[ at {place}], which was not put right yet',
    },
    of: count,
    each: ({ state }) => problemsOf(state),
    from: ({ at }) => at,
    until: ({ place }, { state: { fixedAt } }) => own(fixedAt, place ?? '') !== undefined,
    within: days(parameters.rectifyWithinDays),
    facts: ({ place }) => ({ place }),
  }),
]

function uncounted({ scope, lines }: DeepReadonly<Count>): number {
  return scope.length - Object.keys(lines).length
}

/** When the last place of the scope was counted; null: it has not been. */
function endOf(planned: DeepReadonly<Count>): Instant | null {
  if (planned.plannedAt === null || uncounted(planned) > 0) return null
  const moments = Object.values<{ readonly countedAt: Instant }>(planned.lines).map(({ countedAt }) => countedAt)
  return moments.reduce((latest, at) => (at > latest ? at : latest), '')
}
