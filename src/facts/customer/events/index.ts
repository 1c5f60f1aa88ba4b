/**
 * What happens with customers. Type names and field names are a storage format: never rename them, write an upcast.
 * An event says what it changed in full (the grade before, the books a customer was struck off), so that the state of
 * a department needs no list of its customers.
 */
import * as z from 'zod'
import { defineEvent } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { amount, day, id } from '../../fields.ts'
import {
  assessment,
  both,
  channel,
  conditions,
  grade,
  incidentKind,
  kind,
  line,
  result,
  scale,
  subject,
  variety,
} from './fields.ts'
import { customerBlacklisted, customerDelisted } from './listings.ts'
import { skeletons } from './look-alikes.ts'
import { mergingEvents } from './merging.ts'
import { personal, relationEvent, tagsOfList } from './relation-event.ts'

export { customerBlacklisted, customerDelisted }

/**
 * 准入: entered on a department's books, as a qualified customer. What is known of it already is the company's, and stays
 * where the admission is silent: name, region, remoteness and scale are null then.
 */
export const customerAdmitted = defineEvent({
  type: 'customer.admitted',
  schema: () =>
    z.strictObject({
      ...both,
      kind,
      name: line.nullable(),
      region: line.nullable(),
      remote: z.boolean().nullable(),
      scale: scale().nullable(),
      varieties: z.array(variety),
      licensedVarieties: z.array(variety),
      conditions: conditions(),
      /** Look-alikes that somebody has found to be other customers. */
      distinctFrom: z.array(id).optional(),
    }),
  version: 2,
  // Of before, only the tags of look-alikes are lacking. An admission that says nothing was told as not remote and of no
  // size then: that is read as it stands, for nobody knows any more what was said.
  upcasts: { 1: data => data },
  // By its name nothing is tagged: it may be sealed, and a tag stays for ever.
  tags: data => [...tagsOfList(data), ...skeletons(data.customerId).map(text => tag('looks-like', text))],
  personal: personal('name'),
  withdrawable: true,
})

/** 客户信息更新: what changed is given, the rest is null. */
export const customerUpdated = relationEvent(
  'customer.updated',
  () =>
    z.strictObject({
      ...both,
      name: line.nullable(),
      region: line.nullable(),
      remote: z.boolean().nullable(),
      scale: scale().nullable(),
      licensedVarieties: z.array(variety).nullable(),
    }),
  personal('name'),
)

/** 分级, 升级, 降级: with the four factors that were considered. */
export const customerGraded = relationEvent(
  'customer.graded',
  () =>
    z.strictObject({
      ...both,
      from: grade,
      to: grade,
      varieties: z.array(variety),
      factors: z.strictObject({
        annualVolume: z.string(),
        latePayments: z.int(),
        reputation: z.string().nullable(),
        loyalty: z.string().nullable(),
      }),
      reason: line.nullable(),
      /** 更正: the grading that was wrong, and is taken back. */
      reverses: id.optional(),
    }),
  personal('reason'),
  false,
)

/** 阶段性评审, by the stage evaluation form (客户阶段评价表). */
export const customerReviewed = relationEvent(
  'customer.reviewed',
  () => z.strictObject({ ...both, result, assessment: assessment(), form: line.nullable() }),
  personal('form'),
)

/** 出现相关问题: a problem that the customer caused or met. */
export const customerIncidentRecorded = relationEvent(
  'customer.incident-recorded',
  () => z.strictObject({ ...both, kind: incidentKind, loss: amount.nullable(), description: line.nullable() }),
  personal('description'),
)

/**
 * 客户调动: off one department's books and onto another's at the same instant. The department is the one that has the
 * customer from now on; the grade goes from what it was to what it is there, never up.
 */
export const customerTransferred = defineEvent({
  type: 'customer.transferred',
  schema: () =>
    z.strictObject({
      ...both,
      fromDepartmentId: id,
      from: grade,
      to: grade,
      kind,
      varieties: z.array(variety),
      licensedVarieties: z.array(variety),
      conditions: conditions(),
      reason: line,
    }),
  tags: data => [...tagsOfList(data), tag('department', data.fromDepartmentId)],
  personal: personal('reason'),
})

/** 退出: taken off one department's books. */
export const customerRemoved = relationEvent(
  'customer.removed',
  () => z.strictObject({ ...both, criterion: id, note: line.nullable(), grade, varieties: z.array(variety) }),
  personal('note'),
)

/** 走访. */
export const customerVisited = relationEvent(
  'customer.visited',
  () =>
    z.strictObject({
      ...both,
      bySeniorManagement: z.boolean(),
      needs: line.nullable(),
      nextMoves: line.nullable(),
      informationUpdated: z.boolean(),
    }),
  personal('needs', 'nextMoves'),
)

/** 沟通. */
export const customerContacted = relationEvent(
  'customer.contacted',
  () =>
    z.strictObject({
      ...both,
      channel,
      subjects: z.array(subject),
      opinion: line.nullable(),
      participants: z.array(id),
    }),
  personal('opinion', 'participants[]'),
)

/** 商业行为: new business, on a day of the office's calendar. */
export const customerTraded = relationEvent('customer.traded', () =>
  z.strictObject({
    ...both,
    on: day,
    amount,
    variety: variety.nullable(),
    quantity: z.int().nullable(),
    outside: z.enum(['retail', 'related-party']).nullable(),
  }),
)

/** A customer on the books trades a variety for the first time. */
export const customerVarietyTakenUp = relationEvent('customer.variety-taken-up', () =>
  z.strictObject({ ...both, variety, grade }),
)

/**
 * 结算. `soldOn`: it is a credit for goods that came back, and lowers the business of the month in which they were sold; a
 * credit that is taken back has a negative amount.
 */
export const customerSettled = relationEvent(
  'customer.settled',
  () =>
    z.strictObject({
      ...both,
      on: day,
      amount: z.string(),
      dueOn: day.nullable(),
      reference: line.nullable(),
      soldOn: day.optional(),
    }),
  personal('reference'),
)

/** What goes on with a customer; that two of them are one is not among it. */
export const dealingEvents = [
  customerAdmitted,
  customerUpdated,
  customerGraded,
  customerReviewed,
  customerIncidentRecorded,
  customerBlacklisted,
  customerDelisted,
  customerTransferred,
  customerRemoved,
  customerVisited,
  customerContacted,
  customerTraded,
  customerVarietyTakenUp,
  customerSettled,
] as const

export const customerEvents = [...dealingEvents, ...mergingEvents] as const
