import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { giftIssued } from '../../../facts/vehicle/events/papers.ts'
import { giftFile } from '../../../facts/vehicle/states/papers.ts'
import { giftSigners } from '../parameters.ts'

/** 市场专员和经理签字. */
export const giftSignedByBoth = defineRule({
  id: 'gift-signed-by-both',
  clauses: ['D06-5.1.3'],
  title: { zh: '礼品申请表签字齐全后领取', en: 'A gift is issued when all have signed for it' },
  force: 'must',
  on: [giftIssued],
  parameters: { giftSigners },
  sentence: { zh: '尚未签字：{actual}；须签字：{limit}', en: 'not signed by: {actual}; it takes {limit}' },
  subjects: ({ data }) => [tag('vehicle-gift', data.giftId)],
  reads: ({ data }) => ({ gift: giftFile.of(data.giftId) }),
  holds: ({ before, parameters }) => {
    const limit = parameters.giftSigners
    const missing = limit.filter(one => !before.gift.signatures.some(({ role }) => role === one))
    return { holds: missing.length === 0, actual: missing, limit }
  },
})
