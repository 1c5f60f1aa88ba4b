/** 登记簿: who has seen, borrowed or passed on what; what is out now. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { setIn } from '../../set.ts'
import { archiveConsulted, archiveLent, archiveReturned, materialPassedOn } from '../events.ts'
import type { Material, PassingForm, Recipient, ReturnCondition } from '../words.ts'

export interface AccessRow {
  readonly as: 'consulted' | 'lent' | 'passed-on'
  readonly at: Instant
  readonly personId: string
  readonly role: string
  readonly materials: readonly Material[]
  readonly purpose: string | null
  /** Of what was passed on: how, and to whom. */
  readonly form: PassingForm | null
  readonly to: Recipient | null
}

export const accesses = defineState({
  name: 'archive-accesses',
  per: 'archive',
  events: [archiveConsulted, archiveLent, materialPassedOn],
  initial: (): { rows: AccessRow[] } => ({ rows: [] }),
  on: {
    'archive.consulted': ({ rows }, { data: { personId, role, materials, purpose }, occurredAt: at }) => {
      rows.push({ as: 'consulted', at, personId, role, materials: [...materials], purpose, form: null, to: null })
    },
    'archive.lent': ({ rows }, { data: { personId, role, materials, purpose }, occurredAt: at }) => {
      rows.push({ as: 'lent', at, personId, role, materials: [...materials], purpose, form: null, to: null })
    },
    'archive.passed-on': ({ rows }, { data: { personId, role, material, form, to }, occurredAt: at }) => {
      rows.push({ as: 'passed-on', at, personId, role, materials: [material], purpose: null, form, to })
    },
  },
})

/** 查阅登记: time, person and content of each access to an archive; the key is the archive. */
export const accessRegister = defineView({
  name: 'archive-access-register',
  question: { zh: '谁在何时查阅、借出或外传过此档案的哪些内容？', en: 'Who has seen what of this archive, and when?' },
  fold: accesses,
  answer: ({ state }): readonly AccessRow[] => state.rows as readonly AccessRow[],
})

export interface LoanRow {
  readonly loanId: string
  readonly archiveId: string
  readonly personId: string
  readonly lentAt: Instant
  readonly returnedAt: Instant | null
  readonly condition: ReturnCondition | null
}

export const loanBook = defineState({
  name: 'archive-loan-book',
  events: [archiveLent, archiveReturned],
  initial: (): { loans: Record<string, LoanRow> } => ({ loans: {} }),
  on: {
    'archive.lent': ({ loans }, { data: { loanId, archiveId, personId }, occurredAt: lentAt }) => {
      loans[loanId] = { loanId, archiveId, personId, lentAt, returnedAt: null, condition: null }
    },
    'archive.returned': ({ loans }, { data: { loanId, condition }, occurredAt: returnedAt }) =>
      setIn(loans, loanId, { returnedAt, condition }),
  },
})

/** 借阅登记: every loan, and what became of it; key '' (one answer for the company). */
export const loanRegister = defineView({
  name: 'archive-loan-register',
  question: { zh: '哪些档案借出过，谁借的，还了没有？', en: 'Which archives were lent, to whom, and are they back?' },
  fold: loanBook,
  answer: ({ state }): readonly LoanRow[] => Object.values(state.loans),
})
