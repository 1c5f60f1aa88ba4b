/** Who was forgotten begins anew after a new consent; texts of several persons in one event; what a host declares. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { EventStore } from '../../src/core/ports.ts'
import {
  caseSheet,
  complaintsOfCustomer,
  customerHistory,
  customerSheet,
  defineCommand,
  defineEvent,
  ERASED,
  manualClock,
  memoryStore,
  memoryVault,
  type OfficeOptions,
  open,
  tag,
} from '../../src/index.ts'
import { everything, START } from '../laws/offices.ts'
import { admitted, complained, forgotten, openPeople, people } from './people.ts'

const NAME = 'Zhou Canary-4711'
const consent = (customerId: string) => ({
  type: 'person.consent',
  subject: `customer:${customerId}`,
  evidence: 'form-7',
})
const renamed = (name: string) => ({ type: 'customer.update', customerId: 'C-1', departmentId: 'east', name })

const logText = async (store: EventStore) => JSON.stringify((await store.read('all')).events)

describe('a new consent', () => {
  test('begins anew with a new key: what was erased stays so, also in other offices, again and again', async () => {
    const at = people()
    const other = people(at).office
    await at.office.execute(admitted('C-1', `${NAME} 1`))
    for (let life = 2; life <= 4; life++) {
      await at.office.execute(forgotten('C-1'))
      expect((await other.view(customerSheet, 'C-1'))?.name).toBe(ERASED)
      expect((await at.office.execute(consent('C-1'))).status).toBe('accepted')
      expect((await other.view(customerSheet, 'C-1'))?.name).toBe(ERASED)
      expect((await other.execute(renamed(`${NAME} ${life}`))).status).toBe('accepted')
      for (const office of [at.office, other, people(at).office]) {
        expect((await office.view(customerSheet, 'C-1'))?.name).toBe(`${NAME} ${life}`)
        expect(JSON.stringify(await office.view(customerHistory, 'C-1'))).not.toContain(`${NAME} ${life - 1}`)
      }
      expect((await at.vault.key(`${life} customer:C-1`, false)).status).toBe('live')
    }
    for (const name of ['customer:C-1', '2 customer:C-1', '3 customer:C-1']) {
      expect(await at.vault.key(name, true)).toEqual({ status: 'destroyed' })
    }
    expect(await logText(at.store)).not.toContain('Canary')
  })

  test('of who was not forgotten is refused, and says so', async () => {
    const { office } = people()
    const outcome = await office.execute(consent('C-1'))
    expect(outcome).toMatchObject({ status: 'refused', findings: [{ rule: 'person-forgotten' }] })
    for (const language of ['zh', 'en'] as const)
      expect(office.explain(outcome.findings[0]!, language)).toContain(
        language === 'zh' ? '客户：C-1' : 'customer: C-1',
      )
  })
})

describe('free texts', () => {
  const contact = {
    type: 'customer.record-contact',
    customerId: 'C-1',
    departmentId: 'east',
    channel: 'phone',
    subjects: ['needs'],
    opinion: `${NAME} was angry`,
    participants: ['Canary Li', 'Canary Wu'],
  }

  test('of a customer are sealed under his key and forgotten with him', async () => {
    const { store, office } = people()
    await office.execute(admitted('C-1', NAME))
    expect((await office.execute(contact)).status).toBe('accepted')
    expect(await logText(store)).not.toContain('Canary')
    expect(JSON.stringify(await office.view(customerHistory, 'C-1'))).toContain('Canary Wu')
    await office.execute(forgotten('C-1'))
    expect(JSON.stringify(await office.view(customerHistory, 'C-1'))).not.toContain('Canary')
  })

  test('of a case are sealed under the key of the case, and are forgotten with it', async () => {
    const { store, office } = people()
    await office.execute({ ...complained('S-1', 'C-1', { name: NAME, phone: '1' }), subject: 'Canary Wu shouted' })
    expect(await logText(store)).not.toContain('Canary')
    await office.execute(forgotten('C-1'))
    expect(JSON.stringify(await office.view(caseSheet, 'S-1'))).toContain('Canary Wu shouted')
    const outcome = await office.execute({ type: 'person.forget', subject: 'complaint:S-1', reason: 'request' })
    expect(outcome.status).toBe('accepted')
    expect(
      JSON.stringify([await office.view(caseSheet, 'S-1'), await office.view(complaintsOfCustomer, 'C-1')]),
    ).not.toContain('Canary')
  })
})

describe('what a host declares', () => {
  const callers: NonNullable<OfficeOptions['personal']> = [
    {
      event: 'complaint.received',
      subject: ({ complaintId }: { complaintId: string }) => tag('caller', complaintId),
      fields: ['customerName', 'phone'],
    },
  ]

  test('who called for a company is forgotten alone, and is found by his own tag', async () => {
    const [store, vault, clock] = [memoryStore(), memoryVault(), manualClock(START)]
    const office = openPeople({ store, vault, clock, regulations: everything, personal: callers })
    await office.execute(admitted('C-1', NAME))
    await office.execute(complained('S-1', 'C-1', { name: 'Canary caller', phone: '138' }))
    const found = (await store.read([{ tags: ['caller:S-1'] }])).events
    expect(found.map(({ type }) => type)).toEqual(['complaint.received'])
    await office.execute({ type: 'person.forget', subject: 'caller:S-1', reason: 'request' })
    expect(JSON.stringify(await office.view(caseSheet, 'S-1'))).not.toContain('Canary caller')
    expect((await office.view(customerSheet, 'C-1'))?.name).toBe(NAME)
  })

  test('and stands unsealed is found, too, before anybody is forgotten', async () => {
    const [store, vault, clock] = [memoryStore(), memoryVault(), manualClock(START)]
    const before = open({ store, clock, regulations: everything, personal: callers })
    await before.receive(complained('S-1', 'C-1', { name: 'Canary caller', phone: '138' }))
    const office = openPeople({ store, vault, clock, regulations: everything, personal: callers })
    expect(await office.execute({ type: 'person.forget', subject: 'caller:S-1', reason: 'request' })).toMatchObject({
      status: 'refused',
      findings: [{ rule: 'person-texts-sealed', actual: 2 }],
    })
  })

  test('of an event that there is not is a wrong definition', () => {
    const personal = [{ event: 'nobody.knows', subject: () => 'a:1', fields: ['name'] }]
    expect(() => open({ store: memoryStore(), regulations: everything, personal })).toThrow(/nobody\.knows/)
  })
})

describe('the fingerprint of a command', () => {
  const named = defineEvent({
    type: 'pair.named',
    schema: z.strictObject({ id: z.string(), name: z.string() }),
    tags: ({ id }) => [tag('pair', id)],
    personal: [{ subject: ({ id }) => tag('pair', id), fields: ['name'] }],
  })
  const noted = defineEvent({ type: 'pair.noted', schema: z.strictObject({ id: z.string() }), tags: () => [] })
  const name = defineCommand({
    type: 'pair.name',
    fields: { order: z.array(z.enum(['a', 'b', 'note'])), name: z.string() },
    reads: () => ({}),
    decide: (_, { order, name }) =>
      order.map(one => (one === 'note' ? noted.of({ id: 'x' }) : named.of({ id: one, name })) as never),
  })
  const context = { name: 'pair', events: [named as never, noted as never], commands: [name as never], refusals: {} }

  test.for([
    ['a', 'note'],
    ['note', 'a'],
    ['note', 'a', 'b', 'note'],
    ['a', 'b'],
  ] as const)(
    '%s, %s: none without a key stands beside a personal text; with any key gone nobody can check it',
    async order => {
      const [store, vault] = [memoryStore(), memoryVault()]
      const office = openPeople({ store, vault, clock: manualClock(START), regulations: [], contexts: [context] })
      const command = { type: 'pair.name', order: [...order], name: NAME }
      const first = await office.execute(command, { commandId: 'n-1' })
      expect(first.status).toBe('accepted')
      const events = (await store.read([{ tags: ['command:n-1'] }])).events
      expect(events).toHaveLength(order.length)
      const subjects = [...new Set(order.filter(one => one !== 'note'))].map(one => encodeURIComponent(`pair:${one}`))
      for (const { meta } of events)
        expect(meta?.command).toMatch(new RegExp(`^keyed ${subjects.join(',')} [0-9a-f]{32}$`))
      expect(await office.execute(command, { commandId: 'n-1' })).toEqual(first)
      await expect(office.execute({ ...command, name: 'Li' }, { commandId: 'n-1' })).rejects.toMatchObject({
        code: 'COMMAND_ID_REUSED',
      })
      await office.execute({ type: 'person.forget', subject: 'pair:a', reason: 'request' })
      expect((await office.execute({ ...command, name: 'Li' }, { commandId: 'n-1' })).status).toBe('accepted')
    },
  )
})
