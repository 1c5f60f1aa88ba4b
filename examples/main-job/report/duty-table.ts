/** What is due and overdue, counted by kind of duty, with the earliest date of each. */
import type { Language, Obligation, Office } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import { thousands } from './amount.ts'
import { cutEnd } from './cut.ts'
import { SHANGHAI } from './days.ts'
import { table } from './table.ts'

export function dutyTable(duties: readonly Obligation[], office: Office, lang: Language): string[] {
  const titles = new Map(office.rules().map(({ id, title }) => [id, title[lang]]))
  const kinds = [...grouped(duties, ({ obligation }) => obligation)].map(([id, ofKind]) => {
    const overdue = ofKind.filter(({ status }) => status === 'overdue').length
    const dates = ofKind.flatMap(({ due }) => (due === null ? [] : [due])).sort()
    return {
      title: titles.get(id) ?? id,
      clause: ofKind[0]!.clause,
      overdue,
      due: ofKind.length - overdue,
      first: dates[0],
    }
  })
  kinds.sort((a, b) => b.overdue - a.overdue || b.due - a.due)
  const rows = kinds.map(({ title, clause, overdue, due, first }) => [
    title,
    clause,
    thousands(overdue),
    thousands(due),
    first === undefined ? '-' : SHANGHAI.lastDayOf(first),
  ])
  return table(HEADS[lang], rows)
}

const HEADS = {
  en: [
    { head: 'duty', align: 'left', cut: cutEnd },
    { head: 'clause', align: 'left' },
    { head: 'overdue' },
    { head: 'due' },
    { head: 'first by' },
  ],
  zh: [
    { head: '事项', align: 'left', cut: cutEnd },
    { head: '条款', align: 'left' },
    { head: '逾期' },
    { head: '待办' },
    { head: '最早截止' },
  ],
} as const
