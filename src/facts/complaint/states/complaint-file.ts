/** 客诉档案: one complaint. */
import { defineState } from '../../../core/fold.ts'
import { type CaseFact, caseEvents } from '../events/index.ts'
import { takeCase } from './case-recipes.ts'
import { consequences } from './consequences.ts'
import { type ComplaintFile, newFile } from './file.ts'
import { stepOf } from './step-of.ts'

type Recipe = (file: ComplaintFile, event: CaseFact) => void

function take(file: ComplaintFile, event: CaseFact): void {
  takeCase(file, event)
  trace(file, event)
  const recipe = (consequences as Readonly<Record<string, Recipe | undefined>>)[event.type]
  recipe?.(file, event)
}

function trace({ trail, findings, settlement }: ComplaintFile, event: CaseFact): void {
  // A further form begins anew.
  if (event.type === 'complaint.form-filed' && event.data.form > 1) trail.length = 0
  const { founded, special } = findings
  const stake = settlement.consolidated?.handling.amount ?? null
  trail.push({ step: stepOf(event), at: event.occurredAt, founded, special, stake })
}

export const complaintFile = defineState<ComplaintFile, typeof caseEvents>({
  name: 'complaint-file',
  per: 'complaint',
  events: caseEvents,
  initial: newFile,
  on: Object.fromEntries(caseEvents.map(({ type }) => [type, take])),
})
