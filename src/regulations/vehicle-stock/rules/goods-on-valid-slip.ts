import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { slipGoodsIssued } from '../../../facts/vehicle/events/papers.ts'
import { slipFile } from '../../../facts/vehicle/states/papers.ts'
import { substituteSigners } from '../parameters.ts'
import { isValid, signedOf } from '../slips.ts'

/** 否则不予发放: goods go out on the manager's approval, or on that of enough stand-ins while he is absent. */
export const goodsOnValidSlip = defineRule({
  id: 'goods-on-valid-slip',
  clauses: ['D06-7.6', 'D06-4.4.1', 'D06-4.4.2'],
  title: { zh: '凭有效单据发放', en: 'Goods are issued on a valid slip' },
  force: 'must',
  on: [slipGoodsIssued],
  parameters: { substituteSigners },
  sentence: {
    zh: '经理已签字：{manager}；代签 {actual} 人，至少 {limit} 人',
    en: 'signed by the manager: {manager}; {actual} signed in his absence, at least {limit} are needed',
  },
  subjects: ({ data }) => [tag('vehicle-slip', data.slipId)],
  reads: ({ data }) => ({ slip: slipFile.of(data.slipId) }),
  holds: ({ before: { slip }, parameters }) => {
    const { byManager, standIns } = signedOf(slip)
    const limit = parameters.substituteSigners
    const clause = standIns > 0 ? 'D06-4.4.2' : slip.kind === 'material' ? 'D06-7.6' : 'D06-4.4.1'
    return { holds: isValid(slip, limit), actual: standIns, limit, facts: { manager: byManager }, clause }
  },
})
