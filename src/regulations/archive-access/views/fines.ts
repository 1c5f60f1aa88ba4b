/** 借阅罚款与泄密罚款: what follows from the loans and the leaks as of a moment, and how often it came to that. */
import { multiply } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { loanBook } from '../../../facts/archive-access/views/registers.ts'
import { groupedBy } from '../../../facts/grouped-by.ts'
import { archiveAccessParameters as parameters } from '../parameters.ts'
import { harmOf, type Lapse, latenessOf } from '../rules/due.ts'
import { leaks } from './tables.ts'

export interface LendingFine {
  readonly personId: string
  readonly loanId: string
  readonly why: Lapse
  readonly clause: string
  /** In CNY. */
  readonly amount: string
  /** From when on it is owed. */
  readonly at: Instant
}

/** By person, clause and count; each loan that is late is one, and each that was lost or damaged another. Key ''. */
export const lendingFines = defineView({
  name: 'lending-fines',
  question: { zh: '谁因借阅应罚多少，共几次？', en: 'Who owes what for loans, for what, and how often?' },
  parameters: pick(parameters, 'loanDays', 'lateReturnFine', 'lostOrDamagedFine'),
  fold: loanBook,
  answer: ({ state: { loans }, at, calendar, parametersAt }) => {
    const fines = Object.values(loans).flatMap((one): LendingFine[] => {
      const { personId, loanId, lentAt, returnedAt } = one
      const values = parametersAt(lentAt)
      const late = latenessOf(one, values.loanDays, calendar, at)
      const harm = harmOf(one)
      const of = { personId, loanId }
      return [
        ...(late
          ? [{ ...of, why: late.lapse, clause: 'D06-7.10.B.2', amount: values.lateReturnFine, at: late.due }]
          : []),
        ...(harm
          ? [{ ...of, why: harm, clause: 'D06-7.10.C', amount: values.lostOrDamagedFine, at: returnedAt! }]
          : []),
      ]
    })
    return { fines: fines.sort(byTime), totals: totalsOf(fines) }
  },
})

function byTime(one: LendingFine, other: LendingFine): number {
  return one.at === other.at ? compare(one.loanId, other.loanId) : compare(one.at, other.at)
}

const compare = (one: string, other: string) => Number(one > other) - Number(one < other)

function totalsOf(fines: readonly LendingFine[]) {
  const groups = groupedBy(fines, ({ personId, clause, amount }) => `${personId}\n${clause}\n${amount}`)
  return [...groups.values()]
    .map(([first, ...more]) => {
      const { personId, clause, amount } = first!
      const count = more.length + 1
      return { personId, clause, count, amount: multiply(amount, String(count)) }
    })
    .sort((one, other) => compare(one.personId, other.personId) || compare(one.clause, other.clause))
}

/** 泄密罚款: once for each leak, by the numbers of its moment; one by nobody known (null) is no one's to pay yet. Key ''. */
export const leakFines = defineView({
  name: 'leak-fines',
  question: { zh: '谁因泄密应罚多少？', en: 'Who owes what for something that got out?' },
  parameters: pick(parameters, 'leakFine', 'finedMaterials'),
  fold: leaks,
  answer: ({ state: { rows }, parametersAt }) =>
    rows.flatMap(({ leakId, personId, material, at }) => {
      const { leakFine: amount, finedMaterials } = parametersAt(at)
      return finedMaterials.includes(material) ? [{ personId, leakId, material, amount, at }] : []
    }),
})
