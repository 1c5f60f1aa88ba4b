/** How a stock count is planned, made, explained and reported. */
import type { countEvents } from '../events/counts.ts'
import { after, list, type WordsFor, where } from './phrases.ts'

export const countWords: WordsFor<(typeof countEvents)[number]['type']> = {
  'count.planned': ({ countId, scope, on, persons, method, departments }) => ({
    zh: `盘点 ${countId} 计划：${scope.map(one => where('zh', one)).join('；')}${after('；日期 ', on)}${list('zh', '；人员 ', persons)}${after('；方法 ', method)}${list('zh', '；编制 ', departments)}`,
    en: `count ${countId} planned: ${scope.map(one => where('en', one)).join('; ')}${after('; on ', on)}${list('en', '; by ', persons)}${after('; method: ', method)}${list('en', '; drawn up by ', departments)}`,
  }),
  'count.approved': ({ countId }) => ({ zh: `盘点计划 ${countId} 批准`, en: `plan of count ${countId} approved` }),
  'count.recorded': data => ({
    zh: `盘点 ${data.countId} 实盘 ${data.counted}：${where('zh', data)}`,
    en: `count ${data.countId} found ${data.counted}: ${where('en', data)}`,
  }),
  'count.explained': data => ({
    zh: `盘点 ${data.countId} 差异原因：${where('zh', data)}；${data.cause}`,
    en: `difference of count ${data.countId} explained: ${where('en', data)}; ${data.cause}`,
  }),
  'count.reported': ({ countId, course, differences, analysis }) => ({
    zh: `盘点 ${countId} 报告：${course}${after('；账实差异：', differences)}${after('；原因分析：', analysis)}`,
    en: `count ${countId} reported: ${course}${after('; differences: ', differences)}${after('; analysis: ', analysis)}`,
  }),
  'count.problem-fixed': ({ countId, problem, measure }) => ({
    zh: `盘点 ${countId} 问题整改：${problem}；措施：${measure}`,
    en: `problem of count ${countId} put right: ${problem}; measure: ${measure}`,
  }),
}
