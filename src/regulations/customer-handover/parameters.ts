/** How many, how often and within which time; and who the information department is. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { id } from '../../facts/fields.ts'

/** Calendar days; null: due at once, and never late. */
const days = () => z.int().min(0).max(1_000).nullable()
const SILENT = 'The document says 及时 or 迅速, and names no period.'

export const customerHandoverParameters = defineParameters({
  /** 信息部, as actors give their department. */
  informationDepartment: { unit: 'department', clause: 'D07-4.1', schema: id, value: 'information-department' },
  /** 信息部的人员: who takes data over for it, by id; null: whoever is named for it. */
  informationStaff: {
    unit: 'person',
    clause: 'D07-5.2',
    schema: () => z.array(id).min(1).nullable(),
    value: null,
    note: 'The document names the department, and none of its people.',
  },
  /** 报告信息部. */
  matterReportDays: { unit: 'day', clause: 'D07-4.1', schema: days, value: null, note: SILENT },
  /** 接收、整理、归档. */
  takeOverDays: { unit: 'day', clause: 'D07-5.2', schema: days, value: null, note: SILENT },
  /** 两个以上的人员, read as two or more. */
  contactPersons: { unit: 'person', clause: 'D07-7.3.1', schema: () => z.int().min(1).max(100), value: 2 },
  /** 联系报告制: calendar periods in the office's zone; null: by no period. */
  contactReportEvery: {
    unit: 'calendar period',
    clause: 'D07-7.3.2',
    schema: () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable(),
  },
  /** 及时通知. */
  tellCustomersDays: { unit: 'day', clause: 'D07-7.4.1', schema: days, value: null, note: SILENT },
  /** 指派顶替、迅速建立联系. */
  replaceDays: { unit: 'day', clause: 'D07-7.4.2', schema: days, value: null, note: SILENT },
  /** 及时删除或者禁用离岗人员系统账户. */
  closeAccountDays: { unit: 'day', clause: 'D08-38.2', schema: days, value: null, note: SILENT },
})
