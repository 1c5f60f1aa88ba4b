/** Questions that the regulation's own numbers answer. */
import { roomOfShare, shareOf } from '../../core/exact.ts'
import { pick } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import { departmentBook } from '../../facts/customer/states/department-book.ts'
import { allowanceFor, type Cap, gradingParameters } from './parameters.ts'

/** 部门客户名册: counts, shares, and how many more of each grade the caps allow. Key: the department. */
export const departmentShares = defineView({
  name: 'department-shares',
  question: { zh: '部门各等级占比多少，还有多少余量？', en: "What are a department's shares, and what room is left?" },
  parameters: pick(gradingParameters, 'vipShareLimit', 'preferredShareLimit', 'minimumAllowance'),
  fold: departmentBook,
  answer: ({ state, parameters }) => {
    const { departmentId, customers, vip, preferred, qualified, varieties } = state
    const room = (cap: Cap, percent: string) =>
      Math.max(roomOfShare(customers, percent), allowanceFor(cap, parameters.minimumAllowance))
    return {
      departmentId,
      customers,
      vip: {
        count: vip,
        share: shareOf(vip, customers),
        limit: parameters.vipShareLimit,
        roomLeft: room('vip', parameters.vipShareLimit) - vip,
      },
      preferred: {
        count: preferred,
        share: shareOf(preferred, customers),
        limit: parameters.preferredShareLimit,
        roomLeft: room('preferred', parameters.preferredShareLimit) - preferred,
      },
      qualified: { count: qualified, share: shareOf(qualified, customers) },
      varieties: Object.entries(varieties).map(([variety, tally]) => ({ variety, ...tally })),
    }
  },
})
