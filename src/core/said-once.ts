/**
 * Where it matters who asks, what is said beside a command is read once, before anything is decided: who was judged is who
 * is answered, and what a getter throws the second time does not come behind events that are written.
 */
import type { CommandMeta } from './command-meta.ts'
import { MOST_TOGETHER } from './invalid-command.ts'
import type { Doors } from './parts.ts'
import { readable } from './readable.ts'

export function saidOnce<Plain extends Doors>(doors: Plain): Plain {
  const once: Pick<Doors, 'execute' | 'executeAll' | 'record' | 'preview'> = {
    execute: async (command, ...rest) => doors.execute(command, ...beside(rest)),
    record: async (command, ...rest) => doors.record(command, ...beside(rest)),
    preview: async (command, ...rest) => doors.preview(command, ...beside(rest)),
    executeAll: async (orders, ...rest) => doors.executeAll(listed(orders), ...rest),
  }
  return { ...doors, ...once }
}

function beside(rest: never): never {
  const [meta] = rest as readonly [meta?: CommandMeta]
  return [copied('meta', meta)] as never
}

/** What is no list of orders, or too long, is left to the door to refuse. */
function listed(orders: readonly unknown[]): readonly unknown[] {
  return readable('INVALID_COMMAND', 'orders', () => {
    if (!Array.isArray(orders)) return orders
    const { length } = orders
    if (length > MOST_TOGETHER) return new Array<unknown>(length)
    return Array.from({ length }, (_, index) => copied('order', orders[index] as CommandMeta))
  })
}

/** What is no object is left to the door, too. */
function copied<Said extends CommandMeta | undefined>(field: string, said: Said): Said {
  return readable('INVALID_COMMAND', field, () => {
    if (!isObject(said)) return said
    const copy = { ...said }
    return isObject(copy.actor) ? { ...copy, actor: actorIn(copy.actor) } : copy
  })
}

function actorIn(actor: NonNullable<CommandMeta['actor']>): NonNullable<CommandMeta['actor']> {
  const copy = { ...actor }
  return isObject(copy.onBehalfOf) ? { ...copy, onBehalfOf: { ...copy.onBehalfOf } } : copy
}

function isObject<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
