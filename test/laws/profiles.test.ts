/** What is known of customers, and what their files lack, told once more from the log alone: no state and no kind of duty in between. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { customerProfile, departmentCustomers, profileSheet, type SequencedEvent } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const inForce = [
  ...ofCustomers,
  customerProfile({
    consolidateEvery: 'month',
    checkEvery: 'month',
    fileDepartments: ['east', 'west'],
    requiredFields: { everybody: ['name', 'phone'] },
  }),
]
const customers = ['C-1', 'C-2', 'C-3']
const options = { customers, profiles: true, withdrawals: true, late: true, length: 80 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

interface Value {
  readonly field: string
  readonly about: string | null
  readonly value: string | null
}

/** By when it happened, whoever told it when. */
const inOrder = (log: readonly SequencedEvent[], until: string) =>
  [...standing(log)]
    .filter(({ occurredAt }) => occurredAt <= until)
    .sort((a, b) =>
      a.occurredAt === b.occurredAt ? a.position - b.position : a.occurredAt < b.occurredAt ? -1 : 1,
    ) as readonly Told[]

function knownOf(events: readonly Told[], customerId: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { type, data } of events) {
    if (type !== 'profile.recorded' || data.customerId !== customerId) continue
    for (const { field, about, value } of [...(data.values as Value[]), ...(data.persons as Value[])]) {
      if (value === null) known.delete(`${field} ${about}`)
      else known.set(`${field} ${about}`, value)
    }
  }
  return known
}

const openingOf = (events: readonly Told[], customerId: string) =>
  events.find(({ type, data }) => type === 'profile.opened' && data.customerId === customerId)

test('a sheet shows what was obtained last, a file lacks what it must have and nobody has told, and a list has who is on it', async () => {
  const seen = { values: 0, late: 0, missing: 0, opened: 0, listed: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const log = await logOf(store)
      const events = inOrder(log, clock.now())
      const owed = await office.obligations({ obligation: 'required-fields-filled' })
      for (const customerId of customers) {
        const known = knownOf(events, customerId)
        const { sections, keptBy } = await office.view(profileSheet, customerId)
        const shown = sections.flatMap(({ entries }) => entries)
        expect(new Map(shown.map(({ field, about, value }) => [`${field} ${about}`, value]))).toEqual(known)
        const opened = openingOf(events, customerId)
        expect(keptBy).toBe(opened?.data.departmentId ?? null)
        const has = (field: string) => [...known.keys()].some(key => key.startsWith(`${field} `))
        const missing = opened ? ['name', 'phone'].filter(field => !has(field)) : []
        const told = owed.filter(({ facts }) => facts.customer === customerId).flatMap(({ facts }) => facts.missing)
        expect([...new Set(told)].sort()).toEqual(missing)
        seen.values += known.size
        seen.missing += missing.length
        seen.opened += Number(opened !== undefined)
      }
      seen.late += log.filter(
        ({ type, occurredAt, recordedAt }) => type === 'profile.recorded' && occurredAt < recordedAt,
      ).length
      for (const departmentId of ['east', 'west']) {
        const { rows } = await office.view(departmentCustomers, departmentId)
        const kept = customers.filter(one => openingOf(events, one)?.data.departmentId === departmentId)
        expect(rows.map(({ customerId }) => customerId)).toEqual(expect.arrayContaining(kept))
        for (const { customerId, name } of rows) {
          const named = events.findLast(
            ({ data, type }) =>
              data.customerId === customerId &&
              ((['customer.admitted', 'customer.updated'].includes(type) && data.name !== null) ||
                (type === 'profile.recorded' && (data.persons as Value[]).some(({ field }) => field === 'name'))),
          )
          const entered = (named?.data.persons as Value[] | undefined)?.find(({ field }) => field === 'name')
          expect(name).toBe(entered ? entered.value : (named?.data.name ?? null))
          seen.listed += 1
        }
      }
    }),
    runs(120),
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

test('no account is opened or renamed but on a paper of the same customer', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, { ...options, late: false, withdrawals: false }), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const events = (await logOf(store)) as readonly Told[]
      for (const { data } of events.filter(({ type }) => type === 'account.changed')) {
        const paper = events.find(one => one.type === 'document.linked' && one.data.documentId === data.documentId)
        expect(paper?.data).toMatchObject({ customerId: data.customerId, kind: 'account-application' })
      }
    }),
    runs(60),
  ))
