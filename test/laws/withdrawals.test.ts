/** What was told by mistake is withdrawn, and all is as if it had never been told; what was known before is still known. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryOf, replay, type StateRef } from '../../src/core/fold.ts'
import { matches } from '../../src/core/query.ts'
import { idOf } from '../../src/core/tag.ts'
import { WITHDRAWN } from '../../src/core/withdrawn.ts'
import { customerSheet, departmentShares, type Office, type SequencedEvent } from '../../src/index.ts'
import { type History, play } from '../../src/testing/histories.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'
import { dataProtection } from '../privacy/people.ts'
import { contexts, statesDefined } from './members.ts'
import { mixed, ofAllContexts } from './mixed.ts'
import { expectSame, logOf, ofCustomers, officeOn, regulations, runs, stage } from './offices.ts'

const states = (await statesDefined()).filter(({ steps }) => !steps.has(WITHDRAWN))

async function logAfter(history: History): Promise<readonly SequencedEvent[]> {
  const { store, office, clock } = stage({ contexts, regulations: [...regulations, dataProtection()] })
  await play(history, office, clock)
  return logOf(store)
}

const logs = fc.oneof(mixed({ late: true, length: 25 }), ofAllContexts({ late: true, length: 25 })).map(logAfter)

/** The event of the log that says so of another. */
function withdrawal(of: SequencedEvent, position: number): SequencedEvent {
  return { ...of, id: `withdrawal-${position}`, type: WITHDRAWN, version: 1, position, data: { eventId: of.id } }
}

function refsOf({ tags }: SequencedEvent): StateRef[] {
  return states.flatMap(({ per, of }) =>
    per === undefined ? [of('')] : tags.flatMap(tag => idOf(per, tag) ?? []).map(of),
  )
}

const known = (ref: StateRef, log: readonly SequencedEvent[]) => {
  return replay(
    ref.state,
    ref.key,
    log.filter(event => matches([queryOf(ref)], event)),
  )
}

test('in every state: told and withdrawn is never told, withdrawn and restored is told', () =>
  fc.assert(
    fc.asyncProperty(logs, fc.nat(), async (logged, nth) => {
      const log = await logged
      fc.pre(log.length > 0)
      const told = log[nth % log.length]!
      const end = log.at(-1)!.position
      const withdrawn = withdrawal(told, end + 1)
      const restored = withdrawal(withdrawn, end + 2)
      for (const ref of refsOf(told)) {
        const without = log.filter(event => event !== told)
        expectSame(known(ref, [...log, withdrawn]), known(ref, without))
        expectSame(known(ref, [...log, withdrawn, restored]), known(ref, log))
        expectSame(known(ref, [...log, withdrawn, restored, withdrawal(told, end + 3)]), known(ref, without))
      }
    }),
    runs(60),
  ))

const both = { customerId: 'C-1', departmentId: 'east' }
const conditions = CONDITIONS
const admit = { type: 'customer.admit', ...both, kind: 'enterprise', conditions }
const incident = { type: 'customer.record-incident', ...both, kind: 'late-payment' }

async function told(office: Office, command: { readonly type: string; readonly [field: string]: unknown }) {
  const outcome = await office.execute(command)
  if (outcome.status !== 'accepted')
    throw new Error(
      outcome.findings
        .filter(({ verdict }) => verdict === 'failed')
        .map(one => office.explain(one, 'en'))
        .join('; '),
    )
  return outcome.events[0]!
}

async function withIncident() {
  const at = stage({ regulations: ofCustomers })
  await told(at.office, admit)
  at.clock.set('2026-03-10T00:00:00.000Z')
  const event = await told(at.office, incident)
  const position = (await logOf(at.store)).at(-1)!.position
  at.clock.set('2026-03-12T00:00:00.000Z')
  return { ...at, event, position }
}

const incidents = async (office: Office, asOf = {}) => {
  return (await office.view(customerSheet, 'C-1', asOf)).relations[0]?.incidents
}

describe('fact.withdraw', () => {
  test('leaves the fact out of views and duties, now and for the past; what was known then is still told', async () => {
    const { store, clock, office, event, position } = await withIncident()
    expect(await incidents(office)).toBe(1)
    await told(office, { type: 'fact.withdraw', eventId: event.id, reason: 'typed wrongly' })
    for (const reader of [office, officeOn(store, clock, { regulations: ofCustomers })]) {
      expect(await incidents(reader)).toBe(0)
      expect(await incidents(reader, { at: '2026-03-11T00:00:00.000Z' })).toBe(0)
      expect(await incidents(reader, { position })).toBe(1)
    }
    expect((await logOf(store)).map(({ type }) => type)).toEqual([
      'customer.admitted',
      'customer.incident-recorded',
      'fact.withdrawn',
    ])
  })

  test('with the id of the command that told it, at once; restored by withdrawing the withdrawal', async () => {
    const { office, event } = await withIncident()
    const withdraw = (eventId: string, toldBy: string) => ({
      type: 'fact.withdraw',
      eventId,
      toldBy,
      reason: 'typed wrongly',
    })
    const gone = await told(office, withdraw(event.id, event.commandId!))
    expect(await office.execute(withdraw(event.id, event.commandId!))).toMatchObject({
      status: 'refused',
      findings: [{ rule: 'fact-stands' }],
    })
    await told(office, withdraw(gone.id, gone.commandId!))
    expect(await incidents(office)).toBe(1)
    await told(office, withdraw(event.id, event.commandId!))
    expect(await incidents(office)).toBe(0)
  })

  test('knows no event of that id, or it is a decision: refused', async () => {
    const { office } = await withIncident()
    const refused = async (eventId: string) => {
      return (await office.execute({ type: 'fact.withdraw', eventId, reason: 'typed wrongly' })).findings[0]?.rule
    }
    expect(await refused('nobody')).toBe('fact-on-record')
    const listing = { type: 'customer.blacklist', ...both, list: 'department', reason: 'no payment' }
    const listed = await office.execute(listing, { actor: { id: 'li', department: 'east' } })
    const [graded] = listed.status === 'accepted' ? listed.events : []
    expect(await refused(graded!.id)).toBe('told-fact')
  })

  test('an admission: the denominator of the caps is one less, in an office that had it in mind and in a fresh one', async () => {
    const { store, clock, office } = await withIncident()
    const twin = await told(office, { ...admit, customerId: 'C-2' })
    expect((await office.view(departmentShares, 'east')).customers).toBe(2)
    await told(office, { type: 'fact.withdraw', eventId: twin.id, reason: 'another company' })
    for (const reader of [office, officeOn(store, clock, { regulations: ofCustomers })]) {
      expect((await reader.view(departmentShares, 'east')).customers).toBe(1)
    }
    expect(await told(office, { ...admit, customerId: 'C-2' })).toMatchObject({ type: 'customer.admitted' })
  })

  test('two offices at once: one of them withdraws, the other finds it withdrawn', async () => {
    const { store, clock, event, office } = await withIncident()
    const other = officeOn(store, clock, { regulations: ofCustomers })
    const withdraw = { type: 'fact.withdraw', eventId: event.id, reason: 'typed wrongly' }
    const outcomes = await Promise.all([office.execute(withdraw), other.execute(withdraw)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
  })
})
