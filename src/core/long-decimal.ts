/**
 * Decimals of any length, as whole numbers of their last place: 12.5 is 125 with one place. Whole numbers (BigInt) are
 * exact by themselves, and nothing here divides but to round down.
 */

export interface LongDecimal {
  readonly units: bigint
  /** Digits behind the point. */
  readonly places: number
}

/** @param text digits with at most one point, and a sign or none */
export function longDecimal(text: string): LongDecimal {
  const [whole = '', fraction = ''] = text.split('.')
  return { units: BigInt(whole + fraction), places: fraction.length }
}

/** Without superfluous zeros, and never `-0`. */
export function textOf({ units, places }: LongDecimal): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  let end = digits.length
  while (end > digits.length - places && digits[end - 1] === '0') end--
  const point = digits.length - places
  const fraction = end > point ? `.${digits.slice(point, end)}` : ''
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`
}

export function plus(a: LongDecimal, b: LongDecimal): LongDecimal {
  const places = Math.max(a.places, b.places)
  return { units: unitsAt(a, places) + unitsAt(b, places), places }
}

export function negated({ units, places }: LongDecimal): LongDecimal {
  return { units: -units, places }
}

export function times(a: LongDecimal, b: LongDecimal): LongDecimal {
  return { units: a.units * b.units, places: a.places + b.places }
}

/** The largest whole number that is not larger than the hundredth part. */
export function wholeHundredth({ units, places }: LongDecimal): bigint {
  const divisor = 100n * 10n ** BigInt(places)
  const quotient = units / divisor
  // BigInt rounds towards zero.
  return units % divisor < 0n ? quotient - 1n : quotient
}

/** @param places at least as many as it has */
function unitsAt({ units, places: own }: LongDecimal, places: number): bigint {
  return places === own ? units : units * 10n ** BigInt(places - own)
}
