/** The commands and events of a context as named interfaces. */
import * as z from 'zod'
import { commandName, dataName, pascal } from './names.ts'
import type { Room } from './rooms.ts'
import { bodyText, type Schema } from './shape.ts'

/** `src/messages/<context>.ts`. */
export function messagesText({ name, context }: Room): string {
  // In one order everywhere, whatever a module's namespace lists first.
  const events = [...context.events].sort(byType)
  const commands = [...context.commands].sort(byType)
  const title = pascal(name)
  return [
    `/** The commands and events of the context \`${context.name}\`, by name. Written by \`npm run messages\`, and not by hand. */`,
    ...(events.length > 0 ? [`import type { RecordedEvent } from '../core/event.ts'\n`] : ['']),
    ...commands.map(one => `export interface ${commandName(one)} ${bodyText(shapeOf(one, 'input'))}\n`),
    ...events.map(one => `export interface ${dataName(one)} ${bodyText(shapeOf(one, 'output'))}\n`),
    unionText(`${title}Command`, commands.map(commandName)),
    unionText(
      `${title}Event`,
      events.map(one => `RecordedEvent<'${one.type}', ${dataName(one)}>`),
    ),
    `export interface ${title}Messages {\n  readonly commands: ${title}Command\n  readonly events: ${title}Event\n}\n`,
  ].join('\n')
}

function byType(one: { readonly type: string }, other: { readonly type: string }): number {
  return one.type < other.type ? -1 : 1
}

/** @param io a command as it may be said, an event as it is written */
function shapeOf({ schema }: { readonly schema: z.ZodType }, io: 'input' | 'output'): Schema {
  return z.toJSONSchema(schema, { io }) as Schema
}

function unionText(name: string, members: readonly string[]): string {
  return `export type ${name} = ${members.length === 0 ? 'never' : members.map(one => `\n  | ${one}`).join('')}\n`
}
