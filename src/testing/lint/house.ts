/** Offices that a linter asks: fresh ones, and copies at a moment, in earnest or with rules that only report. */
import type { Context } from '../../core/context.ts'
import { isGuijuError } from '../../core/errors.ts'
import type { RecordedEvent, SequencedEvent } from '../../core/event.ts'
import type { Finding } from '../../core/finding.ts'
import type { StateDefinition } from '../../core/fold.ts'
import type { ParameterDefinition, Parameters } from '../../core/parameter.ts'
import type { Calendar, EventStore, Instant } from '../../core/ports.ts'
import type { Regulation } from '../../core/regulation.ts'
import type { RuleDefinition } from '../../core/rule.ts'
import { type Office, open } from '../../open.ts'
import { memoryStore } from '../../storage/memory.ts'
import { type ManualClock, manualClock } from '../../time/clock.ts'
import { sequentialIds } from '../../time/ids.ts'
import { MINUTE, orderOf } from '../histories.ts'
import type { Deed } from '../history/deed.ts'
import { done } from '../history/records.ts'
import { naming } from '../history/withdrawals.ts'
import { carryOver } from '../office/race.ts'

/** What is in force where a linter asks. */
export interface Setting {
  readonly regulations: readonly Regulation[]
  readonly contexts: readonly Context[]
  readonly calendar: Calendar
  readonly start: Instant
}

/** A log, and what time it is. */
export interface Moment {
  readonly log: readonly SequencedEvent[]
  readonly now: Instant
}

export interface Desk {
  readonly office: Office
  readonly clock: ManualClock
  readonly store: EventStore
  /** What was told there, before it was copied, too. */
  readonly told: RecordedEvent[]
}

export interface Answer {
  /** `invalid`: it is no command of the office. `fault`: something threw, such as a rule. */
  readonly status: 'accepted' | 'recorded' | 'refused' | 'undecidable' | 'invalid' | 'fault'
  readonly findings: readonly Finding[]
  readonly events: readonly RecordedEvent[]
  /** Of a fault. */
  readonly code?: string
}

export class House {
  readonly #earnest: Setting
  readonly #lenient: Setting
  readonly #musts: ReadonlySet<string>
  #desks = 0

  /** By type of event, the rules and duties that read a state that folds it. */
  readonly #readers = new Map<string, Set<string>>()
  readonly #looked = new Set<ParameterDefinition>()

  constructor(setting: Setting) {
    const watched = setting.regulations.map(one => this.#watched(one))
    this.#earnest = { ...setting, regulations: watched }
    this.#lenient = { ...setting, regulations: watched.map(reporting) }
    const rules = setting.regulations.flatMap(({ definition }) => definition.rules)
    this.#musts = new Set(rules.filter(({ force }) => force === 'must').map(({ id }) => id))
  }

  get start(): Instant {
    return this.#earnest.start
  }

  /** A fresh office, or one on a copy of what was told by then. @param lenient its rules refuse nothing */
  async desk({ log, now }: Moment = { log: [], now: this.start }, lenient = false): Promise<Desk> {
    this.#desks += 1
    const { regulations, contexts, calendar } = lenient ? this.#lenient : this.#earnest
    const store = memoryStore()
    await carryOver(log, store)
    const clock = manualClock(now)
    const ids = sequentialIds(`lint${this.#desks}`)
    return { office: open({ store, clock, ids, calendar, regulations, contexts }), clock, store, told: [...log] }
  }

  /** The rules and duties that read what events of this type add up to. */
  readersOf(type: string): readonly string[] {
    return [...(this.#readers.get(type) ?? [])].sort()
  }

  hasLookedAt(parameter: ParameterDefinition): boolean {
    return this.#looked.has(parameter)
  }

  /** The same regulation, whose rules and duties tell what they look at. */
  #watched({ definition, given }: Regulation): Regulation {
    const rules = definition.rules.map(rule => this.#watchedRule(rule))
    for (const { id, of } of definition.obligations) this.#reads(id, of)
    const obligations = definition.obligations.map(one => ({
      ...one,
      duties: (standing: never) => one.duties(this.#watching(standing, one.parameters)),
    }))
    return { definition: { ...definition, rules, obligations }, given }
  }

  #reads(id: string, { types }: StateDefinition): void {
    for (const type of types) this.#readers.set(type, (this.#readers.get(type) ?? new Set()).add(id))
  }

  #watchedRule(rule: RuleDefinition): RuleDefinition {
    return {
      ...rule,
      reads: (event, subject) => {
        const reads = rule.reads(event, subject)
        for (const { state } of Object.values(reads)) this.#reads(rule.id, state)
        return reads
      },
      holds: judged => rule.holds(this.#watching(judged, rule.parameters)),
    }
  }

  #watching(judged: never, parameters: Parameters): never {
    const { parametersAt, ...rest } = judged as unknown as Looking
    const watched = (values: object) =>
      new Proxy(
        { ...parameters },
        {
          get: (_, name) => {
            const parameter = parameters[String(name)]
            if (parameter) this.#looked.add(parameter)
            return Reflect.get(values, name) as unknown
          },
        },
      )
    const now = 'parameters' in rest ? { parameters: watched(rest.parameters as object) } : {}
    return { ...rest, ...now, parametersAt: (moment: Instant) => watched(parametersAt(moment)) } as never
  }

  /** The rules of force `must` that were against it. */
  refusedBy({ status, findings }: Answer): readonly string[] {
    if (status !== 'refused' && status !== 'undecidable') return []
    const against = findings.filter(({ verdict }) => verdict === 'failed' || verdict === 'undecidable')
    return [...new Set(against.map(({ rule }) => rule))].filter(rule => this.#musts.has(rule))
  }
}

interface Looking {
  readonly parameters?: object
  readonly parametersAt: (moment: Instant) => object
}

function reporting({ definition, given }: Regulation): Regulation {
  const rules = definition.rules.map(rule => ({ ...rule, force: 'in-principle' as const }))
  return { definition: { ...definition, rules }, given }
}

/** Tells one deed as `play` does: the clock goes on before. */
export async function tell(desk: Desk, deed: Deed): Promise<Answer> {
  desk.clock.advance(deed.wait * MINUTE)
  const { command, ...meta } = orderOf(deed, desk.clock.now())
  const asked = naming(command as Deed['command'], desk.told)
  const answer = await answered(() => done(desk.office, asked, meta, deed.recordedFor))
  desk.told.push(...answer.events)
  return answer
}

/** What it would be told, now; nothing is written. */
export function asked(desk: Desk, deed: Deed): Promise<Answer> {
  const { command, ...meta } = orderOf(deed, desk.clock.now())
  return answered(() => desk.office.preview(naming(command as Deed['command'], desk.told), meta))
}

export async function momentOf({ store, clock }: Desk): Promise<Moment> {
  return { log: (await store.read('all')).events, now: clock.now() }
}

async function answered(work: () => ReturnType<typeof done>): Promise<Answer> {
  try {
    const outcome = await work()
    const { status, findings } = outcome
    return { status, findings, events: 'events' in outcome ? outcome.events : [] }
  } catch (error) {
    if (!isGuijuError(error)) throw error
    const status = error.code === 'INVALID_COMMAND' ? 'invalid' : 'fault'
    return { status, findings: [], events: [], code: error.code }
  }
}
