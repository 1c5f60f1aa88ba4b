/**
 * One decision (or one batch of them) = one snapshot. All states that were read stand here, with what was decided on
 * top of them; all queries behind them go into one append condition whose `after` is the LOWEST position among the
 * reads. Taking the highest would miss what others wrote between two reads.
 *
 * A first attempt trusts the cache and reads nothing that is there: the append condition is the proof that it was
 * still true. Where nothing is appended (a refusal), one read proves it instead. After a conflict the next attempt
 * re-reads, from where each state stood, only what is new.
 */
import { EarlierCommands, queryOfCommand } from './earlier-commands.ts'
import { type GuijuError, isGuijuError } from './errors.ts'
import type { Fact, ProposedEvent, RecordedEvent, SequencedEvent } from './event.ts'
import { concerns, evolve, queryOf, refId, type StateDefinition, type StateRef } from './fold.ts'
import type { KnownLog } from './known-log.ts'
import { blamed } from './misfit.ts'
import type { Place } from './order.ts'
import { Past } from './past.ts'
import type { Position } from './ports.ts'
import { knownIds, Proposals } from './proposals.ts'
import type { QueryItem } from './query.ts'
import type { SavedStates } from './saved-states.ts'
import { byState, isLater, isToldLate, type Staging, staged, type Touched } from './staging.ts'
import { offered, readStates, type Used, type Wanted } from './used-states.ts'
import { folds } from './withdrawn.ts'

export class Snapshot {
  private readonly used = new Map<string, Used>()
  private readonly definitions = new Set<StateDefinition>()
  private readonly proposed = new Proposals()
  /** What commands with the ids of this batch have left in the log before. */
  readonly earlier: EarlierCommands
  private readonly past: Past
  private trusted = false
  /** What was asked for last: where something fails, the reason may lie there. */
  private asked: readonly StateRef[] = []
  /** A decision stands on one log: where that is rewound, all of it is made again. */
  readonly store: KnownLog
  private readonly trusts: boolean
  private readonly saved: SavedStates | undefined

  constructor(store: KnownLog, saved: SavedStates | undefined, trusts: boolean) {
    this.store = store
    this.earlier = new EarlierCommands(store)
    this.past = new Past(store, this.proposed)
    this.saved = saved
    this.trusts = trusts
  }

  /** Makes states available; undefined when they all are already, so that the common case costs no turn of the loop. */
  load(refs: readonly StateRef[]): Promise<void> | undefined {
    let wanted: Map<string, Wanted> | undefined
    this.asked = refs
    for (const ref of refs) {
      if (this.used.has(ref.id)) continue
      const base = this.cached(ref)
      if (base && this.trusts && !isToldLate({ used: base, facts: this.proposed.about(ref) })) {
        this.use(base)
        this.trusted = true
      } else {
        wanted ??= new Map()
        wanted.set(ref.id, { ref, base })
      }
    }
    return wanted && this.read([...wanted.values()])
  }

  /** And what it becomes there by these facts. */
  valueWith(ref: StateRef, place: Place, facts: readonly Fact[], staging: Staging): unknown {
    const used = this.used.get(ref.id)
    if (!used || !isLater(used, place)) return staging.get(ref.id)?.value ?? used?.value
    const mine = facts.filter(fact => concerns(ref, fact))
    return evolve(ref.state, this.past.value(used, place) as object, mine)
  }

  value(ref: StateRef): unknown {
    return this.used.get(ref.id)?.value
  }

  /**
   * What the used states become by these facts. Nothing is kept until `stage`. A fact that is told late is put in its
   * place: such states are folded anew from the log, and that takes a turn of the loop.
   */
  after(facts: readonly Fact[]): Staging | Promise<Staging> {
    const touched = byState(facts, fact => this.touchedBy(fact))
    const late = [...touched.values()].filter(isToldLate)
    return late.length === 0
      ? this.staged(touched)
      : this.past.load(late.map(({ used }) => used)).then(() => this.staged(touched))
  }

  private staged(touched: ReadonlyMap<string, Touched>): Staging {
    return new Map([...touched].map(([id, each]) => [id, staged(each, () => this.past.of(each.used.ref))]))
  }

  /** Whether one of the states goes on behind a place. */
  goesOn(refs: readonly StateRef[], place: Place): boolean {
    return refs.some(ref => isLater(this.used.get(ref.id)!, place))
  }

  /** Makes the states available as they stood behind a place; undefined when they stand there now, as nearly always. */
  loadThen(refs: readonly StateRef[], place: Place): Promise<unknown> | undefined {
    const later = refs.map(ref => this.used.get(ref.id)!).filter(used => isLater(used, place))
    return later.length === 0 ? undefined : this.past.load(later)
  }

  /** All that is known about each state, as it was told: they are read, and belong to the condition. By their ids. */
  async histories(refs: readonly StateRef[]): Promise<ReadonlyMap<string, readonly RecordedEvent[]>> {
    await this.load(refs)
    await this.past.load(refs.map(ref => this.used.get(ref.id)!))
    return new Map(refs.map(ref => [ref.id, this.past.of(ref) as readonly RecordedEvent[]]))
  }

  /** When an event of the log, or of this batch, was told, in the order of telling. */
  told(event: RecordedEvent): number {
    return (event as SequencedEvent).position ?? Number.MAX_SAFE_INTEGER - this.proposed.behind(event)
  }

  /** The state as it stood behind a place in business order, with all that is known now. */
  valueThen(ref: StateRef, place: Place): unknown {
    const used = this.used.get(ref.id)!
    return isLater(used, place) ? this.past.value(used, place) : used.value
  }

  /** Takes an accepted decision into the snapshot: later decisions of the batch stand on it. */
  stage(staging: Staging, events: readonly RecordedEvent[], commandId: string): void {
    for (const [id, next] of staging) Object.assign(this.used.get(id)!, next, { staged: true })
    this.proposed.add(events, commandId)
  }

  /** The fault, or an event behind what was read that does not fit its definition. */
  blame(fault: unknown): Promise<GuijuError> {
    const asked = this.asked
    this.asked = []
    return blamed(fault, asked, this.store)
  }

  /** Writes what was accepted, or proves that what was refused was refused on the truth. False: decide again. */
  async settle(): Promise<boolean> {
    const { events } = this.proposed
    if (events.length === 0) return this.prove()
    if (!(await this.refreshLaggards())) return false
    const condition = this.condition()
    try {
      const { last } = await this.store.append(events as readonly ProposedEvent[], condition)
      if (last <= (condition.after ?? 0)) throw knownIds(events)
      this.commit(last)
      return true
    } catch (error) {
      if (isGuijuError(error, 'APPEND_CONFLICT')) return false
      throw error
    }
  }

  /**
   * Proves by one read, where one is needed, that all states were true at one and the same moment, and that by then
   * no other office had handled one of the commands: what it left would look like a reason to refuse the repeat.
   */
  async prove(): Promise<boolean> {
    const all = [...this.used.values()]
    const furthest = all.reduce((most, { reach }) => Math.max(most, reach), 0)
    const doubtful = this.trusted ? all : all.filter(({ reach }) => reach < furthest)
    const unheard = this.trusted || (this.earlier.readTo ?? furthest) < furthest ? this.earlier.unheard : []
    return (doubtful.length === 0 && unheard.length === 0) || (await this.stillTrue(doubtful, unheard))
  }

  private condition() {
    const failIfMatch: QueryItem[] = []
    for (const { ref } of this.used.values()) failIfMatch.push(queryOf(ref))
    const commandIds = new Set([...this.proposed.commandIds, ...this.earlier.unheard])
    for (const id of commandIds) failIfMatch.push(queryOfCommand(id))
    const after = this.lowest()
    return after === undefined ? { failIfMatch } : { failIfMatch, after }
  }

  private lowest(): Position | undefined {
    let lowest = this.earlier.readTo
    for (const { reach } of this.used.values()) if (lowest === undefined || reach < lowest) lowest = reach
    return lowest
  }

  // One `after` serves all queries: what one state knows and another was not read to would look like a conflict.
  private async refreshLaggards(): Promise<boolean> {
    let newest = 0
    for (const { changed } of this.used.values()) if (changed > newest) newest = changed
    const laggards = [...this.used.values()].filter(({ reach }) => reach < newest)
    return laggards.length === 0 || (await this.stillTrue(laggards))
  }

  private async stillTrue(some: readonly Used[], unheard: readonly string[] = []): Promise<boolean> {
    const start = unheard.length > 0 ? this.earlier.readTo! : Number.POSITIVE_INFINITY
    const after = some.reduce((least, { reach }) => Math.min(least, reach), start)
    const query = [...some.map(({ ref }) => queryOf(ref)), ...unheard.map(queryOfCommand)]
    const { events, head } = await this.store.read(query, { after })
    const isNews = (event: SequencedEvent) =>
      some.some(({ ref, reach }) => event.position > reach && concerns(ref, event)) ||
      (event.commandId !== null && unheard.includes(event.commandId))
    if (events.some(isNews)) return false
    for (const used of some) used.reach = Math.max(used.reach, head)
    return true
  }

  private commit(last: Position): void {
    const { events } = this.proposed
    this.store.cache.appended(events, last, this.used)
    for (const { ref, value, changed, latest, staged, unsaved } of this.used.values()) {
      const news = staged ? { changed: last, unsaved: unsaved + 1 } : { changed, unsaved }
      const entry = { value, position: last, latest, ...news }
      this.store.cache.set(ref, offered(this.saved, ref, entry, { position: last, id: events.at(-1)!.id }))
    }
  }

  private cached(ref: StateRef): Used | undefined {
    const entry = this.store.cache.get(ref.id)
    if (!entry) return undefined
    const { value, changed, latest, unsaved = 0 } = entry
    return { ref, value, changed, latest, unsaved, reach: this.store.cache.reach(entry), staged: false }
  }

  // What the batch has decided so far is not in the log yet.
  private use(used: Used): void {
    const { ref } = used
    this.used.set(ref.id, used)
    this.definitions.add(ref.state)
    const facts = this.proposed.about(ref)
    if (facts.length === 0) return
    const next = staged({ used, facts }, () => this.past.read(ref))
    Object.assign(used, next, { staged: true })
  }

  private async read(some: readonly Wanted[]): Promise<void> {
    const read = await readStates(this.store, this.saved, some)
    const pending = read.filter(({ used }) => isToldLate({ used, facts: this.proposed.about(used.ref) }))
    await this.past.load(pending.map(({ used }) => used))
    for (const { used, entry } of read) {
      this.store.cache.set(used.ref, entry)
      this.use(used)
    }
  }

  private *touchedBy(fact: Fact): Iterable<Used> {
    for (const state of this.definitions) {
      if (!folds(state.steps, fact.type)) continue
      for (const key of state.keys(fact)) {
        const used = this.used.get(refId(state, key))
        if (used) yield used
      }
    }
  }
}
