/** Persons who are to be forgotten: with all that the disposal of an archive asks for, or without. */
import type fc from 'fast-check'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function personEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = manners.lawful ? disposals(fc, places) : personActs(fc, places)
  return fc.tuple(acts, stepTimes(fc, manners.late)).map(([act, time]) => [{ ...act, ...time }])
}

/** Somebody is to be forgotten, by anybody. */
export function personActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const bare = subjects(fc, places).map(subject => forget({ subject, reason: 'request' }))
  return fc.oneof({ arbitrary: disposals(fc, places), weight: 3 }, { arbitrary: bare, weight: 1 })
}

function disposals(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  return subjects(fc, places).map(subject =>
    forget({
      subject,
      reason: 'period-ended',
      archives: ['contracts'],
      cooperation: 'ended',
      importance: 'low',
      furtherUse: false,
      approvedBy: { personId: 'zhao', role: 'archive-manager' },
    }),
  )
}

const subjects = (fc: FastCheck, { persons }: Places) => fc.constantFrom(...persons).map(id => `customer:${id}`)

const forget = (fields: object): Act => ({ command: { type: 'person.forget', ...fields } })
