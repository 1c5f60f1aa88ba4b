/** What was found out, decided, agreed and told. */

import type { Instant } from '../../../core/ports.ts'
import type { Share, Stage } from '../events/fields.ts'
import type { CaseFact } from '../events/index.ts'
import { type Case, type Done, type Recipes, write } from './case.ts'

export const settlement: Recipes<Case> = {
  'complaint.investigated': ({ findings }, { data, occurredAt }) => {
    const { founded, causeClass, cause, special } = data
    write(findings, { founded, causeClass, cause, special })
    if (data.responsible.length > 0) fix(findings, 'proposed', data.responsible, occurredAt)
  },
  'complaint.third-party-joined': ({ findings }, { data }) => {
    findings.thirdParties.push(data.party)
  },
  'complaint.need-told': ({ findings }, { data, occurredAt }) => {
    findings.needs[data.need] = occurredAt
  },
  'complaint.instructed': ({ findings }, { data }) => {
    findings.appointed.push(...data.appointed)
  },
  'complaint.responsibility-fixed': ({ findings }, { data, occurredAt }) => {
    fix(findings, data.stage, data.shares, occurredAt)
    if (data.loss !== null) findings.loss = data.loss
  },
  'complaint.corrected': ({ findings, form }, { data }) => {
    if (data.causeClass !== null) findings.causeClass = data.causeClass
    if (data.cause !== null) findings.cause = data.cause
    if (data.loss !== null) findings.loss = data.loss
    if (data.partNumber !== null) form.partNumber = data.partNumber
  },
  'complaint.handling-drafted': ({ settlement }, { data }) => {
    settlement.drafted = { ...data.handling }
  },
  'complaint.negotiated': ({ settlement }, event) => {
    const { agreed, handling } = event.data
    settlement.negotiated = { ...done(event), agreed, handling: { ...handling } }
  },
  'complaint.consolidated': ({ settlement, findings }, event) => {
    const { handling, ourFault, carelessness, tracked, loss } = event.data
    settlement.consolidated = { ...done(event), handling: { ...handling }, ourFault, carelessness, tracked }
    settlement.approved = null
    if (loss !== null) findings.loss = loss
  },
  'complaint.approved': ({ settlement }, event) => {
    const { handling, amount, as } = event.data
    settlement.approved = { ...done(event), handling: { ...handling }, amount, as }
  },
  'complaint.sent-back': ({ settlement }) => {
    settlement.consolidated = null
    settlement.approved = null
  },
  'complaint.customer-told': ({ settlement }, { data, occurredAt }) => {
    settlement.told[data.about] = occurredAt
  },
  'complaint.refused-by-customer': ({ settlement }, { occurredAt }) => {
    settlement.refusedAt = occurredAt
  },
  'complaint.objected': ({ settlement }, { data, occurredAt }) => {
    settlement.objections[data.departmentId] = occurredAt
  },
  'complaint.objection-answered': ({ settlement }, { data }) => {
    delete settlement.objections[data.departmentId]
  },
}

function fix(findings: Case['findings'], stage: Stage, shares: readonly Share[], at: Instant): void {
  findings.stage = stage
  findings.fixedAt[stage] = at
  findings.shares = shares.map(share => ({ ...share }))
}

function done({ occurredAt, actor }: CaseFact): Done {
  return { at: occurredAt, by: actor?.id ?? null, onBehalfOf: actor?.onBehalfOf?.id ?? null }
}
