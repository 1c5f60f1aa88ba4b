/** What a role may not see is in no answer; loans and leavings counted once more from the log alone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import {
  type Actor,
  archiveAccess,
  archiveAsSeen,
  archiveGrantsOf,
  archiveSections,
  complaintContext,
  customerHandover,
  defineRegulation,
  deliveryQueue,
  type Finding,
  hostAuthority,
  isGuijuError,
  lendingFines,
  type Office,
  type SequencedEvent,
  sectionsOnApproval,
  type ViewDefinition,
  vehicleStock,
  volumesAsSeen,
} from '../../src/index.ts'
import { MATERIAL_OF, SECTIONS } from '../../src/regulations/archive-access/grants/sections.ts'
import { archiveAccessParameters } from '../../src/regulations/archive-access/parameters.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { logOf, ofCustomers, runs, type Stage, stage } from './offices.ts'

const access = [archiveAccess({ accessApprovers: ['director'] }), customerHandover({ contactReportEvery: 'month' })]
const TABLE = archiveAccessParameters.accessTable.value!
const ROLES = [...Object.keys(TABLE), 'driver', 'partner', 'director']

/** By section, what stands in it and in nothing else. */
const PLANTED = {
  basic: 'planted-scope',
  business: 'planted-scale',
  traits: 'planted-trend',
  finance: 'planted-condition',
  terms: 'planted-terms',
  service: 'planted-plan',
  special: 'planted-needs',
  partner: 'planted-area',
  trade: '918273',
  complaints: 'planted-complaint',
  'related-trade': 'planted-part',
  orders: '112233',
} as const

const FIELD = {
  basic: 'business-scope',
  business: 'business-scale',
  traits: 'trend',
  finance: 'financial-condition',
  terms: 'payment-terms',
  service: 'service-plan',
  special: 'special-needs',
  partner: 'contracting-area',
} as const

const KEY: Readonly<Record<string, string>> = { 'related-trade': 'K-1', orders: '' }

async function planted(options: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const regulations = [...ofCustomers, ...access, vehicleStock()]
  const set = stage({ regulations, contexts: [complaintContext], ...options })
  const { office } = set
  const done = async (command: { readonly type: string; readonly [field: string]: unknown }) => {
    const outcome = await office.execute(command)
    expect([outcome.status, outcome.findings.filter(one => one.verdict === 'failed')]).toEqual(['accepted', []])
  }
  const both = { customerId: 'C-1', departmentId: 'east' }
  const kind = 'medical-institution'
  await done({ type: 'customer.admit', ...both, kind, scale: BIG, conditions: CONDITIONS, licensedVarieties: [] })
  await done({ type: 'customer.review', ...both, result: 'good', assessment: ASSESSMENT })
  await done({ type: 'customer.trade', ...both, amount: PLANTED.trade })
  for (const [section, field] of Object.entries(FIELD)) {
    const values = [
      { field, about: section === 'service' ? 'case-1' : null, value: PLANTED[section as keyof typeof FIELD] },
    ]
    const of = { customerId: 'C-1', section: section === 'terms' ? 'trade' : section, values }
    await done({ type: 'profile.record', ...of, channel: 'negotiation', source: 'the customer' })
  }
  const about = { complaintId: 'K-1', ...both, kind: 'product', channel: 'phone' }
  await done({ type: 'complaint.receive', ...about, subject: PLANTED.complaints })
  const form = { market: 'domestic', partNumber: PLANTED['related-trade'], quantity: '5', abnormality: 'a crack' }
  await done({ type: 'complaint.file-form', complaintId: 'K-1', ...form })
  const order = { orderId: 'O-1', customerId: 'C-1', consultantId: 'li', model: 'tucson', price: PLANTED.orders }
  await done({ type: 'vehicle-order.place', ...order })
  return set
}

const asked = async (office: Office, view: ViewDefinition<unknown>, key: string, actor: Actor) =>
  JSON.stringify(await office.view(view, key, { actor }).catch(fault => (fault as { details: unknown }).details))

const mayHave = (role: string, section: keyof typeof PLANTED) => TABLE[role]?.includes(MATERIAL_OF[section]) === true

test('each role sees of each section what the table has for it, and nothing else is in any answer', async () => {
  const { office } = await planted()
  for (const role of ROLES) {
    const actor = { id: `a-${role}`, role }
    for (const section of SECTIONS) {
      const answer = await asked(office, archiveSections[section], KEY[section] ?? 'C-1', actor)
      for (const other of SECTIONS) {
        const shown = other === section && mayHave(role, section)
        expect(answer.includes(PLANTED[other]), `${role} asks ${section}, looks for ${other}`).toBe(shown)
      }
    }
    const sheet = await archiveAsSeen(office, 'C-1', actor)
    for (const [section, seen] of Object.entries(sheet)) {
      const isFor = mayHave(role, section as keyof typeof PLANTED)
      expect(JSON.stringify(seen).includes(PLANTED[section as keyof typeof PLANTED])).toBe(isFor)
      if (!isFor) expect(seen).toEqual({ masked: true, by: 'A04-5.2.1.2' })
    }
    const queue = await asked(office, deliveryQueue, 'tucson', actor)
    expect(queue.includes('findings')).toBe(!mayHave(role, 'orders'))
  }
})

test('a sum says how many rows it leaves out', async () => {
  const office = (await planted()).office
  const customers = ['C-1', 'C-9']
  const { rows, ...sum } = await volumesAsSeen(office, customers, { id: 'sun', role: 'sales' })
  expect([rows.map(({ customerId }) => customerId), sum]).toEqual([customers, { sum: '918273', leftOut: 0 }])
  const unseen = await volumesAsSeen(office, customers, { id: 'zhou', role: 'customer-service' })
  const masked = { masked: true, by: 'A04-5.2.1.2' }
  expect(unseen).toEqual({
    rows: customers.map(customerId => ({ customerId, volume: masked })),
    sum: '0',
    leftOut: 2,
  })
})

test('managers see the sections of a customer while an approval is in force, and its neighbours not', async () => {
  let asking: Office | undefined
  const authorize = sectionsOnApproval(() => asking!, { calendar: { zone: 'Asia/Shanghai' } })
  const { office, clock } = await planted({ authority: hostAuthority({ authorize }) })
  asking = office
  const chen = { id: 'chen', role: 'manager' }
  const director = { actor: { id: 'director', role: 'director' } }
  const sees = async (key: string) => !(await asked(office, archiveSections.finance, key, chen)).includes('findings')
  expect(await sees('C-1')).toBe(false)
  const archive = { category: 'basic', medium: 'paper', collectedBy: 'sun', customerClass: 'A', customerType: 'other' }
  for (const number of [1, 2]) {
    const of = { archiveId: `AR-${number}`, customerId: `C-${number}`, departmentId: 'east', longTerm: false }
    await office.execute({ type: 'archive.enter', ...of, ...archive })
  }
  const approval = { archiveId: 'AR-1', personId: 'chen', until: '2026-01-02' }
  const approvedBy = { personId: 'director', role: 'director' }
  await office.execute({ type: 'archive.approve-access', ...approval, approvedBy }, director)
  expect([await sees('C-1'), await sees('C-2')]).toEqual([true, false])
  clock.set('2026-01-02T23:59:59.999+08:00')
  expect(await sees('C-1')).toBe(true)
  clock.set('2026-01-03T00:00:00+08:00')
  expect(await sees('C-1')).toBe(false)
})

test('where an office is closed, a role that nobody has is denied, and the nearest grants are named', async () => {
  const house = defineRegulation({
    id: 'house',
    title: { zh: '授权', en: 'Authority' },
    edition: '1',
    contexts: [],
    grants: archiveGrantsOf(TABLE, 'H-1'),
  })
  const { office } = stage({ regulations: [...ofCustomers, ...access, house()] })
  const refusal = async (actor?: Actor): Promise<readonly Finding[]> => {
    const fault: unknown = await office.view(archiveSections.trade, 'C-1', actor && { actor }).catch(fault => fault)
    if (!isGuijuError(fault, 'NOT_AUTHORIZED')) throw fault
    return fault.details.findings as readonly Finding[]
  }
  expect(await office.view(archiveSections.trade, 'C-1', { actor: { id: 'sun', role: 'sales' } })).toBeTruthy()
  const nobody = await refusal()
  const roles = Object.keys(TABLE).filter(role => TABLE[role]!.includes('trade'))
  expect(nobody.map(({ facts }) => facts.grant)).toEqual(roles.map(role => `archive-table-${role}`))
  const [barred] = await refusal({ id: 'x', role: 'astronaut' })
  expect(barred).toMatchObject({ rule: 'archive-trade-by-role', actual: 'astronaut', limit: roles })
})

test('partners are told no grade, and of nobody in particular a host asks for itself', async () => {
  const { office } = await planted()
  const guest = { id: 'guest', role: 'partner' }
  const { customerSheet, companyBook } = await import('../../src/index.ts')
  for (const view of [customerSheet, companyBook] as readonly ViewDefinition<unknown>[]) {
    expect(await asked(office, view, 'C-1', guest)).not.toContain('qualified')
    expect(JSON.stringify(await office.view(view, 'C-1'))).toContain('qualified')
  }
})

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }
const RANK: Readonly<Record<string, number>> = { 'archive.lent': 1, 'archive.consulted': 1, 'archive.returned': 2 }

function inOrder(log: readonly SequencedEvent[]): readonly Told[] {
  const rank = ({ type }: SequencedEvent) => RANK[type] ?? 0
  return [...standing(log)].sort((a, b) => {
    if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1
    return rank(a) - rank(b) || a.position - b.position
  }) as readonly Told[]
}

/** The end of the day after: the zone of the stage is that of Shanghai. */
const DAY = 86_400_000
const OFFSET = 8 * 3_600_000
const dueOf = (at: string) => Math.floor((Date.parse(at) + OFFSET) / DAY) * DAY - OFFSET + 2 * DAY

const options = { customers: ['C-1', 'C-2'], archives: ['AR-1', 'AR-2'], withdrawals: true, late: true, length: 60 }

test('loans out, fines and who gets no more are as the log has them', async () => {
  const seen = { out: 0, fines: 0, lapsed: 0, lent: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: [...ofCustomers, ...access] })
      for (const { outcome } of await play(history, office, clock)) {
        const lapse = outcome.findings.find(one => one.rule === 'no-loan-after-lapse')
        if (lapse?.verdict === 'failed') seen.lapsed += 1
      }
      const now = Date.parse(clock.now())
      const events = inOrder(await logOf(store)).filter(one => Date.parse(one.occurredAt) <= now)
      const lent = events.filter(({ type }) => type === 'archive.lent')
      const backOf = ({ data: { loanId } }: Told) =>
        events.find(one => one.type === 'archive.returned' && one.data.loanId === loanId)
      const out = lent.filter(one => !backOf(one)).map(({ data }) => `${data.loanId} ${data.personId}`)
      const duties = await office.obligations({ obligation: 'archive-return' })
      expect(duties.map(({ facts }) => `${facts.loan} ${facts.employee}`).sort()).toEqual(out.sort())
      const isLate = (one: Told) => {
        const back = backOf(one)
        return (back ? Date.parse(back.occurredAt) : now) >= dueOf(one.occurredAt)
      }
      const harmed = lent.filter(one => !['complete', undefined].includes(backOf(one)?.data.condition as undefined))
      const { fines } = await office.view(lendingFines)
      expect(fines.length).toBe(lent.filter(isLate).length + harmed.length)
      seen.out += out.length
      seen.fines += fines.length
      seen.lent += lent.length
    }),
    { ...runs(300), seed: 11 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

test('of each customer of a leaver, what is owed is what the log does not have yet', async () => {
  const seen = { told: 0, replaced: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, { ...options, late: false, withdrawals: false }), async history => {
      const { store, office, clock } = stage({ regulations: [...ofCustomers, ...access] })
      await play(history, office, clock)
      const events = (await logOf(store)) as readonly Told[]
      const owed = (act: (one: Told, personId: unknown) => boolean) =>
        events.flatMap((left, index) => {
          if (left.type !== 'employee.left') return []
          const { personId } = left.data
          return [...new Set(events.map(one => one.data.customerId))]
            .filter(customerId => {
              const of = (one: Told) => one.data.customerId === customerId
              const mine = (one: Told) =>
                of(one) && one.type === 'contact-person.assigned' && one.data.personId === personId
              const ends = (one: Told, at: number) =>
                of(one) &&
                ((one.type === 'contact-person.released' && one.data.personId === personId) ||
                  (at < index &&
                    one.type === 'contact-person.assigned' &&
                    one.data.replaces === personId &&
                    one.data.personId !== personId))
              const last = events.findLastIndex(mine)
              if (last < 0 || events.some((one, at) => at > last && ends(one, at))) return false
              return !events.some((one, at) => at > Math.max(index, last) && of(one) && act(one, personId))
            })
            .map(customerId => `${personId} ${customerId}`)
        })
      const duties = async (obligation: string) =>
        (await office.obligations({ obligation })).map(({ facts }) => `${facts.employee} ${facts.customer}`).sort()
      const told = owed((one, personId) => one.type === 'customer.told-of-leaving' && one.data.personId === personId)
      const replaced = owed((one, personId) => one.type === 'contact-person.assigned' && one.data.replaces === personId)
      expect(await duties('customer-told-of-leaving')).toEqual(told.sort())
      expect(await duties('leaver-replaced')).toEqual(replaced.sort())
      seen.told += told.length
      seen.replaced += replaced.length
    }),
    { ...runs(100), seed: 12 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
