/** A store tells what it promises, and keeps to it. */
import type { StoreCapabilities } from '../../core/ports.ts'
import { breach, expectRefused, expectSame } from '../breach.ts'
import { times, upTo } from '../wait.ts'
import { durability, isClaimed, positions, subscriptions, writers } from './claims.ts'
import { lawsOf } from './law.ts'
import { allOf, fact } from './log.ts'
import { winners } from './racing.ts'

const CLAIMS = [durability, writers, positions, subscriptions]

const VALUES: { readonly [Name in keyof StoreCapabilities]-?: readonly StoreCapabilities[Name][] } = {
  durability: ['none', 'process', 'power'],
  writers: ['object', 'origin', 'machine', 'network'],
  positions: ['contiguous', 'rising'],
  subscriptions: [true, false],
}

export const manifestLaws = lawsOf('manifest', {
  'a store tells its capabilities': async ({ store }) => {
    const { capabilities } = store
    if (!capabilities) throw breach('a store tells its `capabilities`: this one has none', { expected: VALUES })
    for (const [name, values] of Object.entries(VALUES)) {
      const value: unknown = Reflect.get(capabilities, name)
      if ((values as readonly unknown[]).includes(value)) continue
      const expected = values.map(allowed => JSON.stringify(allowed)).join(' or ')
      throw breach(`capabilities.${name} is ${JSON.stringify(value)}, expected ${expected}`, {
        actual: value,
        expected,
      })
    }
  },
  'what is claimed is there, and what is there is claimed': async subject => {
    for (const claim of CLAIMS) isClaimed(claim, subject)
  },
})

export const contiguousLaws = lawsOf(
  'manifest',
  {
    'positions have no gap, whatever was refused in between': async ({ store }, { rounds, racers }) => {
      const repeated = { ...fact('again'), id: 'e-1' }
      await store.append([repeated, fact('a')])
      for (let round = 0; round < rounds; round++) {
        await expectRefused('no event', () => store.append([fact('a'), { ...fact(''), data: 1 }]), 'INVALID_EVENT')
        await expectRefused('conflict', () => store.append([fact('b')], { failIfMatch: 'all' }), 'APPEND_CONFLICT')
        await expectRefused('reuse', () => store.append([fact('c'), repeated]), 'EVENT_ID_REUSED')
        const condition = { failIfMatch: [{ tags: [`n:${round}`] }] }
        const attempts = times(racers, racer => ({ events: [fact('d', `n:${round}`), fact(`e${racer}`)], condition }))
        await winners(store, attempts)
      }
      const seen = (await allOf(store)).map(({ position }) => position)
      expectSame('positions', seen, upTo(seen.length))
    },
  },
  positions,
)
