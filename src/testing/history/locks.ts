/** Locks that are closed and opened again, and exceptions: for days that are over and for days that are not, mostly forward. */
import type fc from 'fast-check'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function lockEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const single = lockActs(fc, places).map((act): readonly Act[] => [act])
  // An act takes effect when it is told: an exception is given where something is closed.
  const acts = fc.oneof({ arbitrary: single, weight: 3 }, { arbitrary: excepted(fc, places), weight: 1 })
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([some, at]) => some.map((act, index) => ({ ...act, ...at[index]! })))
}

const LONGEST = 3
const KEEPER = { id: 'chen', role: 'lock-keeper' }
const DAYS = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-05', '2026-01-31', '2026-03-15', '2027-01-01']
const UNTIL = ['2026-01-02T00:00:00+08:00', '2026-03-01T00:00:00+08:00', '2030-01-01T00:00:00+08:00']
const WHOM = [{ personId: 'li' }, { personId: 'front-desk-1' }, { role: 'sales-manager' }]

const by = (command: Deed['command']): Act => ({ command, actor: KEEPER })

export function lockActs(fc: FastCheck, { locks }: Places): fc.Arbitrary<Act> {
  const lock = fc.constantFrom(...locks)
  const through = fc.constantFrom(...DAYS)
  const exceptionId = fc.constantFrom('X-1', 'X-2')
  const hard = fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, { arbitrary: fc.constant(true), weight: 1 })
  const closed = fc
    .record({ lock, through, hard })
    .map(terms => by({ type: 'period.close', ...terms, reason: 'month' }))
  const reopened = fc
    .record({ lock, through: fc.constantFrom(null, '2025-12-30', '2025-12-31') })
    .map(terms => by({ type: 'period.reopen', ...terms, reason: 'audit' }))
  const revoked = fc
    .record({ lock, exceptionId })
    .map(terms => by({ type: 'period.revoke-exception', ...terms, reason: 'done' }))
  const adjusted = fc
    .record({ lock, concerns: through, eventId: fc.nat({ max: 1_000 }).map(nth => `#${nth}`) })
    .map(terms => ({ command: { type: 'period.adjust', ...terms, reason: 'left out' } }))
  return fc.oneof(
    { arbitrary: closed, weight: 4 },
    { arbitrary: reopened, weight: 1 },
    { arbitrary: given(fc, lock, exceptionId), weight: 3 },
    { arbitrary: revoked, weight: 2 },
    { arbitrary: adjusted, weight: 2 },
  )
}

function given(fc: FastCheck, lock: fc.Arbitrary<string>, exceptionId: fc.Arbitrary<string>): fc.Arbitrary<Act> {
  return fc
    .record({ lock, exceptionId, for: fc.constantFrom(...WHOM), until: fc.constantFrom(...UNTIL) })
    .map(terms => by({ type: 'period.except', ...terms, reason: 'late papers' }))
}

/** Closed softly, excepted, and revoked. */
function excepted(fc: FastCheck, { locks }: Places): fc.Arbitrary<readonly Act[]> {
  const lock = fc.constantFrom(...locks)
  return fc
    .tuple(lock, fc.constantFrom(...WHOM), fc.constantFrom('X-1', 'X-2'))
    .map(([lock, whom, exceptionId]) => [
      by({ type: 'period.close', lock, through: '2025-12-31', hard: false, reason: 'year' }),
      by({ type: 'period.except', lock, exceptionId, for: whom, until: UNTIL.at(-1), reason: 'late papers' }),
      by({ type: 'period.revoke-exception', lock, exceptionId, reason: 'done' }),
    ])
}
