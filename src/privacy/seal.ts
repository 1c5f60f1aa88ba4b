/**
 * Seals what is personal in decided events, before any state, cache, rule or store sees it. What it depends on (is the
 * person forgotten, what of him stands in the log) are states of the decision: they are part of its append condition, so
 * that nothing is sealed about who is forgotten meanwhile.
 */
import type { Refusal } from '../core/command.ts'
import { GuijuError } from '../core/errors.ts'
import type { RecordedEvent } from '../core/event.ts'
import type { StateDefinition } from '../core/fold.ts'
import { frozen } from '../core/freeze.ts'
import { type PersonTexts, personTextsOf } from '../core/person-texts.ts'
import { checkPlaces, checkPublic, checkSamePerson } from '../core/personal-places.ts'
import { type PersonalText, withTexts } from '../core/personal-texts.ts'
import type { KeyVault, SubjectKey } from '../core/ports.ts'
import type { Privacy } from '../core/privacy.ts'
import { ERASED, holdsSealed, looksSealed } from '../core/sealed-text.ts'
import type { StatesOfDecision } from '../core/states-of-decision.ts'
import { openedWith, sealedBytes } from './cipher.ts'
import { isSameCommand, keyedCommand } from './fingerprint.ts'
import { placesOf } from './in-place.ts'
import { keyName, ofKeyName } from './key-name.ts'
import { type Keys, keysOf } from './keys.ts'
import { markOf, parseMark } from './mark.ts'
import {
  type Definitions,
  forgotten,
  isPersonal,
  type OfEvent,
  refusalOf,
  standingOf,
  withTextsOf,
} from './refusals.ts'

interface Sealing {
  readonly definitions: Definitions
  readonly texts: StateDefinition<PersonTexts>
  readonly states: StatesOfDecision
  readonly keys: Keys
  readonly make: boolean
}

/** @param verify throws where the vault is not that of the log; no key is made before it has answered */
export function privacyOf(vault: KeyVault, definitions: Definitions, verify: () => Promise<void>): Privacy {
  const texts = personTextsOf(definitions.values(), text => parseMark(text)?.subject)
  const sealing = (make: boolean, states: StatesOfDecision): Sealing => ({
    definitions,
    texts,
    states,
    make,
    keys: keysOf(vault, make),
  })
  const shared: Pick<Privacy, 'touches' | 'isRepeat'> = {
    touches: events => events.some(event => isPersonal(event, definitions) || holdsSealed(event.data)),
    isRepeat: (events, digest) => isSameCommand(events, digest, keysOf(vault, false)),
  }
  const seal = (make: boolean) => async (events: readonly RecordedEvent[], states: StatesOfDecision) => {
    const all = withTextsOf(events, definitions)
    const refused = await refusalOf(all, texts, states)
    if (refused) return refused
    if (make) await verify()
    return sealAll(all, sealing(make, states))
  }
  const dry: Privacy = {
    ...shared,
    seal: seal(false),
    get dry() {
      return dry
    },
  }
  return { ...shared, seal: seal(true), dry }
}

async function sealAll(all: readonly OfEvent[], sealing: Sealing): Promise<readonly RecordedEvent[] | Refusal> {
  const sealed: RecordedEvent[] = []
  const used = new Map<string, SubjectKey>()
  for (const each of all) {
    const result = await sealEvent(each, sealing, used)
    if ('refused' in result) return result
    sealed.push(result)
  }
  return keyedCommand(sealed, used)
}

async function sealEvent(
  { event, texts }: OfEvent,
  sealing: Sealing,
  used: Map<string, SubjectKey>,
): Promise<RecordedEvent | Refusal> {
  const marks = new Map<string, string>()
  for (const text of texts) {
    const name = keyName(text.subject, standingOf(text, sealing.states).life)
    const known = await keyOf(name, text, sealing)
    if (known.status === 'destroyed') return forgotten(text)
    // A preview finds no key for who is new: the text stays as it is, and goes no further than the preview.
    if (known.status === 'none') continue
    used.set(name, known)
    const place = { subject: name, eventId: event.id, field: text.field }
    marks.set(text.field, markOf(place, await sealedBytes(known.key, place, await plainOf(text, sealing))))
  }
  const sealed = marks.size === 0 ? event : { ...event, data: withTexts(event.data, marks) }
  const definition = sealing.definitions.get(event.type)
  if (definition && marks.size > 0) checkPublic(definition, event.data, sealed.data)
  checkPlaces(sealed, placesOf(sealed, sealing.definitions))
  return frozen(sealed)
}

/** A key is made only where the log holds nothing that was sealed under this name: that key would be lost. */
async function keyOf(name: string, { subject, field }: PersonalText, sealing: Sealing): Promise<SubjectKey> {
  const { states, texts, keys, make } = sealing
  const known = make ? await keys.known(name) : await keys.of(name)
  if (known.status !== 'none' || !make) return known
  await states.load([texts.of(subject)])
  if (!(states.value(texts.of(subject)) as PersonTexts).keys.includes(name)) return keys.of(name)
  const message = `the log holds texts of ${subject} whose key the vault does not know: it is lost, and none is made anew`
  throw new GuijuError('VAULT_MISMATCH', message, { subject, field })
}

/** What a recipe kept of a sealed text and a decision passes on is sealed for its new place. */
async function plainOf({ subject, field, text }: PersonalText, { keys }: Sealing): Promise<string> {
  const sealed = looksSealed(text) ? parseMark(text) : undefined
  if (!sealed) return text
  checkSamePerson(ofKeyName(sealed.subject).subject, { subject, field })
  const known = await keys.known(sealed.subject)
  return known.status === 'live' ? openedWith(known, sealed) : ERASED
}
