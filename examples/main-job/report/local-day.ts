/** Days as the office's wall calendar has them. */

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The last day on which a duty is done in time: the deadline is the midnight that ends it. */
export function localDay(deadline: string): string {
  return SHANGHAI.format(new Date(Date.parse(deadline) - 1))
}
