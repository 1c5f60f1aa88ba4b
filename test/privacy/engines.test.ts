/** Node's crypto and Web Crypto make the same bytes, so a log that one sealed the other opens. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeEngine } from '../../src/privacy/node-engine.ts'
import { webEngine } from '../../src/privacy/web-engine.ts'
import { runs } from '../laws/offices.ts'

const bytes = (minLength: number, maxLength: number) =>
  fc.uint8Array({ minLength, maxLength }).map(one => Uint8Array.from(one))

test('the same nonce, the same sealed text, and each opens what the other sealed', async () => {
  const [node, web] = [nodeEngine()!, webEngine()]
  await fc.assert(
    fc.asyncProperty(bytes(32, 32), bytes(12, 12), bytes(0, 60), bytes(0, 200), async (key, iv, about, plain) => {
      const [here, there] = [await node.keys(key), await web.keys(key)]
      expect(await here.mac(plain)).toEqual(await there.mac(plain))
      const sealed = await here.seal(iv, about, plain)
      expect(await there.seal(iv, about, plain)).toEqual(sealed)
      expect(await here.open(iv, about, sealed)).toEqual(plain)
      expect(await there.open(iv, about, sealed)).toEqual(plain)
    }),
    runs(50),
  )
})

test('neither opens what was altered, cut, or sealed about something else', async () => {
  const [key, iv, about] = [new Uint8Array(32).fill(1), new Uint8Array(12), new Uint8Array([7])]
  for (const engine of [nodeEngine()!, webEngine()]) {
    const keys = await engine.keys(key)
    const sealed = await keys.seal(iv, about, new TextEncoder().encode('Zhou'))
    const opened = async (...given: Parameters<typeof keys.open>) => keys.open(...given)
    for (let at = 0; at < sealed.length; at++) {
      await expect(
        opened(
          iv,
          about,
          sealed.map((byte, index) => (index === at ? byte ^ 1 : byte)),
        ),
      ).rejects.toThrow()
      await expect(opened(iv, about, sealed.slice(0, at))).rejects.toThrow()
    }
    await expect(opened(iv, new Uint8Array([8]), sealed)).rejects.toThrow()
    await expect(opened(new Uint8Array(12).fill(1), about, sealed)).rejects.toThrow()
  }
})
