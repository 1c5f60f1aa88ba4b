/** What the front desk and the departments have done with a service complaint. */
import type { Instant } from '../../../core/ports.ts'
import { type Case, type Recipes, write } from './case.ts'

export const service: Recipes<Case> = {
  // The clock does not begin anew when somebody registers it a second time.
  'complaint.registered': ({ service }, { data, occurredAt }) => {
    service.registeredAt ??= occurredAt
    if (data.findings !== null) service.foundOutAt ??= occurredAt
  },
  'complaint.classified': ({ service }, { data, occurredAt }) => {
    if (data.complexity !== null) service.complexity = data.complexity
    if (data.severity !== null) service.severity = data.severity
    if (data.treatment !== null) service.treatment = data.treatment
    if (data.class === null) return
    service.class = data.class
    service.urgentSince = data.class === 'urgent' ? (service.urgentSince ?? occurredAt) : null
  },
  // Who gets the case anew has not resolved it yet.
  'complaint.dispatched': ({ service }, { data, occurredAt }) => {
    const { departmentId, handleBy, replyBy } = data
    if (isLate(service, occurredAt)) service.lapsed.push(service.dispatch!)
    service.dispatch = { departmentId, at: occurredAt, handleBy, replyBy, delayExplainedAt: null }
    service.dispatches += 1
    write(service, { resolvedAt: null, fedBack: {}, verifiedAt: null, verifiedOk: null })
  },
  'complaint.delay-explained': ({ service }, { data, occurredAt }) => {
    if (service.dispatch?.departmentId === data.departmentId) service.dispatch.delayExplainedAt = occurredAt
    service.lapsed = service.lapsed.filter(({ departmentId }) => departmentId !== data.departmentId)
  },
  'complaint.resolved': ({ service, findings }, { data, occurredAt }) => {
    service.resolvedAt = occurredAt
    findings.measure = data.measure
    if (data.rootCause !== null) findings.rootCause = data.rootCause
  },
  'complaint.fed-back': ({ service }, { data, occurredAt }) => {
    service.fedBack[data.to] = occurredAt
  },
  'complaint.verified': ({ service }, { data, occurredAt }) => {
    service.verifiedAt = occurredAt
    service.verifiedOk = data.ok
    if (!data.ok) service.resolvedAt = null
  },
  'complaint.followed-up': ({ service }, { data, occurredAt }) => {
    service.followedUpAt = occurredAt
    service.satisfied = data.satisfied
  },
  'complaint.escalated': ({ service }, { data, occurredAt }) => {
    service.escalated[data.to] = occurredAt
    if (service.dispatch) service.escalatedFrom[data.to] = service.dispatch.departmentId
  },
  'complaint.reported-in-writing': ({ service }, { data, occurredAt }) => {
    service.reported[data.to] = occurredAt
  },
  'complaint.level-decided': ({ service }, { data, occurredAt }) => {
    service.decided[data.level] = occurredAt
  },
}

/** 限期已过: not handled by the time that was set, and not explained either. */
function isLate({ dispatch, resolvedAt }: Case['service'], at: Instant): boolean {
  if (dispatch === null || dispatch.handleBy === null || dispatch.delayExplainedAt !== null) return false
  return resolvedAt === null && at > dispatch.handleBy
}
