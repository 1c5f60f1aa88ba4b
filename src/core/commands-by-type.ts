/** The commands of a context, each under its type. */
import type { CommandDefinition } from './command.ts'
import type { Context } from './context.ts'
import type { RecordedEvent } from './event.ts'

/** @typeParam Command a union of commands, told apart by `type` */
export type CommandsByType<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: CommandDefinition<Type, unknown, Extract<Command, { readonly type: Type }>>
}

export function commandsByType<Command extends { readonly type: string }>(
  context: Context<{ readonly commands: Command; readonly events: RecordedEvent }>,
): CommandsByType<Command> {
  return Object.fromEntries(context.commands.map(one => [one.type, one])) as unknown as CommandsByType<Command>
}
