/** Numbers that change: set by whom they should be and by nobody, from a right base and a wrong one, withdrawn, adopted. */
import type fc from 'fast-check'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function numberEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  return fc.tuple(numberActs(fc, places), stepTimes(fc, manners.late)).map(([act, time]) => [{ ...act, ...time }])
}

const KEEPER = { id: 'qian', role: 'rule-keeper' }
const DAYS = ['2025-12-01', '2026-01-05', '2026-02-01', '2027-01-01']

export function numberActs(fc: FastCheck, { numbers }: Places): fc.Arbitrary<Act> {
  const by = fc.constantFrom({ actor: KEEPER }, { actor: KEEPER }, { actor: KEEPER }, {})
  const chosen = fc.constantFrom(...numbers)
  const since = fc.constantFrom(...DAYS)
  const changed = fc
    .tuple(chosen, fc.nat(), fc.option(fc.nat()), since, fc.boolean())
    .map(([one, at, base, since, back]) => {
      const valueAt = (place: number) => one.values[place % one.values.length]
      const why = { publishedAt: '2026-01-01', clause: 'resolution-1', reason: 'resolved', retroactive: back }
      const seen = base === null ? {} : { base: valueAt(base) }
      return { type: 'parameter.set', name: one.name, value: valueAt(at), since, ...why, ...seen }
    })
  const withdrawn = fc.tuple(chosen, since).map(([{ name }, since]) => {
    return { type: 'parameter.withdraw', name, since, reason: 'set in error' }
  })
  const adopted = fc.constant({ type: 'numbers.adopt', reason: 'as opened' })
  const command = fc.oneof(
    { arbitrary: changed, weight: 5 },
    { arbitrary: withdrawn, weight: 3 },
    { arbitrary: adopted, weight: 1 },
  )
  return fc.tuple(command, by).map(([command, by]) => ({ command, ...by }))
}
