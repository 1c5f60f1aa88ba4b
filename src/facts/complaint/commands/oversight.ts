/** Notices about late cases, the monthly review, reports of a period, the emergency procedure. */

import { plainCommand } from '../../command-about.ts'
import { own } from '../../own.ts'
import { complaintNoticeAnswered, complaintNoticeSent } from '../events/notices.ts'
import { closingsReviewed, complaintsReported, emergencyStarted } from '../events/oversight.ts'
import { refusedFor } from '../refusals.ts'
import { noticeKey } from '../states/file.ts'
import { stepCommand } from './about.ts'

export const oversightCommands = [
  // 催办单 goes to open cases, 查办单 to closed ones, to each department by itself; a level of a reason is sent once, in order.
  stepCommand('complaint.send-notice', complaintNoticeSent, {
    phase: (_, { kind }) => (kind === 'urging' ? 'open' : 'closed'),
    obstacle: (file, notice) => {
      const { reason, level } = notice
      const sent = own(file.notices, noticeKey(notice, file.form.count))?.level ?? 0
      if (level === sent + 1) return undefined
      return refusedFor('notice-not-yet-sent', file, { actual: sent, limit: sent + 1, facts: { reason, level } })
    },
    fill: ({ form }) => ({ form: form.count }),
  }),
  stepCommand('complaint.answer-notice', complaintNoticeAnswered, { phase: 'closed' }),
  plainCommand('complaint.review-closings', closingsReviewed),
  plainCommand('complaint.report-period', complaintsReported),
  plainCommand('complaint.start-emergency', emergencyStarted, { telling: 'decision' }),
]
