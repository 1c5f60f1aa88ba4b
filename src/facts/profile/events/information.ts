/** 信息收集: what is heard of customers, sorted before it is entered; what changes with a customer, and what that leads to. */
import { tag } from '../../../core/tag.ts'
import { codesOf, id, line } from '../../fields.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { profileWords } from '../words/index.ts'
import { RANK, tagsOf, told } from './fields.ts'

interface OfInformation {
  readonly informationId: string
  readonly departmentId: string
  readonly customerId: string | null
}

const tagsOfInformation = ({ informationId, departmentId, customerId }: OfInformation) => [
  tag('information', informationId),
  tag('department', departmentId),
  ...(customerId === null ? [] : [tag('customer', customerId)]),
]

/** Whose it is, so that it goes when the customer is forgotten. */
const ofInformation = ({ informationId, customerId }: OfInformation) =>
  customerId === null ? tag('information', informationId) : tag('customer', customerId)

/** 收集: by one of the channels, of one customer, or of a group of them. */
export const informationCollected = shapedEvent(
  'information.collected',
  () => ({
    informationId: id,
    departmentId: id,
    customerId: id.nullable(),
    channel: codesOf(profileWords.profileChannel),
    /** 发放方式: of a questionnaire. */
    mode: codesOf(profileWords.surveyMode).nullable(),
    /** 反馈对象: what feedback is about. */
    subject: codesOf(profileWords.feedbackSubject).nullable(),
    /** 客户群体: whom market research is about. */
    group: line.nullable(),
    content: line,
    collectedBy: id.nullable(),
  }),
  tagsOfInformation,
  [{ subject: ofInformation, fields: ['content'] }],
  {},
  { ...told, rank: RANK.gathered },
)

/** 整理: what of it is of use; null: nothing that belongs in a file. */
export const informationSorted = shapedEvent(
  'information.sorted',
  () => ({ informationId: id, departmentId: id, customerId: id.nullable(), useful: line.nullable() }),
  tagsOfInformation,
  [{ subject: ofInformation, fields: ['useful'] }],
  {},
  { ...told, rank: RANK.before },
)

/** 客户情况变化: what is different with the customer from now on. */
export const changeNoted = shapedEvent(
  'profile.change-noted',
  () => ({ customerId: id, departmentId: id, change: codesOf(profileWords.circumstance), note: line.nullable() }),
  tagsOf,
  [{ subject: ({ customerId }) => tag('customer', customerId), fields: ['note'] }],
  {},
  { ...told, rank: RANK.before },
)

/** 管理策略: how the customer is managed is looked at again, and changed or left as it is. */
export const strategyReviewed = shapedEvent(
  'profile.strategy-reviewed',
  () => ({ customerId: id, departmentId: id, strategy: line }),
  tagsOf,
  [{ subject: ({ customerId }) => tag('customer', customerId), fields: ['strategy'] }],
  {},
  told,
)
