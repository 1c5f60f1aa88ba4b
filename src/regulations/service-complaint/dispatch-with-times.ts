import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintDispatched } from '../../facts/complaint/events/service.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { isGoverned } from './governed.ts'
import { effectiveFrom } from './parameters.ts'

const TIMES = ['handleBy', 'replyBy'] as const

/** 限期处理和回复: every dispatch sets two times that are yet to come. */
export const dispatchWithTimes = defineRule({
  id: 'dispatch-with-times',
  clauses: ['D10-2.4'],
  title: { zh: '调度须限期处理和回复', en: 'A dispatch sets the times for handling and answer' },
  force: 'must',
  on: [complaintDispatched],
  parameters: { effectiveFrom },
  sentence: {
    zh: '缺少或已过的期限：{actual}；须定：{limit}',
    en: 'times that are missing or past: {actual}; to be set are {limit}',
  },
  subjects: ({ data }) => [tag('complaint', data.complaintId)],
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: judged => {
    const { data, occurredAt } = judged.event
    if (!isGoverned(judged.before.file, judged)) return notApplicable()
    const missing = TIMES.filter(name => (data[name] ?? '') <= occurredAt)
    return { holds: missing.length === 0, actual: missing, limit: TIMES }
  },
})
