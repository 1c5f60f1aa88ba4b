/**
 * 客户信息安全 (A04-5.1.1, 6, 7.2.4; A02-3.2, 5.2; A03c-4, 6; of D08-34 to 36 what is said of any system that holds such
 * information): anchor to what the clause says, in our own words.
 */
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
  'A04-6.1.1.1': { zh: '客户信息用防火墙防护。', en: 'Information on customers is protected by a firewall.' },
  'A04-6.1.1.2': { zh: '客户信息用加密技术防护。', en: 'Information on customers is protected by encryption.' },
  'A04-6.1.1.3': {
    zh: '有客户信息的系统装有入侵检测。',
    en: 'Systems that hold information on customers detect intrusions.',
  },
  'A02-3.2.2': { zh: '文件存储要加密。', en: 'What is stored is encrypted.' },
  'D08-36.b': { zh: '用户信息以加密方式存储。', en: "Users' information is stored encrypted." },
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
  'D08-34.a.1': {
    zh: '只给工作所需的最小操作权限。',
    en: 'Staff get the least rights that their work needs.',
  },
  'D08-35.1': {
    zh: '用高安全级别的密码策略，怎样算高未写明。',
    en: 'Passwords follow a policy of high security; what is high is not said.',
  },
  'D08-35.2': { zh: '密码要定期更换，间隔未定。', en: 'Passwords are changed regularly; how often is not said.' },
  'D08-35.3': { zh: '密码不得透露给无关人员。', en: 'Passwords are not told to people whom they do not concern.' },
  // 软件使用手册的目录: headings, which say what the software does and no more
  'A03c-4.1': { zh: '创建用户账户。', en: 'Accounts of users are created.' },
  'A03c-4.3': { zh: '密码设置和重置。', en: 'Passwords are set, and set anew.' },
  'A03c-4.4': { zh: '用户权限管理。', en: 'Rights of users are managed.' },
  'A03c-6.4': { zh: '数据备份和恢复。', en: 'Data are backed up and brought back.' },
  'A03c-12.4': { zh: '系统权限设置。', en: 'Rights on the system are set.' },
  'A04-6.2.1.1': {
    zh: '制定备份策略，内容未写明。',
    en: 'A strategy of backups is drawn up; what is in it is not said.',
    kept: {
      by: 'backup-strategy',
      as: 'parameter',
      title: { zh: '公司制定备份策略', en: 'The company gives its strategy of backups' },
    },
  },
  'A04-6.2.1.2': {
    zh: '重要客户的档案数据要定期备份。',
    en: 'Important archives of customers are backed up regularly.',
  },
  'A04-6.2.1.3': {
    zh: '全量备份和增量备份可以结合使用。',
    en: 'Full and incremental backups may be combined.',
    kept: { by: 'backups-of-both-kinds', as: 'permission' },
  },
  'A04-6.2.2.1': { zh: '备份存放在异地。', en: 'Backups are kept off site.' },
  'A04-6.2.2.2': { zh: '备份要定期检查、测试。', en: 'Backups are looked at and tested regularly.' },
  'A04-6.2.2.3': {
    zh: '确保需要时能及时恢复数据，多快未定。',
    en: 'It is ensured that data can be brought back in time; how fast is not said.',
  },
  'A04-6.2.3': {
    zh: '定期演练数据恢复，检验备份和恢复方案是否有效，间隔未定。',
    en: 'Bringing data back is practised regularly, to see whether backups and plans work; how often is not said.',
  },
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
