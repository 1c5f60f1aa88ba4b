/** What is due and overdue, counted by kind of duty, with the earliest date of each. */
import type { Language, Office } from '../../../src/index.ts'
import { thousands } from './amount.ts'
import { cutEnd } from './cut.ts'
import { type Days, SHANGHAI } from './days.ts'
import type { DutyKind, DutyTally } from './duty-tally.ts'
import { more } from './page.ts'
import { table } from './table.ts'

interface Shown {
  /** So many kinds, those that are overdue most often; the others are counted. */
  readonly most?: number
  readonly days?: Days
}

export function dutyTable(duties: DutyTally, office: Office, lang: Language, shown: Shown = {}): string[] {
  const { most = Infinity, days = SHANGHAI } = shown
  const titles = new Map(office.rules().map(({ id, title }) => [id, title[lang]]))
  const kinds = duties.kinds()
  const rows = kinds
    .slice(0, most)
    .map(({ urgent: { obligation, clause }, overdue, due, first }) => [
      titles.get(obligation) ?? obligation,
      clause,
      thousands(overdue),
      thousands(due),
      first === undefined ? '-' : days.lastDayOf(first),
    ])
  return [...table(HEADS[lang], rows), ...more(kinds.length, () => moreKinds(kinds.slice(most), lang), most)]
}

function moreKinds(kinds: readonly DutyKind[], lang: Language): string {
  const sum = (of: (kind: DutyKind) => number) => thousands(kinds.reduce((total, kind) => total + of(kind), 0))
  const [count, overdue, due] = [thousands(kinds.length), sum(kind => kind.overdue), sum(kind => kind.due)]
  return {
    en: `and ${count} more kinds of duties: ${overdue} overdue, ${due} due`,
    zh: `另有 ${count} 类事项：逾期 ${overdue} 项，待办 ${due} 项`,
  }[lang]
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
