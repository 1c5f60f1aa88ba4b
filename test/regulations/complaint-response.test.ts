/** Response to complaints in offices that a case book does not know: other calendars and values. */
import { describe, expect, test } from 'vitest'
import { complaintResponse, memoryStore, officeCalendar, open } from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'
import { classify, complain } from '../steps/service.ts'
import { at } from '../steps/times.ts'

const ordinary = {
  responseHours: 4,
  generalProgressDays: 3,
  complexSolutionDays: 5,
  recurrenceDays: 90,
  surgeThreshold: 3,
  surgeWindowDays: 7,
}

test.each([
  ['responseHours', 'A04-3.3.2.1'],
  ['generalProgressDays', 'A04-3.3.2.3'],
  ['complexSolutionDays', 'A04-3.3.2.4'],
  ['recurrenceDays', 'A04-3.3.3.6'],
  ['surgeThreshold', 'A02-6.2.2'],
  ['surgeWindowDays', 'A02-6.2.2'],
])('%s is blank in the documents', (parameter, clause) => {
  const regulations = [complaintResponse({ ...ordinary, [parameter]: undefined })]
  expect(() => open({ store: memoryStore(), regulations })).toThrow(
    expect.objectContaining({ code: 'PARAMETER_MISSING', details: expect.objectContaining({ parameter, clause }) }),
  )
})

describe('in a year whose holidays are not announced', () => {
  const calendar = officeCalendar({ knownYears: [2025, 2026] })
  const regulations = [complaintResponse(ordinary)]
  const owed = async (obligation: string, ...steps: readonly CaseStep[]) => {
    const { office } = await given({ regulations, calendar }, ...steps).expect({})
    return (await office.obligations({ asOf: '2027-01-20T12:00:00+08:00', obligation }))[0]
  }

  test('office hours and working days cannot be counted into it', async () => {
    const thursday = at('2026-12-31 16:00', complain())
    const general = at('2026-12-31 16:30', classify('S-1', { complexity: 'general' }))
    const undecidable = { status: 'undecidable', due: null, facts: { reason: 'unannounced' } }
    expect(await owed('complaint-responded', thursday)).toMatchObject(undecidable)
    expect(await owed('general-complaint-progress-told', thursday, general)).toMatchObject(undecidable)
  })

  test('what ends before it can', async () => {
    const noon = at('2026-12-31 13:30', complain())
    expect(await owed('complaint-responded', noon)).toMatchObject({ due: '2026-12-31T09:30:00.000Z' })
  })
})

test('holidays and make-up days of the calendar count as such', async () => {
  const calendar = officeCalendar({ holidays: ['2026-03-03'], workingDays: ['2026-03-07'] })
  const steps = [at('2026-03-02 09:00', complain()), at('2026-03-02 09:01', classify('S-1', { complexity: 'complex' }))]
  const { office } = await given({ regulations: [complaintResponse(ordinary)], calendar }, ...steps).expect({})
  const [duty] = await office.obligations({
    asOf: '2026-03-02T12:00:00+08:00',
    obligation: 'complex-complaint-solution-told',
  })
  // Wednesday, Thursday, Friday, Saturday (made up), Monday.
  expect(duty).toMatchObject({ due: '2026-03-09T16:00:00.000Z' })
})

test('a surge is counted by the days of the office, wherever it is', async () => {
  const regulations = [complaintResponse({ ...ordinary, surgeThreshold: 1, surgeWindowDays: 1 })]
  const surges = async (zone: string, ...times: readonly string[]) => {
    const steps = times.map((time, index) => at(time, complain(`S-${index + 1}`)))
    const calendar = officeCalendar({ zone })
    const { office } = await given({ regulations, calendar }, ...steps).expect({})
    return office.obligations({ asOf: '2026-03-10T12:00:00Z', obligation: 'emergency-procedure-started' })
  }
  const times = ['2026-03-02T15:30:00Z', '2026-03-02T16:30:00Z']
  expect(await surges('Asia/Shanghai', ...times)).toEqual([])
  expect(await surges('Europe/London', ...times)).toMatchObject([{ since: '2026-03-02T16:30:00.000Z' }])
})
