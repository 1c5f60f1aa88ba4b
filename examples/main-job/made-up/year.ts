/** What happened in 2025, in the order of its days: the routine, the two halves' reviews and gradings, the troubles. */
import { type Member, members, membersOf, monthlyAmount } from './company.ts'

export interface Act {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly command: Readonly<Record<string, unknown>> & { readonly type: string }
  /** The department of whoever acts. */
  readonly by: string
}

export const YEAR = 2025
export const LAST_DAY = `${YEAR}-12-31`

export function actsOfTheYear(): readonly Act[] {
  const acts = [...admissions(), ...routine(), ...reviews(), ...gradings(), ...papers(), ...troubles(), ...departures()]
  // Stable: acts of one day stay in the order of the chapters above.
  return acts.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

type Command = Act['command']

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

const on = (month: number, day: number) => `${YEAR}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const act = (day: string, by: string, command: Command): Act => ({ day, by, command })

const both = ({ customerId, departmentId }: Member) => ({ customerId, departmentId })

const CONDITIONS = {
  legalCapacity: true,
  businessLicence: true,
  taxRegistration: true,
  goodReputation: true,
  contractSigned: true,
  noOffences: true,
  protectsBrand: true,
}

function admissions(): Act[] {
  const regular = members.map((one, index) => act(on(1, 6 + (index % 10)), one.departmentId, admission(one)))
  const second = { ...member('N-09'), departmentId: 'south' }
  const newcomer = { ...member('E-28'), customerId: 'E-29' }
  const lacking = {
    ...admission(newcomer),
    conditions: { ...CONDITIONS, businessLicence: false },
  }
  return [...regular, act(on(1, 20), 'south', admission(second)), act(on(2, 10), 'east', lacking)]
}

function admission(one: Member): Command {
  const { kind, hospitalLevel } = one
  const scale = hospitalLevel === undefined ? {} : { hospitalLevel }
  const conditions = kind === 'medical-institution' ? { ...CONDITIONS, medicalLicences: true } : CONDITIONS
  return { type: 'customer.admit', ...both(one), kind, scale, conditions }
}

function member(customerId: string): Member {
  return members.find(one => one.customerId === customerId)!
}

/** Business every month, contacts and visits as often as they are owed; the south goes slack in October. */
function routine(): Act[] {
  return MONTHS.flatMap(month =>
    members
      .filter(one => isWith(one, month))
      .flatMap(one =>
        [...business(one, month), ...care(one, month)].map(command => act(on(month, 22), one.departmentId, command)),
      ),
  )
}

/** N-09, S-12 and four customers of the south are struck off or leave in the course of the year. */
function isWith({ customerId }: Member, month: number): boolean {
  const until: Readonly<Record<string, number>> = {
    'N-09': 8,
    'S-12': 9,
    'S-15': 10,
    'S-16': 10,
    'S-17': 10,
    'S-18': 10,
  }
  return month <= (until[customerId] ?? 12)
}

function business(one: Member, month: number): Command[] {
  return [{ type: 'customer.trade', ...both(one), amount: monthlyAmount(one, month) }]
}

function care(one: Member, month: number): Command[] {
  if (one.departmentId === 'south' && month >= 10) return []
  const commands: Command[] = []
  const endsQuarter = month % 3 === 0
  if (one.rank < 16 || endsQuarter) commands.push({ type: 'customer.record-contact', ...both(one), channel: 'phone' })
  if (endsQuarter && (one.rank < 16 || month === 12)) commands.push({ type: 'customer.record-visit', ...both(one) })
  if (month === 6 || month === 12) commands.push({ type: 'customer.update', ...both(one) })
  return commands
}

const ASSESSMENT = {
  contractPerformance: 'high',
  payment: 'high',
  goodFaith: 'high',
  results: 'high',
  reputation: 'high',
  stability: 'high',
  loyalty: 'high',
  demand: 'high',
  knownInRegion: true,
  risk: 'none',
  longTermPartner: true,
}

/** The south holds no second review, and files no result with the marketing division. */
function reviews(): Act[] {
  return members.flatMap(one => {
    const review = { type: 'customer.review', ...both(one), result: 'good', assessment: ASSESSMENT }
    const half = (month: number) => [act(on(month, 24), one.departmentId, review), ...filed(one, month)]
    if (one.departmentId === 'south') return [act(on(6, 24), 'south', review)]
    return one.customerId === 'N-09' ? half(6) : [...half(6), ...half(12)]
  })
}

function filed(one: Member, month: number): Act[] {
  const paperId = `review-${one.customerId}-${month}`
  const paper = {
    type: 'paper.file',
    paperId,
    ...both(one),
    kind: 'review-result',
    title: `Review of ${one.customerId}`,
  }
  return [act(on(month, 26), one.departmentId, paper)]
}

/** Each department proposes its largest customers, and one more than the cap leaves room for. */
function gradings(): Act[] {
  const vip = { east: 5, north: 7, south: 4 }
  const preferred = { east: 10, north: 14, south: 4 }
  return Object.entries(vip).flatMap(([departmentId, count]) => {
    const ranked = membersOf(departmentId)
    const others = preferred[departmentId as keyof typeof preferred]
    return [
      ...ranked.slice(0, count).map(one => grading(one, 'vip', on(6, 30))),
      ...ranked.slice(count, count + others).map(one => grading(one, 'preferred', on(6, 30))),
    ]
  })
}

function grading(one: Member, grade: string, day: string, reason?: string): Act {
  const command = { type: 'customer.grade', ...both(one), grade }
  return act(day, one.departmentId, reason === undefined ? command : { ...command, reason })
}

const PAPERS = ['implementing-rules', 'file-officer', 'market-analysis', 'development-plan'] as const

function papers(): Act[] {
  const shelves = ['east', 'north', 'south'].flatMap(departmentId =>
    PAPERS.map(kind => paper(on(1, 30), departmentId, kind, {})),
  )
  const content = {
    complaintKinds: ['goods', 'delivery'],
    scope: 'all customers',
    responsible: 'manager',
    handlingDays: 3,
  }
  const diligent = ['east', 'north'].flatMap(departmentId => [
    paper(on(2, 3), departmentId, 'customer-structure', { content: { vipShare: '15', preferredShare: '30' } }),
    paper(on(2, 3), departmentId, 'complaint-procedure', { content }),
  ])
  const keyCustomers = [...membersOf('east').slice(0, 4), ...membersOf('north').slice(0, 6)]
  const plans = keyCustomers.map(({ customerId, departmentId }) =>
    paper(on(7, 4), departmentId, 'key-customer-plan', { customerId }),
  )
  return [...shelves, ...diligent, ...plans]
}

function paper(day: string, departmentId: string, kind: string, more: { customerId?: string; content?: object }): Act {
  const paperId = [kind, departmentId, more.customerId ?? day].join('-')
  return act(day, departmentId, { type: 'paper.file', paperId, departmentId, kind, title: kind, ...more })
}

function troubles(): Act[] {
  return [...latePayers(), ...crisis(), ...majorLoss(), ...departmentList()]
}

/** N-03 pays late before the grading and is refused; N-02 pays late as a VIP and is downgraded in time. */
function latePayers(): Act[] {
  const settle = (customerId: string, dueOn: string) => ({
    type: 'customer.settle',
    ...both(member(customerId)),
    amount: '120000',
    dueOn,
  })
  return [
    act(on(5, 20), 'north', settle('N-03', on(4, 30))),
    act(on(8, 12), 'north', settle('N-02', on(7, 31))),
    grading(member('N-02'), 'qualified', on(8, 14), 'paid twelve days late'),
  ]
}

/** A VIP of the east is in a crisis, and nobody downgrades it within five days. */
function crisis(): Act[] {
  const incident = { type: 'customer.record-incident', ...both(member('E-02')), kind: 'operating-crisis' }
  return [act(on(12, 2), 'east', incident)]
}

/** The north may not blacklist for the company; the marketing division does, and then no department may trade. */
function majorLoss(): Act[] {
  const { customerId, departmentId } = member('N-09')
  const list = { type: 'customer.blacklist', customerId, list: 'company', reason: 'goods lost and not paid for' }
  const incident = { type: 'customer.record-incident', customerId, departmentId, kind: 'major-loss', loss: '250000' }
  const trade = { type: 'customer.trade', customerId, departmentId: 'south', amount: '8000' }
  return [
    act(on(9, 3), 'north', incident),
    paper(on(9, 4), 'north', 'incident-report', { customerId }),
    act(on(9, 5), 'north', { ...list, verified: true }),
    act(on(9, 9), 'marketing-division', { ...list, verified: true }),
    paper(on(9, 10), 'marketing-division', 'blacklist-report', { customerId }),
    act(on(9, 15), 'south', trade),
  ]
}

function departmentList(): Act[] {
  const list = { type: 'customer.blacklist', customerId: 'S-12', list: 'department', departmentId: 'south' }
  return [act(on(10, 9), 'south', { ...list, reason: 'sold below the agreed price' })]
}

/** Four customers leave the south: its three VIPs are above the cap of those who stay, and no further one is possible. */
function departures(): Act[] {
  const leavers = ['S-15', 'S-16', 'S-17', 'S-18'].map(customerId =>
    act(on(11, 12), 'south', { type: 'customer.remove', ...both(member(customerId)), criterion: 'left-the-market' }),
  )
  return [...leavers, grading(member('S-04'), 'vip', on(11, 28)), grading(member('S-10'), 'preferred', on(12, 29))]
}
