import { defineRule, notApplicable, undecidable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintDelayExplained } from '../../facts/complaint/events/service.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { HOUR, secondsBetween } from './clock.ts'
import { isGoverned } from './governed.ts'
import { delayAnswerHours, effectiveFrom } from './parameters.ts'

/** 接到调度后的2个小时内作出回应: an explanation that comes late is better than none, so it is reported, not refused. */
export const delayExplainedInTime = defineRule({
  id: 'delay-explained-in-time',
  clauses: ['D10-4.2'],
  title: { zh: '不能按时完成的回应时限', en: 'Time for the explanation of a delay' },
  force: 'must',
  on: [],
  observes: [complaintDelayExplained],
  parameters: { effectiveFrom, delayAnswerHours },
  sentence: {
    zh: '部门 {department} 接到调度 {actual} 秒后回应，上限 {limit} 秒（{hours} 小时）',
    en: 'department {department} answered {actual} seconds after the dispatch, the limit is {limit} ({hours} hours)',
  },
  subjects: ({ data }) => [tag('complaint', data.complaintId)],
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: judged => {
    const { event, before, calendar, parametersAt } = judged
    const { dispatch } = before.file.service
    const { departmentId } = event.data
    if (!isGoverned(before.file, judged) || dispatch?.departmentId !== departmentId) return notApplicable()
    const hours = parametersAt(dispatch.at).delayAnswerHours
    const passed = secondsBetween(calendar, before.file, dispatch.at, event.occurredAt)
    if (!passed.decidable) return undecidable(passed.reason)
    const limit = hours * HOUR
    const facts = { department: departmentId, hours }
    return { holds: passed.seconds <= limit, actual: passed.seconds, limit, facts }
  },
})
