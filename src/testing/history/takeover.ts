/** Customers of an existing book are taken over: some that are known already, some with papers, some with days to come. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function takeOverEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  return fc.tuple(takeOverActs(fc, places), stepTimes(fc, manners.late)).map(([act, at]) => [{ ...act, ...at }])
}

const MET = {
  legalCapacity: true,
  businessLicence: true,
  taxRegistration: true,
  goodReputation: true,
  contractSigned: true,
  noOffences: true,
  protectsBrand: true,
}

export function takeOverActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const departments = places.departments.length > 0 ? places.departments : ['D-1']
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments })
  const day = fc.constantFrom('2019-05-06', '2024-02-29', '2025-12-31', '2099-01-01')
  const place = fc.record(
    {
      departmentId,
      grade: fc.constantFrom('vip', 'preferred', 'qualified'),
      varieties: fc.constantFrom([], ['V-1'], ['V-1', 'V-2']),
      conditions: fc.record({ ...constants(fc), contractSigned: fc.boolean() }, PLAIN),
      admittedOn: fc.option(day),
      contactedOn: fc.option(day),
      papers: fc.nat({ max: 5 }).map(paperOf),
    },
    PLAIN,
  )
  return fc
    .record(
      {
        customerId,
        kind: fc.constantFrom('enterprise', 'direct-distributor', 'retail'),
        departments: fc.array(place, { minLength: 1, maxLength: 2 }),
        grades: fc.constantFrom('now', 'later'),
        source: fc.option(fc.nat({ max: 9 }).map(row => ({ digest: 'B-1', row: row + 1 }))),
      },
      PLAIN,
    )
    .map(fields => ({ command: { type: 'customer.take-over', ...fields } }))
}

const constants = (fc: FastCheck) =>
  Object.fromEntries(Object.entries(MET).map(([name, met]) => [name, fc.constant(met)]))

/** Some numbers come twice. */
function paperOf(number: number) {
  return number > 2 ? [] : [{ paperId: `B-${number}`, kind: 'key-customer-plan', title: 'a plan of before' }]
}
