/** What is put on file: plans, rules, appointments, reports and notices of a department, with or without a customer. */
import * as z from 'zod'
import { builtOnce } from '../../core/built-once.ts'
import { tag } from '../../core/tag.ts'
import { codesOf, day, id, line, percent } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { filingWords } from './words.ts'

export type { PaperKind } from './words.ts'

/** What some kinds of paper must say; each kind uses its own fields. */
export const content = builtOnce(() =>
  z.strictObject({
    /** customer-structure: the intended shares in per cent. */
    vipShare: percent.optional(),
    preferredShare: percent.optional(),
    /** complaint-procedure: its four elements. */
    complaintKinds: z.array(line).max(100).optional(),
    scope: line.optional(),
    responsible: line.optional(),
    handlingDays: z.int().min(1).max(1_000).optional(),
    /** file-officer: who is appointed. */
    person: line.optional(),
    /** policy-change: the day from which it holds. */
    from: day.optional(),
    /** blacklist-notice: where it was given: `intranet`, or a department. */
    addressees: z.array(id).max(1_000).optional(),
  }),
)

export const paperFiled = shapedEvent(
  'paper.filed',
  () => ({
    paperId: id,
    departmentId: id,
    customerId: id.nullable(),
    kind: codesOf(filingWords.paper),
    title: line,
    content: content(),
  }),
  ({ paperId, departmentId, customerId }) => [
    tag('paper', paperId),
    tag('department', departmentId),
    ...(customerId === null ? [] : [tag('customer', customerId)]),
  ],
  [{ subject: ({ paperId }) => tag('paper', paperId), fields: ['content.responsible', 'content.person'] }],
  {},
  { withdrawable: true },
)

/** Of the same moment, the paper was there first. */
const AFTER_FILING = 1

/** A suggestion, an opinion or a report has been dealt with. */
export const paperAnswered = shapedEvent(
  'paper.answered',
  () => ({ paperId: id, departmentId: id, answer: line, adopted: z.boolean() }),
  ({ paperId, departmentId }) => [tag('paper', paperId), tag('department', departmentId)],
  [{ subject: ({ paperId }) => tag('paper', paperId), fields: ['answer'] }],
  {},
  { rank: AFTER_FILING, withdrawable: true },
)
