/** A log of persons that loses its tail under open offices: no key is destroyed but of who was forgotten. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { customerSheet, ERASED, isGuijuError, type Office, type Outcome } from '../../src/index.ts'
import { runs } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { admitted, forgotten, type People, people } from '../privacy/people.ts'
import { freshName } from '../storage/postgres/postgres.ts'
import { inMemory, logOf, type RewindableLog } from './logs.ts'

const SUBJECT = 'customer:C-1'
const consent = { type: 'person.consent', subject: SUBJECT, evidence: 'form-7' }
const renamed = (life: number) => {
  const name = `name of life ${life}`
  return { type: 'customer.update', customerId: 'C-1', departmentId: 'east', name }
}

type Step = { readonly by: 0 | 1; readonly does: Deed } | { readonly lost: number; readonly others: number }
type Deed = 'rename' | 'forget' | 'consent' | 'begin anew' | 'look'

const by = fc.constantFrom(0 as const, 1 as const)
const does = fc.constantFrom<Deed[]>('rename', 'forget', 'consent', 'begin anew', 'look')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ by, does }) },
  { weight: 2, arbitrary: fc.record({ lost: fc.integer({ min: 1, max: 4 }), others: fc.nat({ max: 4 }) }) },
)

/** What the bare log says: the life that the person is in, and the life that the last name is of. */
async function livesIn(store: People['store']): Promise<{ life: number; named: number }> {
  let [life, named, isForgotten] = [1, 1, false]
  for (const { type } of (await logOf(store)).filter(event => event.tags.includes(SUBJECT))) {
    if (type === 'person.forgotten') isForgotten = true
    if (type === 'person.consented' && isForgotten) [life, isForgotten] = [life + 1, false]
    if (type === 'customer.updated') named = life
  }
  return { life, named }
}

async function isAccepted(work: Promise<Outcome>): Promise<boolean> {
  try {
    return (await work).status === 'accepted'
  } catch (fault) {
    if (isGuijuError(fault)) return false
    throw fault
  }
}

interface World extends People {
  readonly offices: readonly Office[]
  readonly log: RewindableLog
  /** The end of the log is lost up to here at most. */
  readonly founded: number
  /** The lives in which the person was forgotten, also where the log does not know of it any more. */
  readonly gone: Set<number>
}

async function world(): Promise<World> {
  const log = await inMemory()
  const first = people({ store: log.another() })
  await first.office.execute(admitted('C-1', 'name of life 1'))
  const founded = (await logOf(first.store)).length
  return { ...first, offices: [first.office, people(first).office], log, founded, gone: new Set() }
}

/** And so many others come meanwhile, told by an office that never saw what was lost. */
async function lose({ log, founded, ...at }: World, lost: number, others: number): Promise<void> {
  await log.cut(Math.max(founded, (await logOf(at.store)).length - lost))
  const { office } = people(at)
  for (let index = 0; index < others; index++) await office.execute(admitted(freshName('other'), null))
}

async function act({ store, offices, gone }: World, by: 0 | 1, does: Deed): Promise<void> {
  const office = offices[by]!
  const { life } = await livesIn(store)
  if (does === 'look') await office.view(customerSheet, 'C-1')
  if (does === 'rename') expect(await isAccepted(office.execute(renamed(life)))).toBe(!gone.has(life))
  if (does === 'forget' || does === 'begin anew') {
    if (await isAccepted(office.execute(forgotten('C-1')))) gone.add(life)
  }
  if (does === 'consent' || does === 'begin anew') await isAccepted(office.execute(consent))
}

test(
  'the keys of the lives in which the person was forgotten are destroyed, and no other key ever is',
  async () => {
    const law = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 16 }), async steps => {
      const at = await world()
      for (const each of steps) {
        if ('lost' in each) await lose(at, each.lost, each.others)
        else await act(at, each.by, each.does)
      }
      const { life, named } = await livesIn(at.store)
      const shown = at.gone.has(named) ? ERASED : `name of life ${named}`
      for (const office of [...at.offices, people(at).office]) {
        expect((await office.view(customerSheet, 'C-1'))?.name).toBe(shown)
      }
      for (let each = 1; each <= life; each++) {
        const { status } = await at.vault.key(each === 1 ? SUBJECT : `${each} ${SUBJECT}`, false)
        if (!at.gone.has(each)) expect(status).not.toBe('destroyed')
      }
    })
    await fc.assert(law, runs(200))
  },
  PATIENT,
)
