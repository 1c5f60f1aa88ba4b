/**
 * 客户回访与走访 (D05 parts 2 to 5, A04-3.2.3, A03e-3.4, D09-5.1): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 负责 is "is responsible for"; what the document merely lists is told in the
 * present tense.
 */
import { defineClauses } from '../../core/clause.ts'

export const customerVisitsClauses = defineClauses({
  // 客户服务部 (D05): the service department
  'D05-0': {
    zh: '经销商和客户在本制度中合称客户。',
    en: 'Dealers and customers are together called customers.',
    kept: { by: 'visits-due', as: 'classification' },
  },
  'D05-2.4': {
    zh: '客户服务部负责公司各种活动纪念品和宣传资料的发放。',
    en: "The service department is responsible for handing out souvenirs of the company's events, and its material.",
  },
  'D05-2.5.1': {
    zh: '客户服务部负责客户培训的组织，未定次数。',
    en: 'The service department is responsible for organising the training of customers; no frequency is named.',
  },
  'D05-2.5.2': {
    zh: '客户服务部负责组织对重要客户的走访，何为重要、次数多少均未写明。',
    en: 'The service department is responsible for visits to important customers; which they are, and how often, is open.',
  },
  'D05-3.8': {
    zh: '服务客户时发现了问题，及时反馈，并提出如何改善，文中未定期限。',
    en: 'Problems found while serving customers are reported promptly, with what could be better; no period is named.',
  },

  // 走访客户 (D05): calling on customers
  'D05-4.3': {
    zh: '访客服务分接访和走访两种。',
    en: 'Service of visits is of two kinds: customers are received, and customers are called on.',
  },
  'D05-4.3.B.1.1': {
    zh: '客户定期轮流走访，未定次数。',
    en: 'Customers are called on in regular rounds; no frequency is named.',
  },
  'D05-4.3.B.1.2': {
    zh: '走访时对经销商和客户作调查，并写成调查分析报告。',
    en: 'Dealers and customers are surveyed, and a report of the survey is written.',
  },
  'D05-4.3.B.2': {
    zh: '走访时宣传公司理念，并给客户技术指导。',
    en: "On a visit the company's ideas are promoted, and technical guidance is given.",
  },
  'D05-4.3.B.3': {
    zh: '走访时征求客户意见，并发给“客户意见调查表”。',
    en: 'On a visit customers are asked for their opinions, and given the questionnaire.',
  },
  'D05-4.3.B.4': {
    zh: '客户在技术、经营管理等方面有问题的，帮助其解决。',
    en: 'Customers are helped with their problems of technology, management and the like.',
  },
  'D05-4.3.B.5': {
    zh: '开拓的新客户，走访跟进，直至促成合作。',
    en: 'New customers are followed up by visits until cooperation comes about.',
  },
  'D05-5.2.5': {
    zh: '客户调查分析资料完成后，交公司负责人办公室存档。',
    en: "When a survey is done, its papers go to the office of the company's head, where they are filed.",
  },

  // 反馈 (A03e): passing on
  'A03e-3.4.2': {
    zh: '客户意见和市场信息及时反馈，为销售部门所用，文中未定期限。',
    en: 'Opinions of customers and news of the market are passed on promptly, for the use of sales; no period is named.',
  },

  // 定期回访 (A04): return visits
  'A04-3.2.3.1': {
    zh: '客户要定期回访，间隔未写明。',
    en: 'Customers are visited again at regular intervals; which, is not stated.',
  },
  'A04-3.2.3.2': {
    zh: '回访时了解客户使用产品或服务的感受。',
    en: 'A return visit finds out how the customer experiences the product or the service.',
  },
  'A04-3.2.3.3': {
    zh: '回访时收集客户满意度数据，分值未规定。',
    en: 'A return visit collects data of satisfaction; no scale is given.',
  },
  'A04-3.2.3.4': {
    zh: '潜在问题及时发现、及时解决，文中未定期限。',
    en: 'Potential problems are found and solved promptly; no period is named.',
  },

  // 客户关系维护 (D09): care for relations
  'D09-5.1.1': {
    zh: '客户关系维护由公司办公室负责管理。',
    en: "The company's office is responsible for the care of customer relations.",
  },
  'D09-5.1.2.a.1': {
    zh: '逢节日或其他重要活动，定期拜访客户、与之沟通，日期未列出。',
    en: 'On festivals and other important occasions customers are regularly visited and talked with; none is listed.',
  },
  'D09-5.1.2.a.2': {
    zh: '日常也不定期拜访客户、与之沟通。',
    en: 'In daily business customers are visited and talked with at other times, too.',
  },
  'D09-5.1.2.b': {
    zh: '调查客户使用产品的意见和建议，未定次数。',
    en: 'Customers are surveyed for opinions and suggestions on the use of products; no frequency is named.',
  },
  'D09-5.1.2.c': {
    zh: '顾客满意度调查也是维护客户关系的一种方式。',
    en: 'Surveys of satisfaction are one of the means of caring for relations.',
  },
  'D09-5.1.3': {
    zh: '客户关系维护由有关业务部门具体实施。',
    en: 'The care of relations is carried out by the business departments concerned.',
  },
})
