/** The cases of the regulation, by theme, and the ordinary company in which they play. */
import type { CaseBook } from '../../../core/case.ts'
import { complaintResponseClauses } from '../clauses.ts'
import { complaintResponse } from '../index.ts'
import { answerCases } from './answers.ts'
import { lessonCases } from './lessons.ts'
import { progressCases } from './progress.ts'
import { recordCases } from './records.ts'
import { resultCases } from './results.ts'
import { surgeCases } from './surges.ts'

// What the documents leave blank.
const ordinary = {
  responseHours: 4,
  generalProgressDays: 3,
  complexSolutionDays: 5,
  recurrenceDays: 90,
  surgeThreshold: 3,
  surgeWindowDays: 7,
}

export const complaintResponseCases: CaseBook = {
  regulation: complaintResponse.definition.id,
  inForce: company => complaintResponse({ ...ordinary, ...company }),
  cases: [...answerCases, ...progressCases, ...resultCases, ...lessonCases, ...recordCases, ...surgeCases],
  clauses: complaintResponseClauses,
}
