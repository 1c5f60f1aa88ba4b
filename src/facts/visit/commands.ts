/** What is told of visits. Who may go, after what, and what a report has to say, rules judge. */
import { type CommandDefinition, defineCommand } from '../../core/command.ts'
import type { DeepReadonly, EventDraft } from '../../core/event.ts'
import type { Instant } from '../../core/ports.ts'
import { commandsAbout } from '../command-about.ts'
import { customerContacted, customerVisited } from '../customer/events/index.ts'
import { mergedAway } from '../customer/refusals/merged.ts'
import type { Customer } from '../customer/states/customer.ts'
import { customerFile, relationOf } from '../customer/states/customer-file.ts'
import { satisfactionMeasured } from '../governance/events.ts'
import { MISSING, refusing } from '../refusing.ts'
import { asked } from '../shaped-event.ts'
import * as events from './events.ts'
import type { visitRefusals } from './refusals.ts'
import * as states from './states/index.ts'
import type { VisitWay } from './words.ts'

type Refused = keyof typeof visitRefusals

const ofCustomer = refusing<Refused>('customer')
const ofVisit = refusing<Refused>('visit')
const ofRound = refusing<Refused>('round')
const ofObservation = refusing<Refused>('observation')

/** Refused once it is so, and said since when. */
const notYet = (refused: typeof ofVisit, name: Refused, id: string, actual: Instant | null) =>
  actual === null ? undefined : refused(name, id, { actual })
const already = (refused: typeof ofVisit, name: Refused, id: string, at: Instant | null) =>
  at === null ? refused(name, id, MISSING) : undefined

interface Whom {
  readonly customer: DeepReadonly<Customer>
  readonly prospect: DeepReadonly<states.Prospect>
}

/** What a command about a customer reads who may be none yet. */
const whom = ({ customerId }: { readonly customerId: string }) => ({
  customer: customerFile.of(customerId),
  prospect: states.prospect.of(customerId),
})

function unknown({ customer, prospect }: Whom, occurredAt: Instant) {
  const merged = mergedAway(customer, occurredAt)
  const isKnown = prospect.foundAt !== null || Object.keys(customer.relations).length > 0
  return merged ?? (isKnown ? undefined : ofCustomer('visited-customer-known', customer.customerId, MISSING))
}

/** A visit is one of the customer's contacts, too: with a department that has had to do with it. */
function contactBy({ customer }: Whom, way: VisitWay, departmentId: string): readonly EventDraft[] {
  if (!relationOf(customer, departmentId)) return []
  const both = { customerId: customer.customerId, departmentId }
  if (way === 'call-on') {
    return [
      customerVisited.of({
        ...both,
        bySeniorManagement: false,
        needs: null,
        nextMoves: null,
        informationUpdated: false,
      }),
    ]
  }
  if (way === 'online') return []
  const channel = way === 'phone' ? 'phone' : 'meeting'
  return [customerContacted.of({ ...both, channel, subjects: [], opinion: null, participants: [] })]
}

const aboutVisit = commandsAbout(states.visit, 'visitId', ({ visitId, madeAt }) =>
  already(ofVisit, 'visit-made', visitId, madeAt),
)
const aboutRound = commandsAbout(states.round, 'roundId', ({ roundId, plannedAt }) =>
  already(ofRound, 'round-planned', roundId, plannedAt),
)
const aboutObservation = commandsAbout(states.observation, 'observationId', ({ observationId, madeAt }) =>
  already(ofObservation, 'observation-known', observationId, madeAt),
)
const aboutProspect = commandsAbout(states.prospect, 'customerId', () => undefined)

const ofWhom = ({ customerId, departmentId }: { readonly customerId: string; readonly departmentId: string }) => ({
  customerId,
  departmentId,
})
const ofDepartment = ({ departmentId }: { readonly departmentId: string }) => ({ departmentId })

const prospectCommands = [
  defineCommand({
    type: 'prospect.find',
    fields: () => asked(events.prospectFound.asks),
    reads: whom,
    decide: ({ customer, prospect }, { type: _, ...data }, { occurredAt }) => {
      const merged = mergedAway(customer, occurredAt)
      if (merged) return merged
      const admitted = Object.values(customer.relations).find(one => one.admitted)
      return (
        notYet(ofCustomer, 'prospect-no-customer-yet', data.customerId, admitted?.admittedAt ?? null) ??
        notYet(ofCustomer, 'prospect-new', data.customerId, prospect.openSince) ?? [events.prospectFound.of(data)]
      )
    },
  }),
  aboutProspect('prospect.drop', events.prospectDropped, {
    guard: ({ customerId, openSince }) => already(ofCustomer, 'prospect-open', customerId, openSince),
    fill: ofDepartment,
  }),
]

const roundCommands = [
  aboutRound('round.plan', events.roundPlanned, {
    guard: ({ roundId, plannedAt }) => notYet(ofRound, 'round-new', roundId, plannedAt),
    obstacle: (_, { roundId, first: limit, last: actual }) =>
      actual < limit ? ofRound('round-days-in-order', roundId, { actual, limit }) : undefined,
  }),
  aboutRound('round.survey', events.roundSurveyed, {
    obstacle: ({ roundId, visitedAt, surveyedAt }) =>
      Object.keys(visitedAt).length === 0
        ? ofRound('round-begun', roundId, MISSING)
        : notYet(ofRound, 'round-not-surveyed-yet', roundId, surveyedAt),
    fill: ofDepartment,
  }),
  aboutRound('round.file-survey', events.surveyFiled, {
    obstacle: ({ roundId, surveyedAt, filedAt }) =>
      already(ofRound, 'round-surveyed', roundId, surveyedAt) ??
      notYet(ofRound, 'survey-not-filed-yet', roundId, filedAt),
    fill: ofDepartment,
  }),
]

/** What was planned for one customer is no visit to another. */
function otherThanPlanned({ visitId, plannedAt, customerId: limit }: DeepReadonly<states.Visit>, actual: string) {
  if (plannedAt === null || actual === limit) return undefined
  return ofVisit('visit-of-its-plan', visitId, { actual, limit })
}

const visitCommands = [
  defineCommand({
    type: 'visit.plan',
    fields: () => asked(events.visitPlanned.asks),
    reads: ({ visitId, ...rest }) => ({ file: states.visit.of(visitId), ...whom(rest) }),
    decide: ({ file, ...about }, { type: _, ...data }, { occurredAt }) =>
      unknown(about, occurredAt) ??
      notYet(ofVisit, 'visit-not-made-yet', data.visitId, file.madeAt) ??
      notYet(ofVisit, 'visit-not-planned-yet', data.visitId, file.plannedAt) ?? [events.visitPlanned.of(data)],
  }),
  aboutVisit('visit.call-off', events.visitCalledOff, {
    guard: ({ visitId, plannedAt, madeAt, calledOffAt }) =>
      already(ofVisit, 'visit-planned', visitId, plannedAt) ??
      notYet(ofVisit, 'visit-not-made-yet', visitId, madeAt) ??
      notYet(ofVisit, 'visit-not-called-off', visitId, calledOffAt),
    fill: ofWhom,
  }),
  defineCommand({
    type: 'visit.make',
    fields: () => ({ ...asked(events.visitMade.asks), met: events.visitMade.asks.met.default([]) }),
    reads: ({ visitId, roundId, ...rest }) => ({
      file: states.visit.of(visitId),
      round: states.round.of(roundId ?? ''),
      ...whom(rest),
    }),
    decide: ({ file, round, ...about }, { type: _, ...data }, { occurredAt }) => {
      const { visitId, customerId, departmentId, way, roundId } = data
      return (
        unknown(about, occurredAt) ??
        notYet(ofVisit, 'visit-not-made-yet', visitId, file.madeAt) ??
        otherThanPlanned(file, customerId) ??
        (roundId === null ? undefined : already(ofRound, 'round-planned', roundId, round.plannedAt)) ?? [
          ...contactBy(about, way, departmentId),
          events.visitMade.of(data),
        ]
      )
    },
  }),
  aboutVisit('visit.report', events.visitReported, {
    obstacle: ({ visitId, reportedAt }) => notYet(ofVisit, 'visit-not-reported-yet', visitId, reportedAt),
    first: ({ customerId, departmentId }, { satisfaction: score }) =>
      score === null ? [] : [satisfactionMeasured.of({ customerId, departmentId, score })],
    fill: ofWhom,
  }),
  aboutVisit('visit.hand-out-questionnaire', events.questionnaireHandedOut, {
    obstacle: ({ visitId, handedOutAt }) => notYet(ofVisit, 'questionnaire-not-handed-out-yet', visitId, handedOutAt),
    fill: ofWhom,
  }),
  aboutVisit('visit.record-answers', events.questionnaireAnswered, {
    obstacle: ({ visitId, handedOutAt, answeredAt }, { answers }) =>
      already(ofVisit, 'questionnaire-handed-out', visitId, handedOutAt) ??
      notYet(ofVisit, 'questionnaire-not-answered-yet', visitId, answeredAt) ??
      (answers.length === 0 ? ofVisit('questionnaire-has-answers', visitId, { actual: 0, limit: 1 }) : undefined),
    fill: ofWhom,
  }),
]

const observationCommands = [
  defineCommand({
    type: 'observation.make',
    fields: () => asked(events.observationMade.asks),
    reads: ({ observationId, visitId, ...rest }) => ({
      file: states.observation.of(observationId),
      visit: states.visit.of(visitId ?? ''),
      ...whom(rest),
    }),
    decide: ({ file, visit, ...about }, { type: _, ...data }, { occurredAt }) =>
      unknown(about, occurredAt) ??
      notYet(ofObservation, 'observation-new', data.observationId, file.madeAt) ??
      (data.visitId === null
        ? undefined
        : (already(ofVisit, 'visit-made', data.visitId, visit.madeAt) ??
          (visit.customerId === data.customerId
            ? undefined
            : ofVisit('visit-of-its-plan', data.visitId, { actual: data.customerId, limit: visit.customerId })))) ?? [
        events.observationMade.of(data),
      ],
  }),
  aboutObservation('observation.pass-on', events.observationPassedOn, {
    fill: file => ({ ...ofWhom(file), kind: file.kind!, product: file.product }),
  }),
  aboutObservation('observation.answer', events.observationAnswered, {
    obstacle: ({ observationId, lastAt }) => already(ofObservation, 'observation-passed-on', observationId, lastAt),
    fill: file => ({ ...ofWhom(file), answeredBy: file.lastTo! }),
  }),
  aboutObservation('observation.solve', events.observationSolved, {
    obstacle: ({ observationId, solvedAt }) =>
      notYet(ofObservation, 'observation-not-solved-yet', observationId, solvedAt),
    fill: ofWhom,
  }),
]

export const visitingCommands: readonly CommandDefinition[] = [
  ...prospectCommands,
  ...roundCommands,
  ...visitCommands,
  ...observationCommands,
  defineCommand({
    type: 'handout.give',
    fields: () => asked(events.handoutGiven.asks),
    reads: ({ handoutId, ...rest }) => ({ file: states.handout.of(handoutId), ...whom(rest) }),
    decide: ({ file, ...about }, { type: _, ...data }, { occurredAt }) =>
      unknown(about, occurredAt) ??
      notYet(refusing<Refused>('handout'), 'handout-new', data.handoutId, file.givenAt) ?? [
        events.handoutGiven.of(data),
      ],
  }),
  commandsAbout(states.training, 'trainingId', () => undefined)('training.record', events.trainingHeld, {
    obstacle: ({ heldAt }, { trainingId }) => notYet(refusing<Refused>('training'), 'training-new', trainingId, heldAt),
  }),
]
