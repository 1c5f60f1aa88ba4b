/** Web Crypto: in browsers, and wherever there is nothing faster. It needs a secure context. */
import { GuijuError } from '../core/errors.ts'
import type { Engine } from './engine.ts'

type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

export function webEngine(): Engine {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) {
    throw new GuijuError('KEY_VAULT_UNAVAILABLE', 'there is no Web Crypto here: it needs a page that came over https')
  }
  return {
    async keys(key) {
      const root = await subtle.importKey('raw', Uint8Array.from(key), 'HKDF', false, ['deriveKey'])
      const derive = (info: string, use: AesKeyAlgorithm | HmacKeyGenParams, usages: KeyUsage[]) =>
        subtle.deriveKey(
          { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(info) },
          root,
          use,
          false,
          usages,
        )
      const nonceKey = await derive('guiju nonce 1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign'])
      const sealKey = await derive('guiju seal 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt'])
      const how = (iv: Bytes, about: Bytes) => ({ name: 'AES-GCM', iv, additionalData: about, tagLength: 128 })
      return {
        mac: async data => new Uint8Array(await subtle.sign('HMAC', nonceKey, data)),
        seal: async (iv, about, plain) => new Uint8Array(await subtle.encrypt(how(iv, about), sealKey, plain)),
        open: async (iv, about, sealed) => new Uint8Array(await subtle.decrypt(how(iv, about), sealKey, sealed)),
      }
    },
  }
}
