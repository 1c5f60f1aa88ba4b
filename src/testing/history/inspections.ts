/** How the management of customers is inspected, by members of the group and by others. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

export function inspectionEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(fc.array(inspectionActs(fc, places), { minLength: 1, maxLength: LONGEST }), story(fc, places))
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const LONGEST = 5
const WU = { actor: { id: 'wu' } }

/** From the group to the recheck; any part of it may be left out. */
function story(fc: FastCheck, { departments: [departmentId = 'east'] }: Places): fc.Arbitrary<readonly Act[]> {
  return fc.tuple(fc.nat({ max: 4 }), fc.boolean()).chain(([number, cured]) => {
    const [inspectionId, problemId] = [`I-${number}`, `P-${number}`]
    const made = {
      type: 'inspection.make',
      inspectionId,
      groupId: 'G-1',
      departmentId,
      methods: ['archives'],
      finding: 'gaps',
    }
    return fc.subarray<Act>(
      [
        { command: { type: 'supervision-group.set-up', groupId: 'G-1', members: ['wu'] } },
        { command: made, ...WU },
        { command: { type: 'inspection.find-problem', inspectionId, problemId, problem: 'no dates' }, ...WU },
        { command: { type: 'inspection.rectify', problemId, measure: 'dates' } },
        { command: { type: 'inspection.recheck', problemId, groupId: 'G-1', cured }, ...WU },
      ],
      { minLength: 3 },
    )
  })
}

export function inspectionActs(fc: FastCheck, { departments }: Places): fc.Arbitrary<Act> {
  const text = fc.constantFrom(...TEXTS)
  const numbered = (letter: string) => fc.nat({ max: 4 }).map(number => `${letter}-${number}`)
  const by = fc.constantFrom({ actor: { id: 'wu' } }, { actor: { id: 'wu' } }, { actor: { id: 'other' } }, {})
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.tuple(fc.record(fields, PLAIN), by).map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  const departmentId = fc.constantFrom(...(departments.length > 0 ? departments : ['east', 'west']))
  const problemId = numbered('P')
  const groupId = fc.constantFrom('G-1', 'G-2')
  const methods = fc.subarray(['archives', 'employees', 'processes'])
  return fc.oneof(
    told('supervision-group.set-up', { groupId, members: fc.constantFrom(['wu'], ['wu', 'li'], ['li']) }),
    told('inspection.make', { inspectionId: numbered('I'), groupId, departmentId, methods, finding: text }),
    told('inspection.find-problem', { inspectionId: numbered('I'), problemId, problem: text }),
    told('inspection.rectify', { problemId, measure: text }),
    told('inspection.recheck', { problemId, groupId, cured: fc.boolean() }),
  )
}
