/** What a vehicle owes when it comes in, and when something is wrong with it. */
import { defineObligation } from '../../../core/obligation.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import { dutyAbout, isHere } from './duty.ts'

/** 新车验收; no period. In: received. Out: checked on receipt, or delivered. */
export const newVehicleAccepted = defineObligation({
  id: 'new-vehicle-accepted',
  clauses: ['D06-6.1.1'],
  title: { zh: '新进车辆验收', en: 'Acceptance of a new vehicle' },
  force: 'must',
  of: vehicleFile,
  sentence: { zh: '销售顾问应验收新到车辆 {vehicle}', en: 'a sales consultant checks vehicle {vehicle}' },
  duties: ({ state }) => {
    if (!isHere(state) || state.inspection !== null) return []
    return [dutyAbout(state, state.receivedAt!, null)]
  },
})

/** 立即查找原因，制订解决方案; no period. In: transport damage. Out: cause and solution. */
export const transportDamageExplained = defineObligation({
  id: 'transport-damage-explained',
  clauses: ['D06-6.1.2'],
  title: { zh: '运输损失查因并定方案', en: 'Cause and solution of transport damage' },
  force: 'must',
  of: vehicleFile,
  sentence: {
    zh: '应立即查明车辆 {vehicle} 运输损失（{damage}）的原因并定出解决方案',
    en: 'find the cause of the transport damage ({damage}) of vehicle {vehicle} at once, and a solution',
  },
  duties: ({ state }) => {
    const { transportDamage } = state
    if (transportDamage === null || transportDamage.settledAt !== null) return []
    return [dutyAbout(state, transportDamage.at, null, { damage: transportDamage.what })]
  },
})

/** 及时联系售后索赔人员; no period. In: a quality problem. Out: the claims staff were called in. */
export const qualityClaimRaised = defineObligation({
  id: 'quality-claim-raised',
  clauses: ['D06-6.1.3'],
  title: { zh: '质量问题索赔', en: 'A claim for a quality problem' },
  force: 'must',
  of: vehicleFile,
  sentence: {
    zh: '应及时就车辆 {vehicle} 的质量问题（{problem}）联系售后索赔人员',
    en: 'call in the claims staff promptly about the quality problem ({problem}) of vehicle {vehicle}',
  },
  duties: ({ state }) => {
    const { qualityProblem } = state
    if (qualityProblem === null || qualityProblem.settledAt !== null) return []
    return [dutyAbout(state, qualityProblem.at, null, { problem: qualityProblem.what })]
  },
})

/** 损伤责任; no period. In: damage of which nobody is named. Out: a person or a group. */
export const damageAnsweredFor = defineObligation({
  id: 'damage-answered-for',
  clauses: ['D06-6.6.2'],
  title: { zh: '车辆损伤责任落实', en: 'Somebody answers for damage in stock' },
  force: 'must',
  of: vehicleFile,
  sentence: {
    zh: '车辆 {vehicle} 的损伤（{damage}）应落实当事人，找不到当事人的由组负责',
    en: 'name who answers for the damage ({damage}) of vehicle {vehicle}: the party concerned, else the group',
  },
  duties: ({ state }) => state.unanswered.map(({ at, what }) => dutyAbout(state, at, null, { damage: what })),
})

/** 必须写在库存看板上或车内; no period. In: reserved without a mark. Out: marked, released or sold. */
export const reservationMarked = defineObligation({
  id: 'reservation-marked',
  clauses: ['D06-2.29.1'],
  title: { zh: '已订车辆标识', en: 'A reserved vehicle is marked' },
  force: 'must',
  of: vehicleFile,
  sentence: {
    zh: '顾问 {consultant} 应在看板或车内标明车辆 {vehicle} 已为订单 {order} 所订，否则可自由销售',
    en: 'consultant {consultant} marks vehicle {vehicle} as kept for order {order}; unmarked it may be sold freely',
  },
  duties: ({ state }) => {
    const { reservation } = state
    if (reservation === null || reservation.mark !== null) return []
    const { at, orderId, consultantId } = reservation
    return [dutyAbout(state, at, null, { order: orderId, consultant: consultantId })]
  },
})

export const acceptanceObligations = [
  reservationMarked,
  newVehicleAccepted,
  transportDamageExplained,
  qualityClaimRaised,
  damageAnsweredFor,
] as const
