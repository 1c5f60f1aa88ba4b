/**
 * Which texts are personal is known from the definitions of events, whether there is a key vault or not. Where not
 * everybody may see all, such texts are veiled from the moment they are read or decided: decisions, states and views carry
 * them about as they carry sealed ones, and on the way out each is told, or masked. The store has them as they are.
 */
import { type ErrorDetails, GuijuError, typed } from './errors.ts'
import { type EventDefinition, type ProposedEvent, type RecordedEvent, upcast } from './event.ts'
import { frozen } from './freeze.ts'
import { maskFor, type Reader } from './masked.ts'
import { openedIn } from './opened.ts'
import type { Doors, Parts } from './parts.ts'
import { checkPlaces, checkPublic, checkSamePerson, texts } from './personal-places.ts'
import { personalTexts, withTexts } from './personal-texts.ts'
import type { EventStore } from './ports.ts'
import type { Privacy } from './privacy.ts'
import { holdsSealed, looksSealed, VEIL } from './sealed-text.ts'
import { veilOf, veils, withoutVeils } from './veil-mark.ts'

type Definitions = ReadonlyMap<string, EventDefinition>

export function veiledParts({ store, privacy, guarded }: Parts, definitions: Definitions): Parts {
  return {
    store: veiledStore(store, definitions),
    privacy: veiling(privacy, definitions),
    keeps: 'veiled',
    guarded: (doors, readerFor) => {
      const outcome = <T>(answer: T, said: unknown) => told(answer, readerFor(said))
      const plain: Doors = guarded(doors, readerFor)
      const open: Doors = withoutVeiledFaults({
        execute: async (command, ...rest) => outcome(await plain.execute(command, ...rest), rest[0]),
        executeAll: async (orders, ...rest) => {
          const outcomes = await plain.executeAll(orders, ...rest)
          return Promise.all(outcomes.map((one, place) => outcome(one, orders[place])))
        },
        record: async (command, ...rest) => outcome(await plain.record(command, ...rest), rest[0]),
        preview: async (command, ...rest) => outcome(await plain.preview(command, ...rest), rest[0]),
        view: async (...question) => told(await plain.view(...question), readerAt(question, 3)),
        obligations: async (...query) => told(await plain.obligations(...query), readerAt(query, 1)),
        events: async (...query) => told(await plain.events(...query), readerAt(query, 1)),
      })
      return { ...doors, ...open }
    },
  }
}

/** What host code throws may quote what it was given. */
function withoutVeiledFaults(doors: Doors): Doors {
  const quiet = Object.entries(doors as unknown as Record<string, Door>).map(([name, door]) => {
    const asked: Door = (...question) => door(...question).catch(thrown => Promise.reject(withoutVeiled(typed(thrown))))
    return [name, asked]
  })
  return Object.fromEntries(quiet) as unknown as Doors
}

type Door = (...asked: readonly unknown[]) => Promise<unknown>

function withoutVeiled(fault: GuijuError): GuijuError {
  const said: string[] = [JSON.stringify(fault.details)]
  for (let at: unknown = fault; at instanceof Error; at = at.cause) said.push(at.message, at.stack ?? '')
  if (!said.some(text => text.includes(VEIL))) return fault
  const details = texts(fault.details, '', withoutVeils) as ErrorDetails
  // Without its cause, which nobody can take the texts out of.
  return new GuijuError(fault.code, withoutVeils(fault.message), details)
}

function readerAt(question: readonly unknown[], place: number): Reader | undefined {
  return question[place] as Reader | undefined
}

function told<T>(answer: T, reader: Reader | undefined): Promise<T> {
  return openedIn(answer, veils, async veiled => (veiled && (await maskFor(veiled, reader))) ?? veiled?.text ?? '')
}

function veiledStore(store: EventStore, definitions: Definitions): EventStore {
  return {
    ...store,
    append: (events, condition) => store.append(events.map(unveiled), condition),
    async read(query, options) {
      const result = await store.read(query, options)
      return { ...result, events: result.events.map(event => asRead(event, definitions.get(event.type))) }
    },
  }
}

function unveiled<Event extends ProposedEvent>(event: Event): Event {
  if (!holdsSealed(event.data)) return event
  return { ...event, data: texts(event.data, '', text => veils.parse(text)?.text ?? text) }
}

/** In the newest form of its definition: only of that it is known what is personal. */
function asRead<Event extends RecordedEvent>(event: Event, definition: EventDefinition | undefined): Event {
  if (!definition || definition.personal.length === 0) return event
  try {
    const current = upcast(definition, event)
    // What stands in a personal place and is no text, is personal all the same.
    const found = personalTexts(definition, current.data, value => JSON.stringify(value))
    if (found.length === 0) return current
    const marks = found.map(({ field, ...text }) => [field, veilOf({ ...text, field, eventId: event.id })] as const)
    return frozen({ ...current, data: withTexts(current.data, new Map(marks)) })
  } catch {
    // It does not fit its definition: nobody knows what of it is personal, so all of it is.
    const veil = (text: string, field: string) =>
      text && veilOf({ subject: `${event.type}:${event.id}`, field: field || 'data', eventId: event.id, text })
    return frozen({ ...event, data: texts(event.data, '', veil) })
  }
}

function veiling(privacy: Privacy, definitions: Definitions): Privacy {
  const veiled: Privacy = {
    ...privacy,
    touches: events => privacy.touches(events) || events.some(({ data }) => holdsSealed(data)),
    async seal(events, states) {
      const plain = await privacy.seal(events, states)
      return 'refused' in plain ? plain : plain.map(event => decided(event, definitions.get(event.type)))
    },
    get dry() {
      return veiled
    },
  }
  return veiled
}

function decided(event: RecordedEvent, definition: EventDefinition | undefined): RecordedEvent {
  const places = new Map<string, string>()
  for (const { subject, field, text } of definition ? personalTexts(definition, event.data) : []) {
    const kept = looksSealed(text) ? veils.parse(text) : undefined
    // What a recipe kept and a decision passes on is veiled for its new place.
    if (kept) checkSamePerson(kept.subject, { subject, field })
    places.set(field, veilOf({ subject, field, eventId: event.id, text: kept?.text ?? text }))
  }
  const veiled = places.size === 0 ? event : { ...event, data: withTexts(event.data, places) }
  if (definition && places.size > 0) checkPublic(definition, event.data, veiled.data)
  checkPlaces(veiled, (text, field) => places.get(field) === text)
  return frozen(veiled)
}
