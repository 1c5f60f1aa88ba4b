/** The numbers and lists of the regulation, each with its clause. The document gives them all. */
import * as z from 'zod'
import { defineParameter } from '../../core/parameter.ts'
import { amount, percent } from '../../facts/fields.ts'
import { drivePapers, role } from '../../facts/vehicle/events/fields.ts'

const roles = z.array(role).min(1)
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day such as '09:00'")
const few = z.int().min(1).max(100)
const days = z.int().min(0).max(1_000)

/** 销售经理或组长签字. */
export const orderSigners = defineParameter({
  name: 'orderSigners',
  unit: 'role',
  clause: 'D06-4.1.1',
  schema: roles,
  value: ['sales-manager', 'group-leader'],
})

/** 当日签字: days after the one on which the slip was made out. */
export const slipSigningDays = defineParameter({
  name: 'slipSigningDays',
  unit: 'day',
  clause: 'D06-4.4.1',
  schema: days,
  value: 0,
})

/** 至少2位. */
export const substituteSigners = defineParameter({
  name: 'substituteSigners',
  unit: 'person',
  clause: 'D06-4.4.2',
  schema: few,
  value: 2,
})

/** 市场专员、经理. */
export const giftSigners = defineParameter({
  name: 'giftSigners',
  unit: 'role',
  clause: 'D06-5.1.3',
  schema: roles,
  value: ['marketing-specialist', 'sales-manager'],
})

/** 早晨9点之前, in the office's zone; at that time it is late. */
export const morningReportBefore = defineParameter({
  name: 'morningReportBefore',
  unit: 'time of day',
  clause: 'D06-6.2.1',
  schema: timeOfDay,
  value: '09:00',
})

/** 下午17点之前. */
export const afternoonReportBefore = defineParameter({
  name: 'afternoonReportBefore',
  unit: 'time of day',
  clause: 'D06-6.2.2',
  schema: timeOfDay,
  value: '17:00',
})

function fine<const Name extends string>(name: Name, unit: string, clause: string, value: string) {
  return defineParameter({ name, unit, clause, schema: amount, value })
}

/** 晚点或漏报. */
export const stockReportFine = fine('stockReportFine', 'CNY per report', 'D06-6.2.3', '50')

/** 丢失钥匙. */
export const lostKeyFine = fine('lostKeyFine', 'CNY per key', 'D06-6.3.2', '50')

/** 调离受损: the share of the damage that is borne. */
export const transferDamageShare = defineParameter({
  name: 'transferDamageShare',
  unit: '% of the damage',
  clause: 'D06-6.5',
  schema: percent,
  value: '50',
  note: 'The document does not say of what; read as of the damage.',
})

/** 私自动用车辆. */
export const privateUseFine = fine('privateUseFine', 'CNY per time', 'D06-6.7.2', '100')

/** 不填登记表. */
export const unregisteredKeyFine = fine('unregisteredKeyFine', 'CNY per time', 'D06-6.8.A.2', '20')

const WHICH_WHEN =
  'The document says "before and after" and not which paper when; read as the agreement and the licence copy before ' +
  'the drive, all four once it is over.'

/** 试驾前上交. */
export const papersBeforeDrive = defineParameter({
  name: 'papersBeforeDrive',
  unit: 'paper',
  clause: 'D06-6.8.C.1',
  schema: drivePapers,
  value: ['agreement', 'licence-copy'],
  note: WHICH_WHEN,
})

/** 试驾后齐备: handed in before or after it. */
export const papersAfterDrive = defineParameter({
  name: 'papersAfterDrive',
  unit: 'paper',
  clause: 'D06-6.8.C.1',
  schema: drivePapers,
  value: ['agreement', 'licence-copy', 'confirmation', 'survey-report'],
  note: WHICH_WHEN,
})

/** 手续不全. */
export const incompletePapersFine = fine('incompletePapersFine', 'CNY per time', 'D06-6.8.C.2', '20')

/** 2次以上的劝退: from this time of one consultant on. */
export const incompletePapersForDismissal = defineParameter({
  name: 'incompletePapersForDismissal',
  unit: 'time',
  clause: 'D06-6.8.C.3',
  schema: few,
  value: 2,
  note: 'The wording may or may not include the second time; read as including it. No period is named: all times count.',
})

/** 持钥匙时间, after the drive. */
export const keyReturnMinutes = defineParameter({
  name: 'keyReturnMinutes',
  unit: 'minute',
  clause: 'D06-6.8.D.1',
  schema: z.int().min(0).max(10_000),
  value: 5,
})

export const lateKeyFine = fine('lateKeyFine', 'CNY per time', 'D06-6.8.D.2', '10')

/** 不得同时领取两把: how many keys of new vehicles a consultant may hold while vehicles are scarce. */
export const newKeysWhenScarce = defineParameter({
  name: 'newKeysWhenScarce',
  unit: 'key',
  clause: 'D06-6.10',
  schema: few,
  value: 1,
})

/** 二级店库存. */
export const consignmentDays = defineParameter({
  name: 'consignmentDays',
  unit: 'day',
  clause: 'D06-6.13.1',
  schema: days,
  value: 30,
})

export const lateRecallFine = fine('lateRecallFine', 'CNY per day', 'D06-6.13.3', '50')

/** Who pays for a late recall. */
export const lateRecallFinedRole = defineParameter({
  name: 'lateRecallFinedRole',
  unit: 'role',
  clause: 'D06-6.13.3',
  schema: role,
  value: '5s',
  note: 'The document does not say who; read as the 5S staff, who are to see to the recall.',
})

/** 工具和质保书丢失, while in keeping. */
export const lostKitFine = fine('lostKitFine', 'CNY per set', 'D06-6.16.1', '50')

/** 看板未更新. */
export const boardFine = fine('boardFine', 'CNY per time', 'D06-6.17.2', '20')

/** 带客户去大库. */
export const mainStockFine = fine('mainStockFine', 'CNY per time', 'D06-6.20', '50')

/** 礼品不登记. */
export const unregisteredGiftFine = fine('unregisteredGiftFine', 'CNY per time', 'D06-7.5', '50')

/** 说明书、工具领取后丢失. */
export const lostAfterReceiptFine = fine('lostAfterReceiptFine', 'CNY per time', 'D06-7.12.1', '50')

/** What the fines are computed from. */
export const fineParameters = {
  morningReportBefore,
  afternoonReportBefore,
  stockReportFine,
  lostKeyFine,
  transferDamageShare,
  privateUseFine,
  unregisteredKeyFine,
  incompletePapersFine,
  incompletePapersForDismissal,
  keyReturnMinutes,
  lateKeyFine,
  consignmentDays,
  lateRecallFine,
  lateRecallFinedRole,
  lostKitFine,
  boardFine,
  mainStockFine,
  unregisteredGiftFine,
  lostAfterReceiptFine,
} as const

export const vehicleStockParameters = {
  orderSigners,
  slipSigningDays,
  substituteSigners,
  giftSigners,
  papersBeforeDrive,
  papersAfterDrive,
  newKeysWhenScarce,
  ...fineParameters,
} as const
