/** Refusals of fact: what would be so under any regulation. */

const again = (zh: string, en: string, key: string, did: { readonly zh: string; readonly en: string }) => ({
  title: { zh: `${zh}不得重复记录`, en: `The ${en} is not on record yet` },
  sentence: {
    zh: `${zh} {${key}} 已于 {actual} ${did.zh}`,
    en: `${en} {${key}} was ${did.en} at {actual} already`,
  },
})
const lacking = (zh: string, en: string, key: string, did: { readonly zh: string; readonly en: string }) => ({
  title: { zh: `${zh}须已${did.zh}`, en: `The ${en} was ${did.en}` },
  sentence: { zh: `${zh} {${key}} 尚未${did.zh}`, en: `${en} {${key}} was not ${did.en} so far` },
})

const MADE = { zh: '进行', en: 'made' }
const PLANNED = { zh: '安排', en: 'planned' }
const REPORTED = { zh: '报告', en: 'reported' }

export const visitRefusals = {
  'visited-customer-known': {
    title: { zh: '走访的客户须有登记', en: 'Who is visited is known' },
    sentence: {
      zh: '没有客户 {customer} 的任何记录，也未登记为新客户',
      en: '{customer} is no customer on record, nor a prospect',
    },
  },
  'prospect-new': again('新客户', 'prospect', 'customer', { zh: '登记', en: 'entered' }),
  'prospect-no-customer-yet': {
    title: { zh: '新客户须尚未准入', en: 'A prospect is no customer yet' },
    sentence: {
      zh: '客户 {customer} 已于 {actual} 准入，不再是新客户',
      en: '{customer} was admitted at {actual}, and is no prospect any more',
    },
  },
  'prospect-open': {
    title: { zh: '新客户须在跟进中', en: 'The prospect is followed up' },
    sentence: { zh: '客户 {customer} 不在新客户跟进之列', en: '{customer} is no prospect that is followed up' },
  },
  'visit-not-planned-yet': again('走访', 'visit', 'visit', PLANNED),
  'visit-planned': lacking('走访', 'visit', 'visit', PLANNED),
  'visit-not-called-off': again('走访', 'visit', 'visit', { zh: '取消', en: 'called off' }),
  'visit-not-made-yet': again('走访', 'visit', 'visit', MADE),
  'visit-made': lacking('走访', 'visit', 'visit', MADE),
  'visit-of-its-plan': {
    title: { zh: '走访对象须与安排一致', en: 'Who is visited is who was to be visited' },
    sentence: {
      zh: '走访 {visit} 安排的是客户 {limit}，不是 {actual}',
      en: 'visit {visit} was planned to {limit}, not to {actual}',
    },
  },
  'visit-not-reported-yet': again('走访', 'visit', 'visit', REPORTED),
  'questionnaire-not-handed-out-yet': again('走访', 'questionnaire of', 'visit', {
    zh: '发放意见调查表',
    en: 'handed out',
  }),
  'questionnaire-handed-out': {
    title: { zh: '意见调查表须先发放', en: 'The questionnaire was handed out' },
    sentence: {
      zh: '走访 {visit} 未发放客户意见调查表',
      en: 'no questionnaire was handed out on visit {visit}',
    },
  },
  'questionnaire-not-answered-yet': again('走访', 'questionnaire of', 'visit', {
    zh: '收回意见调查表',
    en: 'answered',
  }),
  'questionnaire-has-answers': {
    title: { zh: '收回的意见调查表须有答复', en: 'A questionnaire comes back with answers' },
    sentence: {
      zh: '走访 {visit} 的客户意见调查表没有任何答复',
      en: 'the questionnaire of visit {visit} has no answers',
    },
  },
  'round-new': again('巡回走访', 'round', 'round', PLANNED),
  'round-days-in-order': {
    title: { zh: '巡回走访的起止日期须有先后', en: 'A round ends after it begins' },
    sentence: {
      zh: '巡回走访 {round} 自 {limit} 起，不能止于 {actual}',
      en: 'round {round} begins on {limit} and cannot end on {actual}',
    },
  },
  'round-planned': lacking('巡回走访', 'round', 'round', PLANNED),
  'round-begun': {
    title: { zh: '调查分析报告须在走访之后', en: 'A survey is reported after somebody was called on' },
    sentence: {
      zh: '巡回走访 {round} 尚未走访任何客户，无从报告',
      en: 'round {round} has called on nobody yet: there is nothing to report',
    },
  },
  'round-not-surveyed-yet': again('巡回走访', 'round', 'round', REPORTED),
  'round-surveyed': lacking('巡回走访', 'round', 'round', REPORTED),
  'survey-not-filed-yet': again('巡回走访', 'survey of round', 'round', { zh: '归档', en: 'filed' }),
  'observation-new': again('情况', 'observation', 'observation', { zh: '记录', en: 'recorded' }),
  'observation-known': lacking('情况', 'observation', 'observation', { zh: '记录', en: 'recorded' }),
  'observation-passed-on': lacking('情况', 'observation', 'observation', { zh: '反馈', en: 'passed on' }),
  'observation-not-solved-yet': again('情况', 'observation', 'observation', { zh: '解决', en: 'solved' }),
  'handout-new': again('发放', 'handout', 'handout', { zh: '记录', en: 'recorded' }),
  'training-new': again('培训', 'training', 'training', { zh: '记录', en: 'recorded' }),
}
