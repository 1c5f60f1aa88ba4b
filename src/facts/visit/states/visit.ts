/** What is known of one visit, one round of them, and what came of them. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { customerAdmitted, customerTransferred } from '../../customer/events/index.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import * as events from '../events.ts'
import type { ObservationKind, Party, VisitKind, VisitWay } from '../words.ts'

const newVisit = (visitId: string) => ({
  visitId,
  customerId: '',
  departmentId: '',
  kind: null as VisitKind | null,
  way: null as VisitWay | null,
  plannedAt: null as Instant | null,
  on: null as LocalDate | null,
  calledOffAt: null as Instant | null,
  madeAt: null as Instant | null,
  reportedAt: null as Instant | null,
  /** 客户意见调查表: handed out, and back with answers. */
  handedOutAt: null as Instant | null,
  answeredAt: null as Instant | null,
})

export interface Visit extends ReturnType<typeof newVisit> {}

export const visit = defineState({
  name: 'visit',
  per: 'visit',
  events: [
    events.visitPlanned,
    events.visitCalledOff,
    events.visitMade,
    events.visitReported,
    events.questionnaireHandedOut,
    events.questionnaireAnswered,
  ],
  initial: newVisit,
  on: {
    'visit.planned': (one, { data: { customerId, departmentId, kind, on }, occurredAt: plannedAt }) => {
      set(one, { plannedAt, on })
      if (one.madeAt === null) set(one, { customerId, departmentId, kind })
    },
    'visit.called-off': (one, { occurredAt }) => set(one, { calledOffAt: occurredAt }),
    'visit.made': (one, { data: { customerId, departmentId, kind, way }, occurredAt: madeAt }) =>
      set(one, { customerId, departmentId, kind, way, madeAt }),
    'visit.reported': (one, { occurredAt }) => set(one, { reportedAt: occurredAt }),
    'visit.questionnaire-handed-out': (one, { occurredAt }) => set(one, { handedOutAt: occurredAt }),
    'visit.questionnaire-answered': (one, { occurredAt }) => set(one, { answeredAt: occurredAt }),
  },
})

const newRound = (roundId: string) => ({
  roundId,
  departmentId: '',
  plannedAt: null as Instant | null,
  customers: [] as string[],
  first: '' as LocalDate,
  last: '' as LocalDate,
  /** When each was first called on. */
  visitedAt: {} as Record<string, Instant>,
  surveyedAt: null as Instant | null,
  filedAt: null as Instant | null,
})

export interface Round extends ReturnType<typeof newRound> {}

/** 巡回走访. */
export const round = defineState({
  name: 'visit-round',
  per: 'round',
  events: [events.roundPlanned, events.visitMade, events.roundSurveyed, events.surveyFiled],
  initial: newRound,
  on: {
    'round.planned': (one, { data: { departmentId, customers, first, last }, occurredAt: plannedAt }) =>
      set(one, { departmentId, customers: [...new Set(customers)], first, last, plannedAt }),
    'visit.made': ({ visitedAt }, { data: { customerId, way }, occurredAt }) => {
      if (way === 'call-on') visitedAt[customerId] = own(visitedAt, customerId) ?? occurredAt
    },
    'round.surveyed': (one, { occurredAt }) => set(one, { surveyedAt: occurredAt }),
    'round.survey-filed': (one, { occurredAt }) => set(one, { filedAt: occurredAt }),
  },
})

/** Since when everybody on its list has been called on; null: somebody has not. */
export function completedAt({ plannedAt, customers, visitedAt }: DeepReadonly<Round>): Instant | null {
  const moments = customers.map(one => own(visitedAt, one) ?? null)
  if (plannedAt === null || moments.includes(null)) return null
  return moments.reduce((latest, at) => (at! > latest! ? at : latest), plannedAt)
}

const newObservation = (observationId: string) => ({
  observationId,
  customerId: '',
  departmentId: '',
  kind: null as ObservationKind | null,
  product: null as string | null,
  madeAt: null as Instant | null,
  /** When each department was told of it first, and which was told last. */
  passedTo: {} as Record<string, Instant>,
  lastTo: null as string | null,
  lastAt: null as Instant | null,
  answeredAt: null as Instant | null,
  solvedAt: null as Instant | null,
})

export interface Observation extends ReturnType<typeof newObservation> {}

/** 所得情况. */
export const observation = defineState({
  name: 'observation',
  per: 'observation',
  events: [events.observationMade, events.observationPassedOn, events.observationAnswered, events.observationSolved],
  initial: newObservation,
  on: {
    'observation.made': (one, { data: { customerId, departmentId, kind, product }, occurredAt: madeAt }) =>
      set(one, { customerId, departmentId, kind, product, madeAt }),
    // Of two departments at one moment it is the one of the greater name, in whichever order they are told.
    'observation.passed-on': (one, { data: { to }, occurredAt: at }) => {
      one.passedTo[to] = own(one.passedTo, to) ?? at
      if (one.lastAt === null || one.lastAt < at || one.lastTo! < to) set(one, { lastTo: to, lastAt: at })
    },
    'observation.answered': (one, { occurredAt }) => set(one, { answeredAt: occurredAt }),
    'observation.solved': (one, { occurredAt }) => set(one, { solvedAt: occurredAt }),
  },
})

const newProspect = (customerId: string) => ({
  customerId,
  departmentId: '',
  party: null as Party | null,
  foundAt: null as Instant | null,
  /** It is followed up since: found, and neither won nor given up. */
  openSince: null as Instant | null,
  visitedAt: null as Instant | null,
})

export interface Prospect extends ReturnType<typeof newProspect> {}

/** 新客户: until the cooperation comes about, or nobody follows it up any more. */
export const prospect = defineState({
  name: 'prospect',
  per: 'customer',
  events: [events.prospectFound, events.prospectDropped, events.visitMade, customerAdmitted, customerTransferred],
  initial: newProspect,
  on: {
    'prospect.found': (one, { data: { departmentId, party }, occurredAt: at }) =>
      set(one, { departmentId, party, foundAt: at, openSince: at, visitedAt: null }),
    'prospect.dropped': one => set(one, { openSince: null }),
    'visit.made': (one, { data: { way }, occurredAt }) => {
      if (way === 'call-on') one.visitedAt = occurredAt
    },
    'customer.admitted': one => set(one, { openSince: null }),
    'customer.transferred': one => set(one, { openSince: null }),
  },
})

/** 发放, 培训: whether there is one of this id. */
export const handout = defineState({
  name: 'handout',
  per: 'handout',
  events: [events.handoutGiven],
  initial: () => ({ givenAt: null as Instant | null }),
  on: { 'handout.given': (one, { occurredAt }) => set(one, { givenAt: occurredAt }) },
})

export const training = defineState({
  name: 'training',
  per: 'training',
  events: [events.trainingHeld],
  initial: () => ({ heldAt: null as Instant | null }),
  on: { 'training.held': (one, { occurredAt }) => set(one, { heldAt: occurredAt }) },
})

/** 公司: what is owed once, for all customers. */
export const trainingCompany = defineState({
  name: 'training-company',
  events: [customerAdmitted, events.trainingHeld],
  initial: () => ({ workingSince: null as Instant | null, trainedAt: null as Instant | null }),
  on: {
    'customer.admitted': (company, { occurredAt }) => {
      company.workingSince ??= occurredAt
    },
    'training.held': (company, { occurredAt }) => set(company, { trainedAt: occurredAt }),
  },
})
