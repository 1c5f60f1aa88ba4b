/** The year's business of a customer with a department, as grading counts it. */
import { add } from '../../../core/exact.ts'
import type { LocalDate } from '../../../core/ports.ts'

/**
 * 年业务量: the sum of the month of `on` and the eleven months before it.
 * @param on a day in the office's zone
 */
export function annualVolume(
  { volumes }: { readonly volumes: Readonly<Record<string, string>> },
  on: LocalDate,
): string {
  const last = monthNumber(on)
  let total = '0'
  for (const [month, amount] of Object.entries(volumes)) {
    const age = last - monthNumber(month)
    if (age >= 0 && age < 12) total = add(total, amount)
  }
  return total
}

/** The months that count on a day, or on any later one. */
export function countedMonths(
  { volumes }: { readonly volumes: Readonly<Record<string, string>> },
  on: LocalDate,
): Record<string, string> {
  const last = monthNumber(on)
  return Object.fromEntries(Object.entries(volumes).filter(([month]) => last - monthNumber(month) < 12))
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
