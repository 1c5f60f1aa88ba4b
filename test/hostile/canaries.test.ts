/**
 * Persons with a text that nobody else has, and an attacker who has read the log: he brings the sealed texts along in
 * commands, ids, keys and questions. Nothing that he hears holds a text of somebody who was forgotten, and no fault holds
 * any text at all.
 */
import { expect, test } from 'vitest'
import { memoryVault } from '../../src/index.ts'
import { effort } from '../effort.ts'
import { regulationsInForce } from '../laws/members.ts'
import { logOf } from '../laws/offices.ts'
import { admitted, dataProtection, OFFICER } from '../privacy/people.ts'
import { Random, seedOfRun } from './random.ts'
import { besieged, newTally, siege, type Watch } from './siege.ts'

const PERSONS = 5
const GONE = 'Canary-gone-'
const LIVES = 'Canary-lives-'
const ids = (kind: string) => Array.from({ length: PERSONS }, (_, index) => `${kind}-${index}`)

async function besiegedPersons(random: Random) {
  // Who judges whether somebody may be forgotten yet would refuse it.
  const others = regulationsInForce().filter(({ definition }) => definition.id !== 'archive-disposal')
  const regulations = [...others, dataProtection()]
  const at = await besieged(random, { vault: memoryVault(), regulations })
  for (const id of ids('Lives')) await at.office.execute(admitted(id, LIVES + id))
  for (const id of ids('Gone')) await at.office.execute(admitted(id, GONE + id))
  const stolen = (await logOf(at.store)).flatMap(({ data }) => JSON.stringify(data).match(/⟦guiju[^⟧]*⟧/g) ?? [])
  for (const id of ids('Gone')) {
    const forget = { type: 'person.forget', subject: `customer:${id}`, reason: 'request' }
    expect((await at.office.execute(forget, { actor: OFFICER })).status).toBe('accepted')
  }
  expect(stolen.length).toBeGreaterThanOrEqual(2 * PERSONS)
  return { ...at, knowledge: { ...at.knowledge, stolen } }
}

async function attacked(listen: NonNullable<Watch['listen']>): Promise<void> {
  const random = new Random(seedOfRun())
  const at = await besiegedPersons(random)
  try {
    await siege(random, effort(500, 10_000), at, newTally(), { listen })
  } catch (cause) {
    throw new Error(`GUIJU_SEED=${random.seed} plays it again`, { cause })
  }
}

const TIMEOUT = { timeout: effort(180_000, 1_800_000) }

test('who was forgotten is named in no answer and no fault, and nobody in a fault', TIMEOUT, () =>
  attacked((attack, heard) => {
    const text = JSON.stringify(heard) ?? ''
    if (text.includes(GONE)) throw new Error(`${attack.door} names somebody who was forgotten: ${text.slice(0, 200)}`)
    if (Array.isArray(heard) && typeof heard[0] === 'string' && text.includes(LIVES)) {
      throw new Error(`${attack.door}: a fault names somebody: ${text.slice(0, 200)}`)
    }
  }),
)

/** Who is named beside his own id is named by right, in a list as on a sheet; beside anything else, by what was stolen. */
function besideOthers(heard: unknown): string {
  const own = new Set(ids('Lives').flatMap(id => [id, `customer:${id}`]))
  const isOfPerson = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.values(value).some(inner => own.has(inner as string))
  return JSON.stringify(heard, (_, value) => (isOfPerson(value) ? null : value)) ?? ''
}

test('a stolen text is opened nowhere', TIMEOUT, () =>
  attacked((attack, heard) => {
    const text = besideOthers(heard)
    if (text.includes(LIVES)) throw new Error(`${attack.door} names somebody: ${text.slice(0, 200)}`)
  }),
)
