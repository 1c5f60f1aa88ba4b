/**
 * Answers views. What a view folds is kept as a private mutable value that catches up with the log and is never handed
 * out: the answer is a frozen copy. A question about the past is answered from a value of its own.
 */
import { GuijuError, shown } from './errors.ts'
import type { SequencedEvent } from './event.ts'
import { queryOf, refId, run, type StateRef } from './fold.ts'
import { frozenCopy } from './freeze.ts'
import type { AsOf } from './obligation.ts'
import { type ParameterBook, Undetermined, valuesAt } from './parameter-book.ts'
import type { Calendar, EventStore, Instant, Position } from './ports.ts'
import { checkPosition } from './position.ts'
import { readable } from './readable.ts'
import type { Anchor, SavedStates } from './saved-states.ts'
import type { ViewDefinition } from './view.ts'

interface Folded {
  value: unknown
  position: Position
  /** How many events came in since it was saved or loaded. */
  unsaved: number
  /** A large value is saved less often: what is written must stay in proportion to what is new. */
  keepAfter: number
  /** The last event that was read. */
  anchor: Anchor | undefined
  latest: Instant
  /** What was met half-way: such a value is of no use to anybody who waits for it. */
  broken?: { readonly fault: unknown }
}

export interface ViewerFrame {
  readonly store: EventStore
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  readonly saved?: SavedStates | undefined
}

const PAGE = 10_000
const CHARACTERS_AN_EVENT = 500

export class Viewer {
  private readonly folded = new Map<string, Folded>()
  private readonly frame: ViewerFrame
  private readonly limit: number

  constructor(frame: ViewerFrame, limit: number) {
    this.frame = frame
    this.limit = limit
  }

  async answer<Answer>(view: ViewDefinition<Answer>, key: string, at: Instant, asOf: AsOf): Promise<Answer> {
    if (!isView(view)) throw new GuijuError('UNKNOWN_VIEW', `${shown(view)} is no view`, { value: shown(view) })
    if (asOf.position !== undefined) checkPosition('position', asOf.position)
    const folded = await this.asOf(view, subjectOf(view, key), asOf)
    const parameters = this.frame.parameters.at(view.parameters, at)
    if (parameters instanceof Undetermined) throw undetermined(view, parameters, at)
    const { calendar } = this.frame
    const parametersAt = (moment: Instant) => valuesAt(this.frame.parameters, view.parameters, moment)
    try {
      return frozenCopy(view.answer({ key, state: folded.value, at, parameters, parametersAt, calendar } as never))
    } catch (thrown) {
      throw thrown instanceof Undetermined ? undetermined(view, thrown, at) : thrown
    }
  }

  private async asOf(view: ViewDefinition, key: string, asOf: AsOf): Promise<Folded> {
    if (asOf.position !== undefined) return this.catchUp(view, key, empty(view, key), asOf)
    const current = this.current(view, key)
    try {
      if (current.position === 0) await this.recall(view, key, current)
      await this.catchUp(view, key, current, {})
      this.keep(view, key, current)
    } catch (fault) {
      // What met a fault half-way is not trusted again.
      this.folded.delete(refId(view.fold, key))
      throw fault
    }
    // A date after everything that is known asks for the present.
    if (asOf.at === undefined || asOf.at >= current.latest) return current
    return this.catchUp(view, key, empty(view, key), asOf)
  }

  /** Two callers may recall at the same time: whoever comes second finds the value further on, and leaves it. */
  private async recall(view: ViewDefinition, key: string, folded: Folded): Promise<void> {
    const saved = await this.frame.saved?.load(refOf(view, key), 'view')
    if (!saved || folded.position !== 0) return
    const { value, anchor, latest = '' } = saved
    Object.assign(folded, { value, anchor, position: anchor.position, latest })
  }

  private keep(view: ViewDefinition, key: string, folded: Folded): void {
    const { saved } = this.frame
    const { value, anchor, latest, unsaved, keepAfter } = folded
    if (!saved || !anchor || unsaved < Math.max(saved.every, keepAfter)) return
    const size = saved.save(refOf(view, key), 'view', { value, anchor, latest, changed: anchor.position })
    folded.unsaved = 0
    folded.keepAfter = size / CHARACTERS_AN_EVENT
  }

  private current(view: ViewDefinition, key: string): Folded {
    const id = refId(view.fold, key)
    const known = this.folded.get(id)
    this.folded.delete(id)
    const folded = known ?? empty(view, key)
    this.folded.set(id, folded)
    if (this.folded.size > this.limit) this.folded.delete(this.folded.keys().next().value!)
    return folded
  }

  private async catchUp(view: ViewDefinition, key: string, folded: Folded, asOf: AsOf): Promise<Folded> {
    const { at, position: last = Number.POSITIVE_INFINITY } = asOf
    const query = [queryOf(refOf(view, key))]
    for (;;) {
      const { events, head } = await this.frame.store.read(query, { after: folded.position, limit: PAGE })
      if (folded.broken) throw folded.broken.fault
      try {
        for (const event of events) if (event.position <= last) take(view, folded, event, at)
      } catch (fault) {
        folded.broken = { fault }
        throw fault
      }
      folded.position = Math.max(folded.position, head)
      if (events.length < PAGE || folded.position >= last) return folded
    }
  }
}

function take(view: ViewDefinition, folded: Folded, event: SequencedEvent, at: Instant | undefined): void {
  // Two callers may read at the same time: only what lies beyond the position now is new.
  if (event.position <= folded.position) return
  folded.position = event.position
  folded.anchor = { position: event.position, id: event.id }
  folded.unsaved += 1
  if (at !== undefined && event.occurredAt > at) return
  if (event.occurredAt > folded.latest) folded.latest = event.occurredAt
  run(view.fold, folded.value, [event])
}

function refOf({ fold }: ViewDefinition, key: string): StateRef {
  return { state: fold, key, id: refId(fold, key) }
}

/** A state of the whole log is folded once, whatever is asked of it. */
function subjectOf({ fold }: ViewDefinition, key: string): string {
  return fold.tags(key).length === 0 ? '' : key
}

function isView(view: unknown): boolean {
  return readable('UNKNOWN_VIEW', 'the view', () => {
    if (typeof view !== 'object' || view === null) return false
    const { fold, answer } = view as Partial<ViewDefinition>
    return typeof answer === 'function' && typeof fold?.initial === 'function'
  })
}

function empty(view: ViewDefinition, key: string): Folded {
  return { value: view.fold.initial(key), position: 0, unsaved: 0, keepAfter: 0, anchor: undefined, latest: '' }
}

function undetermined({ name }: ViewDefinition, { parameter }: Undetermined, at: Instant): GuijuError {
  const message = `view ${name} needs parameter ${parameter}, which had no value in force at ${at}`
  return new GuijuError('PARAMETER_MISSING', message, { view: name, parameter, at })
}
