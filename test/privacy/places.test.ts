/** A sealed text counts at the place for which it was sealed: of that person, in that event, in that field. */
import { expect, test } from 'vitest'
import * as z from 'zod'
import { UNREADABLE } from '../../src/core/sealed-text.ts'
import {
  defineCommand,
  defineContext,
  defineEvent,
  defineState,
  manualClock,
  memoryStore,
  memoryVault,
  open,
  revealed,
  type SequencedEvent,
  tag,
} from '../../src/index.ts'
import { inPlace } from '../../src/privacy/in-place.ts'
import { START } from '../laws/offices.ts'

const described = defineEvent({
  type: 'member.described',
  schema: z.strictObject({ memberId: z.string(), name: z.string(), note: z.string().nullable() }),
  tags: ({ memberId }) => [tag('member', memberId)],
  personal: [{ subject: ({ memberId }) => tag('member', memberId), fields: ['name', 'note'] }],
})

const member = defineState({
  name: 'member',
  per: 'member',
  events: [described],
  initial: () => ({ name: '' }),
  on: {
    'member.described': (draft, { data }) => {
      draft.name = data.name
    },
  },
})

const describeMember = defineCommand({
  type: 'member.describe',
  fields: { memberId: z.string(), name: z.string(), note: z.string().nullable() },
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [described.of(data)],
})

/** A host's mistake, or his malice: what is known of one is written down about another. */
const copyMember = defineCommand({
  type: 'member.copy',
  fields: { from: z.string(), memberId: z.string() },
  reads: ({ from }) => ({ known: member.of(from) }),
  decide: ({ known }, { memberId }) => [described.of({ memberId, name: known.name, note: null })],
})

const members = defineContext({
  name: 'members',
  events: [described],
  commands: [describeMember, copyMember],
  refusals: {},
})

async function staged() {
  const [store, vault] = [memoryStore(), memoryVault()]
  const office = open({ store, vault, clock: manualClock(START), regulations: [], contexts: [members] })
  await office.execute({ type: 'member.describe', memberId: 'A', name: 'Canary A', note: 'Canary note' })
  const { events } = await store.read([{ types: ['member.described'] }])
  return { store, vault, office, event: events[0]! }
}

test('what is known of one person is not written down about another: it would outlive his forgetting', async () => {
  const { store, office } = await staged()
  const before = await store.read('all')
  const copied = office.execute({ type: 'member.copy', from: 'A', memberId: 'B' })
  await expect(copied).rejects.toMatchObject({ code: 'INVALID_DEFINITION', details: { subject: 'member:B' } })
  expect(await store.read('all')).toEqual(before)
  expect((await office.execute({ type: 'member.copy', from: 'A', memberId: 'A' })).status).toBe('accepted')
})

const dataOf = (event: SequencedEvent) => event.data as { name: string; note: string }
const moved = (event: SequencedEvent) => ({ ...event, data: { ...dataOf(event), name: dataOf(event).note } })

test('in another field of its own event it is opened nowhere', async () => {
  const { vault, event } = await staged()
  expect(dataOf(await revealed(event, vault))).toMatchObject({ name: 'Canary A', note: 'Canary note' })
  expect(dataOf(await revealed(moved(event), vault))).toMatchObject({ name: UNREADABLE, note: 'Canary note' })
})

test('nor is it read there by a recipe, and it is told', async () => {
  const { store, event } = await staged()
  const told: unknown[] = []
  const forged = { ...store, read: async () => ({ events: [moved(event)], head: event.position }) }
  const read = inPlace(forged, new Map([[described.type, described]]), place => told.push(place))
  const { events } = await read.read('all')
  expect(dataOf(events[0]!)).toMatchObject({ name: UNREADABLE, note: dataOf(event).note })
  expect(told).toMatchObject([{ id: event.id, field: 'name' }])
})
