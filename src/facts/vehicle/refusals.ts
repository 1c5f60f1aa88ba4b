/** Refusals of fact: what would be so under any regulation. */
import type { Refusal } from '../../core/command.ts'
import type { Instant } from '../../core/ports.ts'
import type { Attempt } from '../command-about.ts'
import { type Refusing, refusing } from '../refusing.ts'

export const vehicleRefusals = {
  'vehicle-known': {
    title: { zh: '车辆须有登记', en: 'The vehicle is known' },
    sentence: { zh: '没有车辆 {vehicle} 的任何记录', en: 'there is no record of vehicle {vehicle}' },
  },
  'vehicle-new': {
    title: { zh: '车辆不得重复登记', en: 'The vehicle is not known yet' },
    sentence: { zh: '车辆 {vehicle} 已于 {actual} 登记', en: 'vehicle {vehicle} was entered at {actual}' },
  },
  'vehicle-on-hand': {
    title: { zh: '车辆须已到店且未交车', en: 'The vehicle is here' },
    sentence: {
      zh: '车辆 {vehicle} 的状态是“{actual:whereabouts}”，不能办理“{step:act}”',
      en: 'vehicle {vehicle} is {actual:whereabouts}: nobody can {step:act}',
    },
  },
  'vehicle-step-not-before': {
    title: { zh: '办理时间不得早于前一步', en: 'No step is earlier than the one before it' },
    sentence: {
      zh: '“{step:act}”的时间 {actual} 早于 {limit}',
      en: 'to {step:act} at {actual} is earlier than {limit}',
    },
  },
  'vehicle-unsold': {
    title: { zh: '一车只售一单', en: 'A vehicle has one buyer' },
    sentence: { zh: '车辆 {vehicle} 已售予订单 {actual}', en: 'vehicle {vehicle} was sold to order {actual}' },
  },
  'vehicle-sold': {
    title: { zh: '车辆须已售出', en: 'The vehicle is sold' },
    sentence: { zh: '车辆 {vehicle} 尚未售出', en: 'vehicle {vehicle} is not sold yet' },
  },
  'vehicle-unreserved': {
    title: { zh: '一车只订一单', en: 'A vehicle is reserved for one order' },
    sentence: { zh: '车辆 {vehicle} 已为订单 {actual} 预留', en: 'vehicle {vehicle} is reserved for order {actual}' },
  },
  'vehicle-reserved': {
    title: { zh: '车辆须已预留', en: 'The vehicle is reserved' },
    sentence: { zh: '车辆 {vehicle} 未为任何订单预留', en: 'vehicle {vehicle} is not reserved' },
  },
  'vehicle-at-own-site': {
    title: { zh: '车辆须在本店', en: 'The vehicle is on the own sites' },
    sentence: { zh: '车辆 {vehicle} 在二级店 {actual}', en: 'vehicle {vehicle} is with second-tier shop {actual}' },
  },
  'vehicle-at-second-tier-shop': {
    title: { zh: '车辆须在二级店', en: 'The vehicle is with a second-tier shop' },
    sentence: { zh: '车辆 {vehicle} 在本店', en: 'vehicle {vehicle} is on the own sites' },
  },
  'vehicle-moves': {
    title: { zh: '调车须有去处', en: 'A transfer leads elsewhere' },
    sentence: {
      zh: '车辆 {vehicle} 在 {actual}，不能调往{limit:site}；从二级店回店应办理调回入库',
      en: 'vehicle {vehicle} is at {actual} and cannot be moved to {limit:site}; from a shop it comes home by being taken back',
    },
  },
  'vehicle-on-display': {
    title: { zh: '车辆须在展厅', en: 'The vehicle is on display' },
    sentence: { zh: '车辆 {vehicle} 不是展车', en: 'vehicle {vehicle} is not on display' },
  },
  'vehicle-not-on-display': {
    title: { zh: '车辆尚未布展', en: 'The vehicle is not on display yet' },
    sentence: { zh: '车辆 {vehicle} 已于 {actual} 布展', en: 'vehicle {vehicle} has been on display since {actual}' },
  },
  'vehicle-has-open-matter': {
    title: { zh: '须有待办的损失、索赔或责任', en: 'There is something to be settled' },
    sentence: {
      zh: '车辆 {vehicle} 没有待办的“{step:act}”',
      en: 'nothing about vehicle {vehicle} waits: there is no reason to {step:act}',
    },
  },
  'vehicle-liability-names-somebody': {
    title: { zh: '责任须落实到人或组', en: 'Somebody is named' },
    sentence: { zh: '既未写明当事人，也未写明组', en: 'neither a person nor a group is named' },
  },
  'vehicle-key-in-custody': {
    title: { zh: '钥匙须在保管处', en: 'The key is in custody' },
    sentence: { zh: '车辆 {vehicle} 的钥匙：{actual:keyState}', en: 'the key of vehicle {vehicle}: {actual:keyState}' },
  },
  'vehicle-key-out': {
    title: { zh: '钥匙须已领出', en: 'Somebody holds the key' },
    sentence: { zh: '车辆 {vehicle} 的钥匙无人领用', en: 'nobody holds the key of vehicle {vehicle}' },
  },
  'vehicle-key-lost': {
    title: { zh: '钥匙须已丢失', en: 'The key is lost' },
    sentence: { zh: '车辆 {vehicle} 的钥匙并未丢失', en: 'the key of vehicle {vehicle} is not lost' },
  },
  'vehicle-key-not-lost': {
    title: { zh: '钥匙尚未丢失', en: 'The key is not lost yet' },
    sentence: {
      zh: '车辆 {vehicle} 的钥匙已于 {actual} 丢失',
      en: 'the key of vehicle {vehicle} was lost at {actual}',
    },
  },
  'vehicle-drive-not-under-way': {
    title: { zh: '试驾不得重复开始', en: 'No test drive is under way' },
    sentence: {
      zh: '车辆 {vehicle} 自 {actual} 起的试驾尚未了结',
      en: 'the test drive of vehicle {vehicle} since {actual} is not done with',
    },
  },
  'vehicle-drive-under-way': {
    title: { zh: '须有试驾在进行', en: 'A test drive is under way' },
    sentence: { zh: '车辆 {vehicle} 没有进行中的试驾', en: 'no test drive of vehicle {vehicle} is under way' },
  },
  'test-drive-new': {
    title: { zh: '试驾编号不得重复', en: 'The test drive is a new one' },
    sentence: { zh: '试驾 {drive} 已于 {actual} 开始', en: 'test drive {drive} was started at {actual}' },
  },
  'vehicle-order-known': {
    title: { zh: '订单须有登记', en: 'The order is known' },
    sentence: { zh: '没有订单 {order}', en: 'there is no order {order}' },
  },
  'vehicle-order-new': {
    title: { zh: '订单编号不得重复', en: 'The order is not known yet' },
    sentence: { zh: '订单 {order} 已于 {actual} 签定', en: 'order {order} was concluded at {actual}' },
  },
  'vehicle-order-open': {
    title: { zh: '订单须未取消', en: 'The order is not cancelled' },
    sentence: { zh: '订单 {order} 已于 {actual} 取消', en: 'order {order} was cancelled at {actual}' },
  },
  'vehicle-order-unfilled': {
    title: { zh: '一单只有一车', en: 'An order has one vehicle' },
    sentence: { zh: '订单 {order} 已有车辆 {actual}', en: 'order {order} has vehicle {actual}' },
  },
  'vehicle-order-unpaid': {
    title: { zh: '全款不得重复登记', en: 'The order is not paid in full yet' },
    sentence: { zh: '订单 {order} 已于 {actual} 付清', en: 'order {order} was paid in full at {actual}' },
  },
  'vehicle-paper-known': {
    title: { zh: '单据须有登记', en: 'The slip or gift is known' },
    sentence: { zh: '没有单据 {paper}', en: 'there is no slip or gift {paper}' },
  },
  'vehicle-paper-new': {
    title: { zh: '单据编号不得重复', en: 'The slip or gift is not known yet' },
    sentence: { zh: '单据 {paper} 已于 {actual} 开出', en: '{paper} was made out at {actual}' },
  },
  'vehicle-paper-open': {
    title: { zh: '单据须未了结', en: 'The slip or gift is not done with' },
    sentence: { zh: '单据 {paper} 已于 {actual} 了结', en: '{paper} was done with at {actual}' },
  },
  'vehicle-gift-issued': {
    title: { zh: '礼品须已领取', en: 'The gift was issued' },
    sentence: { zh: '礼品 {paper} 尚未领取', en: 'gift {paper} was not issued yet' },
  },
  'vehicle-report-day-has-come': {
    title: { zh: '不得预报库存', en: 'A stock report is of a day that has come' },
    sentence: { zh: '{limit} 不能报 {actual} 的库存', en: 'on {limit} nobody can report the stock of {actual}' },
  },
} as const

type Refused = keyof typeof vehicleRefusals

export const refusedVehicle = refusing<Refused>('vehicle')
export const refusedOrder = refusing<Refused>('vehicle-order', 'order')
export const refusedSlip = refusing<Refused>('vehicle-slip', 'paper')
export const refusedGift = refusing<Refused>('vehicle-gift', 'paper')
export const refusedDrive = refusing<Refused>('test-drive', 'drive')

/** No step is earlier than the one that it follows. */
export function notBefore(
  limit: Instant | null,
  { step, occurredAt: actual }: Attempt,
  refused: Refusing<Refused>,
  id: string,
): Refusal | undefined {
  if (limit === null || actual >= limit) return undefined
  return refused('vehicle-step-not-before', id, { actual, limit, facts: { step } })
}
