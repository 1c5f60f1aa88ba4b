/** Partners of joint projects: applications step by step, of which any may be left out, and what follows an admission. */
import type fc from 'fast-check'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import { PLAIN } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

const UNITS = ['east', 'west']
const ITEMS = ['address', 'staff', 'equipment']
const SHEETS = ['main', 'attachment-1', 'attachment-2', 'attachment-3']
const CLASSES = ['A', 'B', 'C', 'D']
const MATERIALS = ['licence', 'certificate']
const ASPECTS = ['contract-performance', 'safety-quality', 'cooperation', 'after-completion', 'credit']
const CONTENTS = ['contract-area', 'connections', 'past-results', 'performance', 'after-completion', 'credit']
const OFFICE = 'shengchang'
const MARKET = 'market-development'

const by = (department: string) => ({ actor: { id: `somebody of ${department}`, department } })
const act = (type: string, fields: object, department?: string): Act => ({
  command: { type: `partner.${type}`, ...fields },
  ...(department !== undefined && by(department)),
})
const allMet = ITEMS.map(item => ({ item, state: 'met' }))

export function partnerEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: partnerActs(fc, places).map(one => [one]), weight: 4 },
    { arbitrary: application(fc, places), weight: 2 },
    { arbitrary: changeOfClass(fc, places), weight: 1 },
    { arbitrary: bid(fc, places), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((one, index) => ({ ...one, ...times[index]! })))
}

const LONGEST = 10

/** From the form to the first class; mostly whole. */
function application(fc: FastCheck, { partners }: Places): fc.Arbitrary<readonly Act[]> {
  const parts = fc.tuple(fc.constantFrom(...partners), fc.constantFrom(...UNITS), fc.constantFrom('C', 'D', 'A'))
  return parts.chain(([partnerId, unitId, to]) => {
    const steps = [
      act('take-on', { partnerId, unitId, remote: false }),
      act('fill-form', { partnerId, formId: `F-${partnerId}`, sheets: SHEETS, items: allMet }, unitId),
      act('inspect', { partnerId, unitId, items: allMet }),
      act('hand-over-form', { partnerId }, unitId),
      act('screen', { partnerId, fit: true }, OFFICE),
      act('review-form', { partnerId, passed: true }, OFFICE),
      act('admit', { partnerId }, OFFICE),
      act('file-form', { partnerId, place: 'cabinet 3' }, OFFICE),
      act('grade', { partnerId, to }, OFFICE),
    ]
    const unfit = [
      ...steps.slice(0, 4),
      act('screen', { partnerId, fit: false }, OFFICE),
      act('turn-down', { partnerId, explanation: 'no staff of its own' }, OFFICE),
    ]
    return fc.oneof(
      { arbitrary: fc.constant(steps), weight: 3 },
      { arbitrary: fc.subarray(steps), weight: 1 },
      { arbitrary: fc.constant(unfit), weight: 1 },
    )
  })
}

function changeOfClass(fc: FastCheck, { partners }: Places): fc.Arbitrary<readonly Act[]> {
  const parts = fc.tuple(fc.constantFrom(...partners), fc.constantFrom(...UNITS), fc.constantFrom(...CLASSES))
  return fc.tuple(parts, fc.nat({ max: 99 })).chain(([[partnerId, unitId, to], number]) => {
    const request = { partnerId, requestId: `R-${number}` }
    return fc.subarray(
      [
        act('request-grade', { ...request, to, ground: 'other' }, unitId),
        act('answer-grade', { ...request, department: OFFICE, agrees: true }, OFFICE),
        act('answer-grade', { ...request, department: MARKET, agrees: true }, MARKET),
        act('grade', { ...request, to }, OFFICE),
      ],
      { minLength: 2 },
    )
  })
}

/** A project from its planning to its outcome. */
function bid(fc: FastCheck, { partners }: Places): fc.Arbitrary<readonly Act[]> {
  const parts = fc.tuple(fc.constantFrom(...partners), fc.nat({ max: 99 }), fc.constantFrom('won', 'lost', 'dropped'))
  return parts.map(([partnerId, number, outcome]) => {
    const project = { partnerId, projectId: `B-${number}` }
    return [act('plan-project', project), act('negotiate', project), act('decide-project', { ...project, outcome })]
  })
}

export function partnerActs(fc: FastCheck, { partners, customers }: Places): fc.Arbitrary<Act> {
  const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const partnerId = any(...partners)
  const unitId = any(...UNITS)
  const projectId = any('H-1', 'H-2')
  const requestId = fc.nat({ max: 4 }).map(number => `R-${number}`)
  const items = fc
    .subarray(ITEMS)
    .chain(some =>
      fc.tuple(...some.map(item => any('met', 'met', 'met', 'unclear', 'not-met').map(state => ({ item, state })))),
    )
  const joint = any(null, null, { organizer: OFFICE, with: UNITS }, { organizer: 'west', with: ['east'] })
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, departments = [...UNITS]) =>
    fc
      .tuple(fc.record({ partnerId, ...fields }, PLAIN), any(...departments))
      .map(([given, department]) => act(type, given, department))
  const office = [OFFICE, OFFICE, MARKET, 'east']
  return fc.oneof(
    told('take-on', { unitId, remote: fc.boolean(), customerId: any(null, null, null, ...customers.slice(0, 1)) }),
    told('fill-form', { formId: any('F-P-1', 'F-P-2'), sheets: fc.subarray(SHEETS), items }),
    told('inspect', { unitId, joint, items }),
    told('hand-over-form', {}),
    told('screen', { fit: fc.boolean() }, office),
    told('review-form', { passed: fc.boolean() }, office),
    told('turn-down', { explanation: any('no staff', null) }, office),
    told('admit', {}, office),
    told('file-form', { place: any('cabinet 3') }, office),
    told('request-grade', { requestId, to: any(...CLASSES), ground: any('bid-won', 'bid-lost', 'other'), projectId }),
    told('answer-grade', { requestId, department: any(OFFICE, MARKET), agrees: fc.boolean() }, [OFFICE, MARKET]),
    told('grade', { to: any(...CLASSES), requestId: fc.option(requestId) }, office),
    told('plan-project', { projectId }),
    told('decide-project', { projectId, outcome: any('won', 'lost', 'dropped') }),
    told('negotiate', { projectId }),
    told('record-visit', { unitId, joint, bySeniorManagement: fc.boolean(), informationUpdated: fc.boolean() }),
    told('pass-on-visit', { unitId, informationUpdated: fc.boolean() }),
    told('update-archive', { contents: fc.subarray(CONTENTS) }, office),
    told('copy-archive', {}, office),
    told('provide-material', {
      material: any(...MATERIALS),
      genuine: any(true, true, false),
      validUntil: any(null, '2026-01-20', '2026-03-31'),
    }),
    told('assess', { aspect: any(...ASPECTS), standing: any('outstanding', 'outstanding', 'ordinary', 'poor') }),
    told('grant-preference', { preference: any('lower-fees', 'priority-service') }, office),
  )
}
