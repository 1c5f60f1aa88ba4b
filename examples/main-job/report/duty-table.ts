/** What is due and overdue, counted by kind of duty, with the earliest date of each. */
import type { Language, Office } from '../../../src/index.ts'
import { thousands } from './amount.ts'
import { cutEnd } from './cut.ts'
import { type Days, SHANGHAI } from './days.ts'
import type { DutyTally } from './duty-tally.ts'
import { table } from './table.ts'

export function dutyTable(duties: DutyTally, office: Office, lang: Language, days: Days = SHANGHAI): string[] {
  const titles = new Map(office.rules().map(({ id, title }) => [id, title[lang]]))
  const rows = duties
    .kinds()
    .map(({ urgent: { obligation, clause }, overdue, due, first }) => [
      titles.get(obligation) ?? obligation,
      clause,
      thousands(overdue),
      thousands(due),
      first === undefined ? '-' : days.lastDayOf(first),
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
