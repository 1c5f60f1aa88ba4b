/** What can only be seen over all complaints: how many come in, and of which time there is a report. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { complaintsReported, emergencyStarted } from '../events/oversight.ts'
import { complaintReceived } from '../events/reception.ts'

/** 投诉量: how many complaints of both kinds come in, and when the emergency procedure was started. */
export const complaintArrivals = defineState({
  name: 'complaint-arrivals',
  events: [complaintReceived, emergencyStarted],
  initial: () => ({
    /** When each complaint came in, in the order in which they were told. */
    receivedAt: [] as Instant[],
    /** The latest start of the emergency procedure. */
    emergencyAt: null as Instant | null,
  }),
  on: {
    'complaint.received': ({ receivedAt }, { occurredAt }) => {
      receivedAt.push(occurredAt)
    },
    'complaint.emergency-started': (all, { occurredAt }) => {
      if (all.emergencyAt === null || occurredAt > all.emergencyAt) all.emergencyAt = occurredAt
    },
  },
})

const nothingReported = () => ({
  /**
   * By day in UTC, since a recipe knows no zone: the first and the last complaint. A midnight of the office lies between
   * them, or it does not.
   */
  days: {} as Record<string, { first: Instant; last: Instant }>,
  /** Which period, and the day that the report named as its first. */
  reports: [] as { period: 'week' | 'month'; from: string; recipients: string[]; at: Instant }[],
})

export type ReportedTime = ReturnType<typeof nothingReported>

/** 周报月报: on which days service complaints came in, and which weeks and months have been reported on. */
export const reportedTime = defineState({
  name: 'reported-time',
  events: [complaintReceived, complaintsReported],
  initial: nothingReported,
  on: {
    'complaint.received': ({ days }, { data, occurredAt }) => {
      if (data.kind !== 'service') return
      const day = occurredAt.slice(0, 10)
      const known = own(days, day)
      if (!known) days[day] = { first: occurredAt, last: occurredAt }
      else if (occurredAt < known.first) known.first = occurredAt
      else if (occurredAt > known.last) known.last = occurredAt
    },
    'complaint.period-reported': ({ reports }, { data, occurredAt: at }) => {
      const { period, from, recipients } = data
      reports.push({ period, from, recipients: [...recipients], at })
    },
  },
})
