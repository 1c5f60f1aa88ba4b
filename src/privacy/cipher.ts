/**
 * AES-256-GCM with a tag of 128 bits; the place of the text is authenticated with it.
 *
 * The nonce is made from the key, the place and the text (the first 96 bits of an HMAC-SHA-256), not by chance: the
 * same event sealed again gives the same bytes, so a store recognises an append that it has already, and a nonce comes
 * back only where key, place and text are all the same. An event id is used once, so no reader can compare two persons
 * by it.
 */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { LiveKey } from '../core/ports.ts'
import type { Engine, PersonKeys } from './engine.ts'
import { engineHere } from './engine-here.ts'
import type { Place, Sealed } from './mark.ts'

type Bytes = Uint8Array<ArrayBuffer>

const NONCE_BYTES = 12
const KEY_BYTES = 32

/** What is derived from a key lives as long as these bytes of it, which are one piece of work's copy. */
const derived = new WeakMap<Uint8Array, PersonKeys | Promise<PersonKeys>>()

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Nonce and sealed text in one. */
export async function sealedBytes(key: Uint8Array, place: Place, text: string): Promise<Uint8Array> {
  const keys = await keysOf(key)
  const plain = encoder.encode(text)
  const about = aboutOf(place)
  const iv = (await keys.mac(joined(about, plain))).slice(0, NONCE_BYTES)
  return joined(iv, await keys.seal(iv, about, plain))
}

/** @throws `STORE_CORRUPT` for bytes that were not sealed with this key at this place */
export async function openedText(key: Uint8Array, place: Place, bytes: Bytes): Promise<string> {
  const keys = await keysOf(key)
  try {
    const sealed = bytes.subarray(NONCE_BYTES)
    return decoder.decode(await keys.open(bytes.subarray(0, NONCE_BYTES), aboutOf(place), sealed))
  } catch (cause) {
    const { eventId, field } = place
    const message = `${field} of event ${eventId} does not open: it was altered, or sealed with another key`
    throw new GuijuError('STORE_CORRUPT', message, { id: eventId, field }, cause)
  }
}

/** With the key of today, or with an earlier one that the vault keeps for what was sealed before it was changed. */
export async function openedWith({ key, earlier = [] }: LiveKey, sealed: Sealed): Promise<string> {
  let fault: unknown
  for (const one of [key, ...earlier.toReversed()]) {
    try {
      return await openedText(one, sealed, sealed.bytes)
    } catch (thrown) {
      if (!isGuijuError(thrown, 'STORE_CORRUPT')) throw thrown
      fault ??= thrown
    }
  }
  throw fault
}

/** A fingerprint that nobody can check against guesses once the key is gone. */
export async function keyedFingerprint(key: Uint8Array, text: string): Promise<string> {
  const keys = await keysOf(key)
  const sum = await keys.mac(encoder.encode(`fingerprint\n${text}`))
  return [...sum.subarray(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

function keysOf(key: Uint8Array, by: Engine = engineHere()): PersonKeys | Promise<PersonKeys> {
  const known = derived.get(key)
  if (known) return known
  if (key.length !== KEY_BYTES) {
    throw new GuijuError('KEY_VAULT_UNAVAILABLE', `the vault gave a key of ${key.length} bytes, expected ${KEY_BYTES}`)
  }
  if (key.every(byte => byte === 0)) {
    throw new GuijuError('KEY_VAULT_UNAVAILABLE', 'the vault gave a key of zeros: it was wiped, or never made')
  }
  const made = by.keys(key)
  derived.set(key, made)
  return made
}

/** A line a part, none of them with a line break of its own; so what follows cannot run together with the last. */
function aboutOf({ subject, eventId, field }: Place): Bytes {
  return encoder.encode(['guiju.1', subject, eventId, field].map(part => `${encodeURIComponent(part)}\n`).join(''))
}

function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
