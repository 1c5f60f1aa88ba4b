/** What is told of the work of consultants. Nobody who has left does any; nobody tells of days to come. */
import { type CommandDefinition, defineCommand, type Occasion, type Refusal, refuse } from '../../core/command.ts'
import type { DeepReadonly, EventDraft } from '../../core/event.ts'
import type { StateRef } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { type Tag, tag } from '../../core/tag.ts'
import { localDate } from '../../time/local-date.ts'
import { cardContact } from '../card/states.ts'
import { employeeDesk } from '../handover/states.ts'
import { inAnyZone } from '../instants.ts'
import { MISSING } from '../refusing.ts'
import { asked } from '../shaped-event.ts'
import { orderFile } from '../vehicle/states/order-file.ts'
import { testDrive } from '../vehicle/states/test-drive.ts'
import * as events from './events.ts'
import { reception, roadshow, type SalesDay, salesDay, salesDesk } from './states.ts'
import type { SalesMatter } from './words.ts'

const needs = (subject: Tag, need: SalesMatter, is: unknown): Refusal | undefined =>
  is ? undefined : refuse('sales-needs', { subject, ...MISSING, facts: { need } })

const once = (subject: Tag, done: SalesMatter, actual: Instant | string | null | undefined): Refusal | undefined =>
  actual ? refuse('sales-once', { subject, actual, facts: { done } }) : undefined

/** Whoever has left did nothing after it. */
function here(
  { personId, leftAt: actual }: { readonly personId: string; readonly leftAt: Instant | null },
  at: Instant,
) {
  if (actual === null || at < actual) return undefined
  return refuse('sales-person-here', { subject: tag('employee', personId), actual, facts: { person: personId } })
}

function hasCome(subject: Tag, actual: string, { calendar, occurredAt }: Occasion): Refusal | undefined {
  const limit = localDate(calendar, occurredAt)
  return actual <= limit ? undefined : refuse('sales-day-has-come', { subject, actual, limit })
}

const ofReception = (receptionId: string) => tag('showroom', receptionId)

const beginReception = defineCommand({
  type: 'showroom.begin-reception',
  fields: () => asked(events.receptionBegan.asks),
  reads: ({ receptionId, consultantId }) => ({
    known: reception.of(receptionId),
    employee: employeeDesk.of(consultantId),
  }),
  decide: ({ known, employee }, { type: _, ...data }, { occurredAt }) =>
    once(ofReception(data.receptionId), 'reception', known.beganAt) ??
    here(employee, occurredAt) ?? [events.receptionBegan.of(data)],
})

/** What came of it is on record where it belongs: the contact with its number, the drive, the order. */
const closeReception = defineCommand({
  type: 'showroom.close-reception',
  fields: () => asked(events.receptionClosed.asks),
  reads: ({ receptionId, contactId, driveId, orderId }) => ({
    known: reception.of(receptionId),
    contact: cardContact.of(contactId ?? ''),
    drive: testDrive.of(driveId ?? ''),
    order: orderFile.of(orderId ?? ''),
  }),
  decide: ({ known, contact, drive, order }, { type: _, ...data }, { occurredAt: actual }) => {
    const subject = ofReception(data.receptionId)
    const { consultantId, beganAt: limit, closedAt } = known
    if (consultantId === null || limit === null) return needs(subject, 'reception', false)!
    if (actual < limit) return refuse('reception-ends-after-it-began', { subject, actual, limit })
    return (
      once(subject, 'closing', closedAt) ??
      needs(subject, 'contact', data.contactId === null || contact.phoneLeft) ??
      needs(subject, 'drive', data.driveId === null || drive.startedAt) ??
      needs(subject, 'order', data.orderId === null || order.placedAt) ?? [
        events.receptionClosed.of({ ...data, consultantId }),
      ]
    )
  },
})

const summarise = defineCommand({
  type: 'sales-rates.summarise',
  fields: () => events.ratesSummarised.shape,
  reads: ({ consultantId }) => ({ desk: salesDesk.of(consultantId) }),
  decide: ({ desk }, { type: _, ...data }) => {
    const subject = tag('sales-consultant', data.consultantId)
    const { receptions: limit, closed, contacts, drives } = data
    const actual = Math.max(closed, contacts, drives)
    if (actual > limit) return refuse('summary-within-receptions', { subject, actual, limit })
    return (
      once(subject, 'summary', desk.summarised.includes(data.period) ? data.period : null) ?? [
        events.ratesSummarised.of(data),
      ]
    )
  },
})

const workDay = defineCommand({
  type: 'sales-day.work',
  fields: () => events.dayWorked.shape,
  reads: ({ consultantId, day }) => ({
    known: salesDay.of(events.dayKey(consultantId, day)),
    employee: employeeDesk.of(consultantId),
  }),
  decide: ({ known, employee }, { type: _, ...data }, occasion) => {
    const subject = tag('sales-day', events.dayKey(data.consultantId, data.day))
    return (
      hasCome(subject, data.day, occasion) ??
      once(subject, 'day', known.day) ??
      here(employee, occasion.occurredAt) ?? [events.dayWorked.of(data)]
    )
  },
})

type OfDay = Readonly<Record<'consultantId' | 'day', string>>
type Told = { readonly [Key in keyof typeof events]: (typeof events)[Key] }
type EventOfDay = Told['logHandedIn' | 'outingMade' | 'contactMade' | 'routeDrawn' | 'visitRecorded' | 'actionReported']

/** What is done on a day that somebody works. */
function dayCommand(
  type: string,
  event: EventOfDay,
  obstacle?: (file: DeepReadonly<SalesDay>, data: never, subject: Tag) => Refusal | undefined,
): CommandDefinition {
  return defineCommand({
    type,
    fields: () => inAnyZone(asked(event.shape as EventOfDay['shape'])),
    reads: (command): { file: StateRef<SalesDay> } => {
      const { consultantId, day } = command as unknown as OfDay
      return { file: salesDay.of(events.dayKey(consultantId, day)) }
    },
    decide: ({ file }, { type: _, ...rest }) => {
      const data = rest as unknown as OfDay
      const subject = tag('sales-day', events.dayKey(data.consultantId, data.day))
      const refusal = needs(subject, 'day', file.day) ?? obstacle?.(file, data as never, subject)
      return refusal ?? [event.of(data as never) as EventDraft]
    },
  }) as unknown as CommandDefinition
}

const holdRoadshow = defineCommand({
  type: 'roadshow.hold',
  fields: () => asked(events.roadshowHeld.asks),
  reads: ({ roadshowId, specialistId }) => ({
    known: roadshow.of(roadshowId),
    employee: employeeDesk.of(specialistId),
  }),
  decide: ({ known, employee }, { type: _, ...data }, occasion) => {
    const subject = tag('roadshow', data.roadshowId)
    return (
      once(subject, 'roadshow', known.heldAt) ??
      hasCome(subject, data.day, occasion) ??
      here(employee, occasion.occurredAt) ?? [events.roadshowHeld.of(data)]
    )
  },
})

const collectLeads = defineCommand({
  type: 'roadshow.collect-leads',
  fields: () => events.leadsCollected.asks,
  reads: ({ roadshowId }) => ({ known: roadshow.of(roadshowId) }),
  decide: ({ known }, { type: _, ...data }) =>
    needs(tag('roadshow', data.roadshowId), 'roadshow', known.consultants.includes(data.consultantId)) ?? [
      events.leadsCollected.of(data),
    ],
})

const reportFault = defineCommand({
  type: 'sales-report.find-fault',
  fields: () => events.reportFaultFound.shape,
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [events.reportFaultFound.of(data)],
})

const isVisit = ({ contacts }: DeepReadonly<SalesDay>, { whom }: { readonly whom: string }, subject: Tag) =>
  needs(subject, 'outing', contacts.met.includes(whom) || contacts.visited.includes(whom))

export const salesWorkCommands: readonly CommandDefinition[] = [
  beginReception,
  closeReception,
  summarise,
  workDay,
  dayCommand('sales-day.hand-in-log', events.logHandedIn),
  dayCommand('sales-day.make-outing', events.outingMade, (_, { leftAt: limit, backAt: actual }: Outing, subject) =>
    actual < limit ? refuse('outing-ends-after-it-began', { subject, actual, limit }) : undefined,
  ),
  dayCommand('sales-day.make-contact', events.contactMade),
  dayCommand('sales-day.draw-route', events.routeDrawn, ({ backAt }, _, subject) => needs(subject, 'outing', backAt)),
  dayCommand('sales-day.record-visit', events.visitRecorded, isVisit),
  dayCommand('sales-day.report-action', events.actionReported, isVisit),
  holdRoadshow,
  collectLeads,
  reportFault,
]

type Outing = Readonly<Record<'leftAt' | 'backAt', Instant>>
