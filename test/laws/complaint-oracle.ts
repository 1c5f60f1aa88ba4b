/**
 * An oracle of complaints: what may stand in a log, recounted by hand. It knows the events' names and the company's
 * values as they are written here; no state, no rule, no decimal, no calendar of guiju.
 */

interface LoggedEvent {
  readonly type: string
  readonly data: unknown
  readonly occurredAt: string
  readonly actor?: { readonly id: string; readonly role?: string } | null
}

interface Handling {
  readonly amount: string
}

interface Data {
  readonly complaintId: string
  readonly kind: string
  readonly form: number
  readonly market: string
  readonly number: string
  readonly month: string
  readonly serial: number
  readonly responsible: readonly { readonly ratio: string }[]
  readonly shares: readonly { readonly ratio: string }[]
  readonly handling: Handling
  readonly promised: Handling | null
  readonly amount: string
  readonly as: string
  readonly pauses: readonly { readonly from: string; readonly to: string }[]
  readonly penaltyId: string
  readonly reason: string
  readonly level: number
  readonly to: string
}

/** One complaint, as far as the oracle looks at it. */
export interface Known {
  product: boolean
  closedAt: string | undefined
  refused: boolean
  drafted: Handling | undefined
  approved: Handling | undefined
  negotiator: string | undefined
  consolidator: string | undefined
  readonly proposers: Map<string, string | undefined>
  readonly notices: Map<string, number>
  /** How many forms, the number of the first, and since when the clock of the present one runs. */
  forms: number
  firstNumber: string | undefined
  market: string
  acceptedAt: string | undefined
  pausedAt: string | undefined
  /** The clock stood still from the first to the second. */
  still: [from: string, to: string][]
}

export type Told = LoggedEvent & { readonly data: Data }

/** Whose authority reaches how far, in millionths; the general manager's has no end. */
const AUTHORITY: Readonly<Record<string, bigint>> = {
  'sales-manager': micro('1000'),
  'deputy-general-manager': micro('10000'),
}
const UNLIMITED = 'general-manager'

const ANY_TIME = [
  'inspection-reported',
  'instructed',
  'investigation-reported',
  'noted',
  'fed-back',
  'verified',
  'followed-up',
  'escalated',
  'reported-in-writing',
  'level-decided',
  'responsibility-fixed',
  'customer-told',
  'refused-by-customer',
  'objected',
  'objection-answered',
  'penalty-proposed',
  'penalty-notice-issued',
  'penalty-approved',
  'penalty-copied',
  'sanction-published',
  'receivable-deducted',
  'receivable-collected',
  'improvement-planned',
  'improvement-carried-out',
  'improvement-verified',
]
const AFTER_CLOSING = ['reopened', 'copies-distributed', 'corrected', 'notice-answered']

/** Takes the log in event by event; `breaches` says what should not have been accepted. */
export class ComplaintOracle {
  readonly breaches: string[] = []
  readonly cases = new Map<string, Known>()
  private readonly serials = new Map<string, number>()
  private readonly numbers = new Set<string>()

  take(event: LoggedEvent): void {
    const { complaintId } = event.data as Data
    if (!event.type.startsWith('complaint.') || complaintId === undefined) return
    const told = event as Told
    const step = event.type.slice('complaint.'.length)
    const known = this.cases.get(complaintId)
    if (step === 'received') this.receive(told, known)
    else if (known) this.go(step, told, known)
    else this.expect(step.startsWith('abnormality-'), `${step} of ${complaintId}, which is unknown`)
  }

  expect(holds: boolean, breach: string): void {
    if (!holds) this.breaches.push(breach)
  }

  number(
    { data: { complaintId, form, number, month, serial }, occurredAt }: Told,
    { forms, firstNumber }: Known,
  ): void {
    this.expect(!this.numbers.has(number), `number ${number} was given twice`)
    this.expect(month === monthOf(occurredAt), `number ${number} was given at ${occurredAt}`)
    this.numbers.add(number)
    if (firstNumber !== undefined) {
      this.expect(
        number === `${firstNumber}-${forms}` && form === forms,
        `form ${forms} of ${complaintId} is ${number}`,
      )
      return
    }
    const expected = (this.serials.get(month) ?? 0) + 1
    this.expect(serial === expected, `number ${serial} of ${month} comes after ${expected - 1}`)
    this.expect(number === `${month}${serial < 10 ? '0' : ''}${serial}`, `${number} is no. ${serial} of ${month}`)
    this.serials.set(month, serial)
  }

  private go(step: string, event: Told, known: Known): void {
    this.checkPhase(step, event, known)
    CHECKS[step]?.(this, event, known)
    CHANGES[step]?.(known, event)
  }

  private receive({ data: { complaintId, kind } }: Told, known: Known | undefined): void {
    this.expect(!known, `${complaintId} received twice`)
    this.cases.set(complaintId, {
      product: kind === 'product',
      closedAt: undefined,
      refused: false,
      drafted: undefined,
      approved: undefined,
      negotiator: undefined,
      consolidator: undefined,
      proposers: new Map(),
      notices: new Map(),
      forms: 0,
      firstNumber: undefined,
      market: 'domestic',
      acceptedAt: undefined,
      pausedAt: undefined,
      still: [],
    })
  }

  // A closed case changes only by the steps that are for closed cases, or for both; an open one by none of the former.
  private checkPhase(step: string, { data }: Told, { closedAt, refused }: Known): void {
    const { complaintId, kind } = data
    const closed = closedAt !== undefined
    if (ANY_TIME.includes(step) || (step === 'form-filed' && refused)) return
    const afterwards = AFTER_CLOSING.includes(step) || (step === 'notice-sent' && kind === 'inquiry')
    this.expect(closed === afterwards, `${step} of ${complaintId}, which is ${closed ? 'closed' : 'open'}`)
  }
}

type Check = (oracle: ComplaintOracle, event: Told, known: Known) => void

const CHECKS: Readonly<Record<string, Check>> = {
  accepted: (oracle, event, known) => oracle.number(event, known),
  investigated: (oracle, { data }, known) => {
    if (data.responsible.length > 0) checkShares(oracle, data.responsible, known)
  },
  'responsibility-fixed': (oracle, { data }, known) => checkShares(oracle, data.shares, known),
  approved: (oracle, { data, actor }, known) => {
    if (!known.product) return
    oracle.expect(mayApprove(data, actor?.role), `${actor?.role} approved ${data.amount} as ${data.as}`)
    const proposers = [known.negotiator, known.consolidator]
    oracle.expect(actor != null && !proposers.includes(actor.id), `${actor?.id} approved what he proposed`)
  },
  'penalty-approved': (oracle, { data, actor }, { product, proposers }) => {
    if (!product) return
    const own = actor == null || proposers.get(data.penaltyId) === actor.id
    oracle.expect(!own, `${actor?.id} approved his own penalty ${data.penaltyId}`)
  },
  negotiated: (oracle, { data }, known) => checkPromise(oracle, data.handling, known.approved ?? known.drafted, known),
  'customer-told': (oracle, { data }, known) => checkPromise(oracle, data.promised, known.approved, known),
  'notice-sent': (oracle, { data }, { forms, notices }) => {
    const { complaintId, kind, reason, form, level, to } = data
    // Each department is asked by itself.
    const key = `${complaintId} ${kind} ${reason} ${form} ${kind === 'inquiry' ? to : ''}`
    oracle.expect(form === forms, `notice about form ${form}, the present one is ${forms}`)
    oracle.expect(level === (notices.get(key) ?? 0) + 1, `notice ${key} ${level} after ${notices.get(key)}`)
    notices.set(key, level)
  },
  closed: (oracle, { data: { complaintId, month, form, pauses }, occurredAt }, known) => {
    oracle.expect(month === monthOf(occurredAt), `${complaintId} was closed in ${month} at ${occurredAt}`)
    oracle.expect(form === known.forms, `form ${form} of ${complaintId} was closed, the present one is ${known.forms}`)
    const still = known.pausedAt === undefined ? known.still : [...known.still, [known.pausedAt, occurredAt]]
    const told = pauses.map(({ from, to }) => `${from} to ${to}`)
    const expected = still.map(([from, to]) => `${from} to ${to}`)
    oracle.expect(`${told}` === `${expected}`, `${complaintId} stood still from ${expected}, told: ${told}`)
  },
  paused: (oracle, { data }, { pausedAt }) => oracle.expect(pausedAt === undefined, `${data.complaintId} paused twice`),
  resumed: (oracle, { data }, { pausedAt }) => oracle.expect(pausedAt !== undefined, `${data.complaintId} was running`),
}

const CHANGES: Readonly<Record<string, (known: Known, event: Told) => void>> = {
  'form-filed': (known, { data }) => {
    if (data.form > 1) beginAnew(known)
    known.forms = data.form
    known.market = data.market
    known.acceptedAt = undefined
  },
  accepted: (known, { data, occurredAt }) => {
    known.acceptedAt = occurredAt
    known.firstNumber ??= data.number
  },
  'handling-drafted': (known, { data }) => {
    known.drafted = data.handling
  },
  negotiated: (known, { actor }) => {
    known.negotiator = actor?.id
  },
  consolidated: (known, { actor }) => {
    known.consolidator = actor?.id
    known.approved = undefined
  },
  approved: (known, { data }) => {
    known.approved = data.handling
  },
  'sent-back': known => {
    known.consolidator = undefined
    known.approved = undefined
  },
  'penalty-proposed': ({ proposers }, { data, actor }) => void proposers.set(data.penaltyId, actor?.id),
  'refused-by-customer': known => {
    known.refused = true
  },
  paused: (known, { occurredAt }) => {
    known.pausedAt = occurredAt
  },
  resumed: (known, { occurredAt }) => endPause(known, occurredAt),
  closed: (known, { occurredAt }) => {
    endPause(known, occurredAt)
    known.closedAt = occurredAt
  },
  reopened: (known, { occurredAt }) => {
    known.still.push([known.closedAt!, occurredAt])
    known.closedAt = undefined
  },
}

function beginAnew(known: Known): void {
  const nothing = { closedAt: undefined, refused: false, drafted: undefined, approved: undefined }
  Object.assign(known, nothing, { negotiator: undefined, consolidator: undefined, pausedAt: undefined, still: [] })
}

function endPause(known: Known, at: string): void {
  if (known.pausedAt !== undefined) known.still.push([known.pausedAt, at])
  known.pausedAt = undefined
}

function checkShares(oracle: ComplaintOracle, shares: Data['shares'], { product }: Known): void {
  if (product) oracle.expect(isWhole(shares), `shares are no whole: ${shares.map(({ ratio }) => ratio)}`)
}

export function isWhole(shares: Data['shares']): boolean {
  return shares.reduce((sum, { ratio }) => sum + micro(ratio), 0n) === micro('100')
}

/** By the authority of the role, which is that of whoever asks; and the amount is at least what the handling costs. */
export function mayApprove(
  { amount, as, handling }: Pick<Data, 'amount' | 'as' | 'handling'>,
  role: string | undefined,
) {
  const limit = AUTHORITY[as]
  const reaches = as === UNLIMITED || (limit !== undefined && micro(amount) <= limit)
  return role === as && reaches && micro(handling.amount) <= micro(amount)
}

/** `2611` for a moment in November 2026 on the wall in Shanghai. */
function monthOf(moment: string): string {
  const wall = new Date(Date.parse(moment) + 8 * 3_600_000).toISOString()
  return wall.slice(2, 4) + wall.slice(5, 7)
}

// The sales manager is the highest of sales: beyond that, what was decided before is the limit.
function checkPromise(oracle: ComplaintOracle, promised: Handling | null, decided: Handling | undefined, known: Known) {
  if (!known.product || promised === null) return
  const own = AUTHORITY['sales-manager']!
  const limit = decided && micro(decided.amount) > own ? micro(decided.amount) : own
  oracle.expect(micro(promised.amount) <= limit, `${promised.amount} promised, decided ${decided?.amount}`)
}

/** A decimal text in millionths. */
export function micro(amount: string): bigint {
  const [whole, fraction = ''] = amount.split('.')
  return BigInt(whole! + fraction.padEnd(6, '0'))
}

/** What a log holds of complaints that should not have been accepted. */
export function complaintBreachesIn(log: readonly LoggedEvent[]): readonly string[] {
  const oracle = new ComplaintOracle()
  for (const event of log) oracle.take(event)
  return oracle.breaches
}
