/** When steps are done. */
import type { CaseStep } from '../../src/core/case.ts'

/** All of these at one time, one after the other. */
export function on(time: string, ...steps: readonly (CaseStep | readonly CaseStep[])[]): CaseStep[] {
  return steps.flat().map(step => ({ ...step, at: time }))
}

/** This at that time. */
export function at(time: string, step: CaseStep): CaseStep {
  return { ...step, at: time }
}
