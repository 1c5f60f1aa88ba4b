import type { Actor } from '../core/event.ts'
import type { EventPage, EventQuery } from '../core/event-page.ts'
import type { Finding, Language } from '../core/finding.ts'
import type { CallMeta, Order, RecordMeta } from '../core/intake.ts'
import type { Messages } from '../core/messages.ts'
import type { Obligation } from '../core/obligation.ts'
import type { ObligationQuery, Obligations } from '../core/obligation-query.ts'
import type { Outcome, RecordOutcome } from '../core/outcome.ts'
import type { Ticked } from '../core/reminder.ts'
import type { AskRules } from '../core/rules-in-force.ts'
import type { ViewDefinition } from '../core/view.ts'

export interface Office<M extends Messages = Messages> {
  /** Decides, judges and appends. A refusal is an outcome; only faults are thrown. */
  execute(command: M['commands'], meta?: CallMeta): Promise<Outcome<M['events']>>
  /** `execute` for what comes from outside, such as the body of a request: it need not be a command. */
  receive(body: unknown, meta?: CallMeta): Promise<Outcome<M['events']>>
  /**
   * For what has happened anyway: written as `execute` would write it, with a record of the reason and of every rule that
   * would have refused it. What is impossible is refused, and so is whoever has no grant of `fact.record`.
   */
  record(command: M['commands'], meta: RecordMeta): Promise<RecordOutcome<M['events']>>
  /** The same outcomes as one by one, in one append: on a fault nothing is appended. */
  executeAll(
    orders: readonly Order<M['commands']>[],
    options?: Pick<CallMeta, 'signal'>,
  ): Promise<readonly Outcome<M['events']>[]>
  /** The same path without the append. Lets writers pass: it sees all that was asked for before it, and perhaps more. */
  preview(command: M['commands'], meta?: CallMeta): Promise<Outcome<M['events']>>
  /** @throws `NOT_AUTHORIZED` (`details.findings`) where the regulations bring grants and none is for this actor */
  view<Answer>(
    view: ViewDefinition<Answer>,
    key?: string,
    asOf?: { at?: string; position?: number; actor?: Actor },
  ): Promise<Answer>
  /** What must be done by when, most urgent first, so far as the actor may see it. */
  obligations(query?: ObligationQuery): Promise<Obligations>
  /**
   * The log, a page at a time, so far as the actor may see it: behind `events:TYPE`, for each type. Of a type without a
   * definition nothing is known to be personal.
   *
   * @throws `NOT_AUTHORIZED` where he may see none of what is asked for; `LOG_REWOUND` where the log ends before `after`
   */
  events(query?: EventQuery): Promise<EventPage>
  /**
   * Does what the regulations let an office do by itself once it is owed, such as sending a notice about a late case.
   * For hosts that run it on a timer: twice, or from two processes, does it once.
   */
  tick(): Promise<Ticked>
  /**
   * Every rule in force: id, clauses, title, force, parameters with their values. Where numbers stand in the log, what was
   * set there is in it from the first question on that was asked since; `rules({ … })` asks the log
   * (`INVALID_QUERY` in an office without `numbersInLog`).
   */
  readonly rules: AskRules
  /** One sentence about a finding or a duty. */
  explain(subject: Finding | Obligation, language: Language): string
  /**
   * What a code is called: `word('grade', 'preferred', 'zh')`; a code that is none of ours, such as a host's own role,
   * stands as it is. The kinds are those of the contexts and regulations of this office, and `rule`: the title of a rule,
   * duty or refusal. `INVALID_QUERY` for another kind or language.
   */
  word(kind: string, code: string, language: Language): string
  /** JSON Schemas of every command and event, by type. */
  schemas(): {
    readonly commands: Readonly<Record<string, object>>
    readonly events: Readonly<Record<string, object>>
  }
  /** Waits for what is under way and refuses what comes after. The store stays open: it is the host's. */
  close(): Promise<void>
}
