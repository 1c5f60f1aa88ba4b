import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { slipSigned } from '../../../facts/vehicle/events/papers.ts'
import { mayStandIn } from '../slips.ts'

/** 经理签字, or in his absence group leaders and assistants. */
export const slipSignedByAuthority = defineRule({
  id: 'slip-signed-by-authority',
  clauses: ['D06-4.4.1', 'D06-4.4.2'],
  title: { zh: '装饰单、领料单由经理或其代签人签字', en: 'A slip is signed by the manager or those who stand in' },
  force: 'must',
  on: [slipSigned],
  sentence: {
    zh: '签字人岗位 {actual}，经理不在：{absent}；应由经理签字，经理不在时由：{limit}',
    en: 'signed by a {actual}, manager absent: {absent}; the manager signs, or in his absence one of {limit}',
  },
  subjects: ({ data }) => [tag('vehicle-slip', data.slipId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { by, managerAbsent } = event.data
    const holds = by.role === 'sales-manager' || (managerAbsent && mayStandIn.includes(by.role))
    const clause = managerAbsent ? 'D06-4.4.2' : 'D06-4.4.1'
    return { holds, actual: by.role, limit: mayStandIn, facts: { absent: managerAbsent }, clause }
  },
})
