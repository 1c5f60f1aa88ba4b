/** The cryptography of the platform: HKDF-SHA-256, HMAC-SHA-256 and AES-256-GCM with a tag of 128 bits. */
type Bytes = Uint8Array<ArrayBuffer>
type Maybe<T> = T | Promise<T>

/** What is derived from one person's key. */
export interface PersonKeys {
  mac(data: Bytes): Maybe<Bytes>
  /** The sealed text and its tag. */
  seal(iv: Bytes, about: Bytes, plain: Bytes): Maybe<Bytes>
  /** Throws for what was not sealed so. */
  open(iv: Bytes, about: Bytes, sealed: Bytes): Maybe<Bytes>
}

export interface Engine {
  keys(key: Uint8Array): Maybe<PersonKeys>
}
