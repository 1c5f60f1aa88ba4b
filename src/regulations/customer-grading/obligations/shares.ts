/** Shares above their caps, because others left or a cap was lowered: they stand until they are cured. */
import { withinShare } from '../../../core/exact.ts'
import { type Duty, defineObligation } from '../../../core/obligation.ts'
import { type ShareSince, shareHistory } from '../../../facts/customer/share-history.ts'
import { minimumAllowance, preferredShareLimit, vipShareLimit } from '../parameters.ts'
import { dutyOfDepartment } from './duty.ts'

/** VIP客户占比超限待改正: the share rose because others left; it stands until cured. */
export const vipShareCured = defineObligation({
  id: 'vip-share-cured',
  clauses: ['D11-2.2.d.1'],
  title: { zh: 'VIP客户占比超限须改正', en: 'VIP share above the cap to be cured' },
  force: 'must',
  parameters: { vipShareLimit, minimumAllowance },
  of: shareHistory,
  sentence: {
    zh: '部门 {department} 的 {customers} 名客户中VIP {part} 名，超过 {limit}%',
    en: 'department {department} has {part} VIP of {customers} customers, above {limit} %',
  },
  duties: ({ state, parametersAt, unchangedSince }) =>
    breachOf(state.vipTrail, state.departmentId, unchangedSince, at => {
      const { vipShareLimit, minimumAllowance } = parametersAt(at)
      return { percent: vipShareLimit, minimumAllowance }
    }),
})

/** 优选类客户占比超限待改正. */
export const preferredShareCured = defineObligation({
  id: 'preferred-share-cured',
  clauses: ['D11-2.3.e.1'],
  title: { zh: '优选类客户占比超限须改正', en: 'Preferred share above the cap to be cured' },
  force: 'must',
  parameters: { preferredShareLimit, minimumAllowance },
  of: shareHistory,
  sentence: {
    zh: '部门 {department} 的 {customers} 名客户中优选类 {part} 名，超过 {limit}%',
    en: 'department {department} has {part} preferred of {customers} customers, above {limit} %',
  },
  duties: ({ state, parametersAt, unchangedSince }) =>
    breachOf(state.preferredTrail, state.departmentId, unchangedSince, at => {
      const { preferredShareLimit, minimumAllowance } = parametersAt(at)
      return { percent: preferredShareLimit, minimumAllowance }
    }),
})

interface Limit {
  readonly percent: string
  readonly minimumAllowance: number
}

/**
 * A share is measured by the cap of today, whatever it was when the share came about. Since: the moment from which the
 * share has been above the cap of then and of today; or, if the cap of then allowed it, the moment at which the cap of
 * today came in force.
 */
function breachOf(
  trail: readonly ShareSince[],
  departmentId: string,
  unchangedSince: string,
  limitAt: (at: string) => Limit,
): Duty[] {
  const now = trail.at(-1)
  if (!now) return []
  const limit = limitAt(now.at > unchangedSince ? now.at : unchangedSince)
  const above = trail.filter(one => isAbove(one, limit))
  if (above.length === 0) return []
  const broken = above.find(one => one.at >= unchangedSince || isAbove(one, limitAt(one.at)))
  const loose = above[0]!.at < unchangedSince
  const since = broken && (!loose || broken.at < unchangedSince) ? broken.at : unchangedSince
  return [dutyOfDepartment(departmentId, since, { part: now.part, customers: now.customers, limit: limit.percent })]
}

function isAbove({ part, customers }: ShareSince, { percent, minimumAllowance }: Limit): boolean {
  return part > minimumAllowance && !withinShare(part, customers, percent)
}
