/** The numbers and lists of the regulation. What the documents leave blank has no value here: the company gives it. */
import * as z from 'zod'
import { defineParameter } from '../../core/parameter.ts'
import { channel } from '../../facts/complaint/fields.ts'

const days = z.int().min(1).max(1_000)

/** 专门的投诉渠道: the list of the document is open, a company may keep others. */
export const channels = defineParameter({
  name: 'channels',
  unit: 'channel',
  clause: 'A04-3.3.1.1',
  schema: z.array(channel).min(1),
  value: ['hotline', 'mailbox'],
})

/** 规定的响应时间: office hours from the receipt. */
export const responseHours = defineParameter({
  name: 'responseHours',
  unit: 'office hour',
  clause: 'A04-3.3.2.1',
  schema: z.int().min(1).max(10_000),
})

/** 一般投诉回复进度. */
export const generalProgressDays = defineParameter({
  name: 'generalProgressDays',
  unit: 'working day',
  clause: 'A04-3.3.2.3',
  schema: days,
})

/** 复杂投诉给出初步解决方案. */
export const complexSolutionDays = defineParameter({
  name: 'complexSolutionDays',
  unit: 'working day',
  clause: 'A04-3.3.2.4',
  schema: days,
})

/** 类似问题再次发生: how many days after another a complaint of the same cause counts as its repetition. */
export const recurrenceDays = defineParameter({
  name: 'recurrenceDays',
  unit: 'day',
  clause: 'A04-3.3.3.6',
  schema: z.int().min(1).max(36_500),
})

/** 投诉激增: more complaints than this in the window. */
export const surgeThreshold = defineParameter({
  name: 'surgeThreshold',
  unit: 'complaint',
  clause: 'A02-6.2.2',
  schema: z.int().min(1).max(1_000_000),
})

/** The window in which they are counted: so many days of the calendar, the last one that of the complaint. */
export const surgeWindowDays = defineParameter({
  name: 'surgeWindowDays',
  unit: 'day',
  clause: 'A02-6.2.2',
  schema: days,
})

export const complaintResponseParameters = {
  channels,
  responseHours,
  generalProgressDays,
  complexSolutionDays,
  recurrenceDays,
  surgeThreshold,
  surgeWindowDays,
} as const
