/** What goes on between a department and a customer: visits, contacts, business, payment, and what goes wrong. */
import * as z from 'zod'
import { defineCommand } from '../../../core/command.ts'
import { localDate } from '../../../time/local-date.ts'
import { amount, count, day, id } from '../../fields.ts'
import { both, channel, incidentKind, line, subject, variety } from '../events/fields.ts'
import * as events from '../events/index.ts'
import { notKnown } from '../refusals/index.ts'
import { mergedAway } from '../refusals/merged.ts'
import { changedAt, ofCustomer, onBooks } from '../states/customer-file.ts'

export const dealingCommands = [
  defineCommand({
    type: 'customer.record-incident',
    fields: () => ({ ...both, kind: incidentKind, loss: amount.optional(), description: line.optional() }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, loss = null, description = null, ...data }, { occurredAt }) =>
      notKnown(customer, data, occurredAt) ?? [events.customerIncidentRecorded.of({ ...data, loss, description })],
  }),

  defineCommand({
    type: 'customer.record-visit',
    fields: () => ({
      ...both,
      bySeniorManagement: z.boolean().optional(),
      needs: line.optional(),
      nextMoves: line.optional(),
      informationUpdated: z.boolean().optional(),
    }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, needs = null, nextMoves = null, ...rest }, { occurredAt }) => {
      const { bySeniorManagement = false, informationUpdated = false, ...data } = rest
      const visit = { ...data, bySeniorManagement, needs, nextMoves, informationUpdated }
      return notKnown(customer, data, occurredAt) ?? [events.customerVisited.of(visit)]
    },
  }),

  defineCommand({
    type: 'customer.record-contact',
    fields: () => ({
      ...both,
      channel,
      subjects: z.array(subject).max(10).optional(),
      opinion: line.optional(),
      participants: z.array(id).max(100).optional(),
    }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, subjects = [], opinion = null, participants = [], ...data }, { occurredAt }) =>
      notKnown(customer, data, occurredAt) ?? [
        events.customerContacted.of({ ...data, subjects, opinion, participants }),
      ],
  }),

  /** New business. Whether it may be done is not a matter of fact: the regulations in force judge it. */
  defineCommand({
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
    decide: ({ customer }, { type: _, ...data }, { occurredAt, calendar }) => {
      const merged = mergedAway(customer, occurredAt)
      if (merged) return merged
      const { customerId, departmentId, variety = null, quantity = null, outside = null } = data
      const on = localDate(calendar, occurredAt)
      const traded = events.customerTraded.of({ ...data, on, variety, quantity, outside })
      const known = onBooks(customer, departmentId)
      if (!known || variety === null || known.varieties.includes(variety)) return [traded]
      // What is told behind a later change of its standing takes nothing up: that change has counted its goods already.
      if (changedAt(customer, [departmentId])! > occurredAt) return [traded]
      const { grade } = known
      return [traded, events.customerVarietyTakenUp.of({ customerId, departmentId, variety, grade })]
    },
  }),

  /** Payment of what was traded, or a credit for what came back. Paid after the day on which it was due, it is a late payment at the same time. */
  defineCommand({
    type: 'customer.settle',
    fields: () => ({ ...both, amount, dueOn: day.optional(), reference: line.optional(), soldOn: day.optional() }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, dueOn = null, reference = null, ...data }, { occurredAt, calendar }) => {
      const refusal = notKnown(customer, data, occurredAt)
      if (refusal) return refusal
      const { customerId, departmentId } = data
      const on = localDate(calendar, occurredAt)
      const settled = events.customerSettled.of({ ...data, on, dueOn, reference })
      if (dueOn === null || on <= dueOn) return [settled]
      // No text of ours stands where texts are sealed as personal: of who was forgotten a late payment is still recorded.
      const late = { customerId, departmentId, kind: 'late-payment', loss: null, description: null } as const
      return [settled, events.customerIncidentRecorded.of(late)]
    },
  }),
]
