/** What the codes of the work on customers are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 客户活动: what kind of event for customers it was. */
export type ActivityKind =
  | 'appreciation-event'
  | 'promotion-meeting'
  | 'product-fair'
  | 'customer-forum'
  | 'training'
  | 'technical-meeting'
const activity: WordsOf<ActivityKind> = {
  'appreciation-event': '客户答谢会',
  'promotion-meeting': '产品推广会',
  'product-fair': '产品展销会',
  'customer-forum': '客户座谈会',
  training: '技术讲座或培训班',
  'technical-meeting': '技术研讨发布会',
}

/** 须协调的事项: what about a customer is talked over. */
export type MatterKind = 'incident' | 'blacklisting'
const matter: WordsOf<MatterKind> = { incident: '出现问题', blacklisting: '列入部门黑名单' }

export const governanceWords = { activity, matter } satisfies Vocabulary
