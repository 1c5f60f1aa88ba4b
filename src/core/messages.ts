/**
 * What may be told to an office, and what it writes: for the compiler alone, nothing of it is there at run time. Each context of
 * the package has its own by name (`CustomerMessages`); those of a host's own context are what its definitions say.
 */
import type { RecordedEvent } from './event.ts'

/** Of contexts that nothing is known of: anything may be told, and is checked when it comes. */
export interface Messages {
  /** A union of commands, told apart by `type`. */
  readonly commands: unknown
  /** A union of events, told apart by `type`. */
  readonly events: RecordedEvent
}

/** What carries messages: a context, a regulation with its contexts. */
export interface Carrying<M extends Messages = Messages> {
  /** Never there. */
  readonly messages?: M
}

/** The messages of all of them together: of none, none. */
export type MessagesOf<All extends Carrying> = [All] extends [never]
  ? { readonly commands: never; readonly events: never }
  : All extends { readonly messages?: infer M extends Messages }
    ? M
    : Messages
