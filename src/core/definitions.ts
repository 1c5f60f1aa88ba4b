/**
 * All that an office knows by name, checked once when it opens: what is named exists, once. What only shows when a
 * definition runs (a state that it reads, an event or a refusal that it answers with) is checked where it runs, before
 * anything is written.
 */
import type { GrantDefinition } from './authority.ts'
import type { CommandDefinition, Refusal } from './command.ts'
import type { Context, RefusalDefinition } from './context.ts'
import { GuijuError, shown } from './errors.ts'
import type { EventDefinition, EventDraft } from './event.ts'
import type { StateDefinition } from './fold.ts'
import type { Guards } from './guarding.ts'
import type { ObligationDefinition } from './obligation.ts'
import type { Parameters } from './parameter.ts'
import type { Records } from './recording.ts'
import type { Regulation, RegulationDefinition } from './regulation.ts'
import type { ReminderDefinition } from './reminder.ts'
import type { Reads, RuleDefinition } from './rule.ts'

/** Where a definition stands: the first words of a message about it. */
type Place = string

export class Definitions {
  readonly contexts: readonly Context[]
  readonly rules: readonly RuleDefinition[]
  readonly obligations: readonly ObligationDefinition[]
  readonly reminders: readonly ReminderDefinition[]
  readonly grants: readonly GrantDefinition[]
  readonly bars: readonly GrantDefinition[]
  /** By type, as the commands are. */
  readonly events: ReadonlyMap<string, EventDefinition>
  readonly commands: ReadonlyMap<string, CommandDefinition>
  /** Brought by the context of corrections: without it nothing is recorded that a rule refuses. */
  readonly records: Records | undefined
  readonly #refusals: ReadonlyMap<string, RefusalDefinition>
  readonly #checked = new WeakSet<StateDefinition>()

  /** @throws `INVALID_DEFINITION` naming what is wrong and the places that do not agree */
  constructor(contexts: readonly Context[], regulations: readonly Regulation[]) {
    const definitions = regulations.map(({ definition }) => definition)
    this.contexts = contexts
    this.rules = definitions.flatMap(({ rules }) => rules)
    this.obligations = definitions.flatMap(({ obligations }) => obligations)
    this.reminders = definitions.flatMap(({ reminders }) => reminders)
    this.grants = definitions.flatMap(({ grants }) => grants)
    this.bars = definitions.flatMap(({ bars }) => bars)
    this.events = byType(contexts, 'event', ({ events }) => events)
    this.commands = byType(contexts, 'command', ({ commands }) => commands)
    this.records = contexts.find(({ records }) => records)?.records
    this.#refusals = new Map(contexts.flatMap(({ refusals }) => Object.entries(refusals)))
    checkNames(contexts)
    checkIds(contexts, regulations)
    for (const definition of definitions) this.#checkRegulation(definition)
  }

  /** @throws `INVALID_DEFINITION` where a state folds events that no context of the office has */
  checkReads(reads: Reads, what: 'command' | 'rule', id: string): void {
    for (const name in reads) {
      const { state } = reads[name]!
      if (!this.#checked.has(state)) this.#checkState(state, `${what} ${id}`)
    }
  }

  #checkState(state: StateDefinition, place: Place): void {
    // It may fold the facts of further contexts, where the office has them; of one at least it has to.
    if (state.types.length > 0 && !state.types.some(type => this.events.has(type))) {
      const events = state.types.join(', ')
      const message = `${place} reads state ${state.name}, which folds ${events}: no context of the office has such events`
      throw invalid(message, { state: state.name, events: state.types })
    }
    this.#checked.add(state)
  }

  /** @throws `INVALID_DEFINITION` where a command decided an event of no context */
  checkDecided(drafts: readonly EventDraft[], command: string): void {
    const unknown = drafts.find(({ type }) => !this.events.has(type))
    if (!unknown) return
    const message = `command ${command} decided ${shown(unknown.type)}: no context of the office has that event`
    throw invalid(message, { command, event: unknown.type })
  }

  /** Whether a refusal of now holds for what happened earlier, too. */
  isFinal({ refused }: Refusal): boolean {
    return this.#refusals.get(refused)?.atItsTime !== true
  }

  /** Whether a refusal of the past holds although it is none now. */
  outlasts({ refused }: Refusal): boolean {
    return this.#refusals.get(refused)?.whileItStands !== true
  }

  /** @throws `INVALID_DEFINITION` where a command refused for a reason that no context declares */
  checkRefusal({ refused }: Refusal, command: string): void {
    if (this.#refusals.has(refused)) return
    const message = `command ${command} refused with ${shown(refused)}: no context of the office declares that refusal`
    throw invalid(message, { command, refusal: refused })
  }

  #checkRegulation(regulation: RegulationDefinition): void {
    const { id, rules, obligations, reminders, grants, bars, editionBy } = regulation
    if (editionBy) checkParameters({ editionBy }, regulation, `the edition of regulation ${id}`)
    for (const rule of rules) {
      const place = `rule ${rule.id} of regulation ${id}`
      checkParameters(rule.parameters, regulation, place)
      checkClauses(rule.clauses, regulation, place)
      this.#checkEvents([...rule.on, ...rule.observes], place)
    }
    for (const obligation of obligations) {
      const place = `obligation ${obligation.id} of regulation ${id}`
      checkParameters(obligation.parameters, regulation, place)
      checkClauses(obligation.clauses, regulation, place)
      this.#checkState(obligation.of, place)
    }
    for (const grant of [...grants, ...bars]) {
      const place = `${grant.effect} ${grant.id} of regulation ${id}`
      checkParameters(grant.parameters, regulation, place)
      checkClauses(grant.clauses, regulation, place)
      const unknown = (grant.guards as Guards).unknownAction(grant, this)
      if (unknown !== undefined) throw invalid(`${place} names ${shown(unknown)}: no such command or duty`, { unknown })
    }
    for (const { obligation, done } of reminders) {
      const place = `a reminder of regulation ${id}`
      if (!obligations.some(known => known.id === obligation)) {
        throw invalid(`${place} fulfils obligation ${obligation}, which the regulation does not have`, { obligation })
      }
      if (!this.#refusals.has(done))
        throw invalid(`${place} ends with refusal ${done}, which no context declares`, { done })
    }
  }

  #checkEvents(types: readonly string[], place: Place): void {
    const missing = types.find(type => !this.events.has(type))
    if (missing === undefined) return
    throw invalid(`${place} judges ${missing}: no context of the office has that event`, { event: missing })
  }
}

function byType<Definition extends { readonly type: string }>(
  contexts: readonly Context[],
  what: string,
  of: (context: Context) => readonly Definition[],
): ReadonlyMap<string, Definition> {
  const known = new Map<string, { definition: Definition; place: Place }>()
  for (const context of contexts) {
    const place = `context ${context.name}`
    for (const definition of of(context)) {
      const earlier = known.get(definition.type)
      if (earlier && earlier.definition !== definition) {
        const message = `${what} ${definition.type} is defined twice, differently: in ${earlier.place} and in ${place}`
        throw invalid(message, { type: definition.type })
      }
      known.set(definition.type, { definition, place })
    }
  }
  return new Map([...known].map(([type, { definition }]) => [type, definition]))
}

function checkNames(contexts: readonly Context[]): void {
  const twice = contexts.find(({ name }, index) => contexts.findIndex(other => other.name === name) < index)
  if (twice) throw invalid(`two contexts are named ${shown(twice.name)}`, { context: twice.name })
}

/** Rules, obligations and refusals share one list of ids: by it findings and duties are told. */
function checkIds(contexts: readonly Context[], regulations: readonly Regulation[]): void {
  const places = new Map<string, Place>()
  const enter = (id: string, place: Place) => {
    const earlier = places.get(id)
    if (earlier !== undefined) throw invalid(`two have the id ${shown(id)}: ${earlier} and ${place}`, { id })
    places.set(id, place)
  }
  for (const { name, refusals } of contexts) {
    for (const id of Object.keys(refusals)) enter(id, `a refusal of context ${name}`)
  }
  for (const { definition } of regulations) {
    for (const { id } of definition.rules) enter(id, `a rule of regulation ${definition.id}`)
    for (const { id } of definition.obligations) enter(id, `an obligation of regulation ${definition.id}`)
    for (const { id, effect } of [...definition.grants, ...definition.bars])
      enter(id, `a ${effect} of regulation ${definition.id}`)
  }
}

function checkParameters(reads: Parameters, { id, parameters }: RegulationDefinition, place: Place): void {
  const brought = Object.values(parameters)
  const missing = Object.values(reads).find(parameter => !brought.includes(parameter))
  if (!missing) return
  const namesake = brought.some(({ name }) => name === missing.name)
  const why = namesake ? `regulation ${id} brings another one of that name` : `regulation ${id} does not bring it`
  throw invalid(`${place} reads parameter ${missing.name}: ${why}`, { regulation: id, parameter: missing.name })
}

/** Where the texts stand apart, so that a page need not carry them, they are not checked here. */
function checkClauses(anchors: readonly string[], { id, clauses }: RegulationDefinition, place: Place): void {
  if (anchors.length === 0) throw invalid(`${place} names no clause`, { regulation: id })
  const missing = clauses && anchors.find(anchor => !Object.hasOwn(clauses, anchor))
  if (missing === undefined) return
  throw invalid(`${place} keeps clause ${missing}: the clauses of regulation ${id} have no text for it`, {
    regulation: id,
    clause: missing,
  })
}

function invalid(message: string, details: Readonly<Record<string, unknown>>): GuijuError {
  return new GuijuError('INVALID_DEFINITION', message, details)
}
