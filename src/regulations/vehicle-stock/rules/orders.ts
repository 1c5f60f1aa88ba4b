/** 订单: who signs an order, registers it and changes it. */
import { orderChanged, orderRegistered, orderSigned } from '../../../facts/vehicle/events/orders.ts'
import { orderFile } from '../../../facts/vehicle/states/order-file.ts'
import { authorized } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { BY_POSITION } from '../words.ts'

export const orderRules = [
  authorized({
    id: 'order-signed-by-authority',
    clauses: ['D06-4.1.1'],
    title: { zh: '订单由经理或组长签字', en: 'An order is signed by the manager or a group leader' },
    on: [orderSigned],
    of: 'vehicle-order',
    sentence: BY_POSITION,
    who: 'role',
    by: ({ data }) => data.by,
    recorders: parameters.recorders,
    among: parameters.orderSigners,
  }),
  /** 报销售助理登记: after the signature, and by the assistant. */
  authorized({
    id: 'order-registered-by-assistant',
    clauses: ['D06-4.1.1'],
    title: { zh: '订单签字后由销售助理登记', en: 'A signed order is registered by the sales assistant' },
    on: [orderRegistered],
    of: orderFile,
    sentence: {
      zh: '登记人岗位：{actual:position}，应为：{limit:position}；[订单由 {signer} 签字|订单尚未签字，不得登记]',
      en: 'registered by: {actual:position} (asked for: {limit:position}); the order [was signed by {signer}|is not signed yet]',
    },
    who: 'role',
    by: ({ data }) => data.by,
    recorders: parameters.recorders,
    among: parameters.orderRegistrars,
    provided: ({ before }) => before.signedBy !== null,
    facts: ({ before }) => ({ signed: before.signedBy !== null, signer: before.signedBy?.personId ?? null }),
  }),
  /** 如需修改: a change that nobody of authority signed is void, so it is refused and the order stays as it was. */
  authorized({
    id: 'order-change-signed',
    clauses: ['D06-4.1.2', 'D06-4.1.3'],
    title: { zh: '订单修改须签字，私改无效', en: 'A change of an order is signed, or void' },
    on: [orderChanged],
    of: 'vehicle-order',
    sentence: {
      zh: '[修改签字人岗位：{actual:position}|修改未经签字]，应为：{limit:position}',
      en: 'the change was signed by: [{actual:position}|nobody]; it takes one of {limit:position}',
    },
    who: 'role',
    by: ({ data }) => data.signedBy,
    recorders: parameters.recorders,
    among: parameters.orderSigners,
    clause: ({ data }) => (data.signedBy === null ? 'D06-4.1.3' : 'D06-4.1.2'),
  }),
]
