/**
 * The board: who must do what by when, among all subjects. For each state that an obligation is derived from it keeps
 * one private mutable value a subject, catches up with the log, and derives a subject's duties again only when one of
 * its facts is new. Nothing of it is handed out but the finished rows.
 */
import { listOf, told } from './board-rows.ts'
import type { Derivations, Subject } from './derivations.ts'
import { type GuijuError, isGuijuError } from './errors.ts'
import type { SequencedEvent } from './event.ts'
import type { Extent } from './extent.ts'
import { run, type StateDefinition, type StateRef } from './fold.ts'
import { LateSubjects } from './late-subjects.ts'
import { corrupt, misfitOf } from './misfit.ts'
import { derivationOf, type Obligation, type ObligationDefinition } from './obligation.ts'
import { firstOf } from './obligation-page.ts'
import type { Wanted } from './obligation-query.ts'
import { BEFORE_ALL, inOrder, isLate, latestOf } from './order.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Calendar, EventStore, Instant, Position } from './ports.ts'
import { checkPosition } from './position.ts'
import { folds, happenedBy } from './withdrawn.ts'

export interface BoardFrame {
  readonly obligations: readonly ObligationDefinition[]
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  /** Told once about each type of event that no definition knows. */
  readonly onUnknown: (event: SequencedEvent) => void
  readonly known: ReadonlySet<string>
  /** Told of each subject about which nothing can be said. */
  readonly onAside: (ref: StateRef, fault: GuijuError) => void
}

const PAGE = 10_000

export class Board {
  private readonly subjects = new Map<StateDefinition, Map<string, Subject>>()
  private readonly derivations = new Map<StateDefinition, Derivations>()
  /** By type of event: what takes it in. Most types concern few states, and a log is long. */
  private readonly takers = new Map<string, readonly (readonly [StateDefinition, Map<string, Subject>])[]>()
  private readonly reported = new Set<string>()
  private readonly late = new LateSubjects()
  private readonly frame: BoardFrame
  private readonly extent: Extent
  private position: Position = 0
  /** The latest business time that was taken in. */
  latest: Instant = ''
  private broken: { readonly fault: unknown } | undefined

  /** @param present what nothing has changed since is taken over from it */
  constructor(frame: BoardFrame, extent: Extent = {}, present?: Board) {
    if (extent.position !== undefined) checkPosition('position', extent.position)
    this.frame = frame
    this.extent = extent
    for (const { of } of frame.obligations) this.subjects.set(of, new Map(present && this.unchanged(present, of)))
  }

  /**
   * Reads on to the end of the log, in pages, so that no reader holds a store up. A board that met a fault half-way is
   * of no use to anybody: two callers may wait for it, and each gets the fault.
   */
  async catchUp(log: Pick<EventStore, 'read'>): Promise<void> {
    const { position: last = Number.POSITIVE_INFINITY } = this.extent
    while (this.position < last) {
      const { events, head } = await log.read('all', { after: this.position, limit: PAGE })
      this.takeAll(events, last)
      this.position = Math.max(this.position, head)
      if (events.length < PAGE) break
    }
    while (this.late.size > 0) await this.foldAnew(log)
  }

  /** With what was told late in its place. While the log is read, another caller may have taken in more of it. */
  private async foldAnew(log: Pick<EventStore, 'read'>): Promise<void> {
    const { position } = this
    const histories = await this.late.histories(log, {
      ...this.extent,
      position: Math.min(position, this.extent.position ?? position),
    })
    if (this.position !== position) return
    this.late.clear()
    for (const { ref, subject, events } of histories) {
      Object.assign(subject, { value: ref.state.initial(ref.key), latest: BEFORE_ALL, isShared: false })
      const standing = inOrder(ref.state, events)
      for (const event of standing) this.foldInto(ref.state, subject, event)
      if (standing.length === 0) this.subjects.get(ref.state)!.delete(ref.key)
    }
  }

  private takeAll(events: readonly SequencedEvent[], last: Position): void {
    if (this.broken) throw this.broken.fault
    try {
      // Two callers may read at the same time: only what lies beyond the board's position now is new.
      for (const event of events) if (event.position > this.position && event.position <= last) this.take(event)
    } catch (fault) {
      this.broken = { fault }
      throw fault
    }
  }

  /**
   * The rows that are wanted, frozen, in their order: the first behind one of them, up to the limit. What nobody asked for
   * is neither derived nor made a row.
   */
  obligations(
    asOf: Instant,
    horizon: Instant,
    wanted: Wanted,
    limit = Number.POSITIVE_INFINITY,
    after?: Obligation,
  ): readonly Obligation[] {
    const unchangedSince = this.frame.parameters.changedUpTo(asOf)
    const rows: Generator<Obligation, undefined>[] = []
    for (const [state, subjects] of this.subjects) {
      const derivations = this.derivationsOf(state, unchangedSince, asOf)
      for (const [place, { definition }] of derivations.of.entries()) {
        if (!wanted.obligation(definition)) continue
        const list = listOf(state, subjects, derivations, place, wanted)
        rows.push(...told(list, { asOf, horizon, wanted, after }))
      }
    }
    return firstOf(rows, limit)
  }

  private take(event: SequencedEvent): void {
    const { until } = this.extent
    this.position = event.position
    if (!this.frame.known.has(event.type)) this.report(event)
    if (!happenedBy(event, until)) return
    if (event.occurredAt > this.latest) this.latest = event.occurredAt
    for (const [state, subjects] of this.takersOf(event.type)) {
      for (const key of state.keys(event)) this.fold(state, subjects, key, event)
    }
  }

  private takersOf(type: string) {
    const known = this.takers.get(type) ?? [...this.subjects].filter(([{ steps }]) => folds(steps, type))
    this.takers.set(type, known)
    return known
  }

  /** What of another board is what it was then; two boards stand on it until one of them goes on with it. */
  private *unchanged(present: Board, state: StateDefinition): Generator<[string, Subject], undefined> {
    const { until = present.latest, position = present.position } = this.extent
    for (const subject of present.broken ? [] : present.subjects.get(state)!.values()) {
      if (subject.aside || present.late.has(subject)) continue
      if (subject.latest.at > until || subject.position > position) continue
      subject.isShared = true
      yield [subject.key, { ...subject }]
    }
  }

  /** From now on its duties are undecidable. */
  setAside(ref: StateRef, fault: GuijuError): void {
    const subject = this.subjects.get(ref.state)!.get(ref.key)!
    subject.aside = fault
    subject.derived = undefined
    this.touch(ref.state, subject)
    this.frame.onAside(ref, fault)
  }

  private fold(state: StateDefinition, subjects: Map<string, Subject>, key: string, event: SequencedEvent): void {
    let subject = subjects.get(key)
    if (!subject) {
      // A withdrawal changes what is known, and tells nothing by itself.
      if (!state.steps.has(event.type)) return
      subject = { key, value: state.initial(key), derived: undefined, position: 0, latest: BEFORE_ALL, isShared: false }
      subjects.set(key, subject)
    }
    // What was taken over is there already.
    if (subject.aside || event.position <= subject.position) return
    if (subject.isShared) subject.value = structuredClone(subject.value)
    subject.isShared = false
    subject.position = event.position
    subject.derived = undefined
    this.touch(state, subject)
    if (this.late.has(subject) || isLate(state, subject.latest, event)) this.late.add(state.of(key), subject)
    else this.foldInto(state, subject, event)
  }

  private foldInto(state: StateDefinition, subject: Subject, event: SequencedEvent): void {
    if (subject.aside) return
    subject.latest = latestOf(state, [event], subject.latest)
    try {
      run(state, subject.value, [event])
    } catch (fault) {
      const { definition } = state.steps.get(event.type)!
      const unknown = isGuijuError(fault, 'UNKNOWN_EVENT_VERSION')
      const field = unknown ? 'version' : misfitOf(definition, event)
      if (field === undefined) throw fault
      this.setAside(state.of(subject.key), corrupt(event, field, fault))
    }
  }

  /** What is owed by it has to be derived anew. */
  private touch(state: StateDefinition, subject: Subject): void {
    for (const { lists } of this.derivations.get(state)?.of ?? []) {
      lists.all?.touch(subject)
      lists.named?.touch(subject)
    }
  }

  private derivationsOf(state: StateDefinition, unchangedSince: Instant, asOf: Instant): Derivations {
    const known = this.derivations.get(state)
    const { obligations, parameters, calendar } = this.frame
    const mine = known?.of.map(({ definition }) => definition) ?? obligations.filter(({ of }) => of === state)
    const from = [unchangedSince, ...mine.map(({ upTo }) => upTo?.(calendar, asOf) ?? '')].join()
    if (known?.from === from) return known
    const of = mine.map(definition => ({
      definition,
      derive: derivationOf(definition, parameters, calendar, unchangedSince, asOf),
      lists: {},
    }))
    const derivations = { from, of }
    this.derivations.set(state, derivations)
    return derivations
  }

  private report(event: SequencedEvent): void {
    if (this.reported.has(event.type)) return
    this.reported.add(event.type)
    this.frame.onUnknown(event)
  }
}
