/** 授权委托: somebody lets another act for him, for a time; and takes it back. */
import * as z from 'zod'
import type { Actor } from '../../core/event.ts'
import { tag } from '../../core/tag.ts'
import { id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'

const instant = z.iso.datetime({ precision: 3 })

const of = ({ mandateId }: { readonly mandateId: string }) => tag('mandate', mandateId)
const why = [{ subject: of, fields: ['reason'] }]

/** What a mandate covers. A list of departments: only commands that name one of them. */
export const scope = () => ({
  /** Types of commands, as in a grant: `return.approve`, `return.*`, `*`. */
  may: z.array(id).min(1).max(200),
  departments: z.array(id).min(1).max(200).nullable(),
})

/** 授权: in force from `since` on, and no more at `until`. */
export const mandateGiven = shapedEvent(
  'mandate.given',
  () => ({
    mandateId: id,
    /** The giver, with the role and the department that he lends: those that his host knew when he gave it. */
    from: z.strictObject({ personId: id, role: id.nullable(), department: id.nullable() }),
    to: id,
    ...scope(),
    since: instant,
    until: instant,
    reason: line,
  }),
  data => [of(data), tag('giver', data.from.personId), tag('substitute', data.to)],
  why,
)

/** 撤销授权: from its business time on. */
export const mandateRevoked = shapedEvent(
  'mandate.revoked',
  () => ({ mandateId: id, reason: line }),
  data => [of(data)],
  why,
)

/** The giver as his host knows him. */
export const giverOf = ({ id, role, department }: Actor) => ({
  personId: id,
  role: role ?? null,
  department: department ?? null,
})
