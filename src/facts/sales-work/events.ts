/** What consultants do: receive customers, work their days, go out, hold roadshows, report. */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { codesOf, count, day, id, line } from '../fields.ts'
import { instant } from '../instants.ts'
import { subjectEvents, told } from '../subject-event.ts'
import { toldEvent } from '../told-event.ts'
import { person } from '../vehicle/events/fields.ts'
import { salesWorkWords } from './words.ts'

const consultant = (personId: string) => tag('sales-consultant', personId)
const ofConsultant = ({ consultantId }: { readonly consultantId: string }) => [consultant(consultantId)]

const receptionEvent = subjectEvents('showroom', 'receptionId')
const roadshowEvent = subjectEvents('roadshow', 'roadshowId')

/** 接待: somebody has come, and who received him. */
export const receptionBegan = receptionEvent('showroom.reception-began', () => ({ consultantId: id }), {
  tags: ofConsultant,
  ...told(3),
})

/** 接待结束: by which steps of the sales process, and what came of it. */
export const receptionClosed = receptionEvent(
  'showroom.reception-closed',
  () => ({
    steps: z.array(id).max(100),
    contactId: id.nullable(),
    driveId: id.nullable(),
    orderId: id.nullable(),
  }),
  { fills: () => ({ consultantId: id }), tags: ofConsultant, ...told(4) },
)

const MONTH = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)

/** 两月总结: of the period that begins with this month. */
export const ratesSummarised = toldEvent(
  'sales-rates.summarised',
  () => ({ consultantId: id, period: MONTH, receptions: count, closed: count, contacts: count, drives: count }),
  ofConsultant,
  { rank: 6 },
)

/** One day of one person: the subject of all that he does on it. */
export const dayKey = (consultantId: string, date: string) => `${date} ${consultantId}`

interface OfDay {
  readonly consultantId: string
  readonly day: string
}
const ofDay = ({ consultantId, day: date }: OfDay): Tag[] => [
  tag('sales-day', dayKey(consultantId, date)),
  consultant(consultantId),
]
const aDay = () => ({ consultantId: id, day })

/** 出勤: somebody works on a day, as what. */
export const dayWorked = toldEvent(
  'sales-day.worked',
  () => ({ ...aDay(), post: codesOf(salesWorkWords.salesPost) }),
  ofDay,
)

/** 销售日志: handed in, to whom. */
export const logHandedIn = toldEvent('sales-day.log-handed-in', () => ({ ...aDay(), receivedBy: person() }), ofDay, {
  rank: 3,
})

/** 外出拓展: out and back. */
export const outingMade = toldEvent(
  'sales-day.outing-made',
  () => ({ ...aDay(), leftAt: instant, backAt: instant }),
  ofDay,
  { rank: 2 },
)

/** 见面、电话、拜访: each with whom. */
export const contactMade = toldEvent(
  'sales-day.contact-made',
  () => ({ ...aDay(), kind: codesOf(salesWorkWords.outdoorContact), whom: id }),
  ofDay,
  { rank: 2 },
)

/** 行车路线图. */
export const routeDrawn = toldEvent('sales-day.route-drawn', aDay, ofDay, { rank: 3 })

/** 记录拜访经过: in the card (三表卡) of whom was visited. */
export const visitRecorded = toldEvent(
  'sales-day.visit-recorded',
  () => ({ ...aDay(), whom: id, cardId: id }),
  data => [...ofDay(data), tag('card', data.cardId)],
  { rank: 3 },
)

/** 行动报告表. */
export const actionReported = toldEvent(
  'sales-day.action-reported',
  () => ({ ...aDay(), whom: id, report: line }),
  data => [...ofDay(data), tag('customer', data.whom)],
  { rank: 3, personal: { subject: ({ whom }) => tag('customer', whom), fields: ['report'] } },
)

/** 巡展: where, with whom, and the photographs of it, kept by whom. */
export const roadshowHeld = roadshowEvent(
  'roadshow.held',
  () => ({
    specialistId: id,
    day,
    place: line,
    consultants: z.array(id).max(100),
    photographs: z.array(id).max(1_000),
    keptBy: id,
  }),
  {
    tags: ({ specialistId, consultants }) => [...new Set([specialistId, ...consultants])].map(consultant),
    ...told(4),
  },
)

/** 收集客户信息. */
export const leadsCollected = roadshowEvent(
  'roadshow.leads-collected',
  () => ({ consultantId: id, prospects: z.array(id).min(1).max(1_000) }),
  { tags: ofConsultant, ...told(5) },
)

/** 报表错误、伪造、不认真填写: found out. */
export const reportFaultFound = toldEvent(
  'sales-report.fault-found',
  () => ({
    consultantId: id,
    report: codesOf(salesWorkWords.salesReport),
    fault: codesOf(salesWorkWords.reportFault),
    about: id,
  }),
  ofConsultant,
  { rank: 5 },
)

export const salesWorkEvents = [
  receptionBegan,
  receptionClosed,
  ratesSummarised,
  dayWorked,
  logHandedIn,
  outingMade,
  contactMade,
  routeDrawn,
  visitRecorded,
  actionReported,
  roadshowHeld,
  leadsCollected,
  reportFaultFound,
] as const
