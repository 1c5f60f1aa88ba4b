/** 红字冲销: what takes back a decision is dated on the day on which it is made, so that a period that is closed stays so. */
import type { Occasion } from '../core/command.ts'
import { localDate } from '../time/local-date.ts'

/** The day that it is dated, and that of today, where they are two. */
export function otherDay({ occurredAt, now, calendar }: Occasion): { actual: string; limit: string } | undefined {
  const [actual, limit] = [localDate(calendar, occurredAt), localDate(calendar, now)]
  return actual === limit ? undefined : { actual, limit }
}
