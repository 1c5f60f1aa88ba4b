/** How the case ended, stood still and went on. */
import type { ComplaintFact } from '../events/index.ts'
import { CAUSE_CLASS, OUTCOME } from './labels.ts'
import { after, list, money, type Words } from './phrases.ts'

type Corrected = Extract<ComplaintFact, { type: 'complaint.corrected' }>['data']

const correctedZh = ({ causeClass, cause, partNumber, loss, reason, closingMonth }: Corrected) =>
  `更正结案月份 ${closingMonth} 的记录${causeClass === null ? '' : `，属${CAUSE_CLASS[causeClass].zh}`}${after('，原因 ', cause)}` +
  `${after('，料号 ', partNumber)}${money('zh', '，损失金额', loss)}：${reason}`

const correctedEn = ({ causeClass, cause, partNumber, loss, reason, closingMonth }: Corrected) =>
  `record of closing month ${closingMonth} corrected${causeClass === null ? '' : `, class ${CAUSE_CLASS[causeClass].en}`}${after(', cause ', cause)}` +
  `${after(', part ', partNumber)}${money('en', ', loss', loss)}: ${reason}`

export const closureWords = {
  'complaint.closed': ({ outcome, number, month, loss, note }) => ({
    zh: `结案：${OUTCOME[outcome].zh}${after('，客诉编号 ', number)}，计入结案月份 ${month}${money('zh', '，损失金额', loss)}${after('；', note)}`,
    en: `closed: ${OUTCOME[outcome].en}${after(', number ', number)}, counted in closing month ${month}${money('en', ', loss', loss)}${after('; ', note)}`,
  }),
  'complaint.reopened': ({ month, reason }) => ({
    zh: `重新立案（原计入结案月份 ${month}）：${reason}`,
    en: `reopened (had been counted in closing month ${month}): ${reason}`,
  }),
  'complaint.paused': ({ reason }) => ({ zh: `暂停计时：${reason}`, en: `clock stopped: ${reason}` }),
  'complaint.resumed': ({ reason }) => ({
    zh: `恢复计时${after('：', reason)}`,
    en: `clock goes on${after(': ', reason)}`,
  }),
  'complaint.copies-distributed': ({ copies }) => ({
    zh: `客户抱怨处理表分送：${list(
      'zh',
      '',
      copies.map(copy => `第 ${copy} 联`),
    )}`,
    en: `copies of the complaint form distributed: ${list('en', '', copies)}`,
  }),
  'complaint.corrected': data => ({ zh: correctedZh(data), en: correctedEn(data) }),
} satisfies Partial<Words>
