/**
 * Numbers as facts: an office that is opened with this writes into its log by which numbers it judges, says where those of
 * the log are others, and judges by what was set since (`parameter.set`).
 */
import { GuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import { evolve, queryOf, replay } from '../core/fold.ts'
import type { Questions } from '../core/guarding.ts'
import type { KnownLog } from '../core/known-log.ts'
import type { LogNumbers } from '../core/log-numbers.ts'
import { type NumberRow, numbersOf, timelinesOfRows } from '../core/numbers.ts'
import { bookOf, type ParameterBook } from '../core/parameter-book.ts'
import { timelinesOf } from '../core/parameter-timelines.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { type AskRules, type RuleInForce, type RulesQuery, rulesInForce } from '../core/rules-in-force.ts'
import type { StatesOfDecision } from '../core/states-of-decision.ts'
import { adoptNumbers } from '../facts/numbers/commands.ts'
import { numbersAdopted } from '../facts/numbers/events.ts'
import { numbersContext } from '../facts/numbers/index.ts'
import { numbersOfLog, type SetNumber } from '../facts/numbers/states.ts'
import { type Given, type Judging, judgingBy, type NumbersFrame, sourcesOf, withSets } from './judging-by.ts'
import type { NumbersInLog } from './options.ts'
import { asOf, checkedRulesQuery } from './rules.ts'

/**
 * `open({ numbers: numbersInLog() })`. What `open` is given holds from ever or from its day; what is set by `parameter.set`
 * goes before it from its own day on.
 *
 * @param options `strict`: an office whose numbers are not those that its log adopted writes nothing but `numbers.adopt`
 *   (`NUMBERS_DIFFER`). Else it says so once (`onNotice`), and its events name the digest that judged them
 */
export function numbersInLog({ strict = false }: { readonly strict?: boolean } = {}): NumbersInLog {
  return { context: numbersContext, keep: (frame: NumbersFrame): LogNumbers => new Keeper(frame, strict) }
}

/** The same, to try numbers: what the log says of some is passed over. */
export function numbersInLogBut(passesOver: (set: SetNumber) => boolean): NumbersInLog {
  return {
    context: numbersContext,
    keep: (frame: NumbersFrame): LogNumbers => new Keeper({ ...frame, passesOver }, false),
  }
}

const ref = numbersOfLog.of('')
const query = [queryOf(ref)]
const fold = (events: readonly SequencedEvent[]) => replay(numbersOfLog, '', events)
type Value = ReturnType<typeof fold>
const NOTHING = fold([])

class Keeper implements LogNumbers {
  readonly live: LogNumbers['live']
  private readonly frame: NumbersFrame
  private readonly strict: boolean
  private readonly given: Given
  private readonly judgings = new WeakMap<object, Judging>()
  /** Of each log its own: what was read of one that was rewound is worth nothing. */
  private readonly folded = new WeakMap<KnownLog, { readonly value: Value; readonly head: Position }>()
  private readonly told = new Set<string>()
  private present: Judging
  private changes = 0

  constructor(frame: NumbersFrame, strict: boolean) {
    this.frame = frame
    this.strict = strict
    const timelines = timelinesOf(sourcesOf(frame), frame.startOf)
    this.given = { timelines, inForce: frame.judge(bookOf(timelines)) }
    this.present = this.judging(NOTHING)
    this.live = { parameters: this.liveBook(), gate: ask => this.present.gate(ask) }
  }

  on(states: StatesOfDecision, command?: string): Judging | Promise<Judging> {
    const reading = states.load([ref])
    const judging = () => this.judging(states.value(ref), command)
    return reading ? reading.then(judging) : judging()
  }

  readonly rules = ((question?: RulesQuery) => {
    const { regulations } = this.frame.options
    return question === undefined ? rulesInForce(regulations, this.live.parameters) : this.rulesAt(question)
  }) as AskRules

  private async rulesAt(question: RulesQuery): Promise<readonly RuleInForce[]> {
    const { at, by } = checkedRulesQuery(question)
    const { parameters } = await this.refresh()
    const book = by === undefined ? parameters : await this.known(event => event.recordedAt <= by)
    return rulesInForce(this.frame.options.regulations, at === undefined ? book : asOf(book, at))
  }

  private judging(value: unknown, command?: string): Judging {
    const known = this.judgings.get(value as object)
    const judging = known ?? judgingBy(value as Value, this.given, this.frame)
    this.judgings.set(value as object, judging)
    if (judging.differing.length > 0) this.tell(judging.differing, value as Value, command)
    return judging
  }

  private tell(differing: readonly string[], { adopted }: Value, command: string | undefined): void {
    const which = differing.map(name => `${name} ${adopted[name]}`).join()
    if (!this.told.has(which)) this.frame.options.onNotice?.({ code: 'NUMBERS_DIFFER', regulations: differing })
    this.told.add(which)
    if (!this.strict || command === undefined || command === adoptNumbers.type) return
    const message = `the log has adopted other numbers for ${differing.join(', ')}: open the office with them, or adopt its own`
    throw new GuijuError('NUMBERS_DIFFER', message, { regulations: differing })
  }

  reading<Doors extends Questions>(doors: Doors): Doors {
    const questions: Questions = {
      view: (...asked) => this.refresh().then(() => doors.view(...asked)),
      obligations: (...asked) => this.refresh().then(() => doors.obligations(...asked)),
      events: (...asked) => this.refresh().then(() => doors.events(...asked)),
    }
    return { ...doors, ...questions }
  }

  private async refresh(): Promise<Judging> {
    const judging = await this.frame.log.during(async log => this.judging(await this.newest(log)))
    if (judging !== this.present) this.changes += 1
    this.present = judging
    return judging
  }

  private async newest(log: KnownLog): Promise<Value> {
    const { value, head: after } = this.folded.get(log) ?? { value: NOTHING, head: 0 }
    const { events, head } = await log.read(query, { after })
    const next = events.length > 0 ? evolve(numbersOfLog, value, events) : value
    // Two callers may read at the same time: whoever comes second may know less.
    const meanwhile = this.folded.get(log)
    if (meanwhile && meanwhile.head >= head) return meanwhile.value
    this.folded.set(log, { value: next, head })
    return next
  }

  private known(isKnown: (event: SequencedEvent) => boolean): Promise<ParameterBook> {
    return this.frame.log.during(async log => {
      const { events } = await log.read(query)
      const { sets } = fold(events.filter(isKnown))
      return bookOf(withSets(this.given.timelines, sets, this.frame))
    })
  }

  async judged({ meta, position }: SequencedEvent, log: Pick<EventStore, 'read'>): Promise<ParameterBook> {
    const { timelines } = this.given
    const sources = sourcesOf(this.frame)
    const events = (await log.read(query)).events
    const { sets } = fold(events.filter(event => event.position < position))
    const adopted = events.filter(({ type }) => type === numbersAdopted.type)
    const rows = adopted.map(({ data }) => (data as { readonly values: readonly NumberRow[] }).values)
    for (const given of [undefined, ...rows]) {
      const base = given ? timelinesOfRows(given, sources) : timelines
      const book = bookOf(withSets(base, sets, this.frame))
      if (meta?.numbers === undefined || numbersOf(sources, book).digest === meta.numbers) return book
    }
    return bookOf(new Map())
  }

  private liveBook(): ParameterBook {
    const book = () => this.present.parameters
    return {
      known: async position =>
        position === undefined ? this.live.parameters : this.known(event => event.position <= position),
      // What was derived by it has to be derived anew when a number was set: so the text also says how often that was. It
      // sorts as the moment does.
      changedUpTo: moment => `${book().changedUpTo(moment)}#${this.changes}`,
      changesOf: (parameters, upTo) => book().changesOf(parameters, upTo),
      inForce: parameter => book().inForce(parameter),
      at: (parameters, moment) => book().at(parameters, moment),
    }
  }
}
