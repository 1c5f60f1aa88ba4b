/**
 * 版本: one wording of the complaint procedure, as data. The rules are the same for all editions; an edition says which
 * of them it has, by which clauses, with which limits, who does which step and what comes before it. A case keeps the
 * edition that was in force when the complaint came in.
 */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { id, line } from '../../../facts/fields.ts'

const anchor = id
const roles = () => z.array(id)
const limit = () => z.strictObject({ days: z.int().min(1).max(1_000), clause: anchor })

/** One step of the procedure; its name is that of the event, without `complaint.`. */
const step = () =>
  z.strictObject({
    roles: roles(),
    roleClause: anchor,
    after: z.array(id),
    orderClause: anchor,
  })

export interface Step {
  /** The roles that may do it (any of them); none: whoever asks. */
  roles: string[]
  roleClause: string
  /** Steps that come before it, all of them. */
  after: string[]
  orderClause: string
}

const wording = () =>
  z.strictObject({
    id,
    title: z.strictObject({ zh: line, en: line }),
    closing: z.strictObject({ domestic: z.array(limit()).min(1), overseas: z.array(limit()).min(1) }),
    report: limit(),
    opinion: limit(),
    reviewDay: z.int().min(1).max(28),
    copies: z.array(z.strictObject({ copy: z.int().min(1).max(9), keeper: id, clause: anchor })),
    salesRoles: roles().min(1),
    inspection: z.strictObject({ by: roles(), quality: roles() }),
    productionDetails: z.array(z.enum(['unit', 'machineAndShift', 'staff', 'producedOn', 'persons'])),
    reviewers: roles(),
    inquiryForce: z.enum(['must', 'in-principle']),
    flow: z.array(id).min(1),
    steps: z.record(id, step()),
    owedBy: z.record(id, roles()),
    clauses: z.record(id, z.array(anchor).min(1)),
  })

export interface Limit {
  days: number
  clause: string
}

/** An interface, so that what refers to an edition says its name and not all its members. */
export interface Edition {
  id: string
  title: { zh: string; en: string }
  /** 结案期限, in calendar days from acceptance, the last one being the limit; an earlier one is a due day. */
  closing: { domestic: Limit[]; overseas: Limit[] }
  /** 调查报告, days after the investigation. */
  report: Limit
  /** 综合意见, days after the form came back. */
  opinion: Limit
  /** 每月十日前: the day of the month by whose end the closings of the month before are reviewed. */
  reviewDay: number
  /** 五联: who keeps which copy. */
  copies: { copy: number; keeper: string; clause: string }[]
  /** The roles that belong to sales: beyond their authority no answer is given. */
  salesRoles: string[]
  /** 会勘: who goes, and who of them is from quality, for whom the general manager may appoint others. */
  inspection: { by: string[]; quality: string[] }
  /** What manufacturing has to report about the production. */
  productionDetails: ('unit' | 'machineAndShift' | 'staff' | 'producedOn' | 'persons')[]
  /** With whom the closings of a month are reviewed. */
  reviewers: string[]
  /** 查办 is a must in some editions and a may in others. */
  inquiryForce: 'must' | 'in-principle'
  /** The order in which a case waits for its steps. */
  flow: string[]
  steps: Record<string, Step>
  /** By duty: the roles that owe it, where the case itself does not say. */
  owedBy: Record<string, string[]>
  /** By rule or duty: the anchors that it is kept by, the deciding one first. What is not here is not kept. */
  clauses: Record<string, string[]>
}

export const edition: () => z.ZodType<Edition> = builtOnce(wording)
