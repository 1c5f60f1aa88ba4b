/** What an analysis covers, what classes and plans rest on, and which class the figures give. */
import { pick } from '../../../core/parameter.ts'
import { analysisMade, customerGrouped, customerValued, groupPlanMade } from '../../../facts/value/events.ts'
import { analysisFile, valuedCustomer } from '../../../facts/value/states.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { localDate } from '../../../time/local-date.ts'
import { valueParameters as parameters } from '../parameters.ts'
import { assessed, assessing } from './assessed.ts'

/** 了解客户的需求特点、购买行为、价值贡献. */
const analysisCovers = mandatory({
  id: 'analysis-covers-contents',
  clauses: ['A00-5.1.2.2'],
  title: { zh: '客户分析须含三项内容', en: 'An analysis covers needs, behaviour and value' },
  on: [analysisMade],
  of: 'value-analysis',
  needs: parameters.analysisContents,
  present: ({ data }) => data.covers,
  sentence: {
    zh: '还缺：{actual:analysisContent}；须有：{limit:analysisContent}',
    en: 'missing: {actual:analysisContent}; needed: {limit:analysisContent}',
  },
})

/** 通过数据分析，为客户分类、精准营销…提供依据. */
const restsOnAnalysis = precedence({
  id: 'class-and-plan-rest-on-analysis',
  clauses: ['A00-5.1.2.3'],
  title: { zh: '分类与方案以数据分析为依据', en: 'Classes and plans rest on an analysis' },
  on: [customerValued, groupPlanMade],
  of: analysisFile,
  first: ({ before }) => before.at,
  sentence: {
    zh: '此事 {limit}[，所依据的分析完成于 {actual}|，所依据的分析不在案]',
    en: 'this at {limit}[, the analysis before at {actual}|, and the analysis that it names is not on record]',
  },
})

/** 从购买金额、购买频率、购买潜力、忠诚度等方面…分为不同的等级. */
const classAsAssessed = oneOf({
  id: 'value-class-as-assessed',
  clauses: ['A00-5.3.1.2', 'A00-5.3.1.1'],
  title: { zh: '客户等级与价值评估结果一致', en: 'The class is what the assessment gives' },
  on: [customerValued],
  of: valuedCustomer,
  parameters: assessing,
  value: ({ data }) => data.valueClass,
  among: ({ before, event, calendar, parameters }) =>
    assessed(before, localDate(calendar, event.occurredAt), parameters).valueClass,
  facts: ({ before, event, calendar, parameters }) => {
    const { valueClass: _, ...figures } = assessed(before, localDate(calendar, event.occurredAt), parameters)
    return figures
  },
  sentence: {
    zh: '定为{actual:valueClass}，评估为{limit:valueClass}；购买 {volume} 元，{frequency} 次[，潜力{potential:level}][，忠诚度{loyalty:level}]，得分 {score}',
    en: 'put in {actual:valueClass}, assessed as {limit:valueClass}; bought CNY {volume} in {frequency} trade(s)[, potential {potential:level}][, loyalty {loyalty:level}], score {score}',
  },
})

/** 根据…特征分为不同的类型; 不同规模的客户. */
const groupOnTheList = oneOf({
  id: 'customer-group-on-the-list',
  clauses: ['A03d-2.2.1', 'A03d-2.3'],
  title: { zh: '类型和规模须为公司所设', en: 'Types and sizes are those of the company' },
  on: [customerGrouped],
  of: 'customer',
  parameters: pick(parameters, 'customerTypes', 'customerSizes'),
  clause: ({ data }) => (data.by === 'segment' ? 'A03d-2.2.1' : 'A03d-2.3'),
  value: ({ data }) => data.group,
  among: ({ data, parameters: { customerTypes, customerSizes } }) =>
    data.by === 'segment' ? customerTypes : customerSizes,
})

/** 根据用户的性别、年龄…等特征. */
const typeByCharacteristics = mandatory({
  id: 'type-by-characteristics',
  clauses: ['A03d-2.2.1'],
  title: { zh: '类型须按所列特征划分', en: 'A type rests on characteristics of the list' },
  on: [customerGrouped],
  of: 'customer',
  when: ({ data }) => data.by === 'segment',
  parameters: pick(parameters, 'characteristics'),
  needs: parameters.characteristics,
  missing: ({ data: { characteristics }, parameters }) =>
    characteristics.length === 0 ? ['any'] : characteristics.filter(one => !parameters.characteristics.includes(one)),
  sentence: {
    zh: '不合：{actual:characteristic}；所列：{limit:characteristic}',
    en: 'amiss: {actual:characteristic}; on the list: {limit:characteristic}',
  },
})

const CLAUSE_OF = { 'value-class': 'A00-5.3.2.1', segment: 'A03d-2.2.2', size: 'A03d-2.3' } as const

/** 营销策略和服务方案: a plan says both. */
const planOfBoth = mandatory({
  id: 'group-plan-says-both',
  clauses: Object.values(CLAUSE_OF),
  title: { zh: '方案须有营销策略和服务方案', en: 'A plan has a strategy and a service' },
  on: [groupPlanMade],
  of: '',
  clause: ({ data }) => CLAUSE_OF[data.by],
  needs: ['strategy', 'service'],
  sentence: {
    zh: '还缺：{actual:planPart}；须有：{limit:planPart}',
    en: 'missing: {actual:planPart}; needed: {limit:planPart}',
  },
})

export const valueRules = [
  analysisCovers,
  restsOnAnalysis,
  classAsAssessed,
  groupOnTheList,
  typeByCharacteristics,
  planOfBoth,
] as const
