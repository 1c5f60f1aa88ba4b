/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { ROLES } from '../../kinds/words.ts'

/** 岗位 of the seven documents. */
const role: WordsOf = {
  ...ROLES,
  'archive-manager': '档案管理员',
  'customer-service': '客服人员',
  'group-leader': '销售组长',
  manager: '管理人员',
  partner: '合作伙伴',
  'sales-assistant': '销售助理',
  'sales-consultant': '销售顾问',
  'sales-manager': '销售经理',
}

/** 停借原因: why somebody gets no more loans. */
const lapse: WordsOf = {
  late: '逾期归还',
  overdue: '逾期未还',
  damaged: '损坏',
  lost: '丢失',
}

export const archiveAccessRuleWords = { role, lapse } satisfies Vocabulary
