/** Amounts and counts as people write them. */

const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 20 })

export function thousands(count: number): string {
  return count.toLocaleString('en')
}

/** @param amount a plain decimal, which is not rounded: `1234567.891` is `1,234,567.891` */
export function money(amount: string): string {
  return amounts.format(amount as `${number}`)
}

/** `1 line`, `1,340 lines`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${thousands(count)} ${count === 1 ? singular : plural}`
}

/** `12.3 %`; `-` of nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
