/** The numbers, lists and roles of the regulation, each with its clause. The document gives them all. */
import * as z from 'zod'
import { builtOnce } from '../../core/built-once.ts'
import { defineParameters } from '../../core/parameter.ts'
import { amount, id, percent } from '../../facts/fields.ts'
import { drivePapers, role } from '../../facts/vehicle/events/fields.ts'

const roles = builtOnce(() => z.array(role).min(1))
const timeOfDay = builtOnce(() => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day such as '09:00'"))
const few = builtOnce(() => z.int().min(1).max(100))
const days = builtOnce(() => z.int().min(0).max(1_000))
const minutes = builtOnce(() => z.int().min(0).max(10_000))

const WHICH_WHEN =
  'The document says "before and after" and not which paper when; read as the agreement and the licence copy before ' +
  'the drive, all four once it is over.'

export const vehicleStockParameters = defineParameters({
  /** 代录: who may record what others signed, approved, handed over or received. */
  recorders: {
    unit: 'role',
    clause: 'D06-4.1.1',
    schema: () => z.array(role),
    value: [],
    note: 'The document names nobody; without a name of the company a signature counts only where the signer records it himself.',
  },

  /** 销售经理或组长签字. */
  orderSigners: { unit: 'role', clause: 'D06-4.1.1', schema: roles, value: ['sales-manager', 'group-leader'] },
  /** 销售助理登记. */
  orderRegistrars: { unit: 'role', clause: 'D06-4.1.1', schema: roles, value: ['sales-assistant'] },

  /** 经理签字. */
  slipSigners: { unit: 'role', clause: 'D06-4.4.1', schema: roles, value: ['sales-manager'] },
  /** 当日签字: days after the one on which the slip was made out. */
  slipSigningDays: { unit: 'day', clause: 'D06-4.4.1', schema: days, value: 0 },
  /** 经理不在: 组长或助理. */
  slipSubstitutes: { unit: 'role', clause: 'D06-4.4.2', schema: roles, value: ['group-leader', 'sales-assistant'] },
  /** 至少2位. */
  substituteSigners: { unit: 'person', clause: 'D06-4.4.2', schema: few, value: 2 },

  /** 市场专员、经理签字. */
  giftSigners: { unit: 'role', clause: 'D06-5.1.3', schema: roles, value: ['marketing-specialist', 'sales-manager'] },
  /** 市场专员处登记. */
  giftRegistrars: { unit: 'role', clause: 'D06-7.5', schema: roles, value: ['marketing-specialist'] },
  /** 礼品不登记. */
  unregisteredGiftFine: { unit: 'CNY per time', clause: 'D06-7.5', schema: amount, value: '50' },

  /** 销售顾问验收. */
  vehicleAcceptors: { unit: 'role', clause: 'D06-6.1.1', schema: roles, value: ['sales-consultant'] },

  /** 5S报助理处核对库存. */
  stockReporters: { unit: 'role', clause: 'D06-6.2.1', schema: roles, value: ['5s'] },
  /** 早晨9点之前, in the office's zone; at that time it is late. */
  morningReportBefore: { unit: 'time of day', clause: 'D06-6.2.1', schema: timeOfDay, value: '09:00' },
  /** 下午17点之前. */
  afternoonReportBefore: { unit: 'time of day', clause: 'D06-6.2.2', schema: timeOfDay, value: '17:00' },
  /** 晚点或漏报. */
  stockReportFine: { unit: 'CNY per report', clause: 'D06-6.2.3', schema: amount, value: '50' },
  stockReportFinedRole: {
    unit: 'role',
    clause: 'D06-6.2.3',
    schema: role,
    value: '5s',
    note: 'The clause does not say who; read as the 5S staff, who are to report.',
  },

  /** 钥匙由5S保管. */
  keyKeepers: { unit: 'role', clause: 'D06-6.3.1', schema: roles, value: ['5s'] },
  /** 丢失钥匙. */
  lostKeyFine: { unit: 'CNY per key', clause: 'D06-6.3.2', schema: amount, value: '50' },

  /** 调离受损: the share of the damage that is borne. */
  transferDamageShare: {
    unit: '% of the damage',
    clause: 'D06-6.5',
    schema: percent,
    value: '50',
    note: 'The document does not say of what; read as of the damage.',
  },

  /** 部门经理同意. */
  vehicleUseConsenters: { unit: 'role', clause: 'D06-6.6.1', schema: roles, value: ['sales-manager'] },
  /** P组长安排人员陪同. */
  cashCompanyArrangers: {
    unit: 'role',
    clause: 'D06-6.7.1',
    schema: roles,
    value: ['pdi-group-leader'],
    note: 'The document says "P组长"; read as the PDI group leader.',
  },
  /** 私自动用车辆. */
  privateUseFine: { unit: 'CNY per time', clause: 'D06-6.7.2', schema: amount, value: '100' },

  /** 不填登记表. */
  unregisteredKeyFine: { unit: 'CNY per time', clause: 'D06-6.8.A.2', schema: amount, value: '20' },
  /** 指导人员: who may escort a test drive, by id; null: whoever is neither the consultant nor the customer. */
  driveInstructors: {
    unit: 'person',
    clause: 'D06-6.8.B',
    schema: () => z.array(id).min(1).nullable(),
    value: null,
    note: 'The document does not say who they are.',
  },
  /** 发生后果由销售顾问本人承担. */
  testDriveFinedRole: {
    unit: 'role',
    clause: 'D06-6.8.B',
    schema: role,
    value: 'sales-consultant',
    note: 'Named for a drive without an escort alone; read as meant for its key and its papers, too.',
  },
  /** 试驾前上交. */
  papersBeforeDrive: {
    unit: 'paper',
    clause: 'D06-6.8.C.1',
    schema: drivePapers,
    value: ['agreement', 'licence-copy'],
    note: WHICH_WHEN,
  },
  /** 试驾后齐备: handed in before or after it. */
  papersAfterDrive: {
    unit: 'paper',
    clause: 'D06-6.8.C.1',
    schema: drivePapers,
    value: ['agreement', 'licence-copy', 'confirmation', 'survey-report'],
    note: WHICH_WHEN,
  },
  /** 手续不全. */
  incompletePapersFine: { unit: 'CNY per time', clause: 'D06-6.8.C.2', schema: amount, value: '20' },
  /** 2次以上的劝退: from this time of one consultant on. */
  incompletePapersForDismissal: {
    unit: 'time',
    clause: 'D06-6.8.C.3',
    schema: few,
    value: 2,
    note: 'The wording may or may not include the second time; read as including it. No period is named: all times count.',
  },
  /** 持钥匙时间, after the drive. */
  keyReturnMinutes: { unit: 'minute', clause: 'D06-6.8.D.1', schema: minutes, value: 5 },
  lateKeyFine: { unit: 'CNY per time', clause: 'D06-6.8.D.2', schema: amount, value: '10' },

  /** 不得同时领取两把: how many keys of new vehicles a consultant may hold while vehicles are scarce. */
  newKeysWhenScarce: { unit: 'key', clause: 'D06-6.10', schema: few, value: 1 },

  /** 二级店库存. */
  consignmentDays: { unit: 'day', clause: 'D06-6.13.1', schema: days, value: 30 },
  /** 5S监督并接收入库. */
  recallReceivers: { unit: 'role', clause: 'D06-6.13.2', schema: roles, value: ['5s'] },
  /** 未及时调回. */
  lateRecallFine: { unit: 'CNY per day', clause: 'D06-6.13.3', schema: amount, value: '50' },
  lateRecallFinedRole: {
    unit: 'role',
    clause: 'D06-6.13.3',
    schema: role,
    value: '5s',
    note: 'The document does not say who; read as the 5S staff, who are to see to the recall.',
  },
  /** 当地经销商人员调配. */
  secondTierMovers: { unit: 'role', clause: 'D06-6.14.1', schema: roles, value: ['local-dealer'] },

  /** 工具和质保书丢失, while in keeping. */
  lostKitFine: { unit: 'CNY per set', clause: 'D06-6.16.1', schema: amount, value: '50' },
  /** 由销售助理负责. */
  lostKitFinedRole: { unit: 'role', clause: 'D06-6.16.1', schema: role, value: 'sales-assistant' },
  /** 不定时盘查: days from the first vehicle of which nothing was checked; null: it is owed, and never late. */
  checkKitsWithinDays: {
    unit: 'day',
    clause: 'D06-6.16.2',
    schema: () => days().nullable(),
    value: null,
    note: 'The document says at irregular times and names no period; a company may give one.',
  },
  /** 看板未更新. */
  boardFine: { unit: 'CNY per time', clause: 'D06-6.17.2', schema: amount, value: '20' },
  boardFinedRole: {
    unit: 'role',
    clause: 'D06-6.17.2',
    schema: role,
    value: 'sales-assistant',
    note: 'The clause does not say who; read as the sales assistant, who answers for what comes of it.',
  },
  /** 带客户去大库: 罚款5S人员. */
  mainStockFine: { unit: 'CNY per time', clause: 'D06-6.20', schema: amount, value: '50' },
  mainStockFinedRole: { unit: 'role', clause: 'D06-6.20', schema: role, value: '5s' },
  /** 说明书、工具领取后丢失. */
  lostAfterReceiptFine: { unit: 'CNY per time', clause: 'D06-7.12.1', schema: amount, value: '50' },
  lostAfterReceiptFinedRole: {
    unit: 'role',
    clause: 'D06-7.12.1',
    schema: role,
    value: 'sales-consultant',
    note: 'The document says who has received them; read as a sales consultant.',
  },
})
