/**
 * Visits to customers (走访、回访) and what comes of them. Type names and field names are a storage format: never rename
 * them, write an upcast. Every event says whose customer it is about, so that nobody has to look it up.
 */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { codesOf, day, id, line } from '../fields.ts'
import { subjectEvents, told } from '../subject-event.ts'
import { visitWords as words } from './words.ts'

interface Whom {
  readonly customerId: string
  readonly departmentId: string
}

const both = { customerId: id, departmentId: id }
/** What the command fills in from what is on record. */
const whom = () => both
const ofCustomer = ({ customerId }: Whom) => tag('customer', customerId)
const ofDepartment = ({ departmentId }: { readonly departmentId: string }) => [tag('department', departmentId)]
const ofBoth = (one: Whom): Tag[] => [ofCustomer(one), ...ofDepartment(one)]
const ofAll = (customers: readonly string[]) => [...new Set(customers)].map(one => tag('customer', one))
/** Texts in which persons may stand: they go where the customer's data go. */
const said = (...personal: readonly string[]) => ({ tags: ofBoth, personal, whose: ofCustomer })
const many = () => z.array(id).min(1).max(1_000)

const prospectEvent = subjectEvents('customer', 'customerId')
const visitEvent = subjectEvents('visit', 'visitId')
const roundEvent = subjectEvents('round', 'roundId')
const observationEvent = subjectEvents('observation', 'observationId')

/** 开拓新客户: somebody who may become a customer. */
export const prospectFound = prospectEvent(
  'prospect.found',
  () => ({ departmentId: id, party: codesOf(words.party), note: line.nullable() }),
  { tags: ofDepartment, personal: ['note'], ...told(0) },
)

/** 不再跟进. */
export const prospectDropped = prospectEvent('prospect.dropped', () => ({ reason: line }), {
  fills: () => ({ departmentId: id }),
  tags: ofDepartment,
  personal: ['reason'],
  ...told(4),
})

/** 巡回走访计划: which customers are called on, from which day to which. */
export const roundPlanned = roundEvent(
  'round.planned',
  () => ({ departmentId: id, customers: many(), first: day, last: day }),
  { tags: one => [...ofDepartment(one), ...ofAll(one.customers)], ...told(0) },
)

/** 调查分析报告: what the round has found, and what is to be better. */
export const roundSurveyed = roundEvent('round.surveyed', () => ({ findings: line, improvements: line }), {
  fills: () => ({ departmentId: id }),
  tags: ofDepartment,
  personal: ['findings', 'improvements'],
  ...told(3),
})

/** 存档保管: the papers of the survey are with an office. */
export const surveyFiled = roundEvent('round.survey-filed', () => ({ office: id, place: line }), {
  fills: () => ({ departmentId: id }),
  tags: ofDepartment,
  ...told(4),
})

/** 走访安排: who is to be visited, by whom, on which day. */
export const visitPlanned = visitEvent('visit.planned', () => ({ ...both, kind: codesOf(words.visitKind), on: day }), {
  tags: ofBoth,
  ...told(0),
})

/** 取消. */
export const visitCalledOff = visitEvent('visit.called-off', () => ({ reason: line }), {
  fills: whom,
  ...said('reason'),
  ...told(1),
})

/** 走访, 回访: it was made, to whom, by whom and why. `met`: whom of the customer's they met. */
export const visitMade = visitEvent(
  'visit.made',
  () => ({
    ...both,
    kind: codesOf(words.visitKind),
    way: codesOf(words.visitWay),
    purpose: line,
    by: z.array(id).min(1).max(100),
    met: z.array(line).max(100),
    roundId: id.nullable(),
  }),
  {
    ...said('purpose', 'met[]'),
    tags: one => [...ofBoth(one), ...(one.roundId === null ? [] : [tag('round', one.roundId)])],
    ...told(2),
  },
)

/** 走访报告: what was talked over, and what else the visit has to bring. `satisfaction`: from 0 to 100. */
export const visitReported = visitEvent(
  'visit.reported',
  () => ({
    summary: line,
    promoted: line.nullable(),
    guidance: line.nullable(),
    experience: line.nullable(),
    satisfaction: z.int().min(0).max(100).nullable(),
  }),
  { fills: whom, ...said('summary', 'promoted', 'guidance', 'experience'), ...told(3) },
)

/** 发放“客户意见调查表”. */
export const questionnaireHandedOut = visitEvent('visit.questionnaire-handed-out', () => ({}), {
  fills: whom,
  tags: ofBoth,
  ...told(3),
})

/** 客户意见调查表 as it came back: of each answer, the product that it is about. */
export const questionnaireAnswered = visitEvent(
  'visit.questionnaire-answered',
  () => ({
    answers: z.array(z.strictObject({ question: line, product: id.nullable(), answer: line })).max(200),
  }),
  { fills: whom, ...said('answers[].answer'), ...told(4) },
)

/** 所得情况: an opinion, news of the market, a problem; on which visit, and about which product. */
export const observationMade = observationEvent(
  'observation.made',
  () => ({
    ...both,
    kind: codesOf(words.observation),
    text: line,
    product: id.nullable(),
    visitId: id.nullable(),
  }),
  {
    ...said('text'),
    tags: one => [...ofBoth(one), ...(one.visitId === null ? [] : [tag('visit', one.visitId)])],
    ...told(3),
  },
)

/** 反馈: told to the department concerned, with what could be better. */
export const observationPassedOn = observationEvent(
  'observation.passed-on',
  () => ({ to: id, suggestion: line.nullable() }),
  {
    // What it is, for the department that has not heard it before.
    fills: () => ({ ...both, kind: codesOf(words.observation), product: id.nullable() }),
    ...said('suggestion'),
    tags: one => [...new Set([...ofBoth(one), tag('department', one.to)])],
    ...told(4),
  },
)

/** 答复: what the department concerned says to it. */
export const observationAnswered = observationEvent('observation.answered', () => ({ answer: line }), {
  fills: () => ({ ...both, answeredBy: id }),
  ...said('answer'),
  tags: one => [...new Set([...ofBoth(one), tag('department', one.answeredBy)])],
  ...told(5),
})

/** 解决: with what the customer was helped. */
export const observationSolved = observationEvent('observation.solved', () => ({ solution: line }), {
  fills: whom,
  ...said('solution'),
  ...told(5),
})

/** 发放: souvenirs of an event, or material; how many pieces, and to whom. */
export const handoutGiven = subjectEvents('handout', 'handoutId')(
  'handout.given',
  () => ({
    ...both,
    kind: codesOf(words.handout),
    item: line,
    count: z.int().min(1).max(1_000_000),
    activityId: id.nullable(),
  }),
  {
    tags: one => [...ofBoth(one), ...(one.activityId === null ? [] : [tag('activity', one.activityId)])],
    ...told(1),
  },
)

/** 客户培训: of which customers, in what. */
export const trainingHeld = subjectEvents('training', 'trainingId')(
  'training.held',
  () => ({ departmentId: id, customers: many(), subject: line }),
  { tags: one => [...ofDepartment(one), ...ofAll(one.customers)], ...told(0) },
)

export const visitEvents = [
  prospectFound,
  prospectDropped,
  roundPlanned,
  roundSurveyed,
  surveyFiled,
  visitPlanned,
  visitCalledOff,
  visitMade,
  visitReported,
  questionnaireHandedOut,
  questionnaireAnswered,
  observationMade,
  observationPassedOn,
  observationAnswered,
  observationSolved,
  handoutGiven,
  trainingHeld,
] as const
