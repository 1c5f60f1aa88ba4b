/** 用车, 调车: who may use a vehicle, who moves it and who takes it back. */

import { pick } from '../../../core/parameter.ts'
import { vehicleTakenBack, vehicleTransferred, vehicleUsed } from '../../../facts/vehicle/events/moves.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import { actOf, withAct } from '../../../kinds/acts.ts'
import { authorized, precedence, scopedRule } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { BY_POSITION } from '../words.ts'

export const moveRules = [
  /** 部门经理同意. Who used one without, and was found out, is fined (`private-use`). */
  authorized({
    id: 'vehicle-use-with-consent',
    clauses: ['D06-6.6.1', 'D06-6.7.1'],
    title: { zh: '用车须经经理同意', en: "A vehicle is used with the manager's consent" },
    on: [vehicleUsed],
    of: 'vehicle',
    sentence: {
      zh: '[同意人岗位：{actual:position}|未经同意]，应为：{limit:position}',
      en: 'consent was given by: [{actual:position}|nobody]; it takes one of {limit:position}',
    },
    who: 'role',
    by: ({ data }) => data.consentBy,
    recorders: parameters.recorders,
    among: parameters.vehicleUseConsenters,
    clause: ({ data }) => (data.purpose === 'cash' ? 'D06-6.7.1' : 'D06-6.6.1'),
  }),
  /** 存取现金: somebody is sent along, and by whoever may send him; nobody is company to himself. */
  scopedRule({
    id: 'cash-transport-in-company',
    clauses: ['D06-6.7.1'],
    title: { zh: '存取现金用车须安排陪同', en: 'Cash is fetched in company' },
    on: [vehicleUsed],
    of: 'vehicle',
    concerns: ({ data }) => data.purpose === 'cash',
    parameters: pick(parameters, 'cashCompanyArrangers', 'recorders'),
    sentence: withAct({
      zh: '[陪同人：{actual}|无人陪同]；[安排人岗位：{arranger:position}|无人安排]，应为：{limit:position}',
      en: 'in company of: [{actual}|nobody]; arranged by: [{arranger:position}|nobody], it takes one of {limit:position}',
    }),
    holds: judged => {
      const { arrangedBy, companions, user } = judged.data
      const limit = judged.parameters.cashCompanyArrangers
      const act = actOf(arrangedBy, parameters.recorders, judged)
      const arranger = arrangedBy?.role ?? null
      const actual = companions.filter(companion => companion !== user.personId)
      const arranged = arranger !== null && limit.includes(arranger) && act.counts
      return { holds: arranged && actual.length > 0, actual, limit, facts: { ...act.facts, arranger } }
    },
  }),
  /** 5S负责监督并接收入库. */
  authorized({
    id: 'taken-back-by-5s',
    clauses: ['D06-6.13.2'],
    title: { zh: '调回车辆由5S接收入库', en: 'A recalled vehicle is taken into stock by 5S' },
    on: [vehicleTakenBack],
    of: 'vehicle',
    sentence: BY_POSITION,
    who: 'role',
    by: ({ data }) => data.receivedBy,
    recorders: parameters.recorders,
    among: parameters.recallReceivers,
  }),
  /** 二级店的车辆调配: by people of the local dealer; nobody of the own staff moves one, for whatever reason. */
  authorized({
    id: 'second-tier-transfer-by-dealer',
    clauses: ['D06-6.14.1'],
    title: { zh: '二级店车辆由当地经销商调配', en: "Second-tier vehicles are moved by the local dealer's people" },
    on: [vehicleTransferred],
    of: 'vehicle',
    sentence: {
      zh: '二级店 {shop} 的车由{actual:position}调动，应为：{limit:position}',
      en: 'the vehicle of shop {shop} is moved by: {actual:position}; it takes one of {limit:position}',
    },
    when: ({ data }) => data.fromShopId !== null,
    who: 'role',
    by: ({ data }) => data.movedBy,
    recorders: parameters.recorders,
    among: parameters.secondTierMovers,
    facts: ({ data }) => ({ shop: data.fromShopId }),
  }),
  /** 调车前必须做好验收工作: an inspection of its own for each transfer. */
  precedence({
    id: 'accepted-before-transfer',
    clauses: ['D06-6.14.2'],
    title: { zh: '调车前验收', en: 'A vehicle is checked before it is moved' },
    on: [vehicleTransferred],
    of: vehicleFile,
    sentence: {
      zh: '[调车前于 {actual} 验收|调车前未验收]；未验收的，问题由 {mover} 本人承担',
      en: '[checked for this transfer at {actual}|not checked for this transfer]; without it {mover} answers for whatever goes wrong',
    },
    first: ({ before }) => before.inspectedForTransferAt,
    facts: ({ data }) => ({ mover: data.movedBy.personId }),
  }),
]
