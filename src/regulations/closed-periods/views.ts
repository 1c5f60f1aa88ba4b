/** 例外补录清单: what was told into closed periods, and by which exception. */
import type { Actor, DeepReadonly, EventDefinition, Fact } from '../../core/event.ts'
import { defineState, type StateDefinition } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import type { Tag } from '../../core/tag.ts'
import { defineView, type ViewDefinition } from '../../core/view.ts'
import { factWithdrawn } from '../../facts/fact/events.ts'
import { own } from '../../facts/own.ts'
import {
  closingOf,
  exceptionsFor,
  isExcepted,
  type LockBook,
  lockFacts,
  lockRecipes,
  type WithdrawnFact,
} from '../../facts/period/states.ts'
import { aboutOf, type Coverage, coverageOf, type LockCover } from './rules/locks.ts'

/** Something that was told into a closed period. */
export interface ToldUnderException {
  readonly lock: string
  readonly exceptionId: string
  readonly type: string
  /** Whom and what it is about, and by its `command:` the command that told it. */
  readonly tags: readonly Tag[]
  /** The moment in the closed period: when it happened; of a withdrawal, when that happened which it names. */
  readonly at: Instant
  readonly toldAt: Instant
  readonly by: string | null
}

interface Journal extends LockBook {
  /** What was withdrawn: the withdrawal of a withdrawal says no more than its id. */
  withdrawn: Record<string, WithdrawnFact>
  told: ToldRow[]
}

type ToldRow = { -readonly [Name in keyof ToldUnderException]: ToldUnderException[Name] }

/**
 * The list for these locks, in the order in which it was told. Each call defines a view of its own: make it once, beside
 * the regulation, of the same locks.
 */
export function toldUnderExceptions(
  locks: readonly LockCover[],
): ViewDefinition<readonly DeepReadonly<ToldUnderException>[]> {
  return defineView({
    name: 'told-under-exceptions',
    question: { zh: '凭例外补录了什么？', en: 'What was told under which exception?' },
    fold: journalOf(coverageOf(locks)),
    answer: ({ state }) => state.told,
  })
}

/** Folded as it was told: an exception lets in what is told while it is in force. */
function journalOf(coverage: Coverage): StateDefinition<Journal> {
  const enter = (journal: Journal, event: Fact) => entered(journal, event, coverage)
  const covered = coverage.events.filter(({ type }) => type !== factWithdrawn.type)
  return defineState<Journal, readonly EventDefinition[]>({
    name: NAME,
    order: 'telling',
    events: [...new Set([...lockFacts, ...covered, factWithdrawn])],
    initial: () => ({ rows: {}, withdrawn: {}, told: [] }),
    on: {
      ...Object.fromEntries(covered.map(({ type }) => [type, enter])),
      ...lockRecipes,
      'fact.withdrawn': (journal: Journal, event: Fact<'fact.withdrawn', WithdrawalData>) => {
        const { eventId, eventType: type, occurredAt: at, restores } = event.data
        entered(journal, event, coverage)
        journal.withdrawn[eventId] = { type, at, restores }
      },
    } as never,
  })
}

const NAME = 'told-under-exceptions'

interface WithdrawalData {
  readonly eventId: string
  readonly eventType: string
  readonly occurredAt: Instant
  readonly restores: string | null
}

function entered({ rows, withdrawn, told }: Journal, event: Fact, coverage: Coverage): void {
  const about = aboutOf(event, withdrawn)
  if (!about) return
  const { type, tags, recordedAt: toldAt, actor } = event
  for (const lock of coverage.of(about.type)) {
    const exceptionId = usedOf(own(rows, lock), about.at, toldAt, actor)
    if (exceptionId === undefined) continue
    told.push({ lock, exceptionId, type, tags: [...tags], at: about.at, toldAt, by: actor?.id ?? null })
  }
}

/** The exception that let it in, the first where several do, as the finding told it. */
function usedOf(lock: LockBook['rows'][string] | undefined, at: Instant, toldAt: Instant, actor: Actor | null) {
  const closed = lock && closingOf(lock, at)
  if (!closed || closed.hard) return undefined
  return exceptionsFor(lock, at, toldAt).find(one => isExcepted(one, actor))?.exceptionId
}
