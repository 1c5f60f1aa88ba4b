/** Refusals of fact: what would be so under any regulation. */

const once = (zh: string, en: string, name: string) => ({
  title: { zh: `${zh}编号不得重复`, en: `The ${en} is not on record yet` },
  sentence: { zh: `${zh} {${name}} 已记录`, en: `${en} {${name}} is on record already` },
})

const known = (zh: string, en: string, name: string) => ({
  title: { zh: `${zh}须已记录`, en: `The ${en} is on record` },
  sentence: { zh: `没有${zh} {${name}} 的记录`, en: `${en} {${name}} is not on record` },
})

export const surveyRefusals = {
  'survey-new': once('满意度调查', 'survey', 'survey'),
  'survey-known': known('满意度调查', 'survey', 'survey'),
  'survey-ends-after-its-beginning': {
    title: { zh: '调查截止日不得早于开始日', en: 'A survey does not end before it begins' },
    sentence: {
      zh: '调查 {survey} 于 {limit} 开始，截止日却是 {actual}',
      en: 'survey {survey} begins on {limit} and would end on {actual}',
    },
  },
  'survey-questions-sound': {
    title: { zh: '问卷各题及其分值须成立', en: 'The questions and their scales hold' },
    sentence: {
      zh: '调查 {survey} 的第 {question} 题{actual:scaleFault}',
      en: 'question {question} of survey {survey} is wrong: {actual:scaleFault}',
    },
  },
  'survey-not-ended': {
    title: { zh: '调查须未截止', en: 'The survey has not ended' },
    sentence: {
      zh: '调查 {survey} 已于 {limit} 截止，此事在 {actual}',
      en: 'survey {survey} ended on {limit}, this is of {actual}',
    },
  },
  'survey-customer-new': {
    title: { zh: '同一顾客只发放一次调查表', en: 'A customer gets one form' },
    sentence: {
      zh: '调查 {survey} 已于 {actual} 向客户 {customer} 发放调查表',
      en: 'customer {customer} was sent the form of survey {survey} at {actual}',
    },
  },
  'survey-customer-asked': {
    title: { zh: '作答的须是发放过调查表的顾客', en: 'Whoever answers was asked' },
    sentence: {
      zh: '调查 {survey} 未向客户 {customer} 发放调查表',
      en: 'customer {customer} was sent no form of survey {survey}',
    },
  },
  'survey-customer-unanswered': {
    title: { zh: '同一顾客只作答一次', en: 'A customer answers once' },
    sentence: {
      zh: '客户 {customer} 已于 {actual} 对调查 {survey} 作答',
      en: 'customer {customer} answered survey {survey} at {actual}',
    },
  },
  'survey-scores-sound': {
    title: { zh: '所打分值须在该题范围之内', en: 'Scores are on the scale of their question' },
    sentence: {
      zh: '调查 {survey} 的第 {question} 题{actual:scaleFault}[，分值 {score}，范围 {limit}]',
      en: 'question {question} of survey {survey}: {actual:scaleFault}[, scored {score} on a scale of {limit}]',
    },
  },
  'survey-has-answers': {
    title: { zh: '有反馈方可分析', en: 'What is analysed was answered' },
    sentence: { zh: '调查 {survey} 尚无反馈', en: 'nobody has answered survey {survey}' },
  },
  'survey-has-report': {
    title: { zh: '须有分析报告', en: 'There is a report' },
    sentence: { zh: '调查 {survey} 没有待用的分析报告', en: 'survey {survey} has no report that stands' },
  },
  'action-new': once('措施', 'action', 'action'),
  'action-known': known('措施', 'action', 'action'),
  'assistance-new': once('协助事项', 'request for assistance', 'assistance'),
  'assistance-known': known('协助事项', 'request for assistance', 'assistance'),
  'assistance-of-unit': {
    title: { zh: '协助的须是被请的单位', en: 'Whoever helps was asked to' },
    sentence: {
      zh: '协助事项 {assistance} 未请 {actual} 协助',
      en: 'unit {actual} was not asked for assistance {assistance}',
    },
  },
}
