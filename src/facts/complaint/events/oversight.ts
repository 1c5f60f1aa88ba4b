/** Watching over all cases together: the monthly summary, reports of a period, the emergency procedure. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { day, id, line, month } from './fields.ts'

/** 客诉案件统计表 and the review of sanctions: the cases closed in a month are summed up, with whom, by the 10th. */
export const closingsReviewed = shapedEvent(
  'complaint.closings-reviewed',
  () => ({
    month,
    purpose: z.enum(['statistics', 'sanctions']),
    participants: z.array(id).max(50),
    note: line.nullable(),
  }),
  ({ month }) => [tag('closing-month', month)],
)

/** 每周每月统计评估分析报告: of the period that begins on the day `from`, and to whom it went. */
export const complaintsReported = shapedEvent(
  'complaint.period-reported',
  () => ({ period: z.enum(['week', 'month']), from: day, recipients: z.array(id).max(50), findings: line }),
  () => [],
)

/** 应急流程: started, since complaints surged. */
export const emergencyStarted = shapedEvent(
  'complaint.emergency-started',
  () => ({ reason: line }),
  () => [],
)
