/** The days on which customers are reviewed: the ends of the half-years that the data reach, and the data's end. */

/**
 * @param first the first day of the data, `YYYY-MM-DD`
 * @param last the last day of the data
 */
export function reviewDays(first: string, last: string): string[] {
  const days: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    days.push(...[`${year}-06-30`, `${year}-12-31`].filter(day => day >= first && day <= last))
  }
  return days.at(-1) === last ? days : [...days, last]
}
