/** What the subjects of a state owe: derived when somebody asks, kept until a fact is new, ready to be looked up. */
import type { DutyList } from './duty-list.ts'
import type { GuijuError } from './errors.ts'
import type { StateDefinition, StateRef } from './fold.ts'
import { frozenCopy } from './freeze.ts'
import type { Derivation, Duty, ObligationDefinition } from './obligation.ts'
import type { Place } from './order.ts'
import { type Placed, placed } from './placed.ts'
import type { Position } from './ports.ts'

export interface Subject {
  readonly key: string
  value: unknown
  derived: Derived | undefined
  /** Of the events in it, the last in the log and the latest in business order. */
  position: Position
  latest: Place
  /** Another board stands on the same value: who goes on with it makes a copy first. */
  isShared: boolean
  /** An event of it does not fit: nothing can be said of it, and nothing else is held up by it. */
  aside?: GuijuError
}

/** A derivation that failed: whether an event is the reason has to be looked up in the log. */
export class Stumble extends Error {
  readonly ref: StateRef

  constructor(ref: StateRef, cause: unknown) {
    super('a derivation failed', { cause })
    this.ref = ref
  }
}

interface Derived {
  /** How it was derived. */
  readonly from: string
  /**
   * By the place of the obligation among those of the state; derived when it is first asked for. Deep-frozen: the rows
   * of every question share them.
   */
  readonly duties: (readonly Placed[] | undefined)[]
}

/** How the obligations of a state are derived. */
export interface Derivations {
  /** With the parameters as they are since then, and up to which moments what recurs is told. */
  readonly from: string
  readonly of: readonly DerivedObligation[]
}

interface DerivedObligation {
  readonly definition: ObligationDefinition
  readonly derive: Derivation
  readonly lists: Partial<Record<'all' | 'named', DutyList<Subject>>>
}

export function dutiesOf(
  state: StateDefinition,
  subject: Subject,
  derivations: Derivations,
  place: number,
): readonly Placed[] {
  const { from } = derivations
  if (subject.derived?.from !== from) subject.derived = { from, duties: [] }
  const { duties } = subject.derived
  if (duties[place] !== undefined) return duties[place]
  const { key, aside, value } = subject
  try {
    const { derive, definition } = derivations.of[place]!
    duties[place] = placedDuties(definition, aside ? undecided(state, key, aside) : derive(key, value))
  } catch (fault) {
    throw new Stumble(state.of(key), fault)
  }
  return duties[place]
}

/** Said of each duty that the subject may have. */
function undecided({ tags, name }: StateDefinition, key: string, { details }: GuijuError): Duty[] {
  const { id, position, field } = details as { id: string; position: number; field: string }
  const deadline = { decidable: false as const, reason: 'misfit' }
  return [{ subject: tags(key)[0] ?? name, since: '', deadline, facts: { event: id, position, field } }]
}

const NO_DUTIES: readonly Placed[] = Object.freeze([])

// Most subjects owe nothing by most obligations.
function placedDuties(definition: ObligationDefinition, duties: readonly Duty[]): readonly Placed[] {
  return duties.length === 0 ? NO_DUTIES : duties.map(duty => placed(definition, frozenCopy(duty)))
}
