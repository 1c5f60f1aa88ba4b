/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 岗位 of a dealership. */
const position: WordsOf = {
  '5s': { zh: '5S人员', en: '5S' },
  'group-leader': '组长',
  'local-dealer': { zh: '当地经销商人员', en: 'people of the local dealer' },
  'marketing-specialist': '市场专员',
  'pdi-group-leader': { zh: 'PDI组长', en: 'PDI group leader' },
  'sales-assistant': '销售助理',
  'sales-consultant': '销售顾问',
  'sales-manager': '销售经理',
}

export const vehicleStockWords = { position } satisfies Vocabulary

/** Who did it, and who should have. */
export const BY_POSITION = {
  zh: '[经办人岗位：{actual:position}|经办人未注明岗位]，应为：{limit:position}',
  en: 'done by: [{actual:position}|somebody of no position], should be one of {limit:position}',
}
