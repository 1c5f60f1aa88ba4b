/** What a line of a register becomes: the one table. docs/reference/calls.md tells it in words. */
import { serviceDeskWords } from '../../../src/facts/service-desk/words.ts'
import { codeNamed } from './code-named.ts'
import type { ColumnName } from './columns.ts'
import type { RegisterLine } from './register-line.ts'
import { type DeskStep, NOT_IN_THE_FILE, UNNAMED } from './step.ts'

/** A word that the context does not have: it is counted by name, and kept in a text. */
export interface UnknownWord {
  readonly field: ColumnName
  readonly name: string
}

export interface StepsOfLine {
  readonly steps: readonly DeskStep[]
  readonly unknown: readonly UnknownWord[]
}

type Has = (name: ColumnName) => boolean

/** @param has a column of this name is in the file: what it has none for is assumed, what it leaves blank is not */
export function stepsOfLine(line: RegisterLine, has: Has): StepsOfLine {
  const told = wordsOf(line)
  const steps: DeskStep[] = []
  const { at, values } = line
  const receptionId = values.callId!
  const add: Add = (type, fields = {}, when = at) => {
    const command = { type, receptionId, ...fields }
    steps.push({ line: line.line, at: when, receptionId, clerk: values.clerk ?? null, command })
  }
  open(line, told, has, add)
  ask(line, told, has, add)
  passOn(line, has, add)
  answer(line, told, add)
  if (line.moments.endedAt !== undefined) add('reception.end', {}, line.moments.endedAt)
  return { steps, unknown: told.unknown }
}

type Add = (type: string, fields?: Readonly<Record<string, unknown>>, at?: string) => void

type Told = ReturnType<typeof wordsOf>

function wordsOf({ values }: RegisterLine) {
  const { way, kind, reaction } = values
  const codes = {
    way: way === undefined ? undefined : codeNamed(WAYS, way),
    kind: kind === undefined ? undefined : codeNamed(serviceDeskWords.deskKind, kind),
    reaction: reaction === undefined ? undefined : codeNamed(serviceDeskWords.deskReaction, reaction),
  }
  const unknown = (['way', 'kind', 'reaction'] as const).flatMap((field): UnknownWord[] => {
    const name = values[field]
    return name === undefined || codes[field] !== undefined ? [] : [{ field, name }]
  })
  const isUnknown = (field: ColumnName) => unknown.some(each => each.field === field)
  return { ...codes, unknown, isUnknown, isVisit: codes.way === 'visit' }
}

const { call, visit } = serviceDeskWords.deskWay
/** A follow-up case names the reception that it follows, and no register does. */
const WAYS = { call, visit }

function open({ values, rings }: RegisterLine, { isVisit }: Told, has: Has, add: Add): void {
  const { department = UNNAMED, customer = UNNAMED, caller = null, phone = null, clerk } = values
  const opened = {
    departmentId: department,
    customerId: customer,
    callerName: caller,
    phone,
    takenBy: clerk ?? (has('clerk') ? null : UNNAMED),
  }
  if (isVisit) add('visitor.receive', opened)
  else add('call.take', { ...opened, rings })
}

function ask(line: RegisterLine, told: Told, has: Has, add: Add): void {
  const { values, moments } = line
  if (!isAsked(line, told, has)) return
  const question = questionOf(line, told)
  const { complaintId } = values
  const isBlank = has('kind') && values.kind === undefined
  // Whoever has a column of classes and leaves it blank hears the rule; then the call is judged as an inquiry.
  if (isBlank) add('reception.ask', { question, kind: null })
  const kind = told.kind ?? (told.isVisit ? null : 'inquiry')
  if (!(isBlank && told.isVisit)) add('reception.ask', { question, kind })
  if (complaintId !== undefined) {
    add('reception.open-complaint', { complaintId, kind: 'service', subject: question })
  }
  const verifiedAt = moments.verifiedAt ?? (has('verifiedAt') || told.isVisit ? undefined : line.at)
  if (verifiedAt !== undefined) add('reception.verify', {}, verifiedAt)
  const apologisedAt = moments.apologisedAt ?? (has('apologisedAt') || kind !== 'complaint' ? undefined : line.at)
  if (apologisedAt !== undefined) add('reception.apologise', { apology: NOT_IN_THE_FILE }, apologisedAt)
}

/** Nobody was heard who says nothing; a file without questions is taken to mean that everybody asked. */
function isAsked({ values }: RegisterLine, { unknown }: Told, has: Has): boolean {
  const { question, kind, answer, clerk, complaintId } = values
  if ((question ?? kind ?? answer ?? complaintId ?? unknown[0]) !== undefined) return true
  return !has('question') && !(has('clerk') && clerk === undefined)
}

function questionOf({ values }: RegisterLine, { isUnknown }: Told): string {
  const { question = NOT_IN_THE_FILE, way, kind, reaction, answer } = values
  const kept = [
    isUnknown('kind') && kind,
    isUnknown('way') && way,
    isUnknown('reaction') && answer === undefined && reaction,
  ]
  return withWords(question, kept)
}

function withWords(text: string, words: readonly (string | false | undefined)[]): string {
  return [text, ...words.filter(Boolean).map(word => `【${word}】`)].join('')
}

function passOn({ values, moments, at }: RegisterLine, has: Has, add: Add): void {
  const { referredTo, phone } = values
  const { referredAt, promisedBy } = moments
  if ((referredAt ?? referredTo) !== undefined) add('reception.refer', { to: referredTo ?? UNNAMED }, referredAt)
  if (promisedBy === undefined) return
  const reachAt = phone ?? (has('phone') ? null : NOT_IN_THE_FILE)
  add('reception.promise-reply', { replyBy: promisedBy, reachAt }, referredAt ?? at)
}

function answer({ values, moments, at }: RegisterLine, told: Told, add: Add): void {
  const { answer, reaction } = values
  const { answeredAt = moments.endedAt ?? at } = moments
  if ((moments.answeredAt ?? answer) !== undefined) {
    const text = withWords(answer ?? NOT_IN_THE_FILE, [answer !== undefined && told.isUnknown('reaction') && reaction])
    add('reception.answer', { answer: text }, answeredAt)
  }
  if (told.reaction !== undefined) add('reception.react', { reaction: told.reaction }, answeredAt)
}
