/** Who may see what, which secrets there are, who lends what for how long, and what carelessness costs. */
import * as z from 'zod'
import { builtOnce } from '../../core/built-once.ts'
import { defineParameters } from '../../core/parameter.ts'
import { archiveAccessWords, type Material, type SecrecyClass } from '../../facts/archive-access/words.ts'
import { amount, codesOf, id } from '../../facts/fields.ts'
import { PROFILE_FIELDS, type ProfileField } from '../../facts/profile/words/fields.ts'
import { profileWords } from '../../facts/profile/words/index.ts'

const roles = builtOnce(() => z.array(id).min(1))
const material = builtOnce(() => codesOf(archiveAccessWords.material))
const level = builtOnce(() => codesOf(archiveAccessWords.secrecyClass))

/** 岗位 x 栏目: by role, what of an archive it is for. */
export type AccessTable = Readonly<Record<string, readonly Material[]>>

const ALL = Object.keys(archiveAccessWords.material) as readonly Material[]

const accessTable: AccessTable = {
  sales: ['basic', 'trade'],
  'customer-service': [
    'service',
    'related-trade',
    'teller-data',
    'visit-record',
    'handover-record',
    'daily-log',
    'survey',
  ],
  manager: ALL,
  'sales-consultant': ['basic', 'trade', 'stock'],
  'group-leader': ['basic', 'trade', 'stock', 'orders'],
  'archive-manager': ALL,
}

/** 密级: what the document names, by the class that it gives. Customer data are all of a file. */
const secrecy: Readonly<Record<SecrecyClass, readonly Material[]>> = {
  'top-secret': [
    'basic',
    'business',
    'traits',
    'finance',
    'trade',
    'special',
    'partner',
    'service',
    'related-trade',
    'orders',
    'franchise-contract',
    'development-record',
  ],
  confidential: ['visit-record', 'handover-record', 'daily-log', 'teller-data', 'survey'],
  internal: ['grade', 'stock'],
}

/** Hobbies, birthdays and personal connections: what a company may not ask for without being told it. */
const privateFields: readonly ProfileField[] = ['decision-maker-preferences', 'decision-maker-birthday', 'network']

export const archiveAccessParameters = defineParameters({
  /** 查阅权限: a role that is not in it may see nothing without an approval. */
  accessTable: {
    unit: 'material by role',
    clause: 'A04-5.2.1.2',
    schema: () => z.record(id, z.array(material())) as z.ZodType<AccessTable>,
    value: accessTable,
  },
  /** 密级. */
  secrecy: {
    unit: 'material by class',
    clause: 'D05-5.1.1',
    schema: () => z.record(level(), z.array(material())) as z.ZodType<typeof secrecy>,
    value: secrecy,
  },
  /** 管理人员…需经过严格的审批流程. */
  approvalRoles: { unit: 'role', clause: 'A04-5.2.1.5', schema: () => z.array(id), value: ['manager'] },
  /** 审批: by whom, the document does not say. */
  accessApprovers: { unit: 'role', clause: 'A04-5.2.1.5', schema: roles },
  /** 档案管理人: who lends archives, takes them back, and writes the register for others. */
  archiveKeepers: { unit: 'role', clause: 'D12-4.1', schema: roles, value: ['archive-manager'] },
  /** 客户隐私: fields that are entered where the customer gave them of his own will. */
  privateFields: {
    unit: 'field of a profile',
    clause: 'A04-2.3.2.1',
    schema: () => z.array(codesOf(profileWords.profileField)),
    value: privateFields.filter(field => PROFILE_FIELDS[field].personal),
    note: 'The document does not say which information is private.',
  },
  /** 销售经理、组长和助理同意, each of them, read as three persons. */
  loanConsents: {
    unit: 'role',
    clause: 'D06-7.10.A',
    schema: roles,
    value: ['sales-manager', 'group-leader', 'sales-assistant'],
  },
  /** 借用一天: calendar days; the day of the loan does not count. */
  loanDays: { unit: 'day', clause: 'D06-7.10.B.1', schema: () => z.int().min(0).max(1_000), value: 1 },
  lateReturnFine: { unit: 'CNY', clause: 'D06-7.10.B.2', schema: amount, value: '10' },
  lostOrDamagedFine: { unit: 'CNY', clause: 'D06-7.10.C', schema: amount, value: '50' },
  /** 销售顾问: who sees no orders, and tells nothing of stock and pick-up by himself. */
  consultants: { unit: 'role', clause: 'D06-4.1.5', schema: roles, value: ['sales-consultant'] },
  /** 不得擅自: who gives leave to tell of stock and to announce a pick-up. */
  releasers: {
    unit: 'role',
    clause: 'D06-4.3.1',
    schema: roles,
    value: ['sales-manager', 'group-leader'],
    note: 'The document says 擅自 and does not say who gives leave; those who sign orders (D06-4.1.1) do.',
  },
  /** 合作伙伴: the role of whoever is a partner of the company and asks for himself. */
  partners: { unit: 'role', clause: 'D01-4.2.1.2', schema: roles, value: ['partner'] },
  /** 负责保密: the roles that undertake in writing to keep secret what they see. */
  undertakingRoles: { unit: 'role', clause: 'D05-5.2.4', schema: () => z.array(id), value: ['customer-service'] },
  /** 1000元/次. */
  leakFine: { unit: 'CNY', clause: 'D05-5.3.1', schema: amount, value: '1000' },
  /** 泄露而须罚款的资料: what the document lists; contracts, teller data and surveys are not in its list. */
  finedMaterials: {
    unit: 'material',
    clause: 'D05-5.3.1',
    schema: () => z.array(material()),
    value: [
      ...secrecy['top-secret'].filter(one => one !== 'franchise-contract'),
      'visit-record',
      'handover-record',
      'daily-log',
    ],
  },
})
