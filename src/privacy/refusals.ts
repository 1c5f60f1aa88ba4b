/**
 * What the log says about those whom decided events are about, with a vault and without: nothing is recorded about who is
 * forgotten, and nobody is forgotten of whom texts stand unsealed. These are states of the decision, and so part of its
 * append condition.
 */
import { type Refusal, refuse } from '../core/command.ts'
import type { EventDefinition, RecordedEvent } from '../core/event.ts'
import type { StateDefinition } from '../core/fold.ts'
import { frozen } from '../core/freeze.ts'
import type { PersonTexts } from '../core/person-texts.ts'
import { type PersonalText, personalTexts } from '../core/personal-texts.ts'
import type { StatesOfDecision } from '../core/states-of-decision.ts'
import { personForgotten } from '../facts/person/events.ts'
import { personStanding } from '../facts/person/states.ts'

export type Definitions = ReadonlyMap<string, EventDefinition>

export interface OfEvent {
  readonly event: RecordedEvent
  readonly texts: readonly PersonalText[]
}

/** Most events are about nobody. */
export function isPersonal({ type, data }: RecordedEvent, definitions: Definitions): boolean {
  if (type === personForgotten.type) return true
  const definition = definitions.get(type)
  return definition !== undefined && personalTexts(definition, data).length > 0
}

/** The events with their personal texts; each is found again under the persons of whom it holds some. */
export function withTextsOf(events: readonly RecordedEvent[], definitions: Definitions): OfEvent[] {
  return events.map(event => {
    const definition = definitions.get(event.type)
    const texts = definition ? personalTexts(definition, event.data) : []
    const missing = texts.map(({ subject }) => subject).filter(subject => !event.tags.includes(subject))
    if (missing.length === 0) return { event, texts }
    return { event: frozen({ ...event, tags: [...event.tags, ...new Set(missing)] }), texts }
  })
}

export async function refusalOf(
  all: readonly OfEvent[],
  state: StateDefinition<PersonTexts> | undefined,
  states: StatesOfDecision,
): Promise<Refusal | undefined> {
  const gone = all.flatMap(({ event }) => (event.type === personForgotten.type ? [subjectOf(event)] : []))
  const personal = all.flatMap(({ texts }) => texts)
  const standings = [...new Set(personal.map(({ subject }) => subject))].map(subject => personStanding.of(subject))
  const texts = state ? gone.map(subject => state.of(subject)) : []
  await states.load([...standings, ...texts])
  for (const text of personal) if (standingOf(text, states).forgottenAt !== null) return forgotten(text)
  for (const ref of texts) {
    const { subject, unsealed, where } = states.value(ref) as PersonTexts
    if (unsealed === 0) continue
    return refuse('person-texts-sealed', { subject, actual: unsealed, facts: { person: subject, where } })
  }
  return undefined
}

export function standingOf({ subject }: PersonalText, states: StatesOfDecision) {
  return states.value(personStanding.of(subject)) as ReturnType<typeof personStanding.initial>
}

export function forgotten({ subject, field }: PersonalText): Refusal {
  return refuse('person-not-forgotten', { subject, actual: 'forgotten', facts: { person: subject, field } })
}

function subjectOf({ data }: RecordedEvent): string {
  return (data as { readonly subject: string }).subject
}
