/** What the work of consultants adds up to: one reception, one day, one roadshow, one person, and all of them. */
import type { Fact } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import * as events from './events.ts'
import type { OutdoorContact, ReportFault, SalesPost, SalesReport } from './words.ts'

const newReception = (receptionId: string) => ({
  receptionId,
  consultantId: null as string | null,
  beganAt: null as Instant | null,
  closedAt: null as Instant | null,
  steps: [] as string[],
  /** 留电, 试乘试驾, 成交. */
  contact: false,
  drive: false,
  deal: false,
})

export interface Reception extends ReturnType<typeof newReception> {}

export const reception = defineState({
  name: 'showroom-reception',
  per: 'showroom',
  events: [events.receptionBegan, events.receptionClosed],
  initial: newReception,
  on: {
    'showroom.reception-began': (one, { data: { consultantId }, occurredAt: beganAt }) =>
      set(one, { consultantId, beganAt }),
    'showroom.reception-closed': (one, { data: { steps, contactId, driveId, orderId }, occurredAt: closedAt }) =>
      set(one, {
        closedAt,
        steps: [...steps],
        contact: contactId !== null,
        drive: driveId !== null,
        deal: orderId !== null,
      }),
  },
})

const newDay = () => ({
  consultantId: null as string | null,
  day: null as LocalDate | null,
  post: null as SalesPost | null,
  toldAt: null as Instant | null,
  logAt: null as Instant | null,
  /** When he was back for the last time. */
  backAt: null as Instant | null,
  /** Whom, each once. */
  contacts: { met: [], phoned: [], visited: [] } as Record<OutdoorContact, string[]>,
  routeAt: null as Instant | null,
  /** 三表卡, 行动报告表: whose visit is written down. */
  recorded: [] as string[],
  reported: [] as string[],
})

export interface SalesDay extends ReturnType<typeof newDay> {}

function enter(list: string[], one: string): void {
  if (list.includes(one)) return
  list.push(one)
  list.sort()
}

const ofDays = [
  events.dayWorked,
  events.logHandedIn,
  events.outingMade,
  events.contactMade,
  events.routeDrawn,
  events.visitRecorded,
  events.actionReported,
] as const

export const salesDay = defineState({
  name: 'sales-day',
  per: 'sales-day',
  events: ofDays,
  initial: newDay,
  on: {
    'sales-day.worked': (one, { data: { consultantId, day, post }, occurredAt: toldAt }) =>
      set(one, { consultantId, day, post, toldAt }),
    'sales-day.log-handed-in': (one, { occurredAt }) => {
      one.logAt ??= occurredAt
    },
    'sales-day.outing-made': (one, { data: { backAt } }) => {
      if (one.backAt === null || backAt > one.backAt) one.backAt = backAt
    },
    'sales-day.contact-made': ({ contacts }, { data: { kind, whom } }) => enter(contacts[kind], whom),
    'sales-day.route-drawn': (one, { occurredAt }) => {
      one.routeAt ??= occurredAt
    },
    'sales-day.visit-recorded': ({ recorded }, { data: { whom } }) => enter(recorded, whom),
    'sales-day.action-reported': ({ reported }, { data: { whom } }) => enter(reported, whom),
  },
})

const newRoadshow = (roadshowId: string) => ({
  roadshowId,
  day: null as LocalDate | null,
  heldAt: null as Instant | null,
  consultants: [] as string[],
  /** 客户信息, by consultant: each customer once. */
  leads: {} as Record<string, string[]>,
})

export const roadshow = defineState({
  name: 'roadshow',
  per: 'roadshow',
  events: [events.roadshowHeld, events.leadsCollected],
  initial: newRoadshow,
  on: {
    'roadshow.held': (one, { data: { day, consultants }, occurredAt: heldAt }) =>
      set(one, { day, heldAt, consultants: [...new Set(consultants)].sort() }),
    'roadshow.leads-collected': ({ leads }, { data: { consultantId, prospects } }) => {
      const known = own(leads, consultantId) ?? []
      leads[consultantId] = known
      for (const prospect of prospects) enter(leads[consultantId]!, prospect)
    },
  },
})

type Received = Pick<Reception, 'beganAt' | 'contact' | 'drive' | 'deal'>

const newDesk = (consultantId: string) => ({
  consultantId,
  receptions: {} as Record<string, Received>,
  /** 两月总结: the first month of each period that was summarised. */
  summarised: [] as string[],
  /** 市场专员: by month, since when he has worked in it, and the roadshows that he has held. */
  marketingSince: {} as Record<string, Instant>,
  roadshows: {} as Record<string, string[]>,
})

export interface SalesDesk extends ReturnType<typeof newDesk> {}

/** One person: whom he has received, and what he has held as a marketing specialist. */
export const salesDesk = defineState({
  name: 'sales-desk',
  per: 'sales-consultant',
  events: [
    events.receptionBegan,
    events.receptionClosed,
    events.ratesSummarised,
    events.dayWorked,
    events.roadshowHeld,
  ],
  initial: newDesk,
  on: {
    'showroom.reception-began': ({ receptions }, { data: { receptionId }, occurredAt: beganAt }) => {
      receptionIn(receptions, receptionId).beganAt = beganAt
    },
    'showroom.reception-closed': ({ receptions }, { data: { receptionId, contactId, driveId, orderId } }) => {
      const one = receptionIn(receptions, receptionId)
      set(one, { contact: contactId !== null, drive: driveId !== null, deal: orderId !== null })
    },
    'sales-rates.summarised': ({ summarised }, { data: { period } }) => enter(summarised, period),
    'sales-day.worked': ({ marketingSince }, { data: { day, post }, occurredAt }) => {
      const month = day.slice(0, 7)
      if (post === 'marketing') marketingSince[month] = own(marketingSince, month) ?? occurredAt
    },
    'roadshow.held': ({ consultantId, roadshows }, { data: { roadshowId, specialistId, day } }) => {
      if (specialistId !== consultantId) return
      const month = day.slice(0, 7)
      const known = own(roadshows, month) ?? []
      roadshows[month] = known
      enter(roadshows[month]!, roadshowId)
    },
  },
})

/** A beginning that was withdrawn and told anew may stand behind its end: neither undoes the other. */
function receptionIn(receptions: Record<string, Received>, receptionId: string): Received {
  receptions[receptionId] = own(receptions, receptionId) ?? { beganAt: null, contact: false, drive: false, deal: false }
  return receptions[receptionId]!
}

export interface SalesBook {
  receptions: Record<string, Reception>
  faults: { at: Instant; consultantId: string; report: SalesReport; fault: ReportFault; about: string }[]
}

/** All receptions, and all faults of reports: views fold it, no decision does. */
export const salesBook = defineState({
  name: 'sales-book',
  events: [events.receptionBegan, events.receptionClosed, events.reportFaultFound],
  initial: (): SalesBook => ({ receptions: {}, faults: [] }),
  on: {
    ...onEach(reception.types, ({ receptions }: SalesBook, event: Fact<string, { readonly receptionId: string }>) =>
      foldInto(receptions, reception, event.data.receptionId, event),
    ),
    'sales-report.fault-found': ({ faults }, { data, occurredAt: at }) => {
      faults.push({ at, ...data })
    },
  },
})
