/** Questions about mergings. */
import { defineView } from '../../core/view.ts'
import { mergings, toldOfBoth } from './states/mergings.ts'

/** 客户合并: who was merged into whom, since when and until when; key ''. */
export const mergingRegister = defineView({
  name: 'merging-register',
  question: { zh: '哪些客户已合并为一户？', en: 'Which customers are merged?' },
  fold: mergings,
  answer: ({ state }) => state.rows,
})

/**
 * 合并期间的记录: what was told of a customer while another was merged into it, by business time; key: the customer that remains.
 * Once they are two again, somebody says of each of these facts whose it was.
 */
export const toldWhileMerged = defineView({
  name: 'told-while-merged',
  question: { zh: '合并期间记录了什么，应归哪个客户？', en: 'What was told while they were one, to be assigned?' },
  fold: toldOfBoth,
  answer: ({ state }) => state.mergings,
})
