/** The form of a decimal text, which needs no arithmetic: whoever only takes one in does not carry decimal.js. */
import { GuijuError, shown } from './errors.ts'

// Length and pattern come before `new Decimal`: a short text with a large exponent would take all memory.
const LONGEST = 44
const PLAIN = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,12})?$/

export function isDecimal(text: string): boolean {
  return typeof text === 'string' && text.length <= LONGEST && PLAIN.test(text)
}

/** The canonical form of a plain decimal text; `INVALID_DECIMAL` for anything else. */
export function canonical(text: string): string {
  if (!isDecimal(text)) throw invalid(text)
  if (!text.includes('.')) return text === '-0' ? '0' : text
  let end = text.length
  while (text[end - 1] === '0') end--
  if (text[end - 1] === '.') end--
  const trimmed = text.slice(0, end)
  return trimmed === '-0' ? '0' : trimmed
}

export function invalid(text: unknown): GuijuError {
  return new GuijuError('INVALID_DECIMAL', `${shown(text)} is not a plain decimal`, { value: shown(text) })
}
