/** What goes on between a department and a customer: visits, contacts, business, payment, and what goes wrong. */
import * as z from 'zod'
import { defineCommand } from '../../../core/command.ts'
import { localDate } from '../../../time/local-date.ts'
import { amount, count, day, id } from '../../fields.ts'
import { both, channel, incidentKind, line, subject, variety } from '../events/fields.ts'
import {
  customerContacted,
  customerIncidentRecorded,
  customerSettled,
  customerTraded,
  customerVarietyTakenUp,
  customerVisited,
} from '../events/index.ts'
import { unknownCustomer } from '../refusals.ts'
import { onBooks, relationOf } from '../states/customer-file.ts'
import { ofCustomer } from './standing.ts'

export const recordIncident = defineCommand({
  type: 'customer.record-incident',
  fields: () => ({ ...both, kind: incidentKind, loss: amount.optional(), description: line.optional() }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const { customerId, departmentId, kind, loss, description } = command
    if (!relationOf(customer, departmentId)) return unknownCustomer(command)
    return [
      customerIncidentRecorded.of({
        customerId,
        departmentId,
        kind,
        loss: loss ?? null,
        description: description ?? null,
      }),
    ]
  },
})

export const recordVisit = defineCommand({
  type: 'customer.record-visit',
  fields: () => ({
    ...both,
    bySeniorManagement: z.boolean().optional(),
    needs: line.optional(),
    nextMoves: line.optional(),
    informationUpdated: z.boolean().optional(),
  }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const { customerId, departmentId, bySeniorManagement, needs, nextMoves, informationUpdated } = command
    if (!relationOf(customer, departmentId)) return unknownCustomer(command)
    return [
      customerVisited.of({
        customerId,
        departmentId,
        bySeniorManagement: bySeniorManagement ?? false,
        needs: needs ?? null,
        nextMoves: nextMoves ?? null,
        informationUpdated: informationUpdated ?? false,
      }),
    ]
  },
})

export const recordContact = defineCommand({
  type: 'customer.record-contact',
  fields: () => ({
    ...both,
    channel,
    subjects: z.array(subject).max(10).optional(),
    opinion: line.optional(),
    participants: z.array(id).max(100).optional(),
  }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const { customerId, departmentId, channel, subjects, opinion, participants } = command
    if (!relationOf(customer, departmentId)) return unknownCustomer(command)
    return [
      customerContacted.of({
        customerId,
        departmentId,
        channel,
        subjects: subjects ?? [],
        opinion: opinion ?? null,
        participants: participants ?? [],
      }),
    ]
  },
})

/** New business. Whether it may be done is not a matter of fact: the regulations in force judge it. */
export const trade = defineCommand({
  type: 'customer.trade',
  fields: () => ({
    ...both,
    amount,
    variety: variety.optional(),
    quantity: count.optional(),
    /** Retail and related-party business goes without admission. */
    outside: z.enum(['retail', 'related-party']).optional(),
  }),
  reads: ofCustomer,
  decide: ({ customer }, command, { occurredAt, calendar }) => {
    const { customerId, departmentId, amount, variety, quantity, outside } = command
    const known = onBooks(customer, departmentId)
    const traded = customerTraded.of({
      customerId,
      departmentId,
      on: localDate(calendar, occurredAt),
      amount,
      variety: variety ?? null,
      quantity: quantity ?? null,
      outside: outside ?? null,
    })
    if (!known || variety === undefined || known.varieties.includes(variety)) return [traded]
    return [traded, customerVarietyTakenUp.of({ customerId, departmentId, variety, grade: known.grade })]
  },
})

/** Payment of what was traded. Paid after the day on which it was due, it is a late payment at the same time. */
export const settle = defineCommand({
  type: 'customer.settle',
  fields: () => ({ ...both, amount, dueOn: day.optional(), reference: line.optional() }),
  reads: ofCustomer,
  decide: ({ customer }, command, { occurredAt, calendar }) => {
    const { customerId, departmentId, amount, dueOn, reference } = command
    if (!relationOf(customer, departmentId)) return unknownCustomer(command)
    const on = localDate(calendar, occurredAt)
    const settled = customerSettled.of({
      customerId,
      departmentId,
      on,
      amount,
      dueOn: dueOn ?? null,
      reference: reference ?? null,
    })
    if (dueOn === undefined || on <= dueOn) return [settled]
    const late = { customerId, departmentId, kind: 'late-payment' as const, loss: null }
    return [settled, customerIncidentRecorded.of({ ...late, description: `due ${dueOn}, paid ${on}` })]
  },
})
