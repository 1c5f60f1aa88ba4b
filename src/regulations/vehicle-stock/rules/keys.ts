/** 钥匙: through whose hands a key goes, how many one may hold, and when it is back. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import { driveStarted, keyIssued, keyReturned } from '../../../facts/vehicle/events/moves.ts'
import { type ConsultantDesk, consultantDesk } from '../../../facts/vehicle/states/consultant-desk.ts'
import { modelSupply } from '../../../facts/vehicle/states/models.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import { atMost, authorized, scopedRule, timely } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { BY_POSITION } from '../words.ts'

export const keyRules = [
  /** 钥匙由5S保管: out of their hands and back into them. */
  authorized({
    id: 'keys-kept-by-5s',
    clauses: ['D06-6.3.1'],
    title: { zh: '钥匙由5S收发保管', en: 'Keys are kept, issued and taken back by 5S' },
    on: [keyIssued, keyReturned],
    of: 'vehicle',
    sentence: BY_POSITION,
    who: 'role',
    by: ({ event }) => (event.type === 'vehicle.key-issued' ? event.data.issuedBy : event.data.receivedBy),
    recorders: parameters.recorders,
    among: parameters.keyKeepers,
  }),
  /** 钥匙领用登记表: the consultant who drives holds the key by the register. */
  scopedRule({
    id: 'key-registered-before-drive',
    clauses: ['D06-6.8.A.1'],
    title: { zh: '试驾前登记领用钥匙', en: 'The key is registered before a test drive' },
    on: [driveStarted],
    of: vehicleFile,
    sentence: {
      zh: '[登记的领用人：{actual}|钥匙无人领用]，试驾顾问：{limit}',
      en: 'by the register the key is with: [{actual}|nobody]; it drives: {limit}',
    },
    holds: ({ event, data, before: { key } }) => {
      const { holderId: actual, issuedAt } = key
      const limit = data.consultantId
      return { holds: actual === limit && issuedAt !== null && issuedAt <= event.occurredAt, actual, limit }
    },
  }),
  /** 持钥匙时间超过5分钟: that it comes back is a fact, so a late return is reported and fined, not refused. */
  timely({
    id: 'key-back-in-time',
    clauses: ['D06-6.8.D.1'],
    title: { zh: '试驾后及时交回钥匙', en: 'The key is handed back promptly after a drive' },
    observes: [keyReturned],
    of: 'vehicle',
    parameters: pick(parameters, 'keyReturnMinutes'),
    sentence: {
      zh: '试驾后 {actual} 秒由 {holder} 交回，上限 {limit} 秒',
      en: 'handed back by {holder} {actual} second(s) after the drive, the limit is {limit}',
    },
    from: ({ data }) => data.driveEndedAt,
    seconds: ({ data, parametersAt }) => parametersAt(data.driveEndedAt!).keyReturnMinutes * 60,
    facts: ({ data }) => ({ holder: data.holderId }),
  }),
  /**
   * 车源紧张: no second key of a new vehicle for the customer to choose. The words in brackets are read as an exception:
   * who has as many effective orders as arrived vehicles may have their keys.
   */
  atMost({
    id: 'one-new-key-when-scarce',
    clauses: ['D06-6.10'],
    title: { zh: '车源紧张时不得同领两把新车钥匙', en: 'No second new-vehicle key while vehicles are scarce' },
    on: [keyIssued],
    of: consultantDesk,
    concerns: ({ data }) => data.newVehicle,
    parameters: pick(parameters, 'newKeysWhenScarce'),
    others: ({ data }) => ({ supply: modelSupply.of(data.model) }),
    sentence: {
      zh: '{holder} 将持有 {actual} 把新车钥匙，上限 {limit} 把（有效订单 {orders} 张）',
      en: '{holder} would hold {actual} key(s) of new vehicles, the limit is {limit} (effective orders: {orders})',
    },
    when: ({ othersBefore }) => othersBefore.supply.scarce,
    count: ({ after }) => after.newVehicleKeys.length,
    limit: ({ before, parameters: { newKeysWhenScarce } }) => Math.max(newKeysWhenScarce, effectiveOrders(before)),
    facts: ({ key, before }) => ({ holder: key, orders: effectiveOrders(before) }),
  }),
]

function effectiveOrders({ orders }: DeepReadonly<ConsultantDesk>): number {
  return Object.values(orders).filter(({ signed, registered }) => signed && registered).length
}
