import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintReceived } from '../../facts/complaint/events/reception.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { isGoverned } from './governed.ts'
import { effectiveFrom } from './parameters.ts'

const NEEDED = ['customerName', 'address', 'phone', 'receivedBy'] as const

/** 详细记录: time and subject every complaint has; name, address, telephone and the first contact are needed, too. */
export const completeIntake = defineRule({
  id: 'complete-intake',
  clauses: ['D10-1.1', 'D10-8.1'],
  title: { zh: '投诉登记内容齐全', en: 'A complaint is taken down in full' },
  force: 'must',
  on: [complaintReceived],
  parameters: { effectiveFrom },
  sentence: {
    zh: '还缺：{actual}；应记下姓名、住址、电话和首问人：{limit}',
    en: 'missing: {actual}; needed are name, address, telephone and first contact: {limit}',
  },
  subjects: ({ data }) => (data.kind === 'service' ? [tag('complaint', data.complaintId)] : []),
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: judged => {
    const { data } = judged.event
    if (!isGoverned(judged.after.file, judged)) return notApplicable()
    const missing = NEEDED.filter(field => data[field] === null)
    const clause = missing[0] === 'receivedBy' ? 'D10-8.1' : 'D10-1.1'
    return { holds: missing.length === 0, actual: missing, limit: NEEDED, clause }
  },
})
