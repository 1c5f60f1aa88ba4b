import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintDispatched } from '../../facts/complaint/events/service.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { isGoverned } from './governed.ts'
import { effectiveFrom } from './parameters.ts'

/** 非合理投诉: it is explained to the customer; that nobody is sent to put it right follows, but no word forbids it. */
export const unreasonableNotDispatched = defineRule({
  id: 'unreasonable-not-dispatched',
  clauses: ['D10-3.1'],
  title: { zh: '非合理投诉不作调度', en: 'An unreasonable complaint is not dispatched' },
  force: 'in-principle',
  on: [complaintDispatched],
  parameters: { effectiveFrom },
  sentence: {
    zh: '投诉性质为 {actual}，调度到部门 {department}；非合理投诉由客户中心解释',
    en: 'the complaint is {actual} and goes to {department}; an unreasonable one is for the customer centre to explain',
  },
  subjects: ({ data }) => [tag('complaint', data.complaintId)],
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: judged => {
    const { file } = judged.before
    const nature = file.service.class
    if (!isGoverned(file, judged) || nature === null) return notApplicable()
    const { departmentId } = judged.event.data
    return {
      holds: nature !== 'unreasonable',
      actual: nature,
      limit: 'unreasonable',
      facts: { department: departmentId },
    }
  },
})
