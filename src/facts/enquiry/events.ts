/** What customers come with that is no complaint yet, what is made of a complaint after the call, and care without a cause. */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { enquiryWords as words } from './words.ts'

const told = { withdrawable: true }
/** Of the same moment, what it is about was there first. */
const AFTER = 1
const toldAfter = { withdrawable: true, rank: AFTER }

interface Whom {
  readonly customerId: string
  readonly departmentId: string
}

const ofBoth = ({ customerId, departmentId }: Whom): Tag[] => [
  tag('customer', customerId),
  tag('department', departmentId),
]
const saidOf = (...fields: readonly string[]) => [
  { subject: ({ customerId }: Whom): Tag => tag('customer', customerId), fields },
]
const both = { customerId: id, departmentId: id }

const ofEnquiry = (one: Whom & { readonly enquiryId: string }) => [tag('enquiry', one.enquiryId), ...ofBoth(one)]
const ofComplaint = (one: Whom & { readonly complaintId: string }) => [
  tag('complaint', one.complaintId),
  ...ofBoth(one),
]
const enquiry = { enquiryId: id, ...both }
const complaint = { complaintId: id, ...both }

/** 来询: a question, an opinion, a suggestion, a problem; of a dispute, with whom. */
export const enquiryReceived = shapedEvent(
  'enquiry.received',
  () => ({
    ...enquiry,
    kind: codesOf(words.enquiry),
    channel: codesOf(words.careChannel),
    text: line,
    otherPartyId: id.nullable(),
  }),
  one => [...ofEnquiry(one), ...(one.otherPartyId === null ? [] : [tag('customer', one.otherPartyId)])],
  saidOf('text'),
  {},
  told,
)

/** 转办: another department has to do with it; from then on it is that department's. */
export const enquiryPassedOn = shapedEvent(
  'enquiry.passed-on',
  () => ({ ...enquiry, to: id, reason: line }),
  one => [...new Set([...ofEnquiry(one), tag('department', one.to)])],
  saidOf('reason'),
  {},
  toldAfter,
)

/** 答复. */
export const enquiryAnswered = shapedEvent(
  'enquiry.answered',
  () => ({ ...enquiry, answer: line }),
  ofEnquiry,
  saidOf('answer'),
  {},
  toldAfter,
)

/** 解决: with what the problem was solved, or what was offered. */
export const enquiryResolved = shapedEvent(
  'enquiry.resolved',
  () => ({ ...enquiry, solution: line }),
  ofEnquiry,
  saidOf('solution'),
  {},
  toldAfter,
)

/** 采纳与否: what becomes of a customer's suggestion, and why. */
export const suggestionDecided = shapedEvent(
  'enquiry.suggestion-decided',
  () => ({ ...enquiry, adopted: z.boolean(), reason: line }),
  ofEnquiry,
  saidOf('reason'),
  {},
  { rank: AFTER },
)

const ofAnalysis = ({ analysisId, departmentId }: { readonly analysisId: string; readonly departmentId: string }) => [
  tag('analysis', analysisId),
  tag('department', departmentId),
]

/** 整理分析: what a department has heard by then is put in order; whether something has to be improved. */
export const feedbackAnalysed = shapedEvent(
  'feedback.analysed',
  () => ({ analysisId: id, departmentId: id, findings: line, improve: z.boolean() }),
  ofAnalysis,
  [],
  {},
  toldAfter,
)

/** 改进产品和服务. */
export const feedbackImproved = shapedEvent(
  'feedback.improved',
  () => ({ analysisId: id, departmentId: id, object: codesOf(words.improvedObject), measure: line }),
  ofAnalysis,
  [],
  {},
  { withdrawable: true, rank: AFTER + 1 },
)

/** 通话后的判断: why the customer complains, what he wants, whose fault it is and how grave; of a sale, whom it is laid to. */
export const complaintAssessed = shapedEvent(
  'complaint.assessed',
  () => ({
    ...complaint,
    cause: line,
    demand: line,
    ourFault: z.boolean(),
    severity: id.nullable(),
    consultantId: id.nullable(),
    factor: codesOf(words.saleFactor).nullable(),
  }),
  ofComplaint,
  saidOf('cause', 'demand'),
  {},
  toldAfter,
)

/** 致歉. */
export const complaintApologised = shapedEvent(
  'complaint.apologised',
  () => ({ ...complaint, apology: line }),
  ofComplaint,
  saidOf('apology'),
  {},
  { withdrawable: true, rank: AFTER + 1 },
)

/** 业绩和提成: whether what a vehicle counts for its consultant is taken away after a complaint. */
export const performanceDecided = shapedEvent(
  'performance.decided',
  () => ({ ...complaint, consultantId: id, vehicleId: id, cancelled: z.boolean(), reason: line }),
  one => [...ofComplaint(one), tag('vehicle', one.vehicleId), tag('consultant', one.consultantId)],
  [],
  {},
  { rank: AFTER + 1 },
)

/** 告知: a customer hears something without having asked; of an upgrade, of which. */
export const customerInformed = shapedEvent(
  'care.informed',
  () => ({
    ...both,
    subject: codesOf(words.careSubject),
    channel: codesOf(words.careChannel),
    text: line,
    upgradeId: id.nullable(),
  }),
  one => [...ofBoth(one), ...(one.upgradeId === null ? [] : [tag('upgrade', one.upgradeId)])],
  saidOf('text'),
  {},
  toldAfter,
)

/** 生日: month and day alone, as `05-03`; the latest that a department notes holds. */
export const birthdayNoted = shapedEvent(
  'care.birthday-noted',
  () => ({
    ...both,
    day: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "a month and a day such as '05-03'"),
  }),
  ofBoth,
  [],
  {},
  told,
)

/** 产品升级: and which customers have the product. */
export const upgradeAnnounced = shapedEvent(
  'upgrade.announced',
  () => ({ upgradeId: id, variety: id, customers: z.array(id).min(1).max(1_000) }),
  ({ upgradeId, customers }) => [
    tag('upgrade', upgradeId),
    ...[...new Set(customers)].map(one => tag('customer', one)),
  ],
  [],
  {},
  told,
)

/** 向管理层汇报工作进展. */
export const progressReported = shapedEvent(
  'care.progress-reported',
  () => ({ departmentId: id, summary: line }),
  ({ departmentId }) => [tag('department', departmentId)],
  [],
  {},
  told,
)

export const enquiryEvents = [
  enquiryReceived,
  enquiryPassedOn,
  enquiryAnswered,
  enquiryResolved,
  suggestionDecided,
  feedbackAnalysed,
  feedbackImproved,
  complaintAssessed,
  complaintApologised,
  performanceDecided,
  customerInformed,
  birthdayNoted,
  upgradeAnnounced,
  progressReported,
] as const
