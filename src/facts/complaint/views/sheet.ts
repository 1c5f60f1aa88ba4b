/** 客诉处理表: one case as it stands. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineState, run } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import type { Handling, NoticeKind, Reply, ToldAbout } from '../events/fields.ts'
import { type CaseFact, caseEvents } from '../events/index.ts'
import { complaintFile } from '../states/complaint-file.ts'
import { type ComplaintFile, inquiryAnswered, newFile } from '../states/file.ts'
import { type Waiting, waitingFor } from '../states/waiting-for.ts'

/** A form of the case, and the number under which it was accepted. */
interface FormOfCase {
  form: number
  number: string | null
  filedAt: Instant
  acceptedAt: Instant | null
}

/** 转答客户: who told the customer what. */
interface Telling {
  about: ToldAbout
  reply: Reply
  text: string
  promised: Handling | null
  formEnclosed: boolean
  at: Instant
  by: string | null
}

interface Notice {
  kind: NoticeKind
  reason: string
  level: number
  to: string
  form: number
  at: Instant
  answeredAt: Instant | null
}

const newSheet = (complaintId: string) => ({
  file: newFile(complaintId),
  forms: [] as FormOfCase[],
  tellings: [] as Telling[],
  notices: [] as Notice[],
})

type Sheet = ReturnType<typeof newSheet>

/** The file, and what of earlier forms and of each telling it does not keep. */
function take({ file, forms, tellings, notices }: Sheet, event: CaseFact): void {
  run(complaintFile, file, [event])
  const { occurredAt: at, actor } = event
  switch (event.type) {
    case 'complaint.form-filed':
      forms.push({ form: event.data.form, number: null, filedAt: at, acceptedAt: null })
      break
    case 'complaint.accepted':
      Object.assign(forms.at(-1) ?? {}, { number: event.data.number, acceptedAt: at })
      break
    case 'complaint.customer-told': {
      const { complaintId: _, promised, ...told } = event.data
      tellings.push({ at, by: actor?.id ?? null, ...told, promised: promised && { ...promised } })
      break
    }
    case 'complaint.notice-sent': {
      const { complaintId: _, ...notice } = event.data
      notices.push({ ...notice, at, answeredAt: null })
      break
    }
    case 'complaint.notice-answered': {
      const sent = inquiryAnswered(notices, event.data.reason, file.form.count, actor)
      if (sent) sent.answeredAt = at
    }
  }
}

const sheet = defineState<Sheet, typeof caseEvents>({
  name: 'complaint-sheet',
  per: 'complaint',
  events: caseEvents,
  initial: newSheet,
  on: Object.fromEntries(caseEvents.map(({ type }) => [type, take])),
})

type Told = Omit<
  ComplaintFile,
  'form' | 'steps' | 'latestAt' | 'pausedAt' | 'settlement' | 'consequences' | 'notices' | 'trail'
>
type PresentForm = Omit<ComplaintFile['form'], 'count' | 'filedAt'>
type Settlement = ComplaintFile['settlement']
type Consequences = ComplaintFile['consequences']
interface StepDone {
  readonly step: string
  readonly at: Instant
}

/** What is on file, and of the present form; and beside it, what the file keeps in other forms. */
export interface CaseSheet extends DeepReadonly<Told & PresentForm> {
  readonly state: 'no-complaint' | 'open' | 'paused' | 'closed'
  readonly formCount: number
  readonly forms: DeepReadonly<FormOfCase[]>
  readonly handling: DeepReadonly<
    Pick<Settlement, 'drafted' | 'consolidated' | 'approved'> & { agreed: Settlement['negotiated'] }
  >
  /** 转答客户: each time that the customer was told something. */
  readonly told: DeepReadonly<Telling[]>
  readonly refusedAt: Instant | null
  /** Objections that nobody has answered. */
  readonly objections: readonly { readonly departmentId: string; readonly since: Instant }[]
  readonly pausedSince: Instant | null
  readonly copies: readonly number[]
  readonly penalties: DeepReadonly<Consequences['penalties'][string][]>
  readonly improvements: DeepReadonly<Consequences['improvements'][string][]>
  readonly receivable: DeepReadonly<Pick<Consequences, 'deducted' | 'collectedAt'>>
  readonly notices: DeepReadonly<Notice[]>
  /** The steps about the present form that are done, in the order in which each was done last. */
  readonly steps: readonly StepDone[]
  readonly waitingFor: readonly Waiting[]
}

/**
 * Key: the complaint. The whole case: what was complained of, found out, decided, agreed, told and done, and whose turn
 * it is; null for a complaint that nobody knows.
 */
export const caseSheet = defineView({
  name: 'complaint-case-sheet',
  question: { zh: '这件投诉现在如何？', en: 'How does this complaint stand?' },
  fold: sheet,
  answer: ({ state }): CaseSheet | null =>
    state.file.receivedAt === null && state.file.abnormality === null ? null : sheetOf(state),
})

function sheetOf({ file, forms, tellings, notices }: DeepReadonly<Sheet>): CaseSheet {
  const { form, steps, latestAt: _, pausedAt, settlement, consequences, trail: ___, ...known } = file
  const { filedAt: __, count: formCount, ...formOfCase } = form
  const { drafted, negotiated: agreed, consolidated, approved, refusedAt, objections } = settlement
  const { copies, penalties, improvements, deducted, collectedAt } = consequences
  return {
    ...known,
    state: standingOf(file),
    ...formOfCase,
    formCount,
    forms,
    handling: { drafted, agreed, consolidated, approved },
    told: tellings,
    refusedAt,
    objections: Object.entries(objections).map(([departmentId, since]) => ({ departmentId, since })),
    pausedSince: pausedAt,
    copies,
    penalties: Object.values(penalties),
    improvements: Object.values(improvements),
    receivable: { deducted, collectedAt },
    notices,
    steps: stepsOf(steps),
    waitingFor: waitingFor(file),
  }
}

function standingOf({ receivedAt, closedAt, pausedAt }: DeepReadonly<ComplaintFile>): CaseSheet['state'] {
  if (receivedAt === null) return 'no-complaint'
  return closedAt !== null ? 'closed' : pausedAt === null ? 'open' : 'paused'
}

function stepsOf(steps: ComplaintFile['steps']): StepDone[] {
  // Where one type is several steps, `steps` has both names; the one that says more is enough.
  const types = new Set(Object.keys(steps).map(step => (step.includes(':') ? step.slice(0, step.indexOf(':')) : '')))
  const done = Object.entries(steps).flatMap(([step, at]) => (types.has(step) ? [] : { step, at }))
  return done.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
