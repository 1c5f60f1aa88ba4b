/** 礼品: signed for, registered, and only then issued. */
import { giftIssued, giftRegistered, giftSigned } from '../../../facts/vehicle/events/papers.ts'
import { giftFile } from '../../../facts/vehicle/states/papers.ts'
import { authorized, mandatory, oneOf } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

export const giftRules = [
  /** 签字, 登记: in person, so that what counts later is what was signed. */
  authorized({
    id: 'gift-signed-in-person',
    clauses: ['D06-5.1.3', 'D06-7.5'],
    title: { zh: '礼品由本人签字、登记', en: 'Whoever signs for a gift or registers it does so himself' },
    on: [giftSigned, giftRegistered],
    of: 'vehicle-gift',
    sentence: {
      zh: '礼品 {gift} 以{actual:position}名义签字或登记',
      en: 'gift {gift} is signed or registered as {actual:position}',
    },
    who: 'role',
    by: ({ data }) => data.by,
    recorders: parameters.recorders,
    clause: ({ event }) => (event.type === 'vehicle-gift.signed' ? 'D06-5.1.3' : 'D06-7.5'),
    facts: ({ key }) => ({ gift: key }),
  }),
  mandatory({
    id: 'gift-signed-by-both',
    clauses: ['D06-5.1.3'],
    title: { zh: '礼品申请表签字齐全后领取', en: 'A gift is issued when all have signed for it' },
    on: [giftIssued],
    of: giftFile,
    sentence: {
      zh: '[尚未签字：{actual:position}；]须签字：{limit:position}',
      en: 'it takes {limit:position}[; not signed by: {actual:position}]',
    },
    needs: parameters.giftSigners,
    present: ({ before }) => before.signatures.map(({ role }) => role),
  }),
  /** 先到市场专员处登记. Who was found to have taken one without it is fined (`gift-not-registered`). */
  oneOf({
    id: 'gift-registered-first',
    clauses: ['D06-7.5'],
    title: { zh: '礼品先登记后领取', en: 'A gift is registered before it is issued' },
    on: [giftIssued],
    of: giftFile,
    sentence: {
      zh: '[登记人岗位：{actual:position}|尚未登记]，应为：{limit:position}',
      en: '[registered with: {actual:position}|not registered]; it takes one of {limit:position}',
    },
    value: ({ before }) => before.registeredBy?.role ?? null,
    among: parameters.giftRegistrars,
  }),
]
