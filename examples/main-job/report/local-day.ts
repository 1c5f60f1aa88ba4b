/** Days as the office's wall calendar has them. */

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day that a moment is on. */
export function localDay(instant: string): string {
  return SHANGHAI.format(Date.parse(instant))
}

/** The last day on which a duty is done in time: the deadline is the midnight that ends it. */
export function lastDay(deadline: string): string {
  return SHANGHAI.format(Date.parse(deadline) - 1)
}
