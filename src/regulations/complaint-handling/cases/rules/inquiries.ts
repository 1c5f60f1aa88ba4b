/** What is found out: the joint inspection, the production, who is responsible for how much. */
import type { RegulationCase } from '../../../../core/case.ts'
import {
  draftCountermeasure,
  fixResponsibility,
  investigate,
  receive,
  share,
  step,
  until,
} from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing, silent } from './showing.ts'
import { inspect } from './words.ts'

const received = until('received')

const TOGETHER = 'joint-inspection-by-three'
const together = showing(TOGETHER)
const THREE = ['sales', 'quality-management', 'manufacturing']

const inspections = inEachEdition({ D02: '9.2.1', D03: null, D14: null }, clause =>
  clause === null
    ? [
        together(
          'joint inspections are not spoken of: sales may go alone',
          received,
          inspect({ participants: ['sales'] }),
          silent(TOGETHER),
        ),
      ]
    : [
        together(
          'sales, quality management and manufacturing go together, before any form is filed',
          received,
          inspect(),
          kept(TOGETHER, { clause, actual: THREE, limit: THREE, facts: { appointed: [] } }),
        ),
        together(
          'they may go once more after the form was filed',
          until('investigated'),
          inspect({ participants: [...THREE, 'research'] }),
          kept(TOGETHER, { clause, actual: [...THREE, 'research'] }),
        ),
        together(
          'quality assurance of manufacturing goes instead of quality management, by the same sentence',
          received,
          inspect({ participants: ['sales', 'quality-assurance', 'manufacturing'] }),
          kept(TOGETHER, { clause, actual: ['sales', 'quality-assurance', 'manufacturing'] }),
        ),
        together(
          'quality management cannot come in time: the general manager has appointed somebody else',
          received,
          inspect({ participants: ['sales', 'manufacturing'], appointed: ['research-1'] }),
          kept(TOGETHER, { clause: 'D02-9.2.2', facts: { appointed: ['research-1'] } }),
        ),
        together(
          'nobody of quality, and nobody was appointed',
          received,
          inspect({ participants: ['sales', 'manufacturing'] }),
          broken(TOGETHER, { clause, actual: ['sales', 'manufacturing'], limit: THREE, facts: { appointed: [] } }),
        ),
        together(
          'without manufacturing',
          received,
          inspect({ participants: ['sales', 'quality-management'] }),
          broken(TOGETHER, { clause, actual: ['sales', 'quality-management'] }),
        ),
        together(
          'without sales',
          received,
          inspect({ participants: ['quality-management', 'manufacturing'] }),
          broken(TOGETHER, { clause, actual: ['quality-management', 'manufacturing'] }),
        ),
        together(
          'whoever was appointed stands in for quality management, not for manufacturing',
          received,
          inspect({ participants: ['sales'], appointed: ['research-1', 'warehouse-1'] }),
          broken(TOGETHER, { clause: 'D02-9.2.2', actual: ['sales'] }),
        ),
      ],
)

const PRODUCTION = 'production-details-reported'
const production = showing(PRODUCTION)
const known = { unit: 'foundry 2', machineAndShift: 'machine 4, night', staff: ['w-17'], producedOn: '2026-02-11' }
const unknown = { unit: null, machineAndShift: null, staff: [], producedOn: null }
const DETAILS = ['unit', 'machineAndShift', 'staff', 'producedOn'] as const

const drafted = (part: object, persons: readonly string[] = ['w-17']) =>
  draftCountermeasure('K-1', { production: { ...known, ...part }, persons })

const details = inEachEdition({ D02: '7.4.2', D03: '7.4.2', D14: '7.4.2' }, (clause, id) => {
  const limit = id === 'D02' ? ['unit', 'persons'] : [...DETAILS]
  const investigated = until('investigated')
  const missing = (words: string, part: object, actual: readonly string[], persons?: readonly string[]) =>
    production(words, investigated, drafted(part, persons), broken(PRODUCTION, { clause, actual, limit }))
  const reported = (words: string, part: object, persons?: readonly string[]) =>
    production(words, investigated, drafted(part, persons), kept(PRODUCTION, { clause, actual: [], limit }))
  const common = [
    reported('manufacturing reports everything', {}),
    missing('the unit that produced it is not reported', { unit: null }, ['unit']),
  ]
  if (id === 'D02') {
    return [
      ...common,
      missing('nobody is named as responsible', {}, ['persons'], []),
      missing('neither unit nor persons: both are named', unknown, ['unit', 'persons'], []),
      reported('machine, staff and date are not asked for', { ...unknown, unit: 'foundry 2' }),
    ]
  }
  return [
    ...common,
    missing('machine and shift are not reported', { machineAndShift: null }, ['machineAndShift']),
    missing('nobody of the staff is named', { staff: [] }, ['staff']),
    missing('the day of production is not reported', { producedOn: null }, ['producedOn']),
    missing('nothing is reported: all of it is named', unknown, DETAILS),
    reported('who is responsible is not asked for with it', {}, []),
  ]
})

const WHOLE = 'responsibility-sums-to-hundred'
const whole = showing(WHOLE)
const DEPARTMENTS = ['manufacturing', 'purchasing', 'sales']
const shares = (...ratios: readonly string[]) => ratios.map((ratio, index) => share(DEPARTMENTS[index]!, ratio))
const decided = (...ratios: readonly string[]) => fixResponsibility('decided', shares(...ratios))

const responsibilities = inEachEdition({ D02: '9.10.3', D03: '9.9.3', D14: '9.9.2' }, clause => {
  const sums = (words: string, ratios: readonly string[]) =>
    whole(words, until('investigated'), decided(...ratios), kept(WHOLE, { clause, actual: '100', limit: '100' }))
  const misses = (words: string, ratios: readonly string[], actual: string) =>
    whole(words, until('investigated'), decided(...ratios), broken(WHOLE, { clause, actual, limit: '100' }))
  return [
    sums('one department bears all of it', ['100']),
    sums('33.33, 33.33 and 33.34 are the whole', ['33.33', '33.33', '33.34']),
    sums('a department may bear nothing of it', ['100', '0']),
    sums('the fourth place counts: 33.3333, 33.3333 and 33.3334', ['33.3333', '33.3333', '33.3334']),
    misses('three times 33.3333 is 99.9999: not the whole', ['33.3333', '33.3333', '33.3333'], '99.9999'),
    misses('one ten-thousandth too much', ['33.3333', '33.3334', '33.3334'], '100.0001'),
    misses('half of it is nobody’s', ['50'], '50'),
    misses('twice the whole', ['100', '100'], '200'),
  ]
})

const bodies: readonly RegulationCase[] = [
  whole(
    'the departments are named with the sum',
    until('investigated'),
    decided('60', '30'),
    broken(WHOLE, { actual: '90', facts: { departments: ['manufacturing', 'purchasing'] } }),
  ),
  whole(
    'two persons of one department share its part',
    until('investigated'),
    fixResponsibility('decided', [share('manufacturing', '50', 'w-17'), share('manufacturing', '50', 'w-18')]),
    kept(WHOLE, { actual: '100' }),
  ),
  whole(
    'what quality management proposes with the investigation is the whole, too',
    until('accepted'),
    investigate('K-1', { responsible: shares('70', '30') }),
    kept(WHOLE, { actual: '100', facts: { departments: ['manufacturing', 'purchasing'] } }),
  ),
  whole(
    'an investigation that leaves a part of it open is refused',
    until('accepted'),
    investigate('K-1', { responsible: shares('70') }),
    broken(WHOLE, { actual: '70' }),
  ),
  whole(
    'an investigation may leave open who is responsible altogether',
    until('accepted'),
    investigate(),
    silent(WHOLE),
  ),
  whole(
    'the monthly review, too, shares out the whole',
    until('closed'),
    fixResponsibility('confirmed', shares('70', '29.99')),
    broken(WHOLE, { actual: '99.99' }),
  ),
  whole(
    'a complaint about service has no shares by this procedure',
    [receive('K-1', { kind: 'service' }), step('register', 'K-1', 'front-desk')],
    decided('70'),
    silent(WHOLE),
  ),
]

export const inquiryCases = [...inspections, ...details, ...responsibilities, ...bodies]
