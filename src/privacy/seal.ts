/** Seals what is personal in decided events, before any state, cache, rule or store sees it. */
import { type Refusal, refuse } from '../core/command.ts'
import { GuijuError } from '../core/errors.ts'
import type { EventDefinition, RecordedEvent } from '../core/event.ts'
import { frozen } from '../core/freeze.ts'
import type { KeyVault } from '../core/ports.ts'
import type { Privacy } from '../core/wheel.ts'
import { keyedFingerprint, sealedBytes } from './cipher.ts'
import { type PersonalText, personalTexts, withTexts } from './fields.ts'
import { type Keys, keysOf } from './keys.ts'
import { markOf } from './mark.ts'

type Definitions = ReadonlyMap<string, EventDefinition>

export function privacyOf(vault: KeyVault, definitions: Definitions): Privacy {
  const isRepeat: Privacy['isRepeat'] = (events, digest) => saysTheSame(events, digest, keysOf(vault, false))
  const dry: Privacy = {
    seal: events => sealAll(events, definitions, keysOf(vault, false)),
    isRepeat,
    get dry() {
      return dry
    },
  }
  return { seal: events => sealAll(events, definitions, keysOf(vault, true)), isRepeat, dry }
}

async function sealAll(
  events: readonly RecordedEvent[],
  definitions: Definitions,
  keys: Keys,
): Promise<readonly RecordedEvent[] | Refusal> {
  const sealed: RecordedEvent[] = []
  for (const event of events) {
    const result = await sealEvent(event, definitions, keys)
    if ('refused' in result) return result
    sealed.push(result)
  }
  return sealed
}

async function sealEvent(event: RecordedEvent, definitions: Definitions, keys: Keys): Promise<RecordedEvent | Refusal> {
  const definition = definitions.get(event.type)
  const texts = definition ? personalTexts(definition, event.data) : []
  if (texts.length === 0) return event
  const marks = new Map<string, string>()
  for (const text of texts) {
    const mark = await marked(event, text, keys)
    if (mark === 'destroyed') return forgotten(text)
    marks.set(text.field, mark)
  }
  const data = withTexts(event.data, marks)
  if (definition) checkPublic(definition, event.data, data)
  return frozen({ ...event, data, meta: await keyed(event, texts[0]!, keys) })
}

/** A tag or a subject made from a personal field would bring it into the log after all. */
function checkPublic({ type, of, personal }: EventDefinition, plain: unknown, sealed: unknown): void {
  const named = (data: unknown) => JSON.stringify([of(data).tags, personal.map(group => group.subject(data) ?? null)])
  if (named(plain) === named(sealed)) return
  throw new GuijuError('INVALID_DEFINITION', `event ${type} makes a tag or a subject from a personal field`, { type })
}

/** A preview finds no key for who is new: then the text stays as it is, and goes no further than the preview. */
async function marked({ id }: RecordedEvent, { subject, field, text }: PersonalText, keys: Keys): Promise<string> {
  const known = await keys(subject)
  if (known.status === 'destroyed') return 'destroyed'
  if (known.status === 'none') return text
  const place = { subject, eventId: id, field }
  return markOf(place, await sealedBytes(known.key, place, text))
}

const KEYED = /^keyed (\S+) ([0-9a-f]+)$/

/** The plain fingerprint of a command would let anybody who has the log check a guess: what it says is personal. */
async function keyed({ meta }: RecordedEvent, { subject }: PersonalText, keys: Keys): Promise<RecordedEvent['meta']> {
  const known = await keys(subject)
  if (meta?.command === undefined || known.status !== 'live') return meta
  const print = await keyedFingerprint(known.key, meta.command)
  return { ...meta, command: `keyed ${encodeURIComponent(subject)} ${print}` }
}

/** Once the key is gone nobody can tell; the command is then taken for the one that it says it is. */
async function saysTheSame(events: readonly RecordedEvent[], digest: string | undefined, keys: Keys): Promise<boolean> {
  const [, subject, print] = KEYED.exec(events[0]?.meta?.command ?? '') ?? []
  if (subject === undefined || digest === undefined) return false
  const known = await keys(decodeURIComponent(subject))
  return known.status === 'live' ? (await keyedFingerprint(known.key, digest)) === print : known.status === 'destroyed'
}

function forgotten({ subject, field }: PersonalText): Refusal {
  return refuse('person-not-forgotten', { subject, actual: 'forgotten', facts: { person: subject, field } })
}
