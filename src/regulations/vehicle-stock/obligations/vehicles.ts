/** What is owed about one vehicle: when it comes in, when something is wrong with it, and what has to come back. */
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import { days, governed, minutes, response } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

/** 在店: here, and not delivered. */
const vehicleHere = governed({
  of: vehicleFile,
  parameters: {},
  governs: ({ state: { receivedAt, deliveredAt } }) => (deliveredAt === null ? (receivedAt ?? undefined) : undefined),
})

export const vehicleObligations = [
  /** 必须写在库存看板上或车内; no period. In: reserved without a mark. Out: marked, released or sold. */
  response({
    id: 'reservation-marked',
    clauses: ['D06-2.29.1'],
    title: { zh: '已订车辆标识', en: 'A reserved vehicle is marked' },
    of: vehicleFile,
    sentence: {
      zh: '顾问 {consultant} 应在看板或车内标明车辆 {vehicle} 已为订单 {order} 所订，否则可自由销售',
      en: 'consultant {consultant} marks vehicle {vehicle} as kept for order {order}; unmarked it may be sold freely',
    },
    from: ({ reservation }) => reservation?.at,
    until: ({ reservation }) => reservation?.mark !== null,
    facts: ({ reservation }) => ({ order: reservation!.orderId, consultant: reservation!.consultantId }),
  }),
  /** 新车验收; no period. In: received. Out: checked on receipt, or delivered. */
  response({
    id: 'new-vehicle-accepted',
    clauses: ['D06-6.1.1'],
    title: { zh: '新进车辆验收', en: 'Acceptance of a new vehicle' },
    of: vehicleHere,
    sentence: { zh: '销售顾问应验收新到车辆 {vehicle}', en: 'a sales consultant checks vehicle {vehicle}' },
    from: ({ receivedAt }) => receivedAt,
    until: ({ inspection }) => inspection !== null,
  }),
  /** 立即查找原因，制订解决方案; no period. In: transport damage. Out: cause and solution. */
  response({
    id: 'transport-damage-explained',
    clauses: ['D06-6.1.2'],
    title: { zh: '运输损失查因并定方案', en: 'Cause and solution of transport damage' },
    of: vehicleFile,
    sentence: {
      zh: '应立即查明车辆 {vehicle} 运输损失（{damage}）的原因并定出解决方案',
      en: 'find the cause of the transport damage ({damage}) of vehicle {vehicle} at once, and a solution',
    },
    from: ({ transportDamage }) => transportDamage?.at,
    until: ({ transportDamage }) => transportDamage?.settledAt !== null,
    facts: ({ transportDamage }) => ({ damage: transportDamage!.what }),
  }),
  /** 及时联系售后索赔人员; no period. In: a quality problem. Out: the claims staff were called in. */
  response({
    id: 'quality-claim-raised',
    clauses: ['D06-6.1.3'],
    title: { zh: '质量问题索赔', en: 'A claim for a quality problem' },
    of: vehicleFile,
    sentence: {
      zh: '应及时就车辆 {vehicle} 的质量问题（{problem}）联系售后索赔人员',
      en: 'call in the claims staff promptly about the quality problem ({problem}) of vehicle {vehicle}',
    },
    from: ({ qualityProblem }) => qualityProblem?.at,
    until: ({ qualityProblem }) => qualityProblem?.settledAt !== null,
    facts: ({ qualityProblem }) => ({ problem: qualityProblem!.what }),
  }),
  /** 损伤责任; no period. In: damage of which nobody is named. Out: a person or a group. */
  response({
    id: 'damage-answered-for',
    clauses: ['D06-6.6.2'],
    title: { zh: '车辆损伤责任落实', en: 'Somebody answers for damage in stock' },
    of: vehicleFile,
    sentence: {
      zh: '车辆 {vehicle} 的损伤（{damage}）应落实当事人，找不到当事人的由组负责',
      en: 'name who answers for the damage ({damage}) of vehicle {vehicle}: the party concerned, else the group',
    },
    each: ({ state }) => state.unanswered,
    from: ({ at }) => at,
    facts: ({ what }) => ({ damage: what }),
  }),
  /** 试驾完毕后上交钥匙. In: the drive ended. Out: the key is back, or lost. */
  response({
    id: 'key-handed-back',
    clauses: ['D06-6.8.D.1'],
    title: { zh: '试驾后上交钥匙', en: 'The key is handed back after a drive' },
    of: vehicleHere,
    sentence: {
      zh: '{holder} 应在试驾后 {minutes} 分钟内交回车辆 {vehicle} 的钥匙',
      en: '{holder} hands back the key of vehicle {vehicle} within {minutes} minute(s) after the drive',
    },
    from: ({ drive }) => drive?.endedAt,
    until: ({ key }) => key.holderId === null,
    within: minutes(parameters.keyReturnMinutes),
    facts: ({ key }) => ({ holder: key.holderId }),
  }),
  /** 超过30天的必须调回. In: given to a second-tier shop. Out: taken back, sold. */
  response({
    id: 'second-tier-vehicle-recalled',
    clauses: ['D06-6.13.1'],
    title: { zh: '二级店车辆到期调回', en: 'A second-tier vehicle comes back in time' },
    of: vehicleHere,
    sentence: {
      zh: '车辆 {vehicle} 在二级店 {shop} 满 {days} 天应调回，由5S监督接收',
      en: 'vehicle {vehicle} comes back from shop {shop} after {days} day(s) at most; 5S sees to it',
    },
    from: ({ consignedAt }) => consignedAt,
    until: ({ shopId, sale }) => shopId === null || sale !== null,
    within: days(parameters.consignmentDays),
    facts: ({ shopId }) => ({ shop: shopId }),
  }),
]
