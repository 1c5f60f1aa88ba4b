/** What customers are worth: analyses, classes that fit and that do not, groups and their plans. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

export function valueEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  return fc.tuple(valueActs(fc, places), stepTimes(fc, manners.late)).map(([act, time]) => [{ ...act, ...time }])
}

const CLASSES = ['important', 'general', 'potential']
const CONTENTS = ['needs', 'purchase-behaviour', 'value-contribution']

export function valueActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const departments = places.departments.length > 0 ? places.departments : ['east', 'west']
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments })
  const analysisId = any('A-1', 'A-1', 'A-2')
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.record(fields, PLAIN).map((given): Act => ({ command: { type, ...given } }))
  const covers = fc.oneof(
    { arbitrary: fc.constant(CONTENTS), weight: 3 },
    { arbitrary: fc.subarray(CONTENTS), weight: 1 },
  )
  const ofGroup = fc.constantFrom(
    { by: 'segment', group: 'clinic', characteristics: ['occupation'] },
    { by: 'segment', group: 'school', characteristics: [] },
    { by: 'size', group: 'large', characteristics: [] },
    { by: 'size', group: 'small', characteristics: [] },
  )
  const planned = any(
    ...CLASSES.map(group => ({ by: 'value-class', group })),
    { by: 'segment', group: 'clinic' },
    { by: 'size', group: 'large' },
  )
  return fc.oneof(
    told('value-analysis.record', { analysisId, departmentId, covers, findings: any('more in spring') }),
    told('customer.assess-potential', { customerId, potential: any('high', 'fair', 'low') }),
    told('customer.value', { customerId, valueClass: any(...CLASSES), analysisId }),
    told('customer.focus', { customerId, responsible: any('Li'), measures: any('a call each week') }),
    fc
      .tuple(customerId, ofGroup)
      .map(([id, group]) => ({ command: { type: 'customer.group', customerId: id, ...group } })),
    fc.tuple(planned, analysisId, any('spring offer', 'spring offer', null)).map(([group, analysis, strategy]) => ({
      command: { type: 'value-plan.make', ...group, analysisId: analysis, strategy, service: 'spare parts' },
    })),
  )
}
