/** Mandates that are given and revoked, and what is done under them: in force, ended, revoked, by the wrong person. */
import type fc from 'fast-check'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function mandateEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  return fc.tuple(mandateActs(fc, places), stepTimes(fc, manners.late)).map(([act, time]) => [{ ...act, ...time }])
}

const GIVER = { id: 'zhao', role: 'archive-manager' }
const UNTIL = ['2026-01-20T00:00:00+08:00', '2026-03-01T00:00:00+08:00', '2030-01-01T00:00:00+08:00']

export function mandateActs(fc: FastCheck, { mandates, departments }: Places): fc.Arbitrary<Act> {
  const id = fc.constantFrom(...mandates)
  const to = fc.constantFrom('qian', 'qian', 'sun')
  const terms = fc.record({
    may: fc.constantFrom(['*'], ['paper.*'], ['paper.file', 'mandate.revoke']),
    departments: fc.constantFrom(null, null, ['east']),
    until: fc.constantFrom(...UNTIL),
  })
  const given = fc.tuple(id, to, terms).map(([mandateId, to, terms]) => ({
    command: { type: 'mandate.give', mandateId, to, ...terms, reason: 'away' },
    actor: GIVER,
  }))
  const revoked = id.map(mandateId => ({
    command: { type: 'mandate.revoke', mandateId, reason: 'back' },
    actor: GIVER,
  }))
  const papers = fc.tuple(fc.nat(9), fc.constantFrom('east', ...departments))
  const used = fc.tuple(id, to, papers).map(([mandate, id, [paper, departmentId]]) => ({
    command: { type: 'paper.file', paperId: `D-${paper}`, departmentId, kind: 'market-analysis', title: 'by mandate' },
    actor: { id, onBehalfOf: { id: GIVER.id, mandate } },
  }))
  return fc.oneof({ arbitrary: given, weight: 3 }, { arbitrary: revoked, weight: 1 }, { arbitrary: used, weight: 3 })
}
