/** All that the contexts and regulations of an office define, each of a kind in one place. */
import { type CommandDefinition, jsonSchemaOf } from '../core/command.ts'
import { GuijuError } from '../core/errors.ts'
import type { EventDefinition } from '../core/event.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { Context } from '../core/regulation.ts'
import type { ReminderDefinition } from '../core/reminder.ts'
import type { RuleDefinition } from '../core/rule.ts'
import { personContext } from '../facts/person/index.ts'
import type { OfficeOptions } from './options.ts'

export interface Definitions {
  readonly contexts: readonly Context[]
  readonly rules: readonly RuleDefinition[]
  readonly obligations: readonly ObligationDefinition[]
  readonly reminders: readonly ReminderDefinition[]
  /** By type, as the commands are. */
  readonly events: ReadonlyMap<string, EventDefinition>
  readonly commands: ReadonlyMap<string, CommandDefinition>
}

/** `INVALID_DEFINITION` for two definitions of one type. */
export function definitionsOf(options: OfficeOptions): Definitions {
  const contexts = contextsOf(options)
  const regulations = options.regulations.map(({ definition }) => definition)
  return {
    contexts,
    rules: regulations.flatMap(({ rules }) => rules),
    obligations: regulations.flatMap(({ obligations }) => obligations),
    reminders: regulations.flatMap(({ reminders = [] }) => reminders),
    events: byType(contexts.flatMap(({ events }) => events)),
    commands: byType(contexts.flatMap(({ commands }) => commands)),
  }
}

/** JSON Schemas by type. */
export function schemasOf(
  definitions: ReadonlyMap<string, CommandDefinition | EventDefinition>,
): Record<string, object> {
  return Object.fromEntries([...definitions].map(([type, definition]) => [type, jsonSchemaOf(definition)]))
}

/** Each once; with a vault, the context of forgetting is always there. */
function contextsOf({ regulations, contexts = [], vault }: OfficeOptions): readonly Context[] {
  const brought = regulations.flatMap(({ definition }) => definition.contexts)
  return [...new Set([...brought, ...contexts, ...(vault ? [personContext] : [])])]
}

function byType<Definition extends { readonly type: string }>(
  definitions: readonly Definition[],
): ReadonlyMap<string, Definition> {
  const map = new Map<string, Definition>()
  for (const definition of definitions) {
    const known = map.get(definition.type)
    if (known && known !== definition) {
      const message = `${definition.type} is defined twice, differently`
      throw new GuijuError('INVALID_DEFINITION', message, { type: definition.type })
    }
    map.set(definition.type, definition)
  }
  return map
}
