import { expect } from 'vitest'
import { type ErrorCode, GuijuError } from '../../src/core/errors.ts'

/** The answer, which must be a decided one. */
export function decided<Answer extends { readonly decidable: boolean }>(
  answer: Answer,
): Extract<Answer, { decidable: true }> {
  expect(answer).toMatchObject({ decidable: true })
  return answer as Extract<Answer, { decidable: true }>
}

/** What a call throws, which must be an error of that code. */
export function thrown(code: ErrorCode, run: () => unknown): GuijuError {
  let answer: unknown
  try {
    answer = run()
  } catch (error) {
    expect(error).toBeInstanceOf(GuijuError)
    expect((error as GuijuError).code).toBe(code)
    return error as GuijuError
  }
  throw new Error(`nothing was thrown, but answered: ${JSON.stringify(answer)}`)
}

export const secondsOf = (counted: readonly { readonly seconds?: number }[]): number =>
  counted.reduce((sum, { seconds = Number.NaN }) => sum + seconds, 0)

export const daysOf = (counted: readonly { readonly days?: number }[]): number =>
  counted.reduce((sum, { days = Number.NaN }) => sum + days, 0)
