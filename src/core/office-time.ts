/**
 * What decisions know of the time of their office: its clock, but never behind what the office has read or written (a
 * hybrid logical clock). So a clock that steps back, or lags behind another machine's, puts nothing before what it
 * follows.
 */
import type { Job } from './intake.ts'
import type { Instant } from './ports.ts'

export interface OfficeTime {
  /** When the latest of what the office has read or written was recorded; '' as long as there is nothing. */
  readonly latest: Instant
  /** Told of all that is read or written. */
  heard(events: readonly { readonly recordedAt?: Instant }[]): void
  /** Is the one moment no further behind the other than the clocks of two machines may differ? */
  isNear(earlier: Instant, later: Instant): boolean
}

/** The same job at a moment that is not behind what its office has read; what the caller stated stays as it is. */
export function notBehind(job: Job, latest: Instant): Job {
  return { ...job, now: latest, ...(job.stated === undefined && { occurredAt: latest }) }
}

/**
 * A job that is told as it happens, by a clock which is a little behind that of its office: at the time of the office. So
 * no step is put before the one that it follows, or refused for coming before it, by less than clocks differ. Undefined:
 * it is told late.
 */
export function asItHappens(job: Job, time: OfficeTime): Job | undefined {
  const now = time.latest > job.now ? time.latest : job.now
  // A log of others may hold what is dated ahead: nothing stands behind that, and so it is tried once.
  if (job.stated === undefined || job.occurredAt === now || !time.isNear(job.stated, now)) return undefined
  return { ...job, now, occurredAt: now }
}
