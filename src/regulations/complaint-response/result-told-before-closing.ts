import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintClosed } from '../../facts/complaint/events/closure.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { goingOnSince, isGroundless, toldSince } from './case-standing.ts'

/**
 * 将处理结果反馈给客户: 应 governs that the customer is told, and that is a duty (`customer-told-result`); that it is done
 * before the closing is how it is meant to go, but no word asks for it. So a closing without it is reported.
 */
export const resultToldBeforeClosing = defineRule({
  id: 'result-told-before-closing',
  clauses: ['A00-5.2.3.4'],
  title: { zh: '结案前反馈处理结果', en: 'The customer is told the result before the closing' },
  force: 'in-principle',
  on: [complaintClosed],
  sentence: { zh: '结案时客户已获知结果：{actual}', en: 'the customer knew the result at the closing: {actual}' },
  subjects: ({ data }) => [tag('complaint', data.complaintId)],
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: ({ event, before, after }) => {
    if (event.data.outcome === 'withdrawn') return notApplicable()
    const since = goingOnSince(before.file)!
    const groundless = isGroundless(after.file)
    const told = toldSince(before.file, groundless ? ['result', 'explanation'] : ['result'], since)
    return { holds: told, actual: told, limit: true }
  },
})
