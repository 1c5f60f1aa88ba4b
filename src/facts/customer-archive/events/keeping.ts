/** Around the archives: what is learned of a customer, the rooms and cabinets, what is laid down, and working records. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { codesOf, id, line } from '../../fields.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { customerArchiveWords as words } from '../words.ts'

const told = { withdrawable: true }

/** 客户信息变化: somebody has learned that something about a customer is no longer as it was. */
export const customerChangeLearned = shapedEvent(
  'customer.change-learned',
  () => ({ customerId: id, departmentId: id, change: codesOf(words.customerChange), note: line.nullable() }),
  ({ customerId, departmentId }) => [tag('customer', customerId), tag('department', departmentId)],
  [{ subject: ({ customerId }) => tag('customer', customerId), fields: ['note'] }],
  {},
  told,
)

const ofRoom = ({ storeroomId }: { readonly storeroomId: string }) => [tag('storeroom', storeroomId)]

/** A reading: a decimal text with at most one place, such as '21.5' or '-3'. */
const reading = z.string().regex(/^-?\d{1,3}(?:\.\d)?$/, "a reading such as '21.5'")

export const storeroomSetUp = shapedEvent('storeroom.set-up', () => ({ storeroomId: id }), ofRoom, [], {}, told)

/** 档案柜. */
export const cabinetSetUp = shapedEvent(
  'cabinet.set-up',
  () => ({
    cabinetId: id,
    storeroomId: id,
    /** 专门: for archives alone. */
    dedicated: z.boolean(),
  }),
  ({ cabinetId, storeroomId }) => [tag('cabinet', cabinetId), tag('storeroom', storeroomId)],
  [],
  {},
  told,
)

/** 温湿度: degrees Celsius, and per cent of relative humidity. */
export const storeroomMeasured = shapedEvent(
  'storeroom.measured',
  () => ({ storeroomId: id, temperature: reading, humidity: reading }),
  ofRoom,
  [],
  {},
  { ...told, rank: 1 },
)

/** 防火、防潮、防虫: the dangers that were looked at, and those against which the room was found not to be guarded. */
export const storeroomChecked = shapedEvent(
  'storeroom.checked',
  () => ({
    storeroomId: id,
    dangers: z.array(codesOf(words.danger)).min(1).max(20),
    unguarded: z.array(codesOf(words.danger)).max(20),
  }),
  ofRoom,
  [],
  {},
  { ...told, rank: 1 },
)

/** 制定: what is laid down about archives; a new version takes the place of the one before. */
export const archiveStandardAdopted = shapedEvent(
  'archive-standard.adopted',
  () => ({ standard: codesOf(words.archiveStandard), title: line, content: line.nullable() }),
  ({ standard }) => [tag('archive-standard', standard)],
)

/** 清理鉴定: the archives of a department were gone through for what can be cleared. */
export const archivesSifted = shapedEvent(
  'archives.sifted',
  () => ({ departmentId: id, proposed: z.array(id).max(1_000) }),
  ({ departmentId, proposed }) => [tag('department', departmentId), ...proposed.map(one => tag('archive', one))],
  [],
  {},
  { ...told, rank: 1 },
)

const ofRecord = ({ recordId, departmentId }: { readonly recordId: string; readonly departmentId: string }) => [
  tag('working-record', recordId),
  tag('department', departmentId),
]

/** 工作记录: made by a department, with whoever answers for it and whoever has it. */
export const workingRecordMade = shapedEvent(
  'working-record.made',
  () => ({
    recordId: id,
    departmentId: id,
    kind: codesOf(words.workingRecord),
    customerId: id.nullable(),
    responsible: id,
    keptBy: id,
  }),
  data => [...ofRecord(data), ...(data.customerId === null ? [] : [tag('customer', data.customerId)])],
  [],
  {},
  told,
)

/** 工作落实. */
export const workingRecordCompleted = shapedEvent(
  'working-record.completed',
  () => ({ recordId: id, departmentId: id }),
  ofRecord,
  [],
  {},
  { ...told, rank: 1 },
)

/** 存档保管, 留存备查: lodged with an office. */
export const workingRecordLodged = shapedEvent(
  'working-record.lodged',
  () => ({ recordId: id, departmentId: id, office: id }),
  ofRecord,
  [],
  {},
  { ...told, rank: 2 },
)

/** 每日例会. Of the same moment, the records that come to it were there first. */
export const dailyMeetingHeld = shapedEvent(
  'daily-meeting.held',
  () => ({ departmentId: id }),
  ({ departmentId }) => [tag('department', departmentId)],
  [],
  {},
  { ...told, rank: 1 },
)

export const keepingEvents = [
  customerChangeLearned,
  storeroomSetUp,
  cabinetSetUp,
  storeroomMeasured,
  storeroomChecked,
  archiveStandardAdopted,
  archivesSifted,
  workingRecordMade,
  workingRecordCompleted,
  workingRecordLodged,
  dailyMeetingHeld,
] as const
