/** The keeping of archives, counted once more from the log alone: no state and no kind of rule or duty in between. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { archiveKeeping, archiveRegister, manualClock, recordSecurity, type SequencedEvent } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const inForce = [
  ...ofCustomers,
  archiveKeeping({
    archiveDepartments: ['archives'],
    numberForm: '{class}{year}-{serial}',
    temperature: { least: '14', most: '24' },
    humidity: { least: '45', most: '60' },
    measureEveryDays: 7,
    checkEveryDays: 90,
    updateEvery: 'year',
    siftEvery: 'year',
    deliverWithinDays: 3,
    inspectEveryDays: 30,
  }),
  recordSecurity({
    secureSystems: ['server-1'],
    protectionsOfSystems: { 'server-1': ['firewall', 'encryption', 'intrusion-detection'] },
    backupEveryDays: 7,
    importantBackupEveryDays: 1,
    testBackupEveryDays: 90,
    rightsOfRoles: { sales: ['read', 'write'] },
    reviewRightsEveryDays: 180,
    changePasswordEveryDays: 90,
    passwordRules: ['rule-2026'],
  }),
]
const options = { customers: ['C-1', 'C-2'], custody: true, withdrawals: true, late: true, length: 80 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

const RANKS: Readonly<Record<string, number>> = {
  'archive.entered': 0,
  'archive.reviewed': 1,
  'archive.established': 2,
  'archive.numbered': 3,
  'archive.disposed': 5,
  'archive.form-destroyed': 6,
}

/** By when it happened; of the same moment, in the order of an archive's life. */
function inOrder(log: readonly SequencedEvent[], now: string): readonly Told[] {
  const rank = ({ type }: SequencedEvent) => RANKS[type] ?? (type.startsWith('archive.') ? 4 : 0)
  return [...standing(log)]
    .filter(({ occurredAt }) => occurredAt <= now)
    .sort((a, b) => {
      if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1
      return rank(a) - rank(b) || a.position - b.position
    }) as readonly Told[]
}

const ofType = (events: readonly Told[], type: string) => events.filter(one => one.type === type)

test('no two archives have one number, and none has two, however late it was told', async () => {
  const seen = { numbered: 0, refused: 0, unreviewed: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, { ...options, withdrawals: false }), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      for (const { deed, outcome } of await play(history, office, clock)) {
        const failed = outcome.findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
        if (deed.command.type === 'archive.number' && failed.includes('number-of-one-archive')) seen.refused += 1
        if (failed.includes('established-after-review')) seen.unreviewed += 1
      }
      const events = ofType((await logOf(store)) as readonly Told[], 'archive.numbered')
      for (const field of ['number', 'archiveId']) {
        const values = events.map(({ data }) => data[field])
        expect(new Set(values).size, field).toBe(values.length)
      }
      seen.numbered += events.length
    }),
    { ...runs(150), seed: 13 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

test('what waits for its review, its number or its custodian waits as the log has it', async () => {
  const seen = { reviewed: 0, numbered: 0, changes: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const events = inOrder(await logOf(store), clock.now())
      const gone = new Set(ofType(events, 'archive.disposed').map(({ data }) => data.archiveId))
      const about = (type: string, id: unknown) => ofType(events, type).filter(({ data }) => data.archiveId === id)
      const there = [...new Set(ofType(events, 'archive.entered').map(({ data }) => data.archiveId as string))].filter(
        id => !gone.has(id),
      )
      const passed = (id: string) => {
        const last = about('archive.reviewed', id).at(-1)
        return last !== undefined && last.data.accurate === true && last.data.complete === true
      }
      const unreviewed = there.filter(id => !passed(id))
      const unnumbered = there.filter(
        id => about('archive.established', id).length > 0 && about('archive.numbered', id).length === 0,
      )
      const owed = async (obligation: string) =>
        [...new Set((await office.obligations({ obligation })).map(({ facts }) => facts.archive as string))].sort()
      expect(await owed('archive-reviewed')).toEqual(unreviewed.sort())
      expect(await owed('archive-numbered')).toEqual(unnumbered.sort())
      seen.reviewed += unreviewed.length
      seen.numbered += unnumbered.length
      seen.changes += (await changesOf(events, office.obligations({ obligation: 'change-taken-in' }))).length
    }),
    { ...runs(120), seed: 3 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

const IMPORTANT = ['name', 'legal-representative', 'business-scope', 'contact-details']

/** Learned behind the first archive, and in no update since. */
async function changesOf(
  events: readonly Told[],
  asked: Promise<readonly { readonly facts: Readonly<Record<string, unknown>> }[]>,
): Promise<readonly string[]> {
  const customers = new Set(ofType(events, 'archive.entered').map(({ data }) => data.customerId as string))
  const open = [...customers].flatMap(customerId => {
    const own = events.filter(({ data }) => data.customerId === customerId)
    const first = own.findIndex(({ type }) => type === 'archive.entered')
    const entered = ofType(own, 'archive.entered').map(({ data }) => data.archiveId)
    const disposed = ofType(own, 'archive.disposed').map(({ data }) => data.archiveId)
    if (entered.every(id => disposed.includes(id))) return []
    return IMPORTANT.filter(change => {
      const taken = own.findLastIndex(
        ({ type, data }) => type === 'archive.updated' && (data.changes as readonly string[]).includes(change),
      )
      return own.slice(Math.max(first, taken) + 1).some(({ type, data }) => isChange(type, data, change))
    }).map(change => `${customerId} ${change}`)
  })
  const told = (await asked).map(({ facts }) => `${String(facts.customer)} ${String(facts.change)}`)
  expect([...told].sort()).toEqual([...open].sort())
  return open
}

function isChange(type: string, data: Readonly<Record<string, unknown>>, change: string): boolean {
  if (type === 'customer.updated') return change === 'name' && data.name !== null
  return type === 'customer.change-learned' && data.change === change
}

test('of two who give one number at once, one is refused', async () => {
  const { store, office, clock } = stage({ regulations: inForce })
  const other = stage({ regulations: inForce, store, clock: manualClock(clock.now()) }).office
  const li = { actor: { id: 'li', role: 'sales', department: 'east' } }
  const superior = { actor: { id: 'zhao', role: 'superior', department: 'east' } }
  const archivist = { actor: { id: 'wang', department: 'archives' } }
  const classed = { category: 'basic', medium: 'system', customerClass: 'A', customerType: 'partner', longTerm: false }
  for (const archiveId of ['A-1', 'A-2']) {
    const entry = { archiveId, customerId: `C-${archiveId}`, departmentId: 'east', collectedBy: 'li', ...classed }
    await office.execute({ type: 'archive.enter', ...entry }, li)
    await office.execute({ type: 'archive.review', archiveId, accurate: true, complete: true }, superior)
    expect((await office.execute({ type: 'archive.establish', archiveId }, archivist)).status).toBe('accepted')
  }
  const outcomes = await Promise.all([
    office.execute({ type: 'archive.number', archiveId: 'A-1', number: 'A2026-1' }, archivist),
    other.execute({ type: 'archive.number', archiveId: 'A-2', number: 'A2026-1' }, archivist),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
  const rows = await office.view(archiveRegister, 'east')
  expect(rows.filter(({ number }) => number === 'A2026-1')).toHaveLength(1)
})
