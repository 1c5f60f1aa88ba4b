/**
 * A sealed text belongs to one field of one event, which the event's definition declares personal. Only there does it
 * come out of the log; whatever else looks sealed (moved, made up, brought in by a file) is unreadable from then on, and
 * told. So what states and views hold of sealed texts is what the log rightly holds, wherever they put it.
 */
import type { EventDefinition, SequencedEvent } from '../core/event.ts'
import { texts } from '../core/personal-places.ts'
import { personalTexts } from '../core/personal-texts.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { holdsSealed, looksSealed, UNREADABLE } from '../core/sealed-text.ts'
import { ofKeyName } from './key-name.ts'
import { parseMark } from './mark.ts'

/** Told about a text that stands where none was sealed. */
export type OnMoved = (where: { readonly id: string; readonly position: Position; readonly field: string }) => void

type Definitions = ReadonlyMap<string, EventDefinition>

/** The same store, whose events hold sealed texts only where they were made. */
export function inPlace(store: EventStore, definitions: Definitions, onMoved: OnMoved): EventStore {
  return {
    ...store,
    append: (events, condition) => store.append(events, condition),
    async read(query, options) {
      const result = await store.read(query, options)
      if (!result.events.some(bears)) return result
      return {
        ...result,
        events: result.events.map(event => (bears(event) ? cleansed(event, definitions, onMoved) : event)),
      }
    },
  }
}

/** Does anything that can be passed on look sealed? */
export function bears({ data, tags, actor, commandId }: Omit<SequencedEvent, 'position'>): boolean {
  return (
    holdsSealed(data) || tags.some(looksSealed) || holdsSealed(actor) || (commandId !== null && looksSealed(commandId))
  )
}

function cleansed(event: SequencedEvent, definitions: Definitions, onMoved: OnMoved): SequencedEvent {
  const { id, position } = event
  const isRight = placesOf(event, definitions)
  const sound = (text: string, field: string): string => {
    if (!looksSealed(text) || isRight(text, field)) return text
    onMoved({ id, position, field })
    return UNREADABLE
  }
  const data = texts(event.data, '', sound)
  const beside = (value: unknown, field: string) =>
    texts(value, field, text => (looksSealed(text) ? sound(text, '') : text))
  return Object.freeze({
    ...event,
    data,
    tags: beside(event.tags, 'tags') as SequencedEvent['tags'],
    actor: beside(event.actor, 'actor') as SequencedEvent['actor'],
    commandId: beside(event.commandId, 'commandId') as SequencedEvent['commandId'],
  })
}

/** Is this the text that was sealed here? Of an older version only the text itself says where it was made. */
export function placesOf(event: Omit<SequencedEvent, 'position'>, definitions: Definitions) {
  const definition = definitions.get(event.type)
  const declared = definition?.version === event.version ? declaredIn(definition, event.data) : undefined
  return (text: string, field: string): boolean => {
    const sealed = parseMark(text)
    if (sealed?.eventId !== event.id || sealed.field !== field) return false
    return declared === undefined || declared.get(field) === ofKeyName(sealed.subject).subject
  }
}

function declaredIn(definition: EventDefinition, data: unknown): ReadonlyMap<string, string> {
  try {
    return new Map(personalTexts(definition, data).map(({ field, subject }) => [field, subject]))
  } catch {
    // Data that do not fit the definition hold nothing that it declares.
    return new Map()
  }
}
