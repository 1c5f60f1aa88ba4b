/** Where the personal texts of a person stand in the log: sealed under which keys, or not sealed at all. */
import { digestOf } from './digest.ts'
import type { EventDefinition, Fact } from './event.ts'
import type { StateDefinition, StateRef } from './fold.ts'
import { personalTexts } from './personal-texts.ts'
import { looksSealed, VEIL } from './sealed-text.ts'

export interface PersonTexts {
  readonly subject: string
  /** How many are not sealed. */
  unsealed: number
  /** The first of these: event type, field and event id. */
  readonly where: string[]
  /** Names of keys. */
  readonly keys: string[]
}

const MOST_TOLD = 100

/** Of a sealed text, the name of its key. */
type KeyOf = (text: string) => string | undefined

/** @param definitions of events; each event that holds personal texts is tagged with those whom they are about */
export function personTextsOf(
  definitions: Iterable<EventDefinition>,
  keyOf: KeyOf = () => undefined,
): StateDefinition<PersonTexts> {
  const personal = [...definitions].filter(({ personal }) => personal.length > 0)
  const fields = personal.map(({ type, version, personal }) => [type, version, personal.map(({ fields }) => fields)])
  const name = `person-texts ${digestOf(fields)}`
  const steps = new Map(
    personal.map(definition => {
      const { type, version } = definition
      const run = (texts: unknown, event: Fact) => take(texts as PersonTexts, definition, event, keyOf)
      return [type, { type, version, definition, run }]
    }),
  )
  const state: StateDefinition<PersonTexts> = {
    name,
    id: name,
    per: undefined,
    initial: subject => ({ subject, unsealed: 0, where: [], keys: [] }),
    tags: subject => [subject],
    types: [...steps.keys()],
    order: 'telling',
    keys: event => event.tags,
    steps,
    few: undefined,
    of: (subject): StateRef<PersonTexts> => ({ state, key: subject, id: `${name}\n${subject}` }),
  }
  return state
}

function take(texts: PersonTexts, definition: EventDefinition, event: Fact, keyOf: KeyOf): void {
  for (const { subject, field, text } of personalTexts(definition, event.data)) {
    if (subject !== texts.subject) continue
    const key = looksSealed(text) && !text.startsWith(VEIL) ? keyOf(text) : null
    if (key === null) {
      texts.unsealed += 1
      // Not a word of what it says.
      if (texts.where.length < MOST_TOLD)
        texts.where.push(`${event.type} ${field} ${(event as { id?: string }).id ?? ''}`)
    } else if (key !== undefined && !texts.keys.includes(key)) texts.keys.push(key)
  }
}
