/**
 * Answers views. What a view folds is kept as a private mutable value that catches up with the log and is never handed
 * out: the answer is a frozen copy. A question about the past is answered from a value of its own.
 */
import { GuijuError } from './errors.ts'
import type { SequencedEvent } from './event.ts'
import { queryOf, refId, refold, run, type StateRef } from './fold.ts'
import type { KnownLog } from './known-log.ts'
import { blamed } from './misfit.ts'
import type { AsOf } from './obligation.ts'
import { BEFORE_ALL, isLate, latestOf, type Place } from './order.ts'
import { type ParameterBook, Undetermined, valuesAt } from './parameter-book.ts'
import type { Anchor, Instant, Position } from './ports.ts'
import { checkPosition } from './position.ts'
import type { Answering, ViewDefinition, ViewerFrame } from './question.ts'
import { sharedCopy } from './shared-copy.ts'
import { happenedBy } from './withdrawn.ts'

interface Folded {
  value: unknown
  position: Position
  /** How many events came in since it was saved or loaded. */
  unsaved: number
  /** A large value is saved less often: what is written must stay in proportion to what is new. */
  keepAfter: number
  /** The last event that was read. */
  anchor: Anchor | undefined
  latest: Place
  /** Something was told meanwhile of what happened earlier: the value is not what it should be until it is folded anew. */
  late: boolean
  /** What was met half-way: such a value is of no use to anybody who waits for it. */
  broken?: { readonly fault: unknown }
}

const PAGE = 10_000
const CHARACTERS_AN_EVENT = 500

/** How many views are kept folded, each for one subject, and how many answers remembered, as long as somebody holds them. */
const KEPT = 1_000

export const viewerOf = (frame: ViewerFrame): Answering => new Viewer(frame)

class Viewer implements Answering {
  /** Of each log its own: what was folded from a log that was rewound is worth nothing. */
  private readonly foldedOf = new WeakMap<KnownLog, Map<string, Folded>>()
  private readonly earlier = new Map<string, WeakRef<object>>()
  private readonly frame: ViewerFrame

  constructor(frame: ViewerFrame) {
    this.frame = frame
  }

  async answer<Answer>(view: ViewDefinition<Answer>, key: string, at: Instant, asOf: AsOf): Promise<Answer> {
    if (asOf.position !== undefined) checkPosition('position', asOf.position)
    return this.frame.log.during(async log => {
      try {
        const folded = await this.asOf(log, view, subjectOf(view, key), asOf)
        const { parameters } = this.frame
        const known = await parameters.known?.(asOf.position)
        const told = this.told(view, key, at, folded, known ?? parameters)
        return this.asBefore(`${view.name}\n${key}\n${asOf.at}\n${asOf.position}`, told)
      } catch (fault) {
        throw await blamed(fault, [refOf(view, subjectOf(view, key))], log)
      }
    })
  }

  private told<Answer>(
    view: ViewDefinition<Answer>,
    key: string,
    at: Instant,
    folded: Folded,
    book: ParameterBook,
  ): Answer {
    const parameters = book.at(view.parameters, at)
    if (parameters instanceof Undetermined) throw undetermined(view, parameters, at)
    const { calendar } = this.frame
    const parametersAt = (moment: Instant) => valuesAt(book, view.parameters, moment)
    try {
      return view.answer({ key, state: folded.value, at, parameters, parametersAt, calendar } as never)
    } catch (thrown) {
      throw thrown instanceof Undetermined ? undetermined(view, thrown, at) : thrown
    }
  }

  /** What is as it was is the very object of then, for whoever still holds it. */
  private asBefore<Answer>(question: string, told: Answer): Answer {
    const { earlier } = this
    const answer = sharedCopy(told, earlier.get(question)?.deref())
    earlier.delete(question)
    if (typeof answer === 'object' && answer !== null) earlier.set(question, new WeakRef(answer))
    if (earlier.size > KEPT) earlier.delete(earlier.keys().next().value!)
    return answer
  }

  private async asOf(log: KnownLog, view: ViewDefinition, key: string, asOf: AsOf): Promise<Folded> {
    if (asOf.position !== undefined) return catchUp(log, view, key, empty(view, key), asOf)
    const kept = this.keptOf(log)
    const current = this.current(kept, view, key)
    try {
      if (current.position === 0) await this.recall(log, view, key, current)
      await catchUp(log, view, key, current, {})
      this.keep(view, key, current)
    } catch (fault) {
      // What met a fault half-way is not trusted again.
      kept.delete(refId(view.fold, key))
      throw fault
    }
    // A date after everything that is known asks for the present.
    if (asOf.at === undefined || asOf.at >= current.latest.at) return current
    return catchUp(log, view, key, empty(view, key), asOf)
  }

  private keptOf(log: KnownLog): Map<string, Folded> {
    const known = this.foldedOf.get(log) ?? new Map<string, Folded>()
    this.foldedOf.set(log, known)
    return known
  }

  /** Two callers may recall at the same time: whoever comes second finds the value further on, and leaves it. */
  private async recall(log: KnownLog, view: ViewDefinition, key: string, folded: Folded): Promise<void> {
    const saved = await this.frame.saved?.load(refOf(view, key), 'view', log)
    if (!saved || folded.position !== 0) return
    const { value, anchor, latest } = saved
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

  private current(kept: Map<string, Folded>, view: ViewDefinition, key: string): Folded {
    const id = refId(view.fold, key)
    const known = kept.get(id)
    kept.delete(id)
    const folded = known ?? empty(view, key)
    kept.set(id, folded)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
    return folded
  }
}

async function catchUp(
  log: KnownLog,
  view: ViewDefinition,
  key: string,
  folded: Folded,
  { at, position: last = Number.POSITIVE_INFINITY }: AsOf,
): Promise<Folded> {
  const query = [queryOf(refOf(view, key))]
  for (;;) {
    const { events, head } = await log.read(query, { after: folded.position, limit: PAGE })
    if (folded.broken) throw folded.broken.fault
    try {
      for (const event of events) if (event.position <= last) take(view, folded, event, at)
    } catch (fault) {
      folded.broken = { fault }
      throw fault
    }
    folded.position = Math.max(folded.position, head)
    if (events.length < PAGE || folded.position >= last) break
  }
  while (folded.late) await foldAnew(log, view, key, folded, { ...(at !== undefined && { at }), position: last })
  return folded
}

/** With what was told late in its place. While the log is read, another caller may have taken in more of it. */
async function foldAnew(
  log: KnownLog,
  view: ViewDefinition,
  key: string,
  folded: Folded,
  { at, position: last = 0 }: AsOf,
): Promise<void> {
  const { position } = folded
  const end = Math.min(position, last)
  const events: SequencedEvent[] = []
  for (let after = 0; after < end; ) {
    const page = await log.read([queryOf(refOf(view, key))], { after, limit: PAGE })
    for (const event of page.events) {
      if (event.position <= end && happenedBy(event, at)) events.push(event)
    }
    after = page.events.length < PAGE ? end : page.head
  }
  if (folded.position !== position || !folded.late) return
  try {
    Object.assign(folded, { value: refold(view.fold, key, events), late: false })
  } catch (fault) {
    folded.broken = { fault }
    throw fault
  }
}

function take(view: ViewDefinition, folded: Folded, event: SequencedEvent, at: Instant | undefined): void {
  // Two callers may read at the same time: only what lies beyond the position now is new.
  if (event.position <= folded.position) return
  folded.position = event.position
  folded.anchor = { position: event.position, id: event.id }
  folded.unsaved += 1
  if (!happenedBy(event, at)) return
  if (isLate(view.fold, folded.latest, event)) folded.late = true
  folded.latest = latestOf(view.fold, [event], folded.latest)
  if (!folded.late) run(view.fold, folded.value, [event])
}

function refOf({ fold }: ViewDefinition, key: string): StateRef {
  return { state: fold, key, id: refId(fold, key) }
}

/** A state of the whole log is folded once, whatever is asked of it. */
function subjectOf({ fold }: ViewDefinition, key: string): string {
  return fold.tags(key).length === 0 ? '' : key
}

function empty(view: ViewDefinition, key: string): Folded {
  const value = view.fold.initial(key)
  return { value, position: 0, unsaved: 0, keepAfter: 0, anchor: undefined, latest: BEFORE_ALL, late: false }
}

function undetermined({ name }: ViewDefinition, { parameter }: Undetermined, at: Instant): GuijuError {
  const message = `view ${name} needs parameter ${parameter}, which had no value in force at ${at}`
  return new GuijuError('PARAMETER_MISSING', message, { view: name, parameter, at })
}
