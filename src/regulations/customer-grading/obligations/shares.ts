/** Shares above their caps, because others left or a cap was lowered: they stand until they are cured. */
import { withinShare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { type ShareSince, shareHistory } from '../../../facts/customer/states/share-history.ts'
import { reparation } from '../../../kinds/reparation.ts'
import { allowanceFor, gradingParameters } from '../parameters.ts'

const stood = (trail: readonly ShareSince[]) => trail.map(value => ({ since: value.at, value }))

const isAbove = ({ part, customers }: ShareSince, percent: string, allowance: number) =>
  part > allowance && !withinShare(part, customers, percent)

const told = ({ part, customers }: ShareSince, limit: string) => ({ part, customers, limit })

/** VIP客户占比超限待改正: the share rose because others left; it stands until cured. */
export const vipShareCured = reparation({
  id: 'vip-share-cured',
  clauses: ['D11-2.2.d.1'],
  title: { zh: 'VIP客户占比超限须改正', en: 'VIP share above the cap to be cured' },
  of: shareHistory,
  parameters: pick(gradingParameters, 'vipShareLimit', 'minimumAllowance'),
  history: ({ vipTrail }) => stood(vipTrail),
  breached: (share: ShareSince, { vipShareLimit, minimumAllowance }) =>
    isAbove(share, vipShareLimit, allowanceFor('vip', minimumAllowance)),
  facts: (_, share, { vipShareLimit }) => told(share, vipShareLimit),
  sentence: {
    zh: '部门 {department} 的 {customers} 名客户中VIP {part} 名，超过 {limit}%',
    en: 'department {department} has {part} VIP of {customers} customer(s), above {limit} %',
  },
})

/** 优选类客户占比超限待改正. */
export const preferredShareCured = reparation({
  id: 'preferred-share-cured',
  clauses: ['D11-2.3.e.1'],
  title: { zh: '优选类客户占比超限须改正', en: 'Preferred share above the cap to be cured' },
  of: shareHistory,
  parameters: pick(gradingParameters, 'preferredShareLimit', 'minimumAllowance'),
  history: ({ preferredTrail }) => stood(preferredTrail),
  breached: (share: ShareSince, { preferredShareLimit, minimumAllowance }) =>
    isAbove(share, preferredShareLimit, allowanceFor('preferred', minimumAllowance)),
  facts: (_, share, { preferredShareLimit }) => told(share, preferredShareLimit),
  sentence: {
    zh: '部门 {department} 的 {customers} 名客户中优选类 {part} 名，超过 {limit}%',
    en: 'department {department} has {part} preferred of {customers} customer(s), above {limit} %',
  },
})
