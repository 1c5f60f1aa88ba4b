/** The golden log of numbers: adopted, set and withdrawn. */
import { hostAuthority, manualClock, memoryStore, numbersInLog, sequentialIds } from '../../../src/index.ts'
import { officeAt } from '../answers.ts'
import type { Tale } from './tales.ts'

const NUMBERS = 'numbers'

const place = { name: 'vipShareLimit', since: '2026-03-01' }
const set = { ...place, value: '12', publishedAt: '2026-02-01', clause: 'A-7', reason: 'resolution 12' }

const deeds = [
  ['2026-02-01T02:00:00.000Z', { type: 'parameter.set', ...set }],
  ['2026-02-02T02:00:00.000Z', { type: 'parameter.withdraw', ...place, reason: 'the resolution was void' }],
] as const

/** @throws where a deed is not accepted: then the tale is to be told anew */
export async function numbersTale(): Promise<Tale> {
  const store = memoryStore()
  const clock = manualClock(deeds[0][0])
  const authority = hostAuthority({ authorize: () => true })
  const office = officeAt(store, clock.now(), {
    clock,
    authority,
    numbers: numbersInLog(),
    ids: sequentialIds(`${NUMBERS}-`),
  })
  for (const [at, command] of deeds) {
    clock.set(at)
    const { status, findings } = await office.execute(command, { actor: { id: 'zhao', role: 'board' } })
    if (status !== 'accepted') throw new Error(`${command.type} is ${status}: ${JSON.stringify(findings)}`)
  }
  return { name: NUMBERS, events: (await store.read('all')).events, asks: [] }
}
