/** Persons who are to be forgotten: with all that the disposal of an archive asks for, or without. */
import type fc from 'fast-check'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function personEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  return fc.tuple(personActs(fc, places), stepTimes(fc, manners.late)).map(([act, time]) => [{ ...act, ...time }])
}

const APPROVER = { id: 'zhao', role: 'archive-manager' }
const APPROVED = { furtherUse: false, approvedBy: { personId: APPROVER.id, role: APPROVER.role } }
const WEIGHED = { archives: ['contracts'], cooperation: 'ended', importance: 'low' }

export function personActs(fc: FastCheck, { persons }: Places): fc.Arbitrary<Act> {
  const whole = { ...WEIGHED, ...APPROVED }
  const { importance: _, ...unweighed } = whole
  const { archives: __, ...unnamed } = whole
  const stillOfUse = { ...whole, furtherUse: true }
  const fields = fc.constantFrom(whole, whole, whole, WEIGHED, {}, unweighed, unnamed, stillOfUse)
  const by = fc.constantFrom({ actor: APPROVER }, { actor: APPROVER }, {})
  const forgotten = fc.tuple(fc.constantFrom(...persons), fields, by).map(([id, fields, by]) => ({
    command: { type: 'person.forget', subject: `customer:${id}`, reason: 'request', ...fields },
    ...by,
  }))
  const consented = fc.constantFrom(...persons).map(id => ({
    command: { type: 'person.consent', subject: `customer:${id}`, evidence: 'form-1' },
  }))
  return fc.oneof({ arbitrary: forgotten, weight: 3 }, { arbitrary: consented, weight: 1 })
}
