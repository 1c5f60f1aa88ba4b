/** 客户信息安全 (A04-5.1.1, 6, 7.2.4; A02-5.2): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const recordSecurityClauses = defineClauses({
  'A04-5.1.1.2': {
    zh: '电子档案存在安全可靠的服务器或存储设备上。',
    en: 'Electronic archives are stored on servers or devices that are safe and reliable.',
  },
  'A04-5.1.1.3': {
    zh: '电子档案要定期备份，间隔未定。',
    en: 'Electronic archives are backed up regularly; how often is not said.',
  },
  'A04-6.1.2.1': {
    zh: '有客户信息的系统和设备，要严格管理权限。',
    en: 'Rights on systems and devices that hold information on customers are managed strictly.',
  },
  'A04-6.1.2.2': { zh: '各用各的账号和密码。', en: 'Each user has an account and a password of his own.' },
  'A04-6.1.2.3': { zh: '密码要定期更换，间隔未定。', en: 'Passwords are changed regularly; how often is not said.' },
  'A04-6.1.2.4': {
    zh: '不得使用弱密码，怎样算弱未定。',
    en: 'Weak passwords are forbidden; what is weak is not said.',
  },
  'A04-6.1.2.5': { zh: '不得共用账号。', en: 'Accounts are not shared.' },
  'A04-6.2.1.2': {
    zh: '重要客户的档案数据要定期备份。',
    en: 'Important archives of customers are backed up regularly.',
  },
  'A04-6.2.2.1': { zh: '备份存放在异地。', en: 'Backups are kept off site.' },
  'A04-6.2.2.2': { zh: '备份要定期检查、测试。', en: 'Backups are looked at and tested regularly.' },
  'A04-6.3.2': {
    zh: '与客户签合同时写明双方如何保护客户信息，并要求客户保密。',
    en: 'Contracts with customers say what both sides owe in protecting information, and ask the customer for secrecy.',
  },
  'A04-7.2.4': {
    zh: '统计信息安全事故的次数，以此考核措施是否有效。',
    en: 'Incidents of security are counted, so that the measures are judged by them.',
    kept: { by: 'security-incidents', as: 'view' },
  },
  'A02-5.2.2': { zh: '数据泄露要立即报告。', en: 'A leak of data is reported at once.' },
  'A02-5.2.3': { zh: '数据泄露要接受内部调查。', en: 'A leak of data is investigated within the company.' },
})
