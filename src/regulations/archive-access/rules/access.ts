/** Who may see what: by the table of roles, and by approval. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { pick } from '../../../core/parameter.ts'
import { accessApproved, archiveConsulted, archiveLent } from '../../../facts/archive-access/events.ts'
import { type ArchiveUser, archiveUser } from '../../../facts/archive-access/states.ts'
import type { Material } from '../../../facts/archive-access/words.ts'
import { own } from '../../../facts/own.ts'
import { profileRecorded } from '../../../facts/profile/events/index.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { evidenced } from '../../../kinds/evidenced.ts'
import { milestone } from '../../../kinds/milestone.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { separationOfDuty } from '../../../kinds/separation-of-duty.ts'
import { localDate } from '../../../time/local-date.ts'
import { type AccessTable, archiveAccessParameters as parameters } from '../parameters.ts'

const seen = [archiveConsulted, archiveLent] as const

/** The clause that says what a role is for; of a role that no clause names, that unrelated people see nothing. */
const CLAUSE_OF_ROLE: Readonly<Record<string, string>> = {
  sales: 'A04-5.2.1.3',
  'customer-service': 'A04-5.2.1.4',
  'group-leader': 'D06-7.11.1',
}

export const materialsOf = (table: AccessTable, role: string): readonly Material[] => own(table, role) ?? []

/** The approval of this archive that is in force on a day. */
export function approvalOn({ approvals }: DeepReadonly<ArchiveUser>, archiveId: string, day: string) {
  return approvals.find(one => one.archiveId === archiveId && (one.until === null || one.until >= day))
}

/** 只能查阅与其职责相关的: what the role is not for takes an approval of the archive. */
const withinTheRole = scopedRule({
  id: 'seen-within-the-role',
  clauses: [
    'A04-5.2.1.2',
    'A04-5.2.1.3',
    'A04-5.2.1.4',
    'D12-4.2',
    'D07-6.2',
    'D06-7.11.1',
    'A04-2.3.2.2',
    'A00-5.1.3.2',
    'A02-3.2.3',
    'D08-34.a.2',
  ],
  title: { zh: '只能查阅与职责相关的档案内容', en: 'People see what their role is for' },
  on: seen,
  of: archiveUser,
  parameters: pick(parameters, 'accessTable'),
  sentence: {
    zh: '{role:role}不得查阅：{actual:material}；可查阅：{limit:material}[；获批查阅：{approved}]',
    en: 'not for {role:role}: {actual:material}; for that role: {limit:material}[; approved: {approved}]',
  },
  holds: ({ data, event, before, parameters: { accessTable }, calendar }) => {
    const { role, archiveId, materials } = data
    const limit = materialsOf(accessTable, role)
    const actual = materials.filter(one => !limit.includes(one))
    const approved = approvalOn(before, archiveId, localDate(calendar, event.occurredAt))?.at ?? null
    const clause = own(CLAUSE_OF_ROLE, role) ?? (limit.length === 0 ? 'D12-4.2' : 'A04-5.2.1.2')
    return {
      holds: actual.length === 0 || approved !== null,
      actual,
      limit: [...limit],
      clause,
      facts: { role, approved },
    }
  },
})

/** 管理人员…需经过严格的审批流程: whatever the table says. */
const managersOnApproval = evidenced({
  id: 'managers-on-approval',
  clauses: ['A04-5.2.1.5', 'D07-6.2'],
  title: { zh: '管理人员查阅须经审批', en: 'Managers see archives on approval' },
  on: seen,
  of: archiveUser,
  parameters: pick(parameters, 'approvalRoles'),
  when: ({ data, parameters: { approvalRoles } }) => approvalRoles.includes(data.role),
  sentence: {
    zh: '[审批于 {actual}|未经审批，或已过期]',
    en: '[approved at {actual}|not approved, or no longer]',
  },
  shows: ({ data, event, before, calendar }) =>
    approvalOn(before, data.archiveId, localDate(calendar, event.occurredAt))?.at ?? null,
  asks: 'approval',
})

/** What is not for a role, whatever a table or an approval says. */
const neverFor = (
  heading: { readonly id: string; readonly clauses: readonly string[]; readonly title: Text },
  material: Material,
  who: 'consultants' | 'partners',
) =>
  milestone({
    ...heading,
    on: seen,
    of: 'employee',
    parameters: pick(parameters, 'consultants', 'partners'),
    when: ({ data, parameters }) => parameters[who].includes(data.role),
    sentence: { zh: '不得查阅：{actual:material}', en: 'not for that role: {actual:material}' },
    pending: ({ data }) => data.materials.filter(one => one === material),
  })

/** 销售顾问不得擅自查阅订单、不可直接查看: they ask their group leader. */
const ordersNotForConsultants = neverFor(
  {
    id: 'orders-not-for-consultants',
    clauses: ['D06-7.11.2', 'D06-4.1.5'],
    title: { zh: '销售顾问不得查阅订单表', en: 'Consultants do not see the table of orders' },
  },
  'orders',
  'consultants',
)

/** 分级结果…不对合作伙伴公开. */
const gradesNotForPartners = neverFor(
  {
    id: 'grades-not-for-partners',
    clauses: ['D01-4.2.1.2'],
    title: { zh: '分级结果不对合作伙伴公开', en: 'Partners do not see their grades' },
  },
  'grade',
  'partners',
)

const approvedByApprover = authorized({
  id: 'access-approved-by-approver',
  clauses: ['A04-5.2.1.5', 'D07-6.2'],
  title: { zh: '查阅由有权者审批', en: 'Access is approved by whom the company names' },
  on: [accessApproved],
  of: 'archive',
  sentence: {
    zh: '审批人岗位：{actual:role}；有权审批：{limit:role}',
    en: 'approved by: {actual:role}; may approve: {limit:role}',
  },
  who: 'role',
  by: ({ data }) => data.approvedBy,
  among: parameters.accessApprovers,
})

const approvedByAnother = separationOfDuty({
  id: 'access-approved-by-another',
  clauses: ['A04-5.2.1.5'],
  title: { zh: '不得自批查阅', en: 'Nobody approves his own access' },
  on: [accessApproved],
  of: 'archive',
  // Whether the approval is his own act, the rule above says.
  stated: true,
  by: ({ data }) => data.approvedBy.personId,
  from: ({ data }) => [data.personId],
})

/** 查阅人员: the register says who it was, by himself or by the keeper. */
const registeredTruly = authorized({
  id: 'consultation-registered-truly',
  clauses: ['A04-5.2.2.1'],
  title: { zh: '查阅由本人或档案管理人登记', en: 'Who consults signs for it, or the keeper does' },
  on: [archiveConsulted],
  of: 'archive',
  sentence: {
    zh: '[查阅人岗位：{actual:role}|查阅人不明]',
    en: '[consulted by: {actual:role}|consulted by nobody known]',
  },
  who: 'role',
  by: ({ data }) => data,
  recorders: parameters.archiveKeepers,
})

/** 应遵循客户自愿提供原则. */
const privateVolunteered = milestone({
  id: 'private-information-volunteered',
  clauses: ['A04-2.3.2.1'],
  title: { zh: '隐私信息由客户自愿提供', en: 'Private information is given by the customer of his own will' },
  on: [profileRecorded],
  of: 'customer',
  parameters: pick(parameters, 'privateFields'),
  sentence: {
    zh: '非自愿提供的隐私信息：{actual:profileField}',
    en: 'private and not volunteered: {actual:profileField}',
  },
  pending: ({ data: { persons, values, voluntary }, parameters: { privateFields } }) =>
    voluntary ? [] : [...persons, ...values].filter(one => privateFields.includes(one.field)).map(one => one.field),
})

export const accessRules = [
  withinTheRole,
  managersOnApproval,
  ordersNotForConsultants,
  gradesNotForPartners,
  approvedByApprover,
  approvedByAnother,
  registeredTruly,
  privateVolunteered,
] as const
