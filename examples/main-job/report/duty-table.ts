/** What is due and overdue, counted by kind of duty, with the earliest date of each. */

import type { Language, Obligation, Office } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { lastDay } from './local-day.ts'
import { table } from './table.ts'
import { cut } from './text-width.ts'

export function dutyTable(duties: readonly Obligation[], office: Office, lang: Language): string[] {
  const titles = new Map(office.rules().map(({ id, title }) => [id, title[lang]]))
  const kinds = [...grouped(duties, ({ obligation }) => obligation)].map(([id, some]) => {
    const overdue = some.filter(({ status }) => status === 'overdue').length
    const dates = some.flatMap(({ due }) => (due === null ? [] : [due])).sort()
    return {
      title: titles.get(id) ?? id,
      clause: some[0]!.clause,
      overdue,
      due: some.length - overdue,
      first: dates[0],
    }
  })
  kinds.sort((a, b) => b.overdue - a.overdue || b.due - a.due)
  const rows = kinds.map(({ title, clause, overdue, due, first }) => [
    cut(title, TITLE_WIDTH),
    clause,
    String(overdue),
    String(due),
    first === undefined ? '-' : lastDay(first),
  ])
  return table(HEADS[lang], rows)
}

// So that a row fits into 80 columns with the longest clause.
const TITLE_WIDTH = 38

const HEADS = {
  en: [
    { head: 'duty', align: 'left' },
    { head: 'clause', align: 'left' },
    { head: 'overdue' },
    { head: 'due' },
    { head: 'first by' },
  ],
  zh: [
    { head: '事项', align: 'left' },
    { head: '条款', align: 'left' },
    { head: '逾期' },
    { head: '待办' },
    { head: '最早截止' },
  ],
} as const
