/**
 * A log that began without a key vault gets one: it is written into a new store, event by event, with every text sealed
 * that its definitions call personal, and then both are compared. Nothing else of an event changes but the fingerprints of
 * commands that told something personal. The old store, and every copy of it, is then the host's to destroy.
 */
import { canonicalJson } from '../core/canonical.ts'
import type { Context } from '../core/context.ts'
import { digestOf } from '../core/digest.ts'
import { GuijuError } from '../core/errors.ts'
import type { EventDefinition, SequencedEvent } from '../core/event.ts'
import { run } from '../core/fold.ts'
import { personalTexts, withTexts } from '../core/personal-texts.ts'
import type { EventStore, KeyVault, Position } from '../core/ports.ts'
import type { Regulation } from '../core/regulation.ts'
import { holdsSealed } from '../core/sealed-text.ts'
import { personConsented, personForgotten, vaultAdopted } from '../facts/person/events.ts'
import { personStanding } from '../facts/person/states.ts'
import { sealedBytes } from './cipher.ts'
import { keyedCommand } from './fingerprint.ts'
import { bears } from './in-place.ts'
import { keyName } from './key-name.ts'
import { ask, type Keys, keysOf } from './keys.ts'
import { LogVault } from './log-vault.ts'
import { markOf } from './mark.ts'
import { revealed } from './reveal.ts'

export interface SealLogOptions {
  readonly vault: KeyVault
  /** They say what is personal: all that wrote into the log. */
  readonly regulations?: readonly Regulation[]
  readonly contexts?: readonly Context[]
}

/** What was found when both logs were compared, event by event. */
export interface SealedLog {
  readonly events: number
  /** Personal texts that were sealed. */
  readonly texts: number
  /** Of all events, as they are when they are opened: of the old log and of the new one it is the same. */
  readonly digest: string
}

/** The same every time, so that a run that was broken off is taken up by the next. */
const PAGE = 500

interface Work {
  readonly source: EventStore
  readonly target: EventStore
  readonly vault: KeyVault
  readonly keys: Keys
  readonly definitions: ReadonlyMap<string, EventDefinition>
}

/**
 * @param target empty, or what an earlier run with the same vault has left
 * @throws `STORE_CORRUPT` where the logs are not the same but for what was sealed; `INVALID_OPTION` for a log that holds
 *   sealed texts already; `VAULT_MISMATCH` where the vault has destroyed a key that is needed
 */
export async function sealLogInto(source: EventStore, target: EventStore, options: SealLogOptions): Promise<SealedLog> {
  const { vault, regulations = [], contexts = [] } = options
  const all = [...regulations.flatMap(({ definition }) => definition.contexts), ...contexts]
  const definitions = new Map(all.flatMap(({ events }) => events).map(event => [event.type, event]))
  const work: Work = { source, target, vault, keys: keysOf(vault, true), definitions }
  const namesOf = await surveyed(work)
  const texts = await written(work, namesOf)
  const sealed = { ...(await compared(work)), texts }
  for (const name of await forgottenIn(work)) await ask(vault, () => vault.destroy(name))
  return sealed
}

/** By command, whose keys its fingerprint needs: the events of one command may lie in two pages. */
type NamesOf = ReadonlyMap<string, Set<string>>

async function surveyed(work: Work): Promise<NamesOf> {
  const namesOf = new Map<string, Set<string>>()
  const lives = livesOf()
  for await (const events of pagesOf(work.source)) {
    for (const event of events) {
      if (event.type === vaultAdopted.type || bears(event)) throw sealedAlready(event)
      lives.take(event)
      const names = textsOf(event, work).map(({ subject }) => lives.nameOf(subject))
      const { commandId, meta } = event
      if (names.length === 0 || commandId === null || meta?.command === undefined) continue
      namesOf.set(commandId, new Set([...(namesOf.get(commandId) ?? []), ...names]))
    }
  }
  return namesOf
}

async function written(work: Work, namesOf: NamesOf): Promise<number> {
  const lives = livesOf()
  const [bound, personal] = [work.target, [...work.definitions.values()].filter(({ personal }) => personal.length > 0)]
  let [texts, last, at] = [0, 0, '']
  for await (const events of pagesOf(work.source)) {
    const sealed: SequencedEvent[] = []
    for (const event of events) {
      lives.take(event)
      const done = await sealedEvent(event, lives, namesOf, work)
      texts += done.texts
      at = event.recordedAt
      sealed.push(done.event)
    }
    last = (await bound.append(sealed, { failIfMatch: 'all', after: last })).last
  }
  const logVault = new LogVault(
    bound,
    work.vault,
    personal.map(({ type }) => type),
    () => 'vault-adopted',
  )
  if (texts > 0) await logVault.adopt(at)
  return texts
}

async function sealedEvent(event: SequencedEvent, lives: Lives, namesOf: NamesOf, work: Work) {
  const marks = new Map<string, string>()
  for (const { subject, field, text } of textsOf(event, work)) {
    const name = lives.nameOf(subject)
    const key = await liveKey(name, work)
    const place = { subject: name, eventId: event.id, field }
    marks.set(field, markOf(place, await sealedBytes(key, place, text)))
  }
  const sealed = marks.size === 0 ? event : { ...event, data: withTexts(event.data, marks) }
  const names = event.commandId === null ? undefined : namesOf.get(event.commandId)
  if (names === undefined) return { event: sealed, texts: marks.size }
  const used = new Map([...names].map(name => [name, work.keys.of(name)] as const))
  const known = new Map(await Promise.all([...used].map(async ([name, key]) => [name, await key] as const)))
  const [keyed] = await keyedCommand([sealed], known)
  return { event: { ...sealed, ...keyed! }, texts: marks.size }
}

async function liveKey(name: string, { keys }: Work): Promise<Uint8Array> {
  const known = await keys.of(name)
  if (known.status === 'live') return known.key
  const message = `the vault has no key of ${name} any more, and the log holds texts about it that have to be sealed`
  throw new GuijuError('VAULT_MISMATCH', message, { subject: name })
}

function textsOf(event: SequencedEvent, { definitions }: Work) {
  const definition = definitions.get(event.type)
  return definition ? personalTexts(definition, event.data) : []
}

/** Event by event: what is opened says what it said, and all else is as it was. */
async function compared({ source, target, vault }: Work): Promise<{ events: number; digest: string }> {
  const opened = pagesOf(target)
  let [count, digest] = [0, '']
  for await (const events of pagesOf(source)) {
    const page = (await opened.next()).value ?? []
    const others = await revealed(page.slice(0, events.length), vault)
    for (const [index, event] of events.entries()) {
      const text = plainText(event)
      if (others[index] === undefined || plainText(others[index]) !== text) throw different(event)
      digest = digestOf([digest, text])
      count += 1
    }
  }
  return { events: count, digest }
}

/** All of an event but its position, which a store gives, and the fingerprint of its command. */
function plainText({ position: _, meta, ...event }: SequencedEvent): string {
  const { command: __, ...rest } = meta ?? {}
  return canonicalJson({ ...event, meta: meta && rest })
}

async function forgottenIn({ source }: Work): Promise<readonly string[]> {
  const lives = livesOf()
  const names: string[] = []
  for await (const events of pagesOf(source)) for (const event of events) names.push(...lives.take(event))
  return names
}

interface Lives {
  /** Answers the name of the key that has to go by this event. */
  take(event: SequencedEvent): readonly string[]
  nameOf(subject: string): string
}

function livesOf(): Lives {
  const standings = new Map<string, ReturnType<typeof personStanding.initial>>()
  const of = (subject: string) => standings.get(subject) ?? personStanding.initial(subject)
  return {
    take(event) {
      if (event.type !== personForgotten.type && event.type !== personConsented.type) return []
      const { subject } = event.data as { readonly subject: string }
      const gone = event.type === personForgotten.type ? [keyName(subject, of(subject).life)] : []
      standings.set(subject, run(personStanding, of(subject), [event]))
      return gone
    },
    nameOf: subject => keyName(subject, of(subject).life),
  }
}

async function* pagesOf(store: EventStore): AsyncGenerator<readonly SequencedEvent[], void, undefined> {
  for (let after: Position = 0; ; ) {
    const { events } = await store.read('all', { after, limit: PAGE })
    if (events.length > 0) yield events
    if (events.length < PAGE) return
    after = events.at(-1)!.position
  }
}

function sealedAlready({ position, id, data }: SequencedEvent): GuijuError {
  const why = holdsSealed(data) ? 'holds a sealed text' : 'says that the log is sealed'
  return new GuijuError('INVALID_OPTION', `event ${id} at ${position} ${why} already`, { position, id })
}

function different({ position, id }: SequencedEvent): GuijuError {
  const message = `event ${id} at ${position} of the old log is another one in the new log, or none`
  return new GuijuError('STORE_CORRUPT', message, { position, id })
}
