/** A person is forgotten: a fact without anything personal in it. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'

/** Why: the person asked or took the consent back, or what the data were for has ended. */
const forgettingReason = z.enum(['request', 'consent-withdrawn', 'purpose-ended', 'period-ended'])

const LONGEST_SUBJECT = 220

/** Whom the data are about, as events are tagged: `customer:C-1`. */
const subject = z
  .string()
  .max(LONGEST_SUBJECT)
  .regex(/^[^:\s]+:\S(?:.*\S)?$/u, "a kind and an id, such as 'customer:C-1'")

/** 清理: from now on nothing personal about the subject can be read or recorded. */
export const personForgotten = shapedEvent(
  'person.forgotten',
  () => ({
    subject,
    reason: forgettingReason,
    /** 清理档案的名称; their number is that of the list. */
    archives: z.array(line).max(1_000),
    /** 与公司的合作情况, 档案重要性: what was considered. */
    cooperation: line.nullable(),
    importance: line.nullable(),
    /** 有无继续保存价值; null: nobody said. */
    furtherUse: z.boolean().nullable(),
    approvedBy: z.strictObject({ personId: id, role: id }).nullable(),
  }),
  ({ subject }) => [subject, tag('person', subject)],
)
