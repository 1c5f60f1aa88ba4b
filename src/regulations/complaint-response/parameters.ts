/** The numbers and lists of the regulation. What the documents leave blank has no value here: the company gives it. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { channel } from '../../facts/complaint/events/fields.ts'
import { id, line } from '../../facts/fields.ts'

const upTo = (most: number) => () => z.int().min(1).max(most)
const days = upTo(1_000)

export const complaintResponseParameters = defineParameters({
  /** 专门的投诉渠道: the list of the document is open, a company may keep others. */
  channels: {
    unit: 'channel',
    clause: 'A04-3.3.1.1',
    schema: () => z.array(channel).min(1),
    value: ['hotline', 'mailbox'],
  },
  /** 规定的响应时间: from the receipt. */
  responseHours: { unit: 'office hour', clause: 'A04-3.3.2.1', schema: upTo(10_000) },
  /** 一般投诉回复进度. */
  generalProgressDays: { unit: 'working day', clause: 'A04-3.3.2.3', schema: days },
  /** 复杂投诉给出初步解决方案. */
  complexSolutionDays: { unit: 'working day', clause: 'A04-3.3.2.4', schema: days },
  /** 暂停: for which reason the clock of a complaint stands still, and who may stop it. */
  clockStops: {
    unit: 'roles by reason',
    clause: 'A04-3.3.2.1',
    schema: () => z.array(z.strictObject({ reason: line, roles: z.array(id).min(1).max(20) })).max(100),
    value: [],
    note: 'the document knows no standstill: nobody stops the clock, unless the company lists a reason',
  },
  /** 类似问题再次发生: how many days after another a complaint of the same cause counts as its repetition. */
  recurrenceDays: { unit: 'day', clause: 'A04-3.3.3.6', schema: upTo(36_500) },
  /** 投诉激增: more complaints than this in the window. */
  surgeThreshold: { unit: 'complaint', clause: 'A02-6.2.2', schema: upTo(1_000_000) },
  /** The window in which they are counted: so many days of the calendar, the last one that of the complaint. */
  surgeWindowDays: { unit: 'day', clause: 'A02-6.2.2', schema: days },
})
