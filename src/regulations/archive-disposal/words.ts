/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { ROLES } from '../../kinds/words.ts'

/** 清理档案时考虑的因素. */
const weight: WordsOf = { cooperation: '合作情况', importance: { zh: '档案重要性', en: 'importance of the archive' } }

/** 审批 is given by whom the company names. */
const role: WordsOf = { ...ROLES, 'archive-manager': '档案管理员', clerk: '文员' }

export const disposalWords = { weight, role } satisfies Vocabulary
