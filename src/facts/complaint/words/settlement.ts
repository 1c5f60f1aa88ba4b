/** What was decided, agreed, approved and told. */
import type { ComplaintFact } from '../events/index.ts'
import { ABOUT, REPLY, STAGE } from './labels.ts'
import { after, handlingIn, money, sharesIn, type Words } from './phrases.ts'

type Consolidated = Extract<ComplaintFact, { type: 'complaint.consolidated' }>['data']

const consolidatedZh = ({ opinion, handling, ourFault, carelessness, tracked, loss, basis }: Consolidated) =>
  `综合意见：${opinion}；处理方式：${handlingIn('zh', handling)}；${ourFault ? '属我方质量问题' : '非我方质量问题'}${carelessness ? '，人为疏忽' : ''}` +
  `${tracked === null ? '' : tracked ? '；列案追踪' : '；免列案追踪'}${money('zh', '；损失金额', loss)}${after('；核算基准：', basis)}`

const consolidatedEn = ({ opinion, handling, ourFault, carelessness, tracked, loss, basis }: Consolidated) =>
  `opinions consolidated: ${opinion}; handling: ${handlingIn('en', handling)}; ${ourFault ? 'our fault' : 'not our fault'}${carelessness ? ', carelessness' : ''}` +
  `${tracked === null ? '' : tracked ? '; improvement tracked' : '; improvement not tracked'}${money('en', '; loss', loss)}${after('; standard: ', basis)}`

export const settlementWords = {
  'complaint.handling-drafted': ({ handling }) => ({
    zh: `总经理室拟定处理方式：${handlingIn('zh', handling)}`,
    en: `handling drafted: ${handlingIn('en', handling)}`,
  }),
  'complaint.negotiated': ({ agreed, handling, result, reviewedBy }) => ({
    zh: `与客户交涉，${agreed ? '达成一致' : '未达成一致'}：${handlingIn('zh', handling)}；${result}${after('；主管核阅 ', reviewedBy)}`,
    en: `negotiated, ${agreed ? 'agreed' : 'not agreed'}: ${handlingIn('en', handling)}; ${result}${after('; reviewed by ', reviewedBy)}`,
  }),
  'complaint.consolidated': data => ({ zh: consolidatedZh(data), en: consolidatedEn(data) }),
  'complaint.responsibility-fixed': ({ stage, shares, loss, closingMonth }) => ({
    zh: `职责归属及比率${STAGE[stage].zh}：${sharesIn('zh', shares)}${money('zh', '；损失金额', loss)}${after('；计入结案月份 ', closingMonth)}`,
    en: `responsibility ${STAGE[stage].en}: ${sharesIn('en', shares)}${money('en', '; loss', loss)}${after('; counted in closing month ', closingMonth)}`,
  }),
  'complaint.approved': ({ handling, amount, as, substituteFor }) => ({
    zh: `核决：${handlingIn('zh', handling)}；核决金额 ${amount} 元，权限 ${as}${after('，代理 ', substituteFor)}`,
    en: `approved: ${handlingIn('en', handling)}; CNY ${amount} by authority of ${as}${after(', as substitute for ', substituteFor)}`,
  }),
  'complaint.sent-back': ({ reason }) => ({
    zh: `核决退回，综合意见重拟：${reason}`,
    en: `sent back, opinion to be drawn up again: ${reason}`,
  }),
  'complaint.customer-told': ({ about, reply, text, promised, formEnclosed }) => ({
    zh: `以${REPLY[reply].zh}转答客户（${ABOUT[about].zh}）：${text}${promised === null ? '' : `；承诺：${handlingIn('zh', promised)}`}${formEnclosed ? '；附处理表影印本' : ''}`,
    en: `customer told ${ABOUT[about].en} ${REPLY[reply].en}: ${text}${promised === null ? '' : `; promised: ${handlingIn('en', promised)}`}${formEnclosed ? '; the form enclosed' : ''}`,
  }),
  'complaint.refused-by-customer': ({ reason }) => ({
    zh: `客户未能接受结论：${reason}`,
    en: `conclusion refused by the customer: ${reason}`,
  }),
  'complaint.objected': ({ departmentId, reason }) => ({
    zh: `部门 ${departmentId} 以签呈提出异议：${reason}`,
    en: `objection of department ${departmentId}: ${reason}`,
  }),
  'complaint.objection-answered': ({ departmentId, answer }) => ({
    zh: `答复部门 ${departmentId} 的异议：${answer}`,
    en: `objection of department ${departmentId} answered: ${answer}`,
  }),
} satisfies Partial<Words>
