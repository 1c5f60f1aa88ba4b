/** The security of customers' information: systems and backups, accounts and passwords, incidents, terms of contracts. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { recordSecurityWords as words } from './words.ts'

const told = { withdrawable: true }
/** Of one moment, what is used was there first. */
const later = { ...told, rank: 1 }

const ofSystem = ({ systemId }: { readonly systemId: string }) => [tag('system', systemId)]

/** 备份; `offSite`: where the copy is kept, null if it is where the data are. */
export const backupMade = shapedEvent(
  'backup.made',
  () => ({
    systemId: id,
    kind: codesOf(words.backupKind),
    scope: codesOf(words.backupScope),
    offSite: id.nullable(),
  }),
  ofSystem,
  [],
  {},
  later,
)

/** 检查和测试: whether a backup could be read back. */
export const backupTested = shapedEvent(
  'backup.tested',
  () => ({ systemId: id, restored: z.boolean() }),
  ofSystem,
  [],
  {},
  later,
)

const ofAccount = ({ accountId, systemId }: { readonly accountId: string; readonly systemId: string }) => [
  tag('account', accountId),
  tag('system', systemId),
]
const account = { accountId: id, systemId: id }
const rights = z.array(id).max(200)

/** 用户账号: of one person, with the role that he has and the rights that he gets. */
export const accountOpened = shapedEvent(
  'account.opened',
  () => ({ ...account, personId: id, role: id, rights }),
  ofAccount,
  [],
  {},
  told,
)

/** 权限管理: the rights were gone through, and are these from now on. */
export const accountRightsReviewed = shapedEvent(
  'account.rights-reviewed',
  () => ({ ...account, role: id, rights }),
  ofAccount,
  [],
  {},
  later,
)

/** 更换密码: the password itself is never told; against which rule it was checked is. */
export const passwordChanged = shapedEvent(
  'password.changed',
  () => ({ ...account, checkedBy: id.nullable() }),
  ofAccount,
  [],
  {},
  later,
)

/** 使用账号: who was found to use it. */
export const accountUsed = shapedEvent('account.used', () => ({ ...account, usedBy: id }), ofAccount, [], {}, later)

export const accountClosed = shapedEvent('account.closed', () => account, ofAccount, [], {}, { ...told, rank: 2 })

const ofIncident = ({ incidentId, departmentId }: { readonly incidentId: string; readonly departmentId: string }) => [
  tag('security-incident', incidentId),
  tag('department', departmentId),
]
const incident = { incidentId: id, departmentId: id }

/** 发现: what has happened, where, and who had a hand in it as far as anybody knows. */
export const securityIncidentDiscovered = shapedEvent(
  'security-incident.discovered',
  () => ({
    ...incident,
    kind: codesOf(words.securityIncident),
    customers: z.array(id).max(1_000),
    involved: z.array(id).max(200),
  }),
  data => [...ofIncident(data), ...data.customers.map(one => tag('customer', one))],
  [],
  {},
  told,
)

const findings = [
  {
    subject: ({ incidentId }: { readonly incidentId: string }) => tag('security-incident', incidentId),
    fields: ['finding'],
  },
] as const

export const securityIncidentReported = shapedEvent(
  'security-incident.reported',
  () => ({ ...incident, to: id }),
  ofIncident,
  [],
  {},
  later,
)

/** 内部调查: concluded. */
export const securityIncidentInvestigated = shapedEvent(
  'security-incident.investigated',
  () => ({ ...incident, finding: line }),
  ofIncident,
  findings,
  {},
  { ...told, rank: 2 },
)

/** 处理: what was done about it. */
export const securityIncidentSettled = shapedEvent(
  'security-incident.settled',
  () => ({ ...incident, finding: line }),
  ofIncident,
  findings,
  {},
  { ...told, rank: 3 },
)

/** 业务合同、合作协议: what it says about the protection of the customer's information. */
export const agreementConcluded = shapedEvent(
  'agreement.concluded',
  () => ({
    agreementId: id,
    customerId: id,
    departmentId: id,
    terms: z.array(codesOf(words.protectionTerm)).max(10),
  }),
  ({ agreementId, customerId, departmentId }) => [
    tag('agreement', agreementId),
    tag('customer', customerId),
    tag('department', departmentId),
  ],
  [],
  {},
  told,
)

export const recordSecurityEvents = [
  backupMade,
  backupTested,
  accountOpened,
  accountRightsReviewed,
  passwordChanged,
  accountUsed,
  accountClosed,
  securityIncidentDiscovered,
  securityIncidentReported,
  securityIncidentInvestigated,
  securityIncidentSettled,
  agreementConcluded,
] as const
