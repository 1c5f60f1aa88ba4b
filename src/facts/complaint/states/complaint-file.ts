/** What complaints add up to: the file of one complaint, the numbers of a month. */
import { defineState } from '../../../core/fold.ts'
import { complaintEvents } from '../events/index.ts'
import { complaintAccepted } from '../events/reception.ts'
import { consequences } from './consequences.ts'
import { emptyFile } from './empty.ts'
import { service } from './service.ts'
import { settlement } from './settlement.ts'
import type { ComplaintFact, ComplaintFile, Section } from './shape.ts'
import { standing } from './standing.ts'
import { stepOf } from './step-of.ts'

type Recipe = (file: ComplaintFile, event: ComplaintFact) => void

const SECTIONS: readonly Section[] = [standing, settlement, consequences, service]

// After the sections: a new form clears the steps before its own is entered.
function mark(file: ComplaintFile, event: ComplaintFact): void {
  const { type, occurredAt } = event
  const step = stepOf(event)
  file.steps[type] = occurredAt
  if (step !== type) file.steps[step] = occurredAt
  if (file.latestAt === null || occurredAt > file.latestAt) file.latestAt = occurredAt
}

function recipeOf(type: string): Recipe {
  const parts = SECTIONS.flatMap(section => (section as Record<string, Recipe | undefined>)[type] ?? [])
  return (file, event) => {
    for (const part of parts) part(file, event)
    mark(file, event)
  }
}

/** 客诉档案: one complaint. */
export const complaintFile = defineState<ComplaintFile, typeof complaintEvents>({
  name: 'complaint-file',
  per: 'complaint',
  events: complaintEvents,
  initial: emptyFile,
  on: Object.fromEntries(complaintEvents.map(({ type }) => [type, recipeOf(type)])),
})

export interface MonthOfNumbers {
  /** `2611`. */
  month: string
  /** The last serial number that was given; the numbers of a month have no gap. */
  last: number
}

/** 编号周期: the complaint numbers of a month of the office's calendar. */
export const monthOfNumbers = defineState({
  name: 'month-of-numbers',
  per: 'complaint-month',
  events: [complaintAccepted],
  initial: (month): MonthOfNumbers => ({ month, last: 0 }),
  on: {
    'complaint.accepted': (numbers, { data }) => {
      numbers.last = Math.max(numbers.last, data.serial)
    },
  },
})
