/** How soon the desk answers, and to whom it hands in what; what the documents leave open is the company's. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { codesOf, id } from '../../facts/fields.ts'
import { serviceDeskWords } from '../../facts/service-desk/words.ts'

const many = () => z.int().min(0).max(10_000)
const orNone = () => many().nullable()
const names = () => z.array(id)
const PROMPT = 'The document says 及时 or 立即, and names no period.'

export const serviceDeskParameters = defineParameters({
  /** 三声铃声之内. */
  ringsAtMost: { unit: 'ring', clause: 'D05-4.2.A2.1.1', schema: many, value: 3 },
  /** 时限30分钟内: minutes of the clock on the wall, from the first sign that there is no clear answer. */
  replyMinutes: { unit: 'minute', clause: 'D05-4.2.A1.3.2', schema: many, value: 30 },
  /** 及时答复: minutes; null: due at once, and never late. */
  answerMinutes: { unit: 'minute', clause: 'D05-4.2.A1.2.1', schema: orNone, value: null, note: PROMPT },
  /** 立即提交相关负责人: minutes; null: due at once, and never late. */
  referMinutes: { unit: 'minute', clause: 'D05-4.2.A1.3.1', schema: orNone, value: null, note: PROMPT },
  /** 来电登记: what of a call is on record. */
  registerFields: {
    unit: 'field',
    clause: 'D05-4.2.A2.4.1',
    schema: () => z.array(codesOf(serviceDeskWords.registerField)),
    value: ['question', 'solution', 'customer'],
  },
  /** 及时回访: calendar days after the answer; null: due at once, and never late. */
  followUpDays: { unit: 'day', clause: 'D05-4.2.B1.1', schema: orNone, value: null, note: PROMPT },
  /** 换时间再次致电: calendar days after the objection; null: due at once, and never late. */
  callAgainDays: { unit: 'day', clause: 'D05-4.2.B1.4', schema: orNone, value: null },
  /** 次日提交: calendar days after the day of the log. */
  logWithinDays: { unit: 'day', clause: 'D05-4.2.A2.4.2', schema: many, value: 1 },
  /** 公司责任人办公室. */
  logReceivers: { unit: 'office', clause: 'D05-4.2.A1.2.2', schema: names, value: ['responsible-office'] },
  /** 当天的工作报表: calendar days after its day. */
  reportWithinDays: {
    unit: 'day',
    clause: 'A03e-2.3.1',
    schema: many,
    value: 0,
    note: 'The document says 当天 of the work; that the report is of the same day is a reading.',
  },
  /** 部门经理. */
  reportReceivers: { unit: 'role', clause: 'A03e-2.3.2', schema: names, value: ['department-manager'] },
})
