/** What a host declares personal in events that are not its own. */
import { GuijuError, shown } from '../core/errors.ts'
import type { EventDefinition, PersonalFields } from '../core/event.ts'

/** Texts of an event by its type; where the event's own definition gives them to somebody, they are his no more. */
export interface DeclaredPersonal<Data = never> {
  readonly event: string
  readonly subject: (data: Data) => string | undefined
  readonly fields: readonly string[]
}

/** @throws `INVALID_DEFINITION` for an event that no context of the office has */
export function withDeclared(
  events: ReadonlyMap<string, EventDefinition>,
  declared: readonly DeclaredPersonal[],
): ReadonlyMap<string, EventDefinition> {
  if (declared.length === 0) return events
  const all = new Map(events)
  for (const { event: type, subject, fields } of declared) {
    const definition = all.get(type)
    if (!definition) {
      const message = `fields of ${shown(type)} are declared personal: no context of the office has that event`
      throw new GuijuError('INVALID_DEFINITION', message, { event: type })
    }
    const others = definition.personal.map(group => ({
      subject: group.subject,
      fields: group.fields.filter(field => !fields.includes(field)),
    }))
    const personal: readonly PersonalFields[] = [...others, { subject: subject as PersonalFields['subject'], fields }]
    all.set(type, Object.create(definition, { personal: { value: personal, enumerable: true } }) as EventDefinition)
  }
  return all
}
