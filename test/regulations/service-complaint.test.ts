/** Service complaints in offices that a case book does not know: other calendars, other zones, other values. */
import { describe, expect, test } from 'vitest'
import {
  dated,
  handlingOfCase,
  memoryStore,
  type Office,
  officeCalendar,
  open,
  serviceComplaint,
  serviceReport,
} from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'
import { close, complain, pause, register, reopen, resolve, resume } from '../steps/service.ts'
import { at } from '../steps/times.ts'

const ordinary = { handlingDays: 7, effectiveFrom: '2025-08-15' }
const inForce = (company = {}) => serviceComplaint({ ...ordinary, ...company })
const announced = officeCalendar({ knownYears: [2025, 2026] })
const setting = { regulations: [inForce()], calendar: announced }

describe('in a year whose holidays are not announced', () => {
  const last = [at('2026-12-30 09:00', complain()), at('2026-12-30 10:00', register())]
  const owed = async (steps: readonly CaseStep[], obligation: string) => {
    const { office } = await given(setting, ...steps).expect({})
    const [duty] = await office.obligations({ asOf: '2027-01-20T12:00:00+08:00', obligation })
    return { duty, office }
  }

  test('two working days cannot be counted into it', async () => {
    const { duty, office } = await owed([...last, at('2026-12-30 16:00', resolve())], 'customer-followed-up')
    expect(duty).toMatchObject({ status: 'undecidable', due: null, facts: { reason: 'unannounced', days: 2 } })
    expect(office.explain(duty!, 'en')).toMatch(/^Undecidable: Follow-up of a complaint \(D10-5\.3\)\./)
  })

  test('up to its eve they can', async () => {
    const tuesday = [at('2026-12-29 09:00', complain()), at('2026-12-29 16:00', resolve())]
    expect((await owed(tuesday, 'customer-followed-up')).duty).toMatchObject({ due: '2026-12-31T16:00:00.000Z' })
  })

  test('hours, minutes and calendar days do not ask what day it is', async () => {
    const eve = [at('2026-12-31 20:00', complain())]
    expect((await owed(eve, 'registered-at-front-desk')).duty).toMatchObject({ due: '2027-01-01T12:00:00.000Z' })
    expect((await owed(last, 'handled-in-time')).duty).toMatchObject({ due: '2027-01-06T16:00:00.000Z' })
  })
})

test('the 24 hours are hours that pass, also when the clocks are set forward', async () => {
  const calendar = officeCalendar({ zone: 'Europe/Berlin' })
  const { office } = await given({ regulations: [inForce()], calendar }, at('2026-03-28 12:00', complain())).expect({})
  const [duty] = await office.obligations({ asOf: '2026-03-29T08:00:00Z', obligation: 'registered-at-front-desk' })
  expect(duty).toMatchObject({ since: '2026-03-28T11:00:00.000Z', due: '2026-03-29T11:00:00.000Z' })
  expect(duty!.counted).toEqual([{ from: '2026-03-28T11:00:00.000Z', to: '2026-03-29T11:00:00.000Z', seconds: 86_400 }])
})

describe('the numbers', () => {
  test.each([
    ['handlingDays', 'D10-2.4', { effectiveFrom: '2025-08-15' }],
    ['effectiveFrom', 'D10-E', { handlingDays: 7 }],
  ])('%s is blank in the document', (parameter, clause, company) => {
    expect(() => open({ store: memoryStore(), regulations: [serviceComplaint(company)] })).toThrow(
      expect.objectContaining({ code: 'PARAMETER_MISSING', details: expect.objectContaining({ parameter, clause }) }),
    )
  })

  test.each([0, 1001, 1.5])('handlingDays of %s', handlingDays => {
    expect(() => open({ store: memoryStore(), regulations: [inForce({ handlingDays })] })).toThrow(
      expect.objectContaining({ code: 'PARAMETER_INVALID' }),
    )
  })

  test('a case keeps the limit of the day on which it was registered', async () => {
    const handlingDays = dated([{ value: 7 }, { value: 3, since: '2026-03-03' }])
    const steps = [at('2026-03-02 23:59', register('S-1')), at('2026-03-03 00:00', register('S-2'))]
    const received = [at('2026-03-02 09:00', complain('S-1')), at('2026-03-02 09:00', complain('S-2'))]
    const { office } = await given([inForce({ handlingDays })], ...received, ...steps).expect({})
    expect(await office.view(handlingOfCase, 'S-1')).toMatchObject({ due: '2026-03-09T16:00:00.000Z' })
    expect(await office.view(handlingOfCase, 'S-2')).toMatchObject({ due: '2026-03-06T16:00:00.000Z' })
  })
})

describe('the view of a case and its duty', () => {
  const life = [
    at('2026-03-02 09:00', complain()),
    at('2026-03-02 10:00', register()),
    at('2026-03-04 09:00', pause()),
    at('2026-03-06 15:00', resume()),
    at('2026-03-08 09:00', close()),
    at('2026-03-11 09:00', reopen()),
  ]
  const limitOf = async (office: Office, when: string) => {
    const duties = await office.obligations({ asOf: when, obligation: 'handled-in-time', status: [...EVERY] })
    return { duty: duties[0], handling: await office.view(handlingOfCase, 'S-1', { at: when }) }
  }

  test.each([
    '2026-03-03T12:00:00+08:00',
    '2026-03-05T12:00:00+08:00',
    '2026-03-07T12:00:00+08:00',
    '2026-03-12T12:00:00+08:00',
    '2026-03-12T23:59:59+08:00',
    '2026-03-13T00:00:00+08:00',
    '2026-03-20T12:00:00+08:00',
  ])('agree at %s', async when => {
    const { office } = await given([inForce()], ...life).expect({})
    const { duty, handling } = await limitOf(office, when)
    expect(handling.due).toBe(duty!.due)
    expect(handling.counted).toEqual(duty!.counted)
    expect(handling.verdict).toBe(VERDICT_OF[duty!.status])
  })
})

const EVERY = ['running', 'due', 'overdue', 'undecidable'] as const
const VERDICT_OF = { running: 'open', due: 'open', overdue: 'overdue', undecidable: 'undecidable' } as const

test.each(['', 'week', 'week:2026-02-30', 'month:2026-13-01', 'year:2026-01-01'])(
  'the report of %j is of no period',
  async key => {
    const { office } = await given([inForce()]).expect({})
    await expect(office.view(serviceReport, key)).rejects.toMatchObject({ code: 'INVALID_DATE' })
  },
)
