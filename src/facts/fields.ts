/** Fields that commands and events of all contexts share. Schemas without coercion, each exportable as JSON Schema. */
import * as z from 'zod'
import { canonical } from '../core/decimal-text.ts'
import type { WordsOf } from '../core/vocabulary.ts'

// Letters, digits, marks and punctuation of any script; what cannot be seen (controls, zero-width signs) is no name.
const VISIBLE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u

/** An id of the host's: 1 to 200 characters, colons, slashes and blanks allowed; kept as it is, letter for letter. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .regex(VISIBLE, 'an id has no invisible characters')
  .refine(text => text.trim() === text && text !== '__proto__', 'an id has no blanks at its ends')

/** A line of free text. */
export const line = z.string().min(1).max(1_000)

const AMOUNT = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/

/** An amount of money, not negative, as a plain decimal text: no exponent, no sign, at most 18 and 6 digits. */
export const amount = z
  .string()
  .max(25)
  .regex(AMOUNT, "a plain decimal text such as '1234.50'")
  .overwrite(text => (AMOUNT.test(text) && text.length <= 25 ? canonical(text) : text))

/** A share in per cent: '0' to '100', at most 4 places. */
export const percent = z
  .string()
  .max(8)
  .regex(/^(?:100|[1-9]?\d(?:\.\d{1,4})?)$/, "a share in per cent such as '15'")

/** A count: a whole number from 0. */
export const count = z.int().min(0).max(1_000_000_000)

export const day = z.iso.date()

/**
 * An enum of these words; its declaration says their name, and not each of them twice. A word too few is no such enum; a
 * word too many is found by `z.enum([…] satisfies Word[])` alone.
 */
export type Words<Word extends string> = z.ZodEnum<{ [Each in Word]: Each }>

/** The enum of the codes that have a word. */
export function codesOf<Code extends string>(words: WordsOf<Code>): Words<Code> {
  return z.enum(Object.keys(words) as Code[]) as unknown as Words<Code>
}
