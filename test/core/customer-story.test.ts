/** 客户全程: one customer's story across contexts, in business order, without what was withdrawn and without another's. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import * as guiju from '../../src/index.ts'
import { STORY_WORDS } from '../../src/office/story-words.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { contexts } from '../laws/members.ts'
import { logOf, ofCustomers, runs, stage } from '../laws/offices.ts'

const inForce = [
  ...ofCustomers,
  guiju.customerSatisfaction({ satisfactionTarget: '80' }),
  guiju.customerGovernance({
    superviseEvery: 'month',
    exchangeEvery: 'month',
    planEvery: 'month',
    measureEvery: 'month',
  }),
]
const story = guiju.customerStoryOf(inForce.flatMap(({ definition }) => definition.contexts))
const options = {
  customers: ['C-1', 'C-2'],
  surveys: true,
  governance: true,
  withdrawals: true,
  late: true,
  length: 12,
}

test('every event of a customer that stands, once, by when it happened; none of another', async () => {
  const seen = { lines: 0, contexts: new Set<string>() }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const log = [...standing(await logOf(store))].filter(({ occurredAt }) => occurredAt <= clock.now())
      for (const customerId of options.customers) {
        const lines = await office.view(story, customerId)
        const own = log.filter(({ tags }) => tags.includes(`customer:${customerId}`))
        expect(lines.map(({ type, at }) => `${at} ${type}`).sort()).toEqual(
          own.map(({ type, occurredAt }) => `${occurredAt} ${type}`).sort(),
        )
        expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort())
        seen.lines += lines.length
        for (const { type } of lines) seen.contexts.add(type.split('.')[0]!)
      }
    }),
    { ...runs(60), seed: 2 },
  )
  expect(seen.lines).toBeGreaterThan(0)
  expect([...seen.contexts]).toEqual(expect.arrayContaining(['customer', 'survey', 'consultation']))
})

/** Stands for whatever data: every text of it is `x`, every list has one of them. */
const ANY: object = new Proxy(() => 'x', {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => 'x'
    if (name === 'map' || name === 'flatMap') return (take: (one: object) => unknown) => [take(ANY)].flat()
    return name === 'filter' || name === Symbol.iterator ? () => [ANY][Symbol.iterator]() : ANY
  },
})

test('every event of the library that names a customer has its words', () => {
  const events = contexts.flatMap(({ events }) => events)
  const ofCustomer = events.filter(event => {
    try {
      return event.of(ANY).tags.some(tag => tag.startsWith('customer:'))
    } catch {
      return false
    }
  })
  expect(ofCustomer.length).toBeGreaterThan(60)
  expect(ofCustomer.map(({ type }) => type).filter(type => !(type in STORY_WORDS))).toEqual(['fact.withdrawn'])
  const types = new Set(events.map(({ type }) => type))
  expect(Object.keys(STORY_WORDS).filter(type => !types.has(type))).toEqual([])
  for (const { zh } of Object.values(STORY_WORDS)) expect(zh).not.toMatch(/[A-Za-z]/)
})

test('what is told of a person is masked for whom it is not', async () => {
  const clock = guiju.manualClock('2026-03-02T09:00:00+08:00')
  const grant = guiju.defineGrant({
    id: 'story-for-east',
    clauses: ['H-1'],
    title: { zh: '东部查看客户全程', en: 'East sees stories' },
    to: { departments: ['east'] },
    may: ['view:customer-story'],
  })
  const all = guiju.defineGrant({
    id: 'all-for-the-head',
    clauses: ['H-2'],
    title: { zh: '负责人查看全部', en: 'The head sees all' },
    to: { roles: ['head'] },
    may: ['*', 'view:*', 'field:*'],
  })
  const house = guiju.defineRegulation({
    id: 'house',
    title: { zh: '本公司规定', en: 'House rules' },
    edition: 'H',
    clauses: {
      'H-1': { zh: '东部可查看。', en: 'East may see.' },
      'H-2': { zh: '负责人可查看。', en: 'The head may.' },
    },
    contexts: [guiju.enquiryContext],
    grants: [grant, all],
  })()
  const regulations = [...ofCustomers, house]
  const office = guiju.open({ store: guiju.memoryStore(), clock, regulations, vault: guiju.memoryVault() })
  const seen = guiju.customerStoryOf(
    regulations.flatMap(({ definition }) => definition.contexts),
    {
      'enquiry.received': { zh: '客户来问', en: 'the customer asks' },
    },
  )
  const head = { actor: { id: 'wang', role: 'head' } }
  const enquiry = { enquiryId: 'E-1', customerId: 'C-1', departmentId: 'east', kind: 'question', channel: 'phone' }
  const told = { ...enquiry, type: 'enquiry.receive', text: 'what does it cost?' }
  expect((await office.receive(told, head)).status).toBe('accepted')
  const [line] = await office.view(seen, 'C-1', head)
  expect(line).toMatchObject({ zh: '客户来问', by: 'wang', departments: ['east'], about: ['enquiry:E-1'] })
  expect(line!.told.text).toBe('what does it cost?')
  const [masked] = await office.view(seen, 'C-1', { actor: { id: 'li', department: 'east' } })
  expect(masked!.told.text).toMatchObject({ masked: true })
  await expect(office.view(seen, 'C-1', { actor: { id: 'mo', department: 'west' } })).rejects.toMatchObject({
    code: 'NOT_AUTHORIZED',
  })
  expect(await office.view(seen, 'C-2', head)).toEqual([])
})

test('beside archiveAccess it is for whoever sees all sections', async () => {
  const regulations = [...ofCustomers, guiju.archiveAccess({ accessApprovers: ['director'] })]
  const { office } = stage({ regulations })
  const seen = guiju.customerStoryOf(regulations.flatMap(({ definition }) => definition.contexts))
  const asks = (role: string) => office.view(seen, 'C-1', { actor: { id: 'li', role } })
  expect(await asks('archive-manager')).toEqual([])
  for (const role of ['sales', 'group-leader', 'customer-service', 'partner']) {
    await expect(asks(role), role).rejects.toMatchObject({ code: 'NOT_AUTHORIZED' })
  }
})
