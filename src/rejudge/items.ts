/** What the stream is made of. */
import type { Instant, Position } from '../core/ports.ts'
import type { DutyAgain } from './duties.ts'
import type { DecisionJudgedAgain } from './turns.ts'

/**
 * Why a decision was not judged again. `no-command`: nobody decided it; a host or the office itself stored it.
 * `unknown-event`: no context brings its events. `no-rule`: no rule is asked about it, then or now. `misfit`: one of its
 * events, or of those before it, does not fit its definition. `after-turn`: lived again, what it is about has turned before.
 */
export type NotJudgedWhy = 'no-command' | 'unknown-event' | 'no-rule' | 'misfit' | 'after-turn'

/** A decision of the log that was not judged again. */
export interface DecisionNotJudged {
  readonly kind: 'not-judged'
  readonly position: Position
  readonly commandId: string | null
  readonly occurredAt: Instant
  readonly why: NotJudgedWhy
}

/** One item of the stream: first the decisions in the order of the log, then the duties that move. */
export type Rejudged = DecisionJudgedAgain | DecisionNotJudged | DutyAgain
