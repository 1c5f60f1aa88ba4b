/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { ROLES } from '../../kinds/words.ts'

/** 报告分送各方. */
const recipient: WordsOf = {
  'board-office': '董事办',
  'general-manager-office': '总经办',
  'developer-customer-service': { zh: '开发商客户服务部', en: "the developer's customer service" },
}

/** 性质, 程度, 处理办法. */
const aspect: WordsOf = { class: '性质', severity: { zh: '程度', en: 'gravity' }, treatment: '处理办法' }

/** Whose act it is. */
const role: WordsOf = {
  ...ROLES,
  board: { zh: '董事领导', en: 'the board leader' },
  'company-leader': { zh: '物业公司主管领导', en: 'the leader in charge' },
  'front-desk': '前台',
}

export const serviceWords = { aspect, recipient, role } satisfies Vocabulary
