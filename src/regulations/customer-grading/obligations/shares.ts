/** Shares above their caps, because others left: they stand until they are cured. */
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
  duties: ({ state, parametersAt }) =>
    breachOf(state.vipTrail, state.departmentId, at => {
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
  duties: ({ state, parametersAt }) =>
    breachOf(state.preferredTrail, state.departmentId, at => {
      const { preferredShareLimit, minimumAllowance } = parametersAt(at)
      return { percent: preferredShareLimit, minimumAllowance }
    }),
})

function breachOf(
  trail: readonly ShareSince[],
  departmentId: string,
  limitAt: (at: string) => { percent: string; minimumAllowance: number },
): Duty[] {
  const now = trail.at(-1)
  if (!now) return []
  const breaks = ({ at, part, customers }: ShareSince) => {
    const { percent, minimumAllowance } = limitAt(at)
    return part > minimumAllowance && !withinShare(part, customers, percent)
  }
  const first = trail.find(breaks)
  if (!first || !breaks(now)) return []
  const { percent } = limitAt(first.at)
  return [dutyOfDepartment(departmentId, first.at, { part: now.part, customers: now.customers, limit: percent })]
}
