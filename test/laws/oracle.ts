/**
 * An oracle: what may be accepted, recounted from the log by hand. It knows the events' names and nothing else of
 * guiju: no state, no rule, no decimal.
 */

interface LoggedEvent {
  readonly type: string
  readonly occurredAt?: string
  readonly data: unknown
}

interface Entry {
  grade: string
  varieties: string[]
}

interface Data {
  readonly customerId: string
  readonly departmentId: string
  readonly fromDepartmentId: string
  readonly distinctFrom?: readonly string[]
  readonly list: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly grade: string
  readonly variety: string
  readonly varieties: readonly string[]
  readonly outside: string | null
  readonly result: string
  readonly into: string
  readonly mergedId: string
  readonly off: readonly Placed[]
  readonly on: readonly Placed[]
  readonly struck: readonly { readonly departmentId: string; readonly grade: string }[]
  readonly restored?: readonly { readonly departmentId: string; readonly grade: string }[]
}

interface Placed {
  readonly customerId: string
  readonly grade: string
  readonly varieties: readonly string[]
}

/** What was kept of a customer that is another one now. */
interface Away {
  readonly into: string
  readonly places: ReadonlyMap<string, Entry>
  readonly listed: readonly string[]
  readonly listedByCompany: boolean
}

export interface Counts {
  customers: number
  vip: number
  preferred: number
  qualified: number
  varieties: Record<string, { customers: number; vip: number; preferred: number }>
}

/** Takes the log in event by event; `breaches` says what should not have been accepted. */
export class Oracle {
  readonly breaches: string[] = []
  private readonly books = new Map<string, Map<string, Entry>>()
  private readonly listedByCompany = new Set<string>()
  private readonly listedByDepartment = new Set<string>()
  /** As it was on the books when a blacklisting struck it off them. */
  private readonly struck = new Map<string, Entry>()
  private readonly latePayers = new Set<string>()
  /** When each had problems. */
  private readonly problems = new Map<string, number[]>()
  private now = Number.NaN
  private readonly reviewedWell = new Set<string>()
  private readonly admitted = new Set<string>()
  private readonly mergedAway = new Map<string, Away>()
  /** What an unmerging has to give back. */
  private readonly owed = new Map<string, Entry>()

  take({ type, data, occurredAt = '' }: LoggedEvent): void {
    const step = STEPS[type]
    this.now = Date.parse(occurredAt)
    if (step) step(this, data as Data)
  }

  countsOf(departmentId: string): Counts {
    const counts: Counts = { customers: 0, vip: 0, preferred: 0, qualified: 0, varieties: {} }
    for (const { grade, varieties } of this.bookOf(departmentId).values()) {
      counts.customers += 1
      counts[grade as 'vip' | 'preferred' | 'qualified'] += 1
      for (const variety of varieties) {
        counts.varieties[variety] ??= { customers: 0, vip: 0, preferred: 0 }
        const tally = counts.varieties[variety]
        tally.customers += 1
        if (grade !== 'qualified') tally[grade as 'vip' | 'preferred'] += 1
      }
    }
    return counts
  }

  departments(): string[] {
    return [...this.books.keys()]
  }

  admit({ customerId, departmentId, kind, varieties, distinctFrom = [] }: Data): void {
    const book = this.bookOf(departmentId)
    this.expect(!book.has(customerId), `${customerId} admitted twice to ${departmentId}`)
    this.expect(kind !== 'retail' && kind !== 'related-party', `${kind} admitted`)
    this.expect(!this.isListed(customerId, departmentId), `${customerId} admitted from a blacklist`)
    book.set(customerId, { grade: 'qualified', varieties: [...varieties] })
    if (this.admitted.has(customerId)) return
    const twins = [...this.admitted].filter(known => isTyped(known, customerId) && !distinctFrom.includes(known))
    this.expect(twins.length === 0, `${customerId} admitted, a twin of ${twins}`)
    this.admitted.add(customerId)
  }

  transfer(data: Data): void {
    const { customerId, fromDepartmentId, departmentId, from, to, varieties } = data
    const left = this.bookOf(fromDepartmentId)
    const entry = left.get(customerId)
    this.expect(entry?.grade === from, `${customerId} transferred as ${from}, was ${entry?.grade}`)
    this.expect(`${entry?.varieties}` === `${varieties}`, `${customerId} took ${varieties}, had ${entry?.varieties}`)
    this.expect(!this.bookOf(departmentId).has(customerId), `${customerId} transferred to ${departmentId}, was there`)
    this.expect(!this.isListed(customerId, departmentId), `${customerId} transferred from a blacklist`)
    const [old, pair] = [`${customerId} ${fromDepartmentId}`, `${customerId} ${departmentId}`]
    if (this.reviewedWell.has(old)) this.reviewedWell.add(pair)
    left.delete(customerId)
    this.bookOf(departmentId).set(customerId, { grade: to, varieties: [...varieties] })
    const { customers, vip, preferred } = this.countsOf(departmentId)
    if (to === 'vip') this.expect(vip / customers <= 0.15, `${vip} VIP of ${customers} in ${departmentId}`)
    if (to === 'vip') this.expect(!this.isLatePayer(customerId), `late payer ${pair} came as VIP`)
    if (to === 'preferred') this.expect(preferred / customers <= 0.3, `${preferred} preferred of ${customers}`)
    this.expect(GRADES.indexOf(to) <= GRADES.indexOf(from), `${pair} rose from ${from} to ${to} by a transfer`)
  }

  merge({ customerId, into }: Data): void {
    this.expect(
      !this.mergedAway.has(customerId) && !this.mergedAway.has(into),
      `${customerId} merged twice or in a chain`,
    )
    this.expect(![...this.mergedAway.values()].some(one => one.into === customerId), `${customerId} merged in a chain`)
    const places = new Map<string, Entry>()
    for (const [departmentId, book] of this.books) {
      const entry = book.get(customerId)
      if (entry) places.set(departmentId, { grade: entry.grade, varieties: [...entry.varieties] })
    }
    const listed = [...this.listedByDepartment].filter(pair => pair.startsWith(`${customerId} `))
    this.mergedAway.set(customerId, { into, places, listed, listedByCompany: this.listedByCompany.has(customerId) })
  }

  mergeBook({ customerId, mergedId, departmentId, off, from, to, varieties }: Data): void {
    const book = this.bookOf(departmentId)
    const held = [mergedId, customerId].flatMap(one => (book.has(one) ? [{ customerId: one, ...book.get(one)! }] : []))
    this.expect(same(held, off), `${mergedId} and ${customerId} left as ${told(off)}, were ${told(held)}`)
    for (const one of held) book.delete(one.customerId)
    const listed = [mergedId, customerId].some(one => this.isListed(one, departmentId))
    this.expect(!listed || to === null, `${customerId} on the books of ${departmentId} from a blacklist`)
    if (to === null) return
    this.expect(held.length > 0, `${customerId} came onto the books of ${departmentId} by a merging`)
    book.set(customerId, { grade: to, varieties: [...varieties] })
    const [mine, pair] = [`${mergedId} ${departmentId}`, `${customerId} ${departmentId}`]
    const highest = Math.max(...held.map(({ grade }) => GRADES.indexOf(grade)))
    this.expect(GRADES.indexOf(to) <= highest, `${pair} rose to ${to} by a merging`)
    if (to === 'vip' && from !== 'vip') this.expect(!this.isLatePayer(customerId), `late payer ${pair} came as VIP`)
    if (this.reviewedWell.has(mine)) this.reviewedWell.add(pair)
  }

  unmerge({ customerId, into }: Data): void {
    this.expect(this.mergedAway.get(customerId)?.into === into, `${customerId} unmerged from ${into}`)
    for (const [departmentId, entry] of this.mergedAway.get(customerId)?.places ?? []) {
      this.expect(!this.bookOf(departmentId).has(customerId), `${customerId} merged, and on the books`)
      this.owed.set(`${customerId} ${departmentId}`, entry)
    }
    const { listed = [], listedByCompany } = this.mergedAway.get(customerId) ?? {}
    for (const pair of listed) this.listedByDepartment.add(pair)
    if (listedByCompany) this.listedByCompany.add(customerId)
    this.mergedAway.delete(customerId)
  }

  unmergeBook({ customerId, mergedId, departmentId, off, on }: Data): void {
    const book = this.bookOf(departmentId)
    const held = book.has(customerId) ? [{ customerId, ...book.get(customerId)! }] : []
    this.expect(same(held, off), `${customerId} left as ${told(off)}, was ${told(held)}`)
    const [given] = on.filter(one => one.customerId === mergedId)
    const owed = this.owed.get(`${mergedId} ${departmentId}`)
    this.expect(
      same(given ? [given] : [], owed ? [{ customerId: mergedId, ...owed }] : []),
      `${mergedId} not given back`,
    )
    this.owed.delete(`${mergedId} ${departmentId}`)
    book.delete(customerId)
    for (const { customerId: one, grade, varieties } of on) book.set(one, { grade, varieties: [...varieties] })
  }

  regrade({ customerId, departmentId, from, to }: Data): void {
    const entry = this.bookOf(departmentId).get(customerId)
    this.expect(entry?.grade === from, `${customerId} graded from ${from}, was ${entry?.grade}`)
    if (!entry) return
    entry.grade = to
    const pair = `${customerId} ${departmentId}`
    const { customers, vip, preferred } = this.countsOf(departmentId)
    if (to === 'vip') this.expect(vip / customers <= 0.15, `${vip} VIP of ${customers} in ${departmentId}`)
    if (to === 'vip') this.expect(!this.isLatePayer(customerId), `late payer ${pair} became VIP`)
    if (to === 'preferred') this.expect(preferred / customers <= 0.3, `${preferred} preferred of ${customers}`)
    if (GRADES.indexOf(to) < GRADES.indexOf(from)) return
    this.expect(this.reviewedWell.has(pair), `${pair} rose unreviewed`)
    this.expect(!this.hadProblems(customerId), `${pair} rose within six months from a problem`)
  }

  strike({ customerId, departmentId, list, struck }: Data): void {
    const books = list === 'company' ? this.departments() : [departmentId]
    const holding = books.filter(one => this.bookOf(one).has(customerId))
    const said = struck.map(one => one.departmentId)
    this.expect(`${[...said].sort()}` === `${holding.sort()}`, `${customerId} struck off ${said}, was on ${holding}`)
    for (const one of holding) {
      this.struck.set(`${customerId} ${one}`, this.bookOf(one).get(customerId)!)
      this.bookOf(one).delete(customerId)
    }
    if (list === 'company') this.listedByCompany.add(customerId)
    else this.listedByDepartment.add(`${customerId} ${departmentId}`)
  }

  delist({ customerId, departmentId, list, restored = [] }: Data): void {
    for (const one of this.allOf(customerId)) {
      if (list === 'company') this.listedByCompany.delete(one)
      else this.listedByDepartment.delete(`${one} ${departmentId}`)
    }
    for (const one of restored) {
      const was = this.struck.get(`${customerId} ${one.departmentId}`)
      this.expect(was?.grade === one.grade, `${customerId} restored as ${one.grade}, was ${was?.grade}`)
      this.expect(!this.isListed(customerId, one.departmentId), `${customerId} restored from a blacklist`)
      const book = this.bookOf(one.departmentId)
      this.expect(!book.has(customerId), `${customerId} restored to ${one.departmentId}, was there`)
      if (was) book.set(customerId, was)
    }
  }

  remove({ customerId, departmentId, grade }: Data): void {
    const entry = this.bookOf(departmentId).get(customerId)
    this.expect(entry?.grade === grade, `${customerId} removed as ${grade}, was ${entry?.grade}`)
    this.bookOf(departmentId).delete(customerId)
  }

  trade({ customerId, departmentId, outside }: Data): void {
    this.expect(!this.isListed(customerId, departmentId), `${customerId} traded from a blacklist`)
    // Told of what was another then: its business is its own.
    const apart = this.mergedAway.get(customerId)?.places.has(departmentId) ?? false
    const admitted = apart || this.bookOf(departmentId).has(customerId)
    this.expect(admitted || outside !== null, `${customerId} traded without admission to ${departmentId}`)
  }

  takeUp({ customerId, departmentId, variety, grade }: Data): void {
    const entry = this.bookOf(departmentId).get(customerId)
    this.expect(entry?.grade === grade && !entry.varieties.includes(variety), `${customerId} took up ${variety} again`)
    entry?.varieties.push(variety)
  }

  incident({ customerId, kind }: Data): void {
    if (kind === 'late-payment') this.latePayers.add(customerId)
    this.problems.set(customerId, [...(this.problems.get(customerId) ?? []), this.now])
  }

  review({ customerId, departmentId, result }: Data): void {
    if (result === 'good') this.reviewedWell.add(`${customerId} ${departmentId}`)
  }

  private bookOf(departmentId: string): Map<string, Entry> {
    const known = this.books.get(departmentId) ?? new Map<string, Entry>()
    this.books.set(departmentId, known)
    return known
  }

  private isListed(customerId: string, departmentId: string): boolean {
    return this.allOf(customerId).some(
      one => this.listedByCompany.has(one) || this.listedByDepartment.has(`${one} ${departmentId}`),
    )
  }

  /** Whoever is one customer with it. */
  private allOf(customerId: string): string[] {
    return [customerId, ...[...this.mergedAway].flatMap(([one, { into }]) => (into === customerId ? [one] : []))]
  }

  /** By what any department has on record of it, or of whom it is one with. */
  private isLatePayer(customerId: string): boolean {
    return this.allOf(customerId).some(one => this.latePayers.has(one))
  }

  /** In the last 180 days, which are within six months whichever they are. */
  private hadProblems(customerId: string): boolean {
    const times = this.allOf(customerId).flatMap(one => this.problems.get(one) ?? [])
    return times.some(at => at <= this.now && this.now - at < 180 * 86_400_000)
  }

  private expect(holds: boolean, breach: string): void {
    if (!holds) this.breaches.push(breach)
  }
}

const told = (places: readonly Placed[]) =>
  JSON.stringify(places.map(({ customerId, grade, varieties }) => [customerId, grade, [...varieties]]))

const same = (one: readonly Placed[], other: readonly Placed[]) => told(one) === told(other)

const GRADES = ['qualified', 'preferred', 'vip']

/** The same signs on another keyboard, or a figure that is read as a letter. */
function isTyped(known: string, customerId: string): boolean {
  const [one, other] = [known.normalize('NFKC'), customerId.normalize('NFKC')]
  return one.toLowerCase() === other.toLowerCase() || one.replaceAll('l', '1') === other.replaceAll('l', '1')
}

const STEPS: Readonly<Record<string, (oracle: Oracle, data: Data) => void>> = {
  'customer.admitted': (oracle, data) => oracle.admit(data),
  'customer.transferred': (oracle, data) => oracle.transfer(data),
  'customer.merged': (oracle, data) => oracle.merge(data),
  'customer.book-merged': (oracle, data) => oracle.mergeBook(data),
  'customer.unmerged': (oracle, data) => oracle.unmerge(data),
  'customer.book-unmerged': (oracle, data) => oracle.unmergeBook(data),
  'customer.graded': (oracle, data) => oracle.regrade(data),
  'customer.blacklisted': (oracle, data) => oracle.strike(data),
  'customer.delisted': (oracle, data) => oracle.delist(data),
  'customer.removed': (oracle, data) => oracle.remove(data),
  'customer.traded': (oracle, data) => oracle.trade(data),
  'customer.variety-taken-up': (oracle, data) => oracle.takeUp(data),
  'customer.incident-recorded': (oracle, data) => oracle.incident(data),
  'customer.reviewed': (oracle, data) => oracle.review(data),
}

/** What a log holds that should not have been accepted. */
export function breachesIn(log: readonly LoggedEvent[]): readonly string[] {
  const oracle = new Oracle()
  for (const event of log) oracle.take(event)
  return oracle.breaches
}
