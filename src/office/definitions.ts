/** All that the contexts and regulations of an office define. */
import { type CommandDefinition, jsonSchemaOf } from '../core/command.ts'
import type { Context } from '../core/context.ts'
import { Definitions } from '../core/definitions.ts'
import type { EventDefinition } from '../core/event.ts'
import { contextsOfVault } from '../privacy/parts.ts'
import type { OfficeOptions } from './options.ts'

/** @throws `INVALID_DEFINITION` where what is named does not exist, or exists twice */
export function definitionsOf(options: OfficeOptions): Definitions {
  return new Definitions(contextsOf(options), options.regulations)
}

/** JSON Schemas by type. */
export function schemasOf(
  definitions: ReadonlyMap<string, CommandDefinition | EventDefinition>,
): Record<string, object> {
  return Object.fromEntries([...definitions].map(([type, definition]) => [type, jsonSchemaOf(definition)]))
}

/** Each once; with a vault, the context of forgetting is always there. */
function contextsOf({ regulations, contexts = [], vault, numbers }: OfficeOptions): readonly Context[] {
  const brought = regulations.flatMap(({ definition }) => definition.contexts)
  return [...new Set([...brought, ...contexts, ...(numbers ? [numbers.context] : []), ...contextsOfVault(vault)])]
}
