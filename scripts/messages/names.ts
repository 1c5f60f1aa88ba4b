/** How types are named after what they are the types of. */
import type { CommandDefinition } from '../../src/core/command.ts'
import type { EventDefinition } from '../../src/core/event.ts'

/** `customer-archive` → `CustomerArchive`, `customer.record-contact` → `CustomerRecordContact`. */
export function pascal(name: string): string {
  return name.replaceAll(/(?:^|[.-])([a-z])/g, (_, first: string) => first.toUpperCase())
}

export const commandName = ({ type }: Pick<CommandDefinition, 'type'>) => `${pascal(type)}Command`
export const dataName = ({ type }: Pick<EventDefinition, 'type'>) => `${pascal(type)}Data`
