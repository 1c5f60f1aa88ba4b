import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { giftIssued } from '../../../facts/vehicle/events/papers.ts'
import { giftFile } from '../../../facts/vehicle/states/papers.ts'

/** 先到市场专员处登记. Who was found to have taken one without it is fined (`gift-not-registered`). */
export const giftRegisteredFirst = defineRule({
  id: 'gift-registered-first',
  clauses: ['D06-7.5'],
  title: { zh: '礼品先登记后领取', en: 'A gift is registered before it is issued' },
  force: 'must',
  on: [giftIssued],
  sentence: { zh: '登记人岗位：{actual}，应为 {limit}', en: 'registered with: {actual}, asked for is the {limit}' },
  subjects: ({ data }) => [tag('vehicle-gift', data.giftId)],
  reads: ({ data }) => ({ gift: giftFile.of(data.giftId) }),
  holds: ({ before }) => {
    const role = before.gift.registeredBy?.role ?? null
    return { holds: role === 'marketing-specialist', actual: role, limit: 'marketing-specialist' }
  },
})
