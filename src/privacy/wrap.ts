/**
 * A person's key as a file may hold it: plain, or wrapped by a master key (AES-256-GCM) and bound to a text, so that the
 * key of one person is no key of another.
 */
const IV_BYTES = 12

export function isMasterKey(key: Uint8Array): boolean {
  return key.length === 32
}

export async function wrapped(key: Uint8Array, bound: string, masterKey: Uint8Array | undefined): Promise<string> {
  if (!masterKey) return `plain ${toHex(key)}`
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = await crypto.subtle.encrypt(how(iv, bound), await imported(masterKey), Uint8Array.from(key))
  return `wrapped ${toHex(iv)}${toHex(new Uint8Array(sealed))}`
}

/** Undefined for what is damaged, wrapped by another master key, bound to another text, or wrapped where no key is given. */
export async function unwrapped(
  text: string,
  bound: string,
  masterKey: Uint8Array | undefined,
): Promise<Uint8Array | undefined> {
  const [, form, hex] = /^(plain|wrapped) ((?:[0-9a-f]{2})+)$/.exec(text) ?? []
  if (form === undefined || (form === 'wrapped') !== (masterKey !== undefined)) return undefined
  const bytes = fromHex(hex!)
  const key = masterKey ? await unsealed(bytes, bound, masterKey) : bytes
  return key?.length === 32 ? key : undefined
}

async function unsealed(
  bytes: Uint8Array<ArrayBuffer>,
  bound: string,
  masterKey: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const sealed = bytes.subarray(IV_BYTES)
    const opened = await crypto.subtle.decrypt(
      how(bytes.subarray(0, IV_BYTES), bound),
      await imported(masterKey),
      sealed,
    )
    return new Uint8Array(opened)
  } catch {
    return undefined
  }
}

function how(iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound), tagLength: 128 }
}

function imported(masterKey: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.from(masterKey), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}
