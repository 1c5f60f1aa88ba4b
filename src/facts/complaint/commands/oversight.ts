/** Notices about late cases, the monthly review, reports of a period, the emergency procedure. */

import * as z from 'zod'
import { defineCommand } from '../../../core/command.ts'
import { own } from '../../own.ts'
import { asked, without } from '../events/about.ts'
import { day, id, line, month } from '../events/fields.ts'
import {
  closingsReviewed,
  complaintNoticeAnswered,
  complaintNoticeSent,
  complaintsReported,
  emergencyStarted,
} from '../events/oversight.ts'
import { refusedFor } from '../refusals.ts'
import { complaintFile } from '../states/complaint-file.ts'
import { noticeKey } from '../states/consequences.ts'
import { obstacleOf, stepCommand } from './about.ts'

/** 催办单 goes to open cases, 查办单 to closed ones; a level of a reason is sent once, in order. */
export const sendNotice = defineCommand({
  type: 'complaint.send-notice',
  fields: () => asked(without(complaintNoticeSent.shape, 'form')),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type, ...data }, occasion) => {
    const phase = data.kind === 'urging' ? 'open' : 'closed'
    const obstacle = obstacleOf(file, type, occasion, { phase })
    if (obstacle) return obstacle
    const form = file.form.count
    const sent = own(file.notices, noticeKey(data.kind, data.reason, form))?.level ?? 0
    if (data.level !== sent + 1) {
      const facts = { reason: data.reason, level: data.level }
      return refusedFor('notice-not-yet-sent', file, { actual: sent, limit: sent + 1, facts })
    }
    return [complaintNoticeSent.of({ ...data, form })]
  },
})

export const reviewClosings = defineCommand({
  type: 'complaint.review-closings',
  fields: () => ({
    month,
    purpose: z.enum(['statistics', 'sanctions']),
    participants: z.array(id).max(50),
    note: line.optional(),
  }),
  reads: () => ({}),
  decide: (_, { type: __, note, ...data }) => [closingsReviewed.of({ ...data, note: note ?? null })],
})

export const reportComplaints = defineCommand({
  type: 'complaint.report-period',
  fields: () => ({ period: z.enum(['week', 'month']), from: day, recipients: z.array(id).max(50), findings: line }),
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [complaintsReported.of(data)],
})

export const startEmergency = defineCommand({
  type: 'complaint.start-emergency',
  fields: () => ({ reason: line }),
  reads: () => ({}),
  decide: (_, { reason }) => [emergencyStarted.of({ reason })],
})

export const oversightCommands = [
  sendNotice,
  stepCommand('complaint.answer-notice', complaintNoticeAnswered, { phase: 'closed' }),
  reviewClosings,
  reportComplaints,
  startEmergency,
] as const
