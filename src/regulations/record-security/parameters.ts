/** How often, within which time, and by which lists: the documents leave nearly all of it to the company. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { codesOf, id } from '../../facts/fields.ts'
import { recordSecurityWords as words } from '../../facts/record-security/words.ts'

const days = () => z.int().min(1).max(1_000)
const ids = () => z.array(id).max(200)
const everyDays = (clause: string) => ({ unit: 'day', clause, schema: days })
const note = 'The document names no period; a company may give one.'

export const recordSecurityParameters = defineParameters({
  /** 安全可靠的服务器或存储设备: those that the company has found so. */
  secureSystems: { unit: 'system', clause: 'A04-5.1.1.2', schema: ids },
  /** 防火墙、加密技术、入侵检测: what each system is to have. */
  protections: {
    unit: 'protection',
    clause: 'A04-6.1.1.1',
    schema: () => z.array(codesOf(words.protection)),
    value: ['firewall', 'encryption', 'intrusion-detection'],
  },
  /** What each of the company's systems has of it. */
  protectionsOfSystems: {
    unit: 'protection by system',
    clause: 'A04-6.1.1.1',
    schema: () => z.record(id, z.array(codesOf(words.protection))),
  },
  backupEveryDays: everyDays('A04-5.1.1.3'),
  importantBackupEveryDays: everyDays('A04-6.2.1.2'),
  testBackupEveryDays: everyDays('A04-6.2.2.2'),
  /** 权限: which rights a role may have. */
  rightsOfRoles: { unit: 'role', clause: 'A04-6.1.2.1', schema: () => z.record(id, z.array(id).max(200)) },
  reviewRightsEveryDays: everyDays('A04-6.1.2.1'),
  changePasswordEveryDays: everyDays('A04-6.1.2.3'),
  /** 弱密码: the rules of which a new password has passed one. */
  passwordRules: { unit: 'password rule', clause: 'A04-6.1.2.4', schema: ids },
  protectionTerms: {
    unit: 'term',
    clause: 'A04-6.3.2',
    schema: () => z.array(z.enum(['rights', 'duties', 'confidentiality'])),
    value: ['rights', 'duties', 'confidentiality'],
  },
  /** 立即报告: hours of the clock on the wall; null: due at once, and never late. */
  reportWithinHours: {
    unit: 'hour',
    clause: 'A02-5.2.2',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: null,
    note,
  },
  investigateWithinDays: {
    unit: 'day',
    clause: 'A02-5.2.3',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: null,
    note,
  },
})
