/** What was found out. */
import type { Text } from '../../../core/finding.ts'
import type { ComplaintFact } from '../events/index.ts'
import { CAUSE_CLASS } from './labels.ts'
import { after, list, sharesIn, type Words } from './phrases.ts'

type Investigated = Extract<ComplaintFact, { type: 'complaint.investigated' }>['data']
type Drafted = Extract<ComplaintFact, { type: 'complaint.countermeasure-drafted' }>['data']

const OPINION_OF: Readonly<Record<'manager-office' | 'research' | 'sales', Text>> = {
  'manager-office': { zh: '经理室批示意见', en: "opinion of the manager's office" },
  research: { zh: '研发部提示意见', en: 'opinion of research and development' },
  sales: { zh: '业务部处理意见', en: 'opinion of sales' },
}

const investigatedZh = ({ founded, causeClass, cause, analysis, inspection, special, responsible }: Investigated) =>
  `质量管理部调查：客诉${founded ? '成立' : '不成立'}，属${CAUSE_CLASS[causeClass].zh}，原因 ${cause}；${analysis}${after('；检验确认：', inspection)}` +
  `${special ? '；属个性异常，须送研发部' : ''}${responsible.length === 0 ? '' : `；职责归属：${sharesIn('zh', responsible)}`}`

const investigatedEn = ({ founded, causeClass, cause, analysis, inspection, special, responsible }: Investigated) =>
  `investigated: ${founded ? 'founded' : 'not founded'}, cause ${cause} (${CAUSE_CLASS[causeClass].en}); ${analysis}${after('; inspection: ', inspection)}` +
  `${special ? '; a special case, for research and development' : ''}${responsible.length === 0 ? '' : `; responsible: ${sharesIn('en', responsible)}`}`

const draftedZh = ({ cause, countermeasure, production, persons }: Drafted) =>
  `制造部门拟定处理对策：${countermeasure}；异常原因：${cause}${after('；生产单位 ', production.unit)}${after('；机班别 ', production.machineAndShift)}` +
  `${list('zh', '；生产人员 ', production.staff)}${after('；生产日期 ', production.producedOn)}${list('zh', '；责任人员 ', persons)}`

const draftedEn = ({ cause, countermeasure, production, persons }: Drafted) =>
  `countermeasure drafted: ${countermeasure}; cause: ${cause}${after('; unit ', production.unit)}${after('; machine and shift ', production.machineAndShift)}` +
  `${list('en', '; staff ', production.staff)}${after('; produced on ', production.producedOn)}${list('en', '; responsible persons ', persons)}`

export const inquiryWords = {
  'complaint.inspected-jointly': ({ participants, appointed, finding }) => ({
    zh: `${list('zh', '会勘，参加：', participants)}${list('zh', '；总经理指派：', appointed)}；结果：${finding}`,
    en: `${list('en', 'inspected jointly by ', participants)}${list('en', '; appointed by the general manager: ', appointed)}; finding: ${finding}`,
  }),
  'complaint.inspection-reported': ({ report }) => ({
    zh: `会勘结果向总经理报告：${report}`,
    en: `joint inspection reported to the general manager: ${report}`,
  }),
  'complaint.investigated': data => ({ zh: investigatedZh(data), en: investigatedEn(data) }),
  'complaint.investigation-reported': ({ report }) => ({
    zh: `调查报告上报总经理批示：${report}`,
    en: `investigation reported to the general manager: ${report}`,
  }),
  'complaint.countermeasure-drafted': data => ({ zh: draftedZh(data), en: draftedEn(data) }),
  'complaint.opinion-given': ({ of, opinion }) => ({
    zh: `${OPINION_OF[of].zh}：${opinion}`,
    en: `${OPINION_OF[of].en}: ${opinion}`,
  }),
  'complaint.third-party-joined': ({ party, kind, departments }) => ({
    zh: `涉及${kind === 'supplier' ? '供应商' : '其他公司'} ${party} 的职责${list('zh', '，会同处理：', departments)}`,
    en: `${kind === 'supplier' ? 'supplier' : 'company'} ${party} is concerned${list('en', ', handled together with ', departments)}`,
  }),
} satisfies Partial<Words>
