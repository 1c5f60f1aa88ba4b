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
  duties: ({ state, parametersAt, changes }) =>
    breachOf(state.vipTrail, state.departmentId, changes, at => {
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
  duties: ({ state, parametersAt, changes }) =>
    breachOf(state.preferredTrail, state.departmentId, changes, at => {
      const { preferredShareLimit, minimumAllowance } = parametersAt(at)
      return { percent: preferredShareLimit, minimumAllowance }
    }),
})

interface Limit {
  readonly percent: string
  readonly minimumAllowance: number
}

/**
 * A share is measured by the cap of today, whatever it was when the share came about. Since: going back from today over
 * the moments at which the share or the cap changed, as far as the share was above the cap of then.
 */
function breachOf(
  trail: readonly ShareSince[],
  departmentId: string,
  changes: readonly string[],
  limitAt: (at: string) => Limit,
): Duty[] {
  const now = trail.at(-1)
  if (!now) return []
  const moments = [...trail.map(({ at }) => at), ...changes.filter(at => at > trail[0]!.at)].sort()
  const broken = (at: string) => isAbove(trail.findLast(one => one.at <= at)!, limitAt(at))
  const since = moments[moments.findLastIndex(at => !broken(at)) + 1]
  if (since === undefined) return []
  const limit = limitAt(moments.at(-1)!).percent
  return [dutyOfDepartment(departmentId, since, { part: now.part, customers: now.customers, limit })]
}

function isAbove({ part, customers }: ShareSince, { percent, minimumAllowance }: Limit): boolean {
  return part > minimumAllowance && !withinShare(part, customers, percent)
}
