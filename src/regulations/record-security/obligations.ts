/** 信息安全: what recurs so many days after it was done last, and what a leak asks for. */

import type { DeepReadonly } from '../../core/event.ts'
import type { Text } from '../../core/finding.ts'
import type { StateDefinition } from '../../core/fold.ts'
import type { ParameterDefinition } from '../../core/parameter.ts'
import type { Instant } from '../../core/ports.ts'
import {
  type Account,
  account,
  type RecordSystem,
  recordSystem,
  securityIncident,
} from '../../facts/record-security/states.ts'
import { response } from '../../kinds/response.ts'
import { days, hours } from '../../kinds/within.ts'
import { recordSecurityParameters as parameters } from './parameters.ts'

interface Rolling<State> {
  readonly id: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly of: StateDefinition<State>
  /** When there is something to do it for. */
  readonly began: (state: DeepReadonly<State>) => Instant | null
  readonly last: (state: DeepReadonly<State>) => Instant | null | undefined
  readonly every: ParameterDefinition<number>
  readonly what: Text
}

/** 定期: due so many days after it was done last. What is done early counts from when it was done. */
const rolling = <State>({ id, clauses, title, of, began, last, every, what: { zh, en } }: Rolling<State>) =>
  response({
    id,
    clauses,
    title,
    of,
    from: state => {
      const since = began(state as DeepReadonly<State>)
      const done = last(state as DeepReadonly<State>) ?? null
      return since !== null && done !== null && done > since ? done : since
    },
    within: days(every),
    facts: state => ({ last: last(state as DeepReadonly<State>) ?? null }),
    sentence: {
      zh: `${zh}每 {days} 日至少一次[，上次 {last}|，尚未办理]`,
      en: `${en} at least every {days} day(s)[, last time {last}|, never so far]`,
    },
  })

const holding = { of: recordSystem, began: ({ holdsSince }: DeepReadonly<RecordSystem>) => holdsSince } as const
const open = {
  of: account,
  began: ({ openedAt, closedAt }: DeepReadonly<Account>) => (closedAt === null ? openedAt : null),
} as const

export const recordSecurityObligations = [
  rolling({
    ...holding,
    id: 'archives-backed-up',
    clauses: ['A04-5.1.1.3', 'A03c-6.4'],
    title: { zh: '电子档案定期备份', en: 'Electronic archives are backed up' },
    last: ({ backedUp }) => backedUp.all,
    every: parameters.backupEveryDays,
    what: { zh: '系统 {system} 上的全部电子档案备份', en: 'all archives on system {system} are backed up' },
  }),
  rolling({
    ...holding,
    id: 'important-archives-backed-up',
    clauses: ['A04-6.2.1.2'],
    title: { zh: '重要客户档案数据定期备份', en: 'Important archives are backed up' },
    last: ({ backedUp }) => backedUp.important,
    every: parameters.importantBackupEveryDays,
    what: { zh: '系统 {system} 上的重要客户档案数据备份', en: 'important archives on system {system} are backed up' },
  }),
  rolling({
    of: recordSystem,
    began: ({ firstBackupAt }) => firstBackupAt,
    id: 'backup-tested',
    clauses: ['A04-6.2.2.2', 'A04-6.2.3', 'A04-6.2.2.3', 'A03c-6.4'],
    title: { zh: '备份定期检查测试', en: 'Backups are tested' },
    last: ({ restoredAt }) => restoredAt,
    every: parameters.testBackupEveryDays,
    what: { zh: '系统 {system} 的备份检查测试成功', en: 'a backup of system {system} is read back' },
  }),
  rolling({
    ...open,
    id: 'account-rights-reviewed',
    clauses: ['A04-6.1.2.1', 'A03c-4.4'],
    title: { zh: '账号权限定期复核', en: 'Rights of accounts are reviewed' },
    last: ({ reviewedAt }) => reviewedAt,
    every: parameters.reviewRightsEveryDays,
    what: { zh: '账号 {account} 的权限复核', en: 'the rights of account {account} are reviewed' },
  }),
  rolling({
    ...open,
    id: 'password-changed',
    clauses: ['A04-6.1.2.3', 'D08-35.2', 'A03c-4.3'],
    title: { zh: '定期更换密码', en: 'Passwords are changed' },
    last: ({ passwordAt }) => passwordAt,
    every: parameters.changePasswordEveryDays,
    what: { zh: '账号 {account} 的密码更换', en: 'the password of account {account} is changed' },
  }),
  response({
    id: 'account-has-own-password',
    clauses: ['A04-6.1.2.2', 'A03c-4.1', 'A03c-4.3'],
    title: { zh: '账号应设自己的密码', en: 'An account gets a password of its own' },
    of: account,
    from: ({ openedAt, closedAt }) => (closedAt === null ? openedAt : null),
    until: ({ passwordAt }) => passwordAt !== null,
    facts: ({ personId }) => ({ person: personId }),
    sentence: {
      zh: '{person} 应为账号 {account} 设置自己的密码',
      en: '{person} sets a password of his own for account {account}',
    },
  }),
  response({
    id: 'shared-account-secured',
    clauses: ['A04-6.1.2.5', 'D08-35.3'],
    title: { zh: '被共用的账号应换密码', en: 'A shared account gets a new password' },
    of: account,
    from: ({ sharedSince, closedAt }) => (closedAt === null ? sharedSince : null),
    facts: ({ sharedWith }) => ({ used: sharedWith }),
    sentence: {
      zh: '账号 {account} 被 {used} 使用，应更换密码或停用',
      en: 'account {account} was used by {used}: its password is changed, or it is closed',
    },
  }),
  response({
    id: 'leak-reported',
    clauses: ['A02-5.2.2'],
    title: { zh: '数据泄露立即报告', en: 'A leak is reported at once' },
    of: securityIncident,
    from: ({ kind, discoveredAt }) => (kind === 'leak' ? discoveredAt : null),
    until: ({ reportedAt }) => reportedAt !== null,
    within: hours(parameters.reportWithinHours),
    facts: ({ incidentId, departmentId }) => ({ incident: incidentId, department: departmentId }),
    sentence: {
      zh: '部门 {department} 的数据泄露（{incident}）应立即报告',
      en: 'the leak {incident} of department {department} is reported at once',
    },
  }),
  response({
    id: 'leak-investigated',
    clauses: ['A02-5.2.3'],
    title: { zh: '数据泄露内部调查', en: 'A leak is investigated' },
    of: securityIncident,
    from: ({ kind, reportedAt }) => (kind === 'leak' ? reportedAt : null),
    until: ({ investigatedAt }) => investigatedAt !== null,
    within: days(parameters.investigateWithinDays),
    facts: ({ incidentId }) => ({ incident: incidentId }),
    sentence: { zh: '数据泄露 {incident} 应经内部调查', en: 'leak {incident} is investigated' },
  }),
  response({
    id: 'leak-settled',
    clauses: ['A02-5.2.3'],
    title: { zh: '查明的数据泄露应处理', en: 'What was found of a leak is acted upon' },
    of: securityIncident,
    from: ({ kind, investigatedAt }) => (kind === 'leak' ? investigatedAt : null),
    until: ({ settledAt }) => settledAt !== null,
    facts: ({ incidentId }) => ({ incident: incidentId }),
    sentence: {
      zh: '数据泄露 {incident} 已查明，应予处理',
      en: 'leak {incident} is investigated: it is acted upon',
    },
  }),
] as const
