/** Whatever mandates overlap, end and are revoked: an act passes where a list of what was said says so, and nowhere else. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../laws/offices.ts'
import { A, B, C, houseAt } from './mandate-house.ts'

const BEGIN = Date.parse('2026-05-01T00:00:00Z')
const at = (hour: number) => new Date(BEGIN + hour * 3_600_000).toISOString()

const id = fc.constantFrom('M', 'N', 'O')
const who = fc.constantFrom(B, B, B, C)
const departments = fc.constantFrom(null, ['east'])
const deed = fc.oneof(
  fc.record({
    kind: fc.constant('give' as const),
    id,
    who,
    ahead: fc.integer({ min: -1, max: 2 }),
    long: fc.integer({ min: 0, max: 6 }),
    departments,
  }),
  fc.record({ kind: fc.constant('revoke' as const), id }),
  fc.record({
    kind: fc.constant('act' as const),
    id,
    who,
    back: fc.nat(3),
    department: fc.constantFrom(null, 'east', 'east', 'west'),
  }),
)

interface Said {
  readonly to: string
  readonly since: number
  readonly until: number
  readonly departments: readonly string[] | null
  revoked: number
}

test('the wheel agrees with a naive oracle, at every hour', async () => {
  const seen = { accepted: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 24, size: 'max' }), async deeds => {
      const { office, clock } = houseAt(at(0))
      const known = new Map<string, Said>()
      for (const [index, one] of deeds.entries()) {
        const now = Math.floor(index / 2)
        clock.set(at(now))
        const said = known.get(one.id)
        if (one.kind === 'give') {
          const { who, ahead, long, departments } = one
          const since = Math.max(0, now + ahead)
          const until = since + long
          const terms = { since: at(since), until: at(until), departments }
          const give = { type: 'mandate.give', mandateId: one.id, to: who.id, may: ['case.*'], ...terms, reason: 'r' }
          const { status } = await office.receive(give, { actor: A })
          const may = !said && since >= now && until > since
          expect(status).toBe(may ? 'accepted' : 'refused')
          if (may) known.set(one.id, { to: who.id, since, until, departments, revoked: Number.POSITIVE_INFINITY })
        } else if (one.kind === 'revoke') {
          const { status } = await office.execute({ type: 'mandate.revoke', mandateId: one.id, reason: 'r' })
          const may = said !== undefined && said.revoked === Number.POSITIVE_INFINITY
          expect(status).toBe(may ? 'accepted' : 'refused')
          if (may) said.revoked = now
        } else {
          const moment = Math.max(0, now - one.back)
          const actor = { ...one.who, onBehalfOf: { id: 'A', mandate: one.id } }
          const file = { type: 'case.file', caseId: 'K', departmentId: one.department }
          const { status } = await office.receive(file, { actor, occurredAt: at(moment) })
          const covered =
            said?.departments === null || (one.department !== null && said?.departments.includes(one.department))
          const inTime = said !== undefined && said.since <= moment && moment < Math.min(said.until, said.revoked)
          const expected = inTime && covered && said.to === one.who.id ? 'accepted' : 'refused'
          expect(status).toBe(expected)
          seen[expected] += 1
        }
      }
    }),
    { ...runs(1_200), seed: 11 },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20)
})
