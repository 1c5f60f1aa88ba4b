/** 客诉处理表: one case as it stands. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineState, run } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import type { Handling, ToldAbout } from '../events/fields.ts'
import { complaintEvents } from '../events/index.ts'
import { complaintFile } from '../states/complaint-file.ts'
import type { ComplaintFact, ComplaintFile } from '../states/shape.ts'
import { waitingFor } from '../states/waiting-for.ts'

/** A form of the case, and the number under which it was accepted. */
interface FormOfCase {
  form: number
  number: string | null
  filedAt: Instant
  acceptedAt: Instant | null
}

/** 转答客户: who told the customer what. */
interface Telling {
  at: Instant
  by: string | null
  about: ToldAbout
  reply: string
  text: string
  promised: Handling | null
  formEnclosed: boolean
}

interface Notice {
  kind: string
  reason: string
  form: number
  level: number
  to: string
  at: Instant
  answeredAt: Instant | null
}

interface Sheet {
  file: ComplaintFile
  forms: FormOfCase[]
  tellings: Telling[]
  notices: Notice[]
}

/** The file, and what of earlier forms and of each telling it does not keep. */
function take({ file, forms, tellings, notices }: Sheet, event: ComplaintFact): void {
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
      const { about, reply, text, promised, formEnclosed } = event.data
      const copy = promised && { ...promised }
      tellings.push({ at, by: actor?.id ?? null, about, reply, text, promised: copy, formEnclosed })
      break
    }
    case 'complaint.notice-sent': {
      const { kind, reason, form, level, to } = event.data
      notices.push({ kind, reason, form, level, to, at, answeredAt: null })
      break
    }
    case 'complaint.notice-answered': {
      const { reason } = event.data
      const form = file.form.count
      const sent = notices.findLast(one => one.kind === 'inquiry' && one.reason === reason && one.form === form)
      if (sent) sent.answeredAt = at
    }
  }
}

const sheet = defineState<Sheet, typeof complaintEvents>({
  name: 'complaint-sheet',
  per: 'complaint',
  events: complaintEvents,
  initial: complaintId => ({ file: complaintFile.initial(complaintId), forms: [], tellings: [], notices: [] }),
  on: Object.fromEntries(complaintEvents.map(({ type }) => [type, take])),
})

export type CaseSheet = ReturnType<typeof sheetOf>

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

function sheetOf({ file, forms, tellings, notices }: DeepReadonly<Sheet>) {
  const { complaintId, kind, customerId, departmentId, channel, subject, receivedAt, receivedBy, caller } = file
  const { copies, penalties, improvements, deducted, collectedAt } = file.consequences
  return {
    complaintId,
    kind,
    customerId,
    departmentId,
    channel,
    subject,
    receivedAt,
    receivedBy,
    caller,
    ...standingOf(file),
    ...formOf(file),
    forms,
    findings: file.findings,
    handling: handlingOf(file),
    told: tellings,
    refusedAt: file.settlement.refusedAt,
    objections: Object.entries(file.settlement.objections).map(([departmentId, since]) => ({ departmentId, since })),
    pauses: file.pauses,
    pausedSince: file.pausedAt,
    copies,
    penalties: Object.values(penalties),
    improvements: Object.values(improvements),
    receivable: { deducted, collectedAt },
    notices,
    service: file.service,
    abnormality: file.abnormality,
    steps: stepsOf(file),
    waitingFor: waitingFor(file),
  }
}

type File = DeepReadonly<ComplaintFile>

function standingOf({ receivedAt, closedAt, pausedAt, outcome, closedMonth, closings, reopenings }: File) {
  const open = pausedAt === null ? 'open' : 'paused'
  const state = receivedAt === null ? 'no-complaint' : closedAt === null ? open : 'closed'
  return { state, closedAt, outcome, closedMonth, closings, reopenings } as const
}

function formOf({ form }: File) {
  const { count, number, firstNumber, acceptedAt, firstAcceptedAt, market } = form
  const { orderId, partNumber, quantity, undetermined } = form
  return {
    number,
    firstNumber,
    formCount: count,
    acceptedAt,
    firstAcceptedAt,
    market,
    orderId,
    partNumber,
    quantity,
    undetermined,
  }
}

function handlingOf({ settlement }: File) {
  const { drafted, negotiated: agreed, consolidated, approved } = settlement
  return { drafted, agreed, consolidated, approved }
}

/** The steps about the present form that are done, in the order in which each was done last. */
function stepsOf({ steps }: File): { readonly step: string; readonly at: Instant }[] {
  // Where one type is several steps, `steps` has both names; the one that says more is enough.
  const types = new Set(Object.keys(steps).map(step => (step.includes(':') ? step.slice(0, step.indexOf(':')) : '')))
  const done = Object.entries(steps).flatMap(([step, at]) => (types.has(step) ? [] : { step, at }))
  return done.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
