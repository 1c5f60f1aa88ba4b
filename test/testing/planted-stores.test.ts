/** The published laws catch every planted fault, in every run. The long run repeats each five times. */

import { describe, expect, test } from 'vitest'
import { type StoreUnderTest, storeLaws } from '../../src/testing/store-laws.ts'
import { effort } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { onDisk, shared, sound } from './planted-clockwork.ts'
import { PLANTED } from './planted-stores.ts'

const titleOf = ({ group, name }: { readonly group: string; readonly name: string }) => `${group}: ${name}`

describe('caught:', () => {
  for (const [fault, { caughtBy, make }] of Object.entries(PLANTED)) {
    test(fault, async () => {
      // Who waits for what never comes need not wait long.
      const law = storeLaws(make, { patience: 300 }).find(one => titleOf(one) === caughtBy)
      for (let run = 0; run < effort(1, 5); run++) {
        await expect(law?.run(), `by ${caughtBy}`).rejects.toMatchObject({ code: 'LAW_BROKEN' })
      }
    })
  }

  test('at least thirty of them', () => expect(Object.keys(PLANTED).length).toBeGreaterThanOrEqual(30))
})

describe('the same stores without a fault keep every law:', () => {
  const SOUND: Readonly<Record<string, () => StoreUnderTest>> = {
    'replaced by nothing': () => ({ store: { ...sound() } }),
    'on a disk': () => onDisk('none'),
    'of two objects': () => shared(() => ({})),
  }
  for (const [name, make] of Object.entries(SOUND)) {
    test(name, async () => {
      for (const law of storeLaws(async () => make(), { rounds: 5, patience: PATIENT })) await law.run()
    })
  }
})
