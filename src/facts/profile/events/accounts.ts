/** 财务开户、更改户名: applied for on paper, filed, carried out, and told to those concerned. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { codesOf, id, line } from '../../fields.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { profileWords } from '../words/index.ts'
import { personal, RANK, told } from './fields.ts'

interface OfApplication {
  readonly applicationId: string
  readonly customerId: string
}

const tagsOf = ({ applicationId, customerId }: OfApplication) => [
  tag('account-application', applicationId),
  tag('customer', customerId),
]

const account = () => ({
  applicationId: id,
  customerId: id,
  kind: codesOf(profileWords.accountChange),
  accountName: line,
  /** 纸制申请. */
  documentId: id.nullable(),
})

export const accountApplied = shapedEvent(
  'account.applied',
  account,
  tagsOf,
  personal('accountName'),
  {},
  { ...told, rank: RANK.before },
)

/** 存档: by one of the departments that keep the application. */
export const applicationFiled = shapedEvent(
  'account.application-filed',
  () => ({ applicationId: id, customerId: id, departmentId: id }),
  data => [...tagsOf(data), tag('department', data.departmentId)],
  [],
  {},
  told,
)

/** 开户, 更名: carried out, recorded and classed. */
export const accountChanged = shapedEvent(
  'account.changed',
  () => ({ ...account(), classification: line }),
  tagsOf,
  personal('accountName'),
  {},
  { ...told, rank: RANK.after },
)

/** 沟通: who has been told of it. */
export const accountNotified = shapedEvent(
  'account.notified',
  () => ({ applicationId: id, customerId: id, persons: z.array(id).min(1).max(100) }),
  tagsOf,
  [],
  {},
  { ...told, rank: RANK.last },
)
