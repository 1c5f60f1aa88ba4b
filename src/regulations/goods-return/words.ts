/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { ROLES } from '../../kinds/words.ts'

/** What papers lack: signatures of a level, by the roles of which one signs, the seal, and what makes a proof. */
const lack: WordsOf = {
  ...ROLES,
  proof: '证明',
  'customer-seal': { zh: '客户签章', en: "the customer's seal" },
  seal: '买受人盖章',
  figures: { zh: '数量、单价、金额', en: 'the figures' },
  'listed-way': { zh: '所列方式', en: 'one of the ways' },
  'received-goods': { zh: '收货', en: 'the goods' },
}

export const returnWords = { lack } satisfies Vocabulary
