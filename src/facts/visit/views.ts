/** Questions about visits that need no regulation: rounds, what customers said and what became of it, what they were given. */
import type { DeepReadonly, Fact } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { localDate } from '../../time/local-date.ts'
import * as enquiries from '../enquiry/events.ts'
import type { EnquiryKind } from '../enquiry/words.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { own } from '../own.ts'
import { set, setIn } from '../set.ts'
import * as events from './events.ts'
import { completedAt, type Round, round } from './states/index.ts'
import type { HandoutKind, ObservationKind, VisitKind, VisitWay } from './words.ts'

const roundsOf = defineState({
  name: 'rounds-of-department',
  per: 'department',
  events: [events.roundPlanned, events.visitMade, events.roundSurveyed, events.surveyFiled],
  initial: (): { rounds: Record<string, Round> } => ({ rounds: {} }),
  on: onEach(round.types, ({ rounds }: { rounds: Record<string, Round> }, event: Fact) => {
    for (const key of round.keys(event)) foldInto(rounds, round, key, event)
  }),
})

/** How a customer of a round stands at a day. */
function standingOf({ visitedAt, last }: DeepReadonly<Round>, customerId: string, today: LocalDate) {
  if (own(visitedAt, customerId) !== undefined) return 'visited'
  return today > last ? 'missed' : 'open'
}

/** 巡回走访一览: who was planned, called on and missed, and what became of the survey; the key is the department. */
export const roundRegister = defineView({
  name: 'visit-rounds',
  question: {
    zh: '部门安排了哪些巡回走访，走访了谁，漏了谁？',
    en: 'Which rounds did a department plan, who was called on, and who missed?',
  },
  fold: roundsOf,
  answer: ({ state, at, calendar }) =>
    Object.values(state.rounds)
      .filter(({ plannedAt }) => plannedAt !== null)
      .sort((a, b) => (a.first + a.roundId < b.first + b.roundId ? -1 : 1))
      .map(one => ({
        roundId: one.roundId,
        first: one.first,
        last: one.last,
        customers: one.customers.map(customerId => ({
          customerId,
          standing: standingOf(one, customerId, localDate(calendar, at)),
        })),
        completedAt: completedAt(one),
        surveyedAt: one.surveyedAt,
        filedAt: one.filedAt,
      })),
})

/** What a customer said, or what was seen with it. */
interface Voice {
  id: string
  customerId: string
  departmentId: string
  /** null: it was an enquiry, of which the department knows only that it was passed on. */
  kind: ObservationKind | EnquiryKind | null
  product: string | null
  /** When it was heard; of a department to which it was passed on, when that was. */
  at: Instant
  /** 去向: the departments that were told of it, in the order in which they were. */
  passedTo: string[]
  answeredAt: Instant | null
  solvedAt: Instant | null
  adopted: boolean | null
}

interface Voices {
  voices: Record<string, Voice>
}

type Origin = Pick<Voice, 'customerId' | 'departmentId'> & Partial<Pick<Voice, 'kind' | 'product'>>

function hear({ voices }: Voices, id: string, origin: Origin, at: Instant): void {
  if (own(voices, id)) return
  const { customerId, departmentId, kind = null, product = null } = origin
  const fate = { passedTo: [], answeredAt: null, solvedAt: null, adopted: null }
  voices[id] = { id, customerId, departmentId, kind, product, at, ...fate }
}

function passOn(all: Voices, id: string, origin: Origin & { readonly to: string }, at: Instant): void {
  hear(all, id, origin, at)
  const { passedTo } = all.voices[id]!
  if (!passedTo.includes(origin.to)) passedTo.push(origin.to)
}

// An enquiry and an observation may well have the same id.
const observed = (id: string) => `observation:${id}`
const asked = (id: string) => `enquiry:${id}`

const voicesPer = (per: 'customer' | 'department') =>
  defineState({
    name: `voices-of-${per}`,
    per,
    events: [
      events.observationMade,
      events.observationPassedOn,
      events.observationAnswered,
      events.observationSolved,
      enquiries.enquiryReceived,
      enquiries.enquiryPassedOn,
      enquiries.enquiryAnswered,
      enquiries.enquiryResolved,
      enquiries.suggestionDecided,
    ],
    initial: (): Voices => ({ voices: {} }),
    on: {
      'observation.made': (all, { data, occurredAt }) => hear(all, observed(data.observationId), data, occurredAt),
      'observation.passed-on': (all, { data, occurredAt }) =>
        passOn(all, observed(data.observationId), data, occurredAt),
      'observation.answered': ({ voices }, { data: { observationId }, occurredAt: answeredAt }) =>
        setIn(voices, observed(observationId), { answeredAt }),
      'observation.solved': ({ voices }, { data: { observationId }, occurredAt: solvedAt }) =>
        setIn(voices, observed(observationId), { solvedAt }),
      'enquiry.received': (all, { data, occurredAt }) => hear(all, asked(data.enquiryId), data, occurredAt),
      'enquiry.passed-on': (all, { data, occurredAt }) => passOn(all, asked(data.enquiryId), data, occurredAt),
      'enquiry.answered': ({ voices }, { data: { enquiryId }, occurredAt: answeredAt }) =>
        setIn(voices, asked(enquiryId), { answeredAt }),
      'enquiry.resolved': ({ voices }, { data: { enquiryId }, occurredAt: solvedAt }) =>
        setIn(voices, asked(enquiryId), { solvedAt }),
      'enquiry.suggestion-decided': ({ voices }, { data: { enquiryId, adopted } }) =>
        setIn(voices, asked(enquiryId), { adopted }),
    },
  })

const inOrder = ({ voices }: DeepReadonly<Voices>) =>
  Object.values<DeepReadonly<Voice>>(voices).sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))

/** 客户的意见: what one customer has said, on visits and by itself, and what became of it; the key is the customer. */
export const voicesOfCustomer = defineView({
  name: 'voices-of-customer',
  question: { zh: '这个客户有过哪些意见和问题，后来怎样？', en: 'What has this customer said, and what became of it?' },
  fold: voicesPer('customer'),
  answer: ({ state }) => inOrder(state),
})

/** 部门的意见: what a department has heard; the key is the department. */
export const voicesOfDepartment = defineView({
  name: 'voices-of-department',
  question: {
    zh: '部门听到了哪些意见和问题，后来怎样？',
    en: 'What has a department heard of its customers, and what became of it?',
  },
  fold: voicesPer('department'),
  answer: ({ state }) => inOrder(state),
})

interface Served {
  visits: Record<string, { visitId: string; at: Instant; kind: VisitKind; way: VisitWay; satisfaction: number | null }>
  handouts: { handoutId: string; at: Instant; kind: HandoutKind; item: string; count: number }[]
  trainings: { trainingId: string; at: Instant; subject: string }[]
}

const served = defineState({
  name: 'served-customer',
  per: 'customer',
  events: [events.visitMade, events.visitReported, events.handoutGiven, events.trainingHeld],
  initial: (): Served => ({ visits: {}, handouts: [], trainings: [] }),
  on: {
    'visit.made': ({ visits }, { data: { visitId, kind, way }, occurredAt: at }) => {
      visits[visitId] = { visitId, at, kind, way, satisfaction: null }
    },
    'visit.reported': ({ visits }, { data: { visitId, satisfaction } }) =>
      set(own(visits, visitId) ?? {}, { satisfaction }),
    'handout.given': ({ handouts }, { data: { handoutId, kind, item, count }, occurredAt: at }) => {
      handouts.push({ handoutId, at, kind, item, count })
      handouts.sort((a, b) => (a.at + a.handoutId < b.at + b.handoutId ? -1 : 1))
    },
    'training.held': ({ trainings }, { data: { trainingId, subject }, occurredAt: at }) => {
      trainings.push({ trainingId, at, subject })
      trainings.sort((a, b) => (a.at + a.trainingId < b.at + b.trainingId ? -1 : 1))
    },
  },
})

/** 客户服务记录: the visits of one customer with its satisfaction, what it was given and taught; the key is the customer. */
export const serviceRecord = defineView({
  name: 'service-record',
  question: {
    zh: '走访过这个客户几次，发放过什么，培训过什么？',
    en: 'How was this customer visited, what was it given, and in what was it trained?',
  },
  fold: served,
  answer: ({ state: { visits, handouts, trainings } }) => ({
    visits: Object.values(visits).sort((a, b) => (a.at + a.visitId < b.at + b.visitId ? -1 : 1)),
    handouts,
    trainings,
  }),
})
