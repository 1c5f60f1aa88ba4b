/** 信息安全: on what archives are stored, who gets which rights, which passwords do, what contracts say. */

import { pick } from '../../core/parameter.ts'
import { archiveStored } from '../../facts/customer-archive/events/index.ts'
import { own } from '../../facts/own.ts'
import {
  accountOpened,
  accountRightsReviewed,
  accountUsed,
  agreementConcluded,
  backupMade,
  passwordChanged,
  securityIncidentInvestigated,
} from '../../facts/record-security/events.ts'
import { account, securityIncident } from '../../facts/record-security/states.ts'
import { evidenced } from '../../kinds/evidenced.ts'
import { mandatory } from '../../kinds/mandatory.ts'
import { oneOf } from '../../kinds/one-of.ts'
import { precedence } from '../../kinds/precedence.ts'
import { scopedRule } from '../../kinds/scoped-rule.ts'
import { separationOfDuty } from '../../kinds/separation-of-duty.ts'
import { recordSecurityParameters as parameters } from './parameters.ts'

export const recordSecurityRules = [
  oneOf({
    id: 'stored-on-secure-system',
    clauses: ['A04-5.1.1.2'],
    title: { zh: '电子档案存于安全可靠的设备', en: 'Electronic archives are stored on a secure system' },
    on: [archiveStored],
    of: 'archive',
    when: ({ data }) => data.form === 'electronic',
    value: ({ data }) => data.systemId,
    among: parameters.secureSystems,
    sentence: { zh: '存于 {actual}；安全可靠的有 {limit}', en: 'stored on {actual}; found secure are {limit}' },
  }),
  mandatory({
    id: 'stored-under-protection',
    clauses: ['A04-6.1.1.1', 'A04-6.1.1.2', 'A04-6.1.1.3', 'A02-3.2.2', 'D08-36.b'],
    title: { zh: '电子档案存于有技术防护的系统', en: 'Electronic archives are stored on a system that is protected' },
    on: [archiveStored],
    of: 'archive',
    parameters: pick(parameters, 'protectionsOfSystems'),
    when: ({ data }) => data.form === 'electronic',
    needs: parameters.protections,
    present: ({ data: { systemId }, parameters: { protectionsOfSystems } }) =>
      own(protectionsOfSystems, systemId ?? '') ?? [],
    sentence: {
      zh: '该系统还缺：[{actual:protection}|无]；须有：{limit:protection}',
      en: 'the system lacks [{actual:protection}|nothing]; needed: {limit:protection}',
    },
  }),
  evidenced({
    id: 'backup-kept-off-site',
    clauses: ['A04-6.2.2.1'],
    title: { zh: '备份存放异地', en: 'A backup is kept off site' },
    on: [backupMade],
    of: 'system',
    shows: ({ data }) => data.offSite,
    asks: true,
    sentence: {
      zh: '[备份存放在 {actual}|备份未存放异地]',
      en: '[the backup is kept in {actual}|the backup is not kept off site]',
    },
  }),
  scopedRule({
    id: 'rights-of-the-role',
    clauses: ['A04-6.1.2.1', 'D08-34.a.1', 'A03c-4.4', 'A03c-12.4'],
    title: { zh: '权限不超出岗位', en: 'Nobody has more rights than his role' },
    on: [accountOpened, accountRightsReviewed],
    of: 'account',
    parameters: pick(parameters, 'rightsOfRoles'),
    sentence: {
      zh: '岗位（{role:role}）的权限：[{limit}|无]；超出：[{actual}|无]',
      en: '{role:role} may have [{limit}|none]; beyond it: [{actual}|none]',
    },
    holds: ({ data: { role, rights }, parameters: { rightsOfRoles } }) => {
      const limit = own(rightsOfRoles, role) ?? []
      const actual = rights.filter(right => !limit.includes(right))
      return { holds: actual.length === 0, actual, limit, facts: { role } }
    },
  }),
  oneOf({
    id: 'account-not-shared',
    clauses: ['A04-6.1.2.5', 'A04-6.1.2.2', 'D08-35.3'],
    title: { zh: '账号不得共用', en: 'An account is used by its holder alone' },
    observes: [accountUsed],
    of: account,
    value: ({ data }) => data.usedBy,
    among: ({ before }) => before.personId ?? [],
    sentence: {
      zh: '账号 {account} 由 {actual} 使用，属 {limit}',
      en: 'account {account} was used by {actual}, it is of {limit}',
    },
  }),
  oneOf({
    id: 'password-not-weak',
    clauses: ['A04-6.1.2.4', 'D08-35.1'],
    title: { zh: '密码须通过强度检查', en: 'A password has passed a check' },
    on: [passwordChanged],
    of: 'account',
    value: ({ data }) => data.checkedBy,
    among: parameters.passwordRules,
    sentence: {
      zh: '[密码按 {actual} 检查|密码未经检查]；应按 {limit} 之一检查',
      en: '[checked by {actual}|not checked]; one of {limit} is asked for',
    },
  }),
  mandatory({
    id: 'agreement-protects-information',
    clauses: ['A04-6.3.2'],
    title: { zh: '合同写明信息保护', en: 'A contract says how information is protected' },
    on: [agreementConcluded],
    of: 'agreement',
    needs: parameters.protectionTerms,
    present: ({ data }) => data.terms,
    sentence: {
      zh: '合同未写明：[{actual:protectionTerm}|无]；应写明：{limit:protectionTerm}',
      en: 'the contract lacks [{actual:protectionTerm}|nothing]; needed: {limit:protectionTerm}',
    },
  }),
  precedence({
    id: 'investigated-after-report',
    clauses: ['A02-5.2.2', 'A02-5.2.3'],
    title: { zh: '先报告后调查', en: 'What is investigated was reported' },
    on: [securityIncidentInvestigated],
    of: securityIncident,
    first: ({ before }) => before.reportedAt,
    sentence: {
      zh: '调查于 {limit}，[报告于 {actual}|尚未报告]',
      en: 'investigated at {limit}, [reported at {actual}|and not reported]',
    },
  }),
  separationOfDuty({
    id: 'investigated-by-another',
    clauses: ['A02-5.2.3'],
    title: { zh: '涉事人不得自查', en: 'Nobody investigates what he was involved in' },
    on: [securityIncidentInvestigated],
    of: securityIncident,
    from: ({ before }) => before.involved,
  }),
] as const
