/** Questions that the edition's own limits answer. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { type ClosingRow, closingRows, closingsOfMonth } from '../../facts/complaint/states/closings.ts'
import { complaintFile } from '../../facts/complaint/states/complaint-file.ts'
import type { ComplaintFile } from '../../facts/complaint/states/file.ts'
import { type ClosingTable, closingTable } from '../../facts/complaint/views/closing-table.ts'
import { own } from '../../facts/own.ts'
import { isLate } from '../../time/deadline.ts'
import { dueAfterDays } from '../../time/working-days.ts'
import type { Edition } from './editions/edition.ts'
import { stepOfEdition } from './editions/index.ts'
import { closingDays } from './obligations/deadlines.ts'
import { handlingParameters as parameters } from './parameters.ts'
import { beganAt } from './rules/scope.ts'

type EditionAt = (moment: Instant) => { readonly edition: Edition }

/** Was a case closed after the last limit of its edition? null: its clock never began. */
function closedLate(row: DeepReadonly<ClosingRow>, editionAt: EditionAt, calendar: Calendar): boolean | null {
  if (row.startedAt === null) return null
  const days = closingDays(editionAt(row.receivedAt).edition, row.market)
  const limit = dueAfterDays(calendar, row.startedAt, days, row.pauses)
  return 'reason' in limit ? null : isLate(limit, row.closedAt)
}

export interface ClosingStatistics {
  readonly month: string
  readonly asKnownNow: ClosingTable
  /** `at`: of the latest review; null: none yet. */
  readonly asReviewed: (ClosingTable & { readonly at: Instant }) | null
}

/**
 * 客诉案件统计表: the product complaints closed in a month, by cause, department, product and customer, with loss, days and
 * lateness: as known now, and as they were known when the month was last reviewed. Key: the month, such as `2611`.
 */
export const closingStatistics = defineView({
  name: 'closing-statistics',
  question: { zh: '某月结案的客诉统计如何？', en: 'What do the cases closed in a month add up to?' },
  parameters: pick(parameters, 'edition'),
  fold: closingsOfMonth,
  answer: ({ key, state, parametersAt, calendar }): ClosingStatistics => {
    const table = (rows: readonly DeepReadonly<ClosingRow>[]) =>
      closingTable(
        rows.filter(({ kind }) => kind === 'product'),
        row => closedLate(row, parametersAt, calendar),
      )
    const { asReviewed } = state
    return {
      month: key,
      asKnownNow: table(closingRows(state)),
      asReviewed: asReviewed && { at: asReviewed.at, ...table(asReviewed.rows) },
    }
  },
})

export interface StepTime {
  readonly step: string
  readonly roles: readonly string[]
  readonly from: Instant
  readonly to: Instant
  readonly days: number | null
  readonly due: Instant | null
  readonly late: boolean | null
}

/** 各部门处理时效: how long each step of a case took, by whom, and whether its limit was kept. Key: the complaint. */
export const timesOfDepartments = defineView({
  name: 'times-of-departments',
  question: { zh: '各部门处理该案用了多久？', en: 'How long did each department take for the case?' },
  parameters: pick(parameters, 'edition', 'unitDays'),
  fold: complaintFile,
  answer: ({ state, parametersAt, calendar }): readonly StepTime[] => {
    const began = beganAt(state)
    if (began === undefined || state.receivedAt === null) return []
    const { edition, unitDays } = parametersAt(began)
    const times: StepTime[] = []
    let from = state.form.count > 1 ? state.form.filedAt! : state.receivedAt
    for (const { step, roles, at } of stepsDone(state, edition)) {
      const days = own(unitDays, step) ?? null
      const deadline = days === null ? undefined : dueAfterDays(calendar, from, days, state.pauses)
      const known = deadline && 'at' in deadline ? deadline : undefined
      times.push({ step, roles, from, to: at, days, due: known?.at ?? null, late: known ? isLate(known, at) : null })
      from = at > from ? at : from
    }
    return times
  },
})

/** The steps of the flow that were done, in the order in which they were. */
function stepsDone(file: DeepReadonly<ComplaintFile>, edition: Edition) {
  return [...edition.flow, 'closed:unfounded', 'closed:withdrawn']
    .flatMap(step => {
      const at = file.steps[`complaint.${step}`]
      return at === undefined ? [] : [{ step, roles: stepOfEdition(edition, step)?.roles ?? [], at }]
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
