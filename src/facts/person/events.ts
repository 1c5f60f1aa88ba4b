/** A person is forgotten, or begins anew; a log has its key vault: facts without anything personal in them. */
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

/** 重新同意: who was forgotten may be recorded again, under a new key; what was erased stays so. */
export const personConsented = shapedEvent(
  'person.consented',
  () => ({
    subject,
    /** The number of the paper, form or recording that shows it. */
    evidence: id,
  }),
  ({ subject }) => [subject, tag('person', subject)],
)

/** The tag of what is about the log itself. */
export const LOG_VAULT = tag('log', 'vault')

/** 密钥库: from here on personal texts in this log are sealed by this vault, whose id tells nothing of any key. */
export const vaultAdopted = shapedEvent(
  'vault.adopted',
  () => ({ vault: z.string().regex(/^[0-9a-f]{32}$/) }),
  () => [LOG_VAULT],
)
