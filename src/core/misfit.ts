/**
 * Events of the log that do not fit their definition: a host stored them, an import brought them, or another version
 * wrote them. Nobody looks for them while all goes well, since a schema costs more than a recipe; but where something
 * fails, they are looked for before anything else is blamed.
 */
import { GuijuError, isGuijuError, typed } from './errors.ts'
import { type EventDefinition, type Fact, type SequencedEvent, upcast } from './event.ts'
import { queryOf, type StateRef } from './fold.ts'
import type { EventStore } from './ports.ts'

/** The first field that does not fit; undefined where all do. What is personal may be sealed, and is not looked at. */
export function misfitOf(definition: EventDefinition, event: Fact): string | undefined {
  const result = definition.schema.safeParse(upcast(definition, event).data)
  if (result.success) return undefined
  const personal = new Set(definition.personal.flatMap(({ fields }) => fields))
  const paths = result.error.issues.map(({ path }) => path.reduce<string>(joined, ''))
  return paths.find(path => !personal.has(path.replace(/\[\d+\]/g, '[]')))
}

function joined(path: string, key: PropertyKey): string {
  return typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`
}

/** `STORE_CORRUPT` with all that leads to the event. */
export function corrupt({ position, id, type }: SequencedEvent, field: string, cause?: unknown): GuijuError {
  const message = `event ${id} at ${position} does not fit its definition ${type}: ${field || 'its data'}`
  return new GuijuError('STORE_CORRUPT', message, { position, id, type, field }, cause)
}

/** Faults that a value of the log may be the reason of; others say themselves what is wrong. */
function isOfValues(fault: unknown): boolean {
  return !isGuijuError(fault) || fault.code === 'INVALID_DECIMAL' || fault.code === 'INVALID_DATE'
}

/** The fault, or an event behind these states that does not fit: then it is the reason. */
export async function blamed(fault: unknown, refs: readonly StateRef[], log: Pick<EventStore, 'read'>) {
  if (!isOfValues(fault) || refs.length === 0) return typed(fault)
  for (const event of (await log.read(refs.map(queryOf))).events) {
    for (const { state } of refs) {
      const definition = state.steps.get(event.type)?.definition
      const field = definition && misfitOf(definition, event)
      if (field !== undefined) return corrupt(event, field, fault)
    }
  }
  return typed(fault)
}
