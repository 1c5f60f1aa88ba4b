/** 客诉档案: one complaint. */
import { defineState } from '../../../core/fold.ts'
import { type CaseFact, caseEvents } from '../events/index.ts'
import { takeCase } from './case-recipes.ts'
import { consequences } from './consequences.ts'
import { type ComplaintFile, newFile } from './file.ts'

type Recipe = (file: ComplaintFile, event: CaseFact) => void

function take(file: ComplaintFile, event: CaseFact): void {
  takeCase(file, event)
  const recipe = (consequences as Readonly<Record<string, Recipe | undefined>>)[event.type]
  recipe?.(file, event)
  file.lastAt = event.occurredAt
}

export const complaintFile = defineState<ComplaintFile, typeof caseEvents>({
  name: 'complaint-file',
  per: 'complaint',
  events: caseEvents,
  initial: newFile,
  on: Object.fromEntries(caseEvents.map(({ type }) => [type, take])),
})
