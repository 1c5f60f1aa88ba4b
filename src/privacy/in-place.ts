/** A sealed text belongs to one field of one event. Whoever moved one, in the log or in a copy of it, is found out. */
import { GuijuError } from '../core/errors.ts'
import type { EventDefinition, SequencedEvent } from '../core/event.ts'
import type { EventStore } from '../core/ports.ts'
import { personalTexts } from './fields.ts'
import { marksIn, parseMark } from './mark.ts'

/** The same store; a read fails with `STORE_CORRUPT` where a sealed text stands at another place than it was made for. */
export function checkedInPlace(store: EventStore, definitions: ReadonlyMap<string, EventDefinition>): EventStore {
  return {
    ...store,
    append: (events, condition) => store.append(events, condition),
    async read(query, options) {
      const result = await store.read(query, options)
      for (const event of result.events) check(event, definitions)
      return result
    },
  }
}

function check(event: SequencedEvent, definitions: ReadonlyMap<string, EventDefinition>): void {
  const definition = definitions.get(event.type)
  // An older version may have other fields; its marks are opened all the same.
  if (definition?.version !== event.version) return
  for (const { subject, field, text } of personalTexts(definition, event.data)) {
    if (marksIn(text).length === 0) continue
    const sealed = parseMark(text)
    if (sealed?.subject === subject && sealed.eventId === event.id && sealed.field === field) continue
    const message = `event ${event.id} at ${event.position}: ${field} was sealed for another place`
    throw new GuijuError('STORE_CORRUPT', message, { id: event.id, position: event.position, field })
  }
}
