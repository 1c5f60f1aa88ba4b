/** Who keeps customers' files, what must stand in them, how often they are gone through, and how prompt is prompt. */
import * as z from 'zod'
import { defineParameters } from '../../../core/parameter.ts'
import { codesOf, id, percent } from '../../../facts/fields.ts'
import { profileWords } from '../../../facts/profile/words/index.ts'
import { customerProfileWords } from '../words.ts'
import { fieldsAsked } from './required.ts'

/** Calendar periods in the office's zone; null: by no period. */
const unit = () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable()
const names = () => z.array(id)
const field = () => codesOf(profileWords.profileField)
const days = () => z.int().min(0).max(1_000)

export const profileParameters = defineParameters({
  /** 必填项目: by what kind of customer it is; what stands under several kinds is asked for where any of them is. */
  requiredFields: {
    unit: 'field by kind of customer',
    clause: 'A04-7.2.1.2',
    schema: () => z.partialRecord(codesOf(customerProfileWords.customerGroup), z.array(field())),
    value: fieldsAsked(),
    note: 'As the documents list them. Private fields are given freely, financial ones are collected on need.',
  },
  /** 重要信息和关键数据: what is recorded in detail, with its source and the date of that. */
  importantFields: {
    unit: 'field',
    clause: 'A04-4.3.2.1',
    schema: () => z.array(field()),
    value: [
      'name',
      'legal-representative',
      'business-scope',
      'financial-condition',
      'credit-rating',
      'credit-standing',
    ],
    note: 'The document does not say which information is important: what 5.3.2 calls an important change, and credit.',
  },
  /** 销售部、人事部联营办, 客户服务部 (D05-2.7): who sets up files. */
  fileDepartments: {
    unit: 'department',
    clause: 'D09-4.1.2.a',
    schema: names,
    value: ['sales', 'joint-operation-office', 'customer-service'],
  },
  /** 市场人员. */
  collectorRoles: { unit: 'role', clause: 'D07-3.1.a.1', schema: names, value: ['marketing-staff'] },
  fileApprovers: { unit: 'role', clause: 'D09-4.1.2.c', schema: names, value: ['sales-director'] },
  informationDepartment: { unit: 'department', clause: 'D07-3.1', schema: () => id, value: 'information-department' },
  /** 汇总、整理: how often. */
  consolidateEvery: { unit: 'calendar period', clause: 'D07-3.1', schema: unit },
  /** 准确性检查: how often the files of a department are checked. */
  checkEvery: { unit: 'calendar period', clause: 'A04-7.2.3', schema: unit },
  /** 包括基本信息、交易记录、服务记录等. */
  checkedSections: {
    unit: 'section',
    clause: 'A04-7.2.3',
    schema: () => z.array(codesOf(profileWords.profileSection)),
    value: ['basic', 'trade', 'service'],
  },
  /** 年度业绩和财务状况报告. */
  reportEvery: { unit: 'calendar period', clause: 'D07-3.3.3', schema: unit, value: 'year' },
  /** 销售中心及财务部: who files the application for an account. */
  filingDepartments: {
    unit: 'department',
    clause: 'D07-3.3.4.2',
    schema: names,
    value: ['sales-centre', 'finance'],
  },
  /** 及时: calendar days for all that is to be done promptly, or by duty; null, or not named: due at once, and never late. */
  promptDays: {
    unit: 'day by duty',
    clause: 'A04-2.3.3.2',
    schema: () => z.union([days(), z.partialRecord(codesOf(customerProfileWords.promptDuty), days())]).nullable(),
    value: null,
    note: 'The documents say 及时, and name no period.',
  },
  /** 完整性目标, 准确性目标: the least share in per cent; null: none. */
  completenessTarget: {
    unit: '%',
    clause: 'A04-7.2.1.1',
    schema: () => percent.nullable(),
    value: null,
    note: 'The document names no target.',
  },
  accuracyTarget: {
    unit: '%',
    clause: 'A04-7.2.3',
    schema: () => percent.nullable(),
    value: null,
    note: 'The document names no target.',
  },
  /** 沉睡: a customer that has not traded for so many months; null: nobody is. */
  dormantAfterMonths: {
    unit: 'month',
    clause: 'D07-2.1',
    schema: () => z.int().min(1).max(120).nullable(),
    value: null,
    note: 'The document knows existing and lost customers, and nothing in between.',
  },
})
