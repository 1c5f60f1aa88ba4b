/** What consultants do: receptions that end in an order or in nothing, days with their outings and logs, roadshows. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import * as steps from '../steps/vehicle.ts'
import { type Act, type FastCheck, PLAIN } from './deed.ts'
import { PEOPLE } from './vehicle-acts.ts'

const RECEPTIONS = ['RC-1', 'RC-2', 'RC-3']
const DAYS = ['2026-01-05', '2026-01-06']
const ROADSHOWS = ['RS-1', 'RS-2']
const PROSPECTS = ['Q-0', 'Q-1', 'Q-2']
const STEPS = ['greet', 'ask', 'show']
const LEADER = { personId: 'zhang', role: 'sales-group-leader' }
const ASSISTANT = { personId: 'sales-assistant', role: 'sales-assistant' }
const outing = (day: string, back: number) => ({
  leftAt: `${day}T01:00:00.000Z`,
  backAt: `${day}T0${back}:00:00.000Z`,
})

export function workActs(fc: FastCheck): fc.Arbitrary<Act> {
  const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const act = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.record(fields, PLAIN).map((given): Act => ({ command: { type, ...given } }))
  const consultantId = any(...PEOPLE)
  const few = fc.nat({ max: 3 })
  const day = any(...DAYS)
  const ofDay = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
    act(`sales-day.${type}`, { consultantId, day, ...fields })
  const whom = any(...PROSPECTS)
  return fc.oneof(
    act('showroom.begin-reception', { receptionId: any(...RECEPTIONS), consultantId }),
    act('showroom.close-reception', {
      receptionId: any(...RECEPTIONS),
      steps: any(STEPS, STEPS, ['greet']),
      orderId: any('O-1', null),
      driveId: any('D-1', null, null, null),
    }),
    act('sales-rates.summarise', {
      consultantId,
      period: any('2026-01', '2026-03'),
      receptions: few,
      closed: few,
      contacts: few,
      drives: few,
    }),
    ofDay('work', { post: any('consultant', 'key-account', 'marketing') }),
    ofDay('hand-in-log', { receivedBy: any(LEADER, LEADER, ASSISTANT) }),
    fc.tuple(consultantId, day, any(0, 8)).map(([consultantId, day, back]): Act => {
      return { command: { type: 'sales-day.make-outing', consultantId, day, ...outing(day, back) } }
    }),
    ofDay('make-contact', { kind: any('met', 'phoned', 'visited'), whom }),
    ofDay('draw-route'),
    ofDay('record-visit', { whom, cardId: any('K-1') }),
    ofDay('report-action', { whom, report: any('shown the new model') }),
    ...roadshowActs(fc, day, consultantId),
    act('sales-report.find-fault', {
      consultantId,
      report: any('sales-log', 'outdoor-numbers'),
      fault: any('wrong', 'forged', 'careless'),
      about: any('R-1'),
    }),
  )
}

/** A roadshow is held, and who was met there is put down. */
function roadshowActs(fc: FastCheck, day: fc.Arbitrary<string>, consultantId: fc.Arbitrary<string>) {
  const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const act = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc
      .record({ roadshowId: any(...ROADSHOWS), ...fields }, PLAIN)
      .map((given): Act => ({ command: { type, ...given } }))
  return [
    act('roadshow.hold', {
      specialistId: consultantId,
      day,
      place: any('the market square'),
      consultants: any([...PEOPLE], ['li']),
      photographs: any(['P-1'], ['P-1'], []),
      keptBy: any('marketing', 'marketing', 'sales'),
    }),
    act('roadshow.collect-leads', { consultantId, prospects: fc.subarray(PROSPECTS, { minLength: 1 }) }),
  ]
}

/** A reception from its beginning to its end, a day of a key-account specialist, or a roadshow. */
export function workTales(fc: FastCheck): fc.Arbitrary<readonly CaseStep[]> {
  const about = fc.record(
    {
      receptionId: fc.constantFrom(...RECEPTIONS),
      consultantId: fc.constantFrom(...PEOPLE),
      day: fc.constantFrom(...DAYS),
      of: fc.constantFrom('reception', 'day', 'day', 'roadshow'),
      roadshowId: fc.constantFrom(...ROADSHOWS),
    },
    PLAIN,
  )
  return about.map(({ receptionId, roadshowId, consultantId, day, of }) => {
    const step = (type: string, fields: object): CaseStep => ({ command: { type, ...fields } })
    const ofDay = (type: string, fields: object = {}) => step(`sales-day.${type}`, { consultantId, day, ...fields })
    if (of === 'roadshow') {
      const held = { day, place: 'the market square', photographs: ['P-1'], keptBy: 'marketing' }
      return [
        step('roadshow.hold', { roadshowId, specialistId: consultantId, consultants: [consultantId], ...held }),
        step('roadshow.collect-leads', { roadshowId, consultantId, prospects: [...PROSPECTS] }),
      ]
    }
    if (of === 'reception') {
      return [
        step('showroom.begin-reception', { receptionId, consultantId }),
        steps.place('O-1'),
        step('showroom.close-reception', { receptionId, steps: STEPS, orderId: 'O-1' }),
      ]
    }
    return [
      ofDay('work', { post: 'key-account' }),
      ofDay('make-outing', outing(day, 8)),
      ofDay('make-contact', { kind: 'met', whom: 'Q-1' }),
      ofDay('make-contact', { kind: 'visited', whom: 'Q-2' }),
      ofDay('draw-route'),
      ofDay('record-visit', { whom: 'Q-2', cardId: 'K-1' }),
      ofDay('report-action', { whom: 'Q-2', report: 'shown the new model' }),
      ofDay('hand-in-log', { receivedBy: LEADER }),
    ]
  })
}
