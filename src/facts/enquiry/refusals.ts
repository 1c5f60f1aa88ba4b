/** Refusals of fact: what would be so under any regulation. */

export const enquiryRefusals = {
  'enquiry-new': {
    title: { zh: '来询编号不得重复', en: 'The enquiry is not on record yet' },
    sentence: {
      zh: '来询 {enquiry} 已记录：{actual:enquiry}',
      en: 'enquiry {enquiry} is on record already: {actual:enquiry}',
    },
  },
  'enquiry-known': {
    title: { zh: '来询须已记录', en: 'The enquiry is on record' },
    sentence: { zh: '没有来询 {enquiry} 的记录', en: 'enquiry {enquiry} is not on record' },
  },
  'enquiry-is-a-suggestion': {
    title: { zh: '只有建议才作采纳与否的决定', en: 'Suggestions alone are adopted or not' },
    sentence: { zh: '来询 {enquiry} 属于：{actual:enquiry}', en: 'enquiry {enquiry} is of the kind: {actual:enquiry}' },
  },
  'analysis-new': {
    title: { zh: '分析编号不得重复', en: 'The analysis is not on record yet' },
    sentence: {
      zh: '分析 {analysis} 已由部门 {actual} 记录',
      en: 'analysis {analysis} is on record already, of department {actual}',
    },
  },
  'analysis-known': {
    title: { zh: '分析须已记录', en: 'The analysis is on record' },
    sentence: { zh: '没有分析 {analysis} 的记录', en: 'analysis {analysis} is not on record' },
  },
  'complaint-to-assess': {
    title: { zh: '投诉须已记录', en: 'The complaint is on record' },
    sentence: { zh: '没有投诉 {complaint} 的记录', en: 'complaint {complaint} is not on record' },
  },
  'upgrade-new': {
    title: { zh: '升级编号不得重复', en: 'The upgrade is not on record yet' },
    sentence: {
      zh: '升级 {upgrade} 已公布，产品 {actual}',
      en: 'upgrade {upgrade} is announced already, of product {actual}',
    },
  },
}
