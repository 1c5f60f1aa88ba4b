/** Lengths of time as clauses write them: "1 month", "2 days". */
import { GuijuError, shown } from '../core/errors.ts'

/** Months (a year is 12) and days, kept apart: no number of days is a month. */
export interface Period {
  readonly months: number
  readonly days: number
}

/** @throws `PARAMETER_INVALID` unless every part is a whole number from 0 */
export function period(parts: { readonly years?: number; readonly months?: number; readonly days?: number }): Period {
  const { years = 0, months = 0, days = 0 } = parts
  for (const [name, value] of Object.entries({ years, months, days })) {
    if (Number.isSafeInteger(value) && value >= 0) continue
    throw new GuijuError('PARAMETER_INVALID', `${name} of a period must be a whole number from 0: ${shown(value)}`, {
      name,
      value,
    })
  }
  return { months: years * 12 + months, days }
}

/**
 * Negative, 0 or positive. Periods compare when they differ in months alone or in days alone; "1 month" against
 * "30 days" depends on the month, so every such pair is refused, also where one could guess.
 *
 * @throws `PARAMETER_INVALID` for two periods that do not compare
 */
export function comparePeriods(left: Period, right: Period): number {
  if (left.months === right.months) return left.days - right.days
  if (left.days === right.days) return left.months - right.months
  const message = `${periodText(left)} and ${periodText(right)} do not compare: months have no fixed number of days`
  throw new GuijuError('PARAMETER_INVALID', message, { one: left, other: right })
}

function periodText({ months, days }: Period): string {
  return `${months} months ${days} days`
}
