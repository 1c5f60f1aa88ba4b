/** Filing papers, in few words, as plain steps of cases. */
import type { CaseStep } from '../../src/core/case.ts'
import type { PaperKind } from '../../src/facts/filing/events.ts'

type Fields = Readonly<Record<string, unknown>>

/** A paper of department `east`, numbered by its kind. */
export function file(kind: PaperKind, fields: Fields = {}): CaseStep {
  return {
    command: { type: 'paper.file', paperId: `P-${kind}`, departmentId: 'east', kind, title: `the ${kind}`, ...fields },
  }
}

export function answer(paperId: string, fields: Fields = {}): CaseStep {
  return { command: { type: 'paper.answer', paperId, answer: 'done', adopted: true, ...fields } }
}
