/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 报告分送各方. */
const recipient: WordsOf = {
  'board-office': '董事办',
  'general-manager-office': '总经办',
  'developer-customer-service': { zh: '开发商客户服务部', en: "the developer's customer service" },
}

export const serviceWords = { recipient } satisfies Vocabulary
