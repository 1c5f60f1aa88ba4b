/** Runs cases of regulations, each in an office of its own. */
import type { CaseBook, RegulationCase } from '../core/case.ts'
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { Regulation } from '../core/regulation.ts'
import { given, type Seen } from './given.ts'

/**
 * @param regulations what is in force, with the company's values
 * @throws `LAW_BROKEN` naming the provision and the case
 */
export async function runCase(regulations: readonly Regulation[], example: RegulationCase): Promise<Seen> {
  const { provision, title, when, expect, beside = [] } = example
  const before = given([...regulations, ...beside], ...example.given)
  const { command, ...meta } = when ?? {}
  try {
    return await (command ? before.when(command, meta) : before).expect(expect)
  } catch (cause) {
    if (!isGuijuError(cause)) throw cause
    throw new GuijuError(cause.code, `${provision}: ${title}\n${cause.message}`, cause.details, cause)
  }
}

/** A case of a book, under the values of the book's ordinary company and those of the case. */
export function runCaseOf(book: CaseBook, example: RegulationCase): Promise<Seen> {
  return runCase([book.inForce(example.company)], example)
}
