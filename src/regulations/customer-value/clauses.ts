/** 客户价值分类 (A00 5.1.2 and 5.3, A02 1.2, A03d): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const customerValueClauses = defineClauses({
  // 客户信息整理与分析 (A00): analysis
  'A00-5.1.2.1': {
    zh: '收集到的客户信息定期整理、分析，未定周期。',
    en: 'What was gathered about customers is sorted and analysed at regular intervals; which, is not stated.',
  },
  'A00-5.1.2.2': {
    zh: '分析要看出客户需要什么、怎样购买、贡献多少价值。',
    en: 'An analysis finds out what customers need, how they buy and what they are worth.',
  },
  'A00-5.1.2.3': {
    zh: '客户分类、精准营销和关系维护都以数据分析为依据。',
    en: 'Classification, targeted marketing and care for relations rest on an analysis of the data.',
  },

  // 客户价值评估 (A00): value
  'A00-5.3.1.1': {
    zh: '客户价值按购买金额、购买频率、购买潜力和忠诚度等评估，未定权重和周期。',
    en: 'The value of a customer is assessed by what it buys, how often, its potential and its loyalty; no weights are given.',
  },
  'A00-5.3.1.2': {
    zh: '按评估结果把客户分级，例如重要、一般、潜在，未定分界。',
    en: 'By that value customers are put in grades such as important, general and potential; no thresholds are given.',
  },

  // 客户分层管理 (A00): what follows from it
  'A00-5.3.2.1': {
    zh: '各等级的客户各有不同的营销策略和服务方案。',
    en: 'For each grade of customers there is a marketing strategy and a service plan of its own.',
  },
  'A00-5.3.2.2': {
    zh: '重要客户受到重点关注；原文至此中断。',
    en: 'Important customers are given special attention; the text breaks off here.',
  },

  // 客户关系目标 (A02): aims
  'A02-1.2.3': {
    zh: '长期目标之一是客户忠诚度持续提升，未定指标。',
    en: 'One of the long-term aims is that loyalty rises all the time; no figure is set.',
    kept: { by: 'loyalty-and-churn', as: 'view' },
  },
  'A02-1.2.4': {
    zh: '客户流失率要降低，何为流失未说明。',
    en: 'The rate at which customers are lost is to fall; what counts as lost is not said.',
    kept: { by: 'loyalty-and-churn', as: 'view' },
  },

  // 用户类型与产品 (A03d): types and sizes
  'A03d-2.2.1': {
    zh: '用户按性别、年龄、职业、受教育程度、生活方式、收入等特征分成类型。',
    en: 'Users are put in types by sex, age, occupation, education, way of life, income and the like.',
  },
  'A03d-2.2.2': {
    zh: '什么类型的用户，就提供与之相应的信息和服务。',
    en: 'Which information and services are offered depends on the type of user.',
  },
  'A03d-2.3': {
    zh: '广告产品和服务按客户的规模分别设计，规模如何划分未说明。',
    en: 'Advertising products and services are designed by the size of the customer; how sizes are told apart is open.',
  },
})
