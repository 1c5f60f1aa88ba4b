/** 礼品: signed for, registered, and only then issued. */
import { giftIssued } from '../../../facts/vehicle/events/papers.ts'
import { giftFile } from '../../../facts/vehicle/states/papers.ts'
import { authorized, mandatory } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

export const giftRules = [
  mandatory({
    id: 'gift-signed-by-both',
    clauses: ['D06-5.1.3'],
    title: { zh: '礼品申请表签字齐全后领取', en: 'A gift is issued when all have signed for it' },
    on: [giftIssued],
    of: giftFile,
    sentence: { zh: '尚未签字：{actual}；须签字：{limit}', en: 'not signed by: {actual}; it takes {limit}' },
    needs: parameters.giftSigners,
    present: ({ before }) => before.signatures.map(({ role }) => role),
  }),
  /** 先到市场专员处登记. Who was found to have taken one without it is fined (`gift-not-registered`). */
  authorized({
    id: 'gift-registered-first',
    clauses: ['D06-7.5'],
    title: { zh: '礼品先登记后领取', en: 'A gift is registered before it is issued' },
    on: [giftIssued],
    of: giftFile,
    sentence: { zh: '登记人岗位：{actual}，应为：{limit}', en: 'registered with: {actual}; it takes one of {limit}' },
    who: 'role',
    by: ({ before }) => before.registeredBy,
    among: parameters.giftRegistrars,
  }),
]
