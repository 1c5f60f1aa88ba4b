/** What a count asks for, from its plan to what was put right after it. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineObligation } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { type Count, count } from '../../../facts/inventory/states/count.ts'
import { rectifyWithinDays, reportWithinDays } from '../parameters.ts'
import { dayIn, owed, reckoned } from './duty.ts'

/** 按计划盘点. In: an approved plan. Out: every place of its scope is counted. Due at the end of the planned day. */
export const plannedCountMade = defineObligation({
  id: 'planned-count-made',
  clauses: ['A00-4.3.2.1'],
  title: { zh: '按计划逐一盘点', en: 'A planned count is made place by place' },
  force: 'must',
  of: count,
  sentence: {
    zh: '盘点 {count} 计划于 {on}，范围 {scope}，尚有 {left} 未盘',
    en: 'count {count} is planned for {on}: {left} of {scope} places are not counted yet',
  },
  duties: ({ state, calendar }) => {
    const { countId, approvedAt, scope } = state
    const on = reckoned(state.on)
    const left = scope.length - Object.keys(state.lines).length
    if (approvedAt === null || left === 0) return []
    const facts = { count: countId, on, scope: scope.length, left }
    const subject = tag('count', countId)
    if (on === null) return [{ subject, since: approvedAt, deadline: null, facts }]
    const { from, to } = dayIn(calendar, on)
    const since = approvedAt > from ? approvedAt : from
    return [{ subject, since, deadline: { at: to, closes: 'before', counted: [{ from, to, days: 1 }] }, facts }]
  },
})

/** 盘点报告. In: the last place of the scope is counted. Out: the report. */
export const countReportedAfterCount = defineObligation({
  id: 'count-reported',
  clauses: ['A00-4.3.3.1'],
  title: { zh: '盘点结束后编制盘点报告', en: 'A count is reported when it has ended' },
  force: 'must',
  parameters: { reportWithinDays },
  of: count,
  sentence: { zh: '盘点 {count} 已结束，报告尚缺', en: 'count {count} has ended, its report is missing' },
  duties: ({ state, calendar, parametersAt }) => {
    const { countId, plannedAt, reportedAt } = state
    const endedAt = endOf(state)
    if (plannedAt === null || reportedAt !== null || endedAt === null) return []
    const { reportWithinDays } = parametersAt(endedAt)
    return [owed(tag('count', countId), endedAt, calendar, reportWithinDays, { count: countId })]
  },
})

/** 问题整改. In: a report that names differences. Out: a problem of the count was put right. */
export const countProblemsRectified = defineObligation({
  id: 'count-problems-rectified',
  clauses: ['A00-4.3.3.3'],
  title: { zh: '盘点发现的问题及时整改', en: 'Problems that a count found are put right' },
  force: 'must',
  parameters: { rectifyWithinDays },
  of: count,
  sentence: {
    zh: '盘点 {count} 发现差异，尚未整改',
    en: 'count {count} found differences, and nothing was put right yet',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { countId, reportedAt, differs, fixedAt } = state
    if (reportedAt === null || !differs || fixedAt !== null) return []
    const { rectifyWithinDays } = parametersAt(reportedAt)
    return [owed(tag('count', countId), reportedAt, calendar, rectifyWithinDays, { count: countId })]
  },
})

export const countObligations = [plannedCountMade, countReportedAfterCount, countProblemsRectified] as const

/** When the last place of the scope was counted; null: it has not been. */
function endOf({ scope, lines }: DeepReadonly<Count>): Instant | null {
  const counted = Object.values<{ readonly countedAt: Instant }>(lines)
  if (counted.length < scope.length) return null
  return counted.reduce((latest, { countedAt }) => (countedAt > latest ? countedAt : latest), '')
}
