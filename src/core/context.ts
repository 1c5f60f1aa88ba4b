/** A context of facts: what can happen and what can be asked for, whatever the regulations say. */

import type * as z from 'zod'
import type { CommandDefinition } from './command.ts'
import type { DeepReadonly, EventDefinition, RecordedEvent } from './event.ts'
import type { Telling } from './explain.ts'
import type { Carrying, Messages } from './messages.ts'
import type { personTextsOf } from './person-texts.ts'
import type { Records } from './recording.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Context<M extends Messages = Messages> extends Carrying<M> {
  readonly name: string
  readonly events: readonly EventDefinition[]
  readonly commands: readonly CommandDefinition[]
  /** Titles of the refusals of fact, and how each is told. */
  readonly refusals: Readonly<Record<string, RefusalDefinition>>
  /** What its codes are called in sentences, by kind. */
  readonly words?: Vocabulary
  /** What judges acts on behalf of others. */
  readonly mandates?: object
  /** What keeps records of what has happened anyway. */
  readonly records?: Records
  /** What finds the personal texts of somebody who is to be forgotten. */
  readonly forgets?: typeof personTextsOf
}

/** How a refusal of fact is told. */
export interface RefusalDefinition extends Telling {
  /**
   * Judged at the business time alone: what has ended since does not refuse what happened before. Other refusals hold
   * for what is told late as they do now: an id that is taken is taken, goods that are gone are gone.
   */
  readonly atItsTime?: boolean
  /**
   * Judged by what stands now alone: what has ended since refuses nothing, not even what happened while it stood. Such as
   * what stood in the way of telling a fact, and not of the fact.
   */
  readonly whileItStands?: boolean
}

/**
 * @param name in the singular, the first part of its types: `survey` has the events `survey.opened` and so on
 * @param events what can happen; a context may only fold the facts of others
 * @param refusals by the id that its commands hand to `refuse`
 * @param words what its codes are called, for sentences: `{actual:grade}` is told by the words of the kind `grade`
 */
export function defineContext<
  const Command extends Pick<CommandDefinition, 'type'>,
  const Event extends Pick<EventDefinition, 'type' | 'version'>,
>(definition: ContextText<Command, Event>): Context<MessagesBy<Command, Event>>
export function defineContext<M extends Messages>(definition: ContextText): Context<M>
export function defineContext(definition: ContextText): Context {
  const { events = [], commands = [], refusals = {} } = definition
  // The functions of a definition take its own data; a context hands each only what its schema let in.
  return {
    ...definition,
    events: events as readonly EventDefinition[],
    commands: commands as readonly CommandDefinition[],
    refusals,
  }
}

interface ContextText<Command = Pick<CommandDefinition, 'type'>, Event = Pick<EventDefinition, 'type' | 'version'>> {
  readonly name: string
  readonly events?: readonly Event[]
  readonly commands?: readonly Command[]
  readonly refusals?: Readonly<Record<string, RefusalDefinition>>
  readonly words?: Vocabulary
  readonly mandates?: object
  readonly records?: Records
  readonly forgets?: typeof personTextsOf
}

/** What the definitions of a context say. */
export interface MessagesBy<Command, Event> {
  readonly commands: Command extends { readonly schema: z.ZodType<unknown, infer Said> } ? DeepReadonly<Said> : never
  readonly events: Event extends EventDefinition<infer Type, infer Data>
    ? RecordedEvent<Type, DeepReadonly<Data>>
    : never
}
