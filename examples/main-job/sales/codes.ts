/** Stock codes that are no articles: postage, fees, discounts, samples, vouchers. Nothing of them is in stock. */

const SERVICES: ReadonlySet<string> = new Set([
  'POST',
  'DOT',
  'M',
  'C2',
  'D',
  'S',
  'CRUK',
  'BANK CHARGES',
  'AMAZONFEE',
  'B',
])

const SERVICE_BEGINNINGS = ['GIFT_'] as const

/** @param code in upper case */
export function isService(code: string): boolean {
  return SERVICES.has(code) || SERVICE_BEGINNINGS.some(beginning => code.startsWith(beginning))
}
