/** How a stock count is planned, made, explained and reported. */
import type { Wording } from '../../../kinds/sentences.ts'
import { ROLES } from '../../../kinds/words.ts'
import type { countEvents } from '../events/index.ts'
import { PLACE } from './stock.ts'

export const countWords: Wording<(typeof countEvents)[number]['type']> = {
  labels: { departments: ROLES },
  entries: { scope: PLACE, findings: { zh: `${PLACE.zh}：{finding}`, en: `${PLACE.en}: {finding}` } },
  sentences: {
    'count.planned': {
      zh: '盘点 {countId} 计划：{scope}[；日期 {on}][；人员 {persons}][；方法 {method}][；编制 {departments}]',
      en: 'count {countId} planned: {scope}[; on {on}][; by {persons}][; method: {method}][; drawn up by {departments}]',
    },
    'count.approved': { zh: '盘点计划 {countId} 批准', en: 'plan of count {countId} approved' },
    'count.recorded': {
      zh: `盘点 {countId} 实盘 {counted}：${PLACE.zh}`,
      en: `count {countId} found {counted}: ${PLACE.en}`,
    },
    'count.explained': {
      zh: `盘点 {countId} 差异原因：${PLACE.zh}；{cause}`,
      en: `difference of count {countId} explained: ${PLACE.en}; {cause}`,
    },
    'count.reported': {
      zh: '盘点 {countId} 报告：{course}[；账实差异：{differences}][；原因分析：{analysis}][；逐处：{findings}]',
      en: 'count {countId} reported: {course}[; differences: {differences}][; analysis: {analysis}][; by place: {findings}]',
    },
    'count.problem-fixed': {
      zh: '盘点 {countId} 问题整改[（物品 {itemId}，库位 {locationId}[，批次 {lot}]）]：{problem}；措施：{measure}',
      en: 'problem of count {countId} put right[ (item {itemId} at {locationId}[, lot {lot}])]: {problem}; measure: {measure}',
    },
  },
}
