/** What the documents give of time, limits and lists, and what they leave to the company. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { customerArchiveWords as words } from '../../facts/customer-archive/words.ts'
import { codesOf, id } from '../../facts/fields.ts'

const ids = () => z.array(id).max(200)
const days = () => z.int().min(0).max(1_000)
/** Calendar periods in the office's zone; null: by no period. */
const unit = () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable()
/** From and to, both included: decimal texts. */
const bound = z.string().regex(/^-?\d{1,3}(?:\.\d)?$/)
const range = () => z.strictObject({ least: bound, most: bound })
/** 及时, 即时: no number; null: due at once, and never late. */
const promptly = (clause: string) => ({
  unit: 'day',
  clause,
  schema: () => days().nullable(),
  value: null,
  note: 'The document names no period; a company may give one.',
})

export const archiveKeepingParameters = defineParameters({
  /** 档案分类: those that the company keeps. */
  archiveCategories: {
    unit: 'category',
    clause: 'A04-4.2.1.2',
    schema: () => z.array(codesOf(words.archiveCategory)),
    value: ['basic', 'transaction', 'service', 'special'],
  },
  entryMedia: {
    unit: 'medium',
    clause: 'A04-4.2.1.3',
    schema: () => z.array(codesOf(words.entryMedium)),
    value: ['system', 'paper'],
  },
  /** 直接上级: of a person, by id. */
  directSuperiors: {
    unit: 'person',
    clause: 'D12-1.2',
    schema: () => z.record(id, id),
    value: {},
    note: 'Of whom it names nobody, the superior is whoever holds one of the superior roles in the department of the entry.',
  },
  superiorRoles: { unit: 'role', clause: 'D12-1.2', schema: ids, value: ['superior'] },
  /** 盛昌公司: the departments that establish archives. */
  archiveDepartments: { unit: 'department', clause: 'D01-4.3.1.1', schema: ids },
  /** 每日例会: working days after a record was made by whose end it is due although no meeting is on record; null: it waits. */
  meetingWithinDays: {
    unit: 'working day',
    clause: 'D05-5.2.3',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: 1,
    note: 'A meeting a day: that of the next working day at the latest.',
  },
  setUpWithinDays: { unit: 'day', clause: 'D12-1.1', schema: days, value: 7 },
  /** 编码规则: a text with {class}, {year} and {serial}, perhaps {month} and {day}. */
  numberForm: {
    unit: 'form',
    clause: 'A04-4.2.3.2',
    schema: () =>
      z
        .string()
        .max(100)
        .refine(
          form => ['{class}', '{year}', '{serial}'].every(part => form.split(part).length === 2),
          'a form has {class}, {year} and {serial}, each once',
        ),
  },
  storedForms: {
    unit: 'form',
    clause: 'A04-5.1.1.1',
    schema: () => z.array(codesOf(words.archiveForm)),
    value: ['electronic', 'paper'],
  },
  /** 按照档案编号或类别: one of the two. */
  shelfOrder: {
    unit: 'order',
    clause: 'A04-5.1.1.5',
    schema: () => z.enum(['number', 'category']),
    value: 'number',
    note: 'The document leaves the choice between the two to the company.',
  },
  temperature: { unit: 'degree Celsius', clause: 'A04-5.1.2.2', schema: range },
  humidity: { unit: '% RH', clause: 'A04-5.1.2.3', schema: range },
  /** How many days after a reading the next one is due. */
  measureEveryDays: { unit: 'day', clause: 'A04-5.1.2.2', schema: days },
  protections: {
    unit: 'danger',
    clause: 'A04-5.1.2.4',
    schema: () => z.array(codesOf(words.danger)),
    value: ['fire', 'damp', 'insects'],
  },
  checkEveryDays: { unit: 'day', clause: 'A04-5.1.2.4', schema: days },
  updateEvery: { unit: 'calendar period', clause: 'A04-5.3.1.1', schema: unit },
  /** 基本信息、业务信息: the categories that hold them. */
  overhauledCategories: {
    unit: 'category',
    clause: 'A04-5.3.1.2',
    schema: () => z.array(codesOf(words.archiveCategory)),
    value: ['basic'],
  },
  overhaulEvery: { unit: 'calendar period', clause: 'A04-5.3.1.2', schema: unit, value: 'half-year' },
  importantChanges: {
    unit: 'change',
    clause: 'A04-5.3.2.2',
    schema: () => z.array(codesOf(words.customerChange)),
    value: ['name', 'legal-representative', 'business-scope', 'contact-details'],
  },
  changeWithinDays: promptly('A04-5.3.2.1'),
  /** 相关部门: beside those that have the customer on their books. */
  informedDepartments: { unit: 'department', clause: 'A04-5.3.2.3', schema: ids, value: [] },
  informWithinDays: promptly('A04-5.3.2.3'),
  siftEvery: { unit: 'calendar period', clause: 'A04-5.4.1.2', schema: unit },
  completedTypes: {
    unit: 'customer type',
    clause: 'D12-2.2',
    schema: () => z.array(codesOf(words.customerType)),
    value: ['distributor', 'hospital', 'pharmacy', 'retailer'],
  },
  completeEvery: { unit: 'calendar period', clause: 'D12-2.1', schema: unit, value: 'quarter' },
  deliverWithinDays: { unit: 'day', clause: 'D12-2.3', schema: days },
  inspectEveryDays: { unit: 'day', clause: 'D12-3', schema: days },
  /** 公司负责人办公室. */
  recordOffices: { unit: 'department', clause: 'D05-5.2.1', schema: ids, value: ['head-office'] },
  lodgeWithinDays: promptly('D05-5.2.2.2'),
  snapshotClasses: { unit: 'class', clause: 'D01-4.3.1.2', schema: ids, value: ['A', 'B'] },
  snapshotEvery: { unit: 'calendar period', clause: 'D01-4.3.1.2', schema: unit, value: 'half-year' },
  /** Of which lengths the period counts in which an archive is established or comes into such a class. */
  snapshotFirstPeriodCounts: {
    unit: 'calendar period',
    clause: 'D01-4.3.1.2',
    schema: () => z.array(z.enum(['month', 'quarter', 'half-year', 'year'])),
    value: ['half-year', 'year'],
    note: 'Every half-year is read as that of the establishment, too.',
  },
})
