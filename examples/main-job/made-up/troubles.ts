/** Late payers, a crisis, a major loss, a list, and four customers who leave. */
import type { Language } from '../../../src/index.ts'
import { type Act, act, both, on } from './act.ts'
import { memberOf } from './company.ts'
import { grading } from './gradings.ts'
import { paper } from './papers.ts'

const REASONS = {
  late: { en: 'paid twelve days late', zh: '滞期付款十二天' },
  lost: { en: 'goods lost and not paid for', zh: '货物丢失且未付款' },
  price: { en: 'sold below the agreed price', zh: '低于约定价格销售' },
}

export function troubles(lang: Language): Act[] {
  return [...latePayers(lang), ...crisis(), ...majorLoss(lang), ...departmentList(lang)]
}

/** N-03 pays late before the grading and is refused; N-02 pays late as a VIP and is downgraded in time. */
function latePayers(lang: Language): Act[] {
  const settle = (customerId: string, dueOn: string) => ({
    type: 'customer.settle',
    ...both(memberOf(customerId)),
    amount: '120000',
    dueOn,
  })
  return [
    act(on(5, 20), 'north', settle('N-03', on(4, 30))),
    act(on(8, 12), 'north', settle('N-02', on(7, 31))),
    grading(memberOf('N-02'), 'qualified', on(8, 14), REASONS.late[lang]),
  ]
}

/** A VIP of the east is in a crisis, and nobody downgrades it within five days. */
function crisis(): Act[] {
  const incident = { type: 'customer.record-incident', ...both(memberOf('E-02')), kind: 'operating-crisis' }
  return [act(on(12, 2), 'east', incident)]
}

/** The north may not blacklist for the company; the marketing division does, and then no department may trade. */
function majorLoss(lang: Language): Act[] {
  const { customerId, departmentId } = memberOf('N-09')
  const list = { type: 'customer.blacklist', customerId, list: 'company', reason: REASONS.lost[lang] }
  const incident = { type: 'customer.record-incident', customerId, departmentId, kind: 'major-loss', loss: '250000' }
  const trade = { type: 'customer.trade', customerId, departmentId: 'south', amount: '8000' }
  return [
    act(on(9, 3), 'north', incident),
    paper(on(9, 4), 'north', 'incident-report', { customerId }),
    act(on(9, 5), 'north', { ...list, verified: true }),
    act(on(9, 8), 'marketing-division', { type: 'incident.verify', customerId, departmentId, ...VERIFIED }),
    act(on(9, 9), 'marketing-division', { ...list, verified: true }),
    paper(on(9, 10), 'marketing-division', 'blacklist-report', { customerId }),
    act(on(9, 15), 'south', trade),
  ]
}

const VERIFIED = { upheld: true, finding: 'seen on the spot' }

function departmentList(lang: Language): Act[] {
  const list = { type: 'customer.blacklist', customerId: 'S-12', list: 'department', departmentId: 'south' }
  return [act(on(10, 9), 'south', { ...list, reason: REASONS.price[lang] })]
}

/** Four customers leave the south: its three VIPs are above the cap of those who stay, and no further one is possible. */
export function departures(): Act[] {
  const leavers = ['S-15', 'S-16', 'S-17', 'S-18'].map(customerId =>
    act(on(11, 12), 'south', { type: 'customer.remove', ...both(memberOf(customerId)), criterion: 'left-the-market' }),
  )
  return [...leavers, grading(memberOf('S-04'), 'vip', on(11, 28)), grading(memberOf('S-10'), 'preferred', on(12, 29))]
}
