/**
 * Faults that need no text of the code: each rule and each duty as it would be if it looked at the first subject that it
 * ever saw. They are planted into the running regulation and played on its cases, one beside the twin of another.
 */
import { caseBooks } from '../../test/cases/index.ts'
import { type Slip, slipsIn } from '../../test/laws/first-subject.ts'

export const firstSubjectSlips: readonly Slip[] = caseBooks.flatMap(slipsIn)

/** By this name `npm run mutate -- first-subject` chooses them all, and a rule's id one of them. */
export function nameOf({ regulation, provision, of }: Slip): string {
  return `regulations/${regulation}: first-subject: ${of} ${provision}`
}
