/** 客诉编号: year, month and serial number, month by month of the office's calendar, without a gap. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import { accept, at, close, fileForm, on, receive, refuseConclusion, until } from '../../../facts/complaint/steps.ts'

interface Numbered {
  readonly number: string
  readonly month: string
  readonly serial: number
  readonly form?: number
}

const numbered = (title: string, given: readonly CaseStep[], when: CaseStep, data: Numbered): RegulationCase => ({
  provision: 'number-of-month',
  title,
  given,
  when,
  expect: { status: 'accepted', failed: [], events: [{ type: 'complaint.accepted', data: { form: 1, ...data } }] },
})

const refused = (title: string, given: readonly CaseStep[], when: CaseStep, rule: string): RegulationCase => ({
  provision: 'number-of-month',
  title,
  given,
  when,
  expect: { status: 'refused', failed: [rule], findings: [{ rule, clause: null, subject: 'complaint:K-1' }] },
})

const filed = (id: string, time: string) => on(time, receive(id), fileForm(id))
const accepted = (id: string, time: string) => [...filed(id, time), at(time, accept(id))]

/** So many cases accepted in November 2026. */
const inNovember = (count: number) =>
  Array.from({ length: count }, (_, index) => accepted(`N-${index + 1}`, '2026-11-16 10:00')).flat()

const november = (count: number, number: string) =>
  numbered(
    `case ${count + 1} of November has number ${number}`,
    [...inNovember(count), ...filed('K-1', '2026-11-16 11:00')],
    at('2026-11-16 11:00', accept()),
    { number, month: '2611', serial: count + 1 },
  )

const series: readonly RegulationCase[] = [
  november(0, '261101'),
  november(1, '261102'),
  november(98, '261199'),
  november(99, '2611100'),
  november(100, '2611101'),
  numbered(
    'the first case of December begins anew',
    [...inNovember(2), ...filed('K-1', '2026-12-01 09:00')],
    at('2026-12-01 09:00', accept()),
    { number: '261201', month: '2612', serial: 1 },
  ),
  numbered(
    'the first case of a new year, too',
    [...accepted('N-1', '2026-12-31 10:00'), ...filed('K-1', '2027-01-04 09:00')],
    at('2027-01-04 09:00', accept()),
    { number: '270101', month: '2701', serial: 1 },
  ),
]

const midnights: readonly RegulationCase[] = [
  numbered(
    'in the last moment of November in Shanghai it is November',
    [...inNovember(1), ...filed('K-1', '2026-11-30 23:00')],
    at('2026-11-30 23:59:59.999', accept()),
    { number: '261102', month: '2611', serial: 2 },
  ),
  numbered(
    'a moment later it is December, though it is still November in UTC',
    [...inNovember(1), ...filed('K-1', '2026-11-30 23:00')],
    at('2026-12-01 00:00', accept()),
    { number: '261201', month: '2612', serial: 1 },
  ),
  numbered(
    'what is said in UTC counts by the calendar of the office',
    [...inNovember(1), ...filed('K-1', '2026-11-30 23:00')],
    at('2026-11-30T16:00:00.000Z', accept()),
    { number: '261201', month: '2612', serial: 1 },
  ),
  numbered(
    'what was accepted in March and is written down in April has the next number of March',
    [
      ...accepted('N-1', '2026-03-31 10:00'),
      ...filed('K-1', '2026-03-31 16:00'),
      ...accepted('N-2', '2026-04-01 10:00'),
    ],
    { ...accept(), at: '2026-03-31 17:00', recorded: '2026-04-02 09:00' },
    { number: '260302', month: '2603', serial: 2 },
  ),
]

const further = on('2026-03-16', until('closed'), refuseConclusion(), fileForm())

const forms: readonly RegulationCase[] = [
  numbered('a further form keeps the number of the first, with -2', further, at('2026-03-17', accept()), {
    number: '260301-2',
    month: '2603',
    serial: 2,
    form: 2,
  }),
  numbered('also when it is accepted in a later month', further, at('2026-04-02', accept()), {
    number: '260301-2',
    form: 2,
    month: '2604',
    serial: 2,
  }),
  numbered(
    'the third form has -3',
    [...further, ...on('2026-03-17', until('closed', 'K-1', 'accepted'), refuseConclusion(), fileForm())],
    at('2026-03-18', accept()),
    { number: '260301-3', form: 3, month: '2603', serial: 3 },
  ),
  numbered(
    'a further form takes no number from the month: the next case has the next one',
    [...further, at('2026-03-17', accept()), ...filed('N-1', '2026-03-18')],
    at('2026-03-18', accept('N-1')),
    { number: '260302', month: '2603', serial: 2 },
  ),
  numbered(
    'a call that was taken back before it was accepted has no number',
    [...on('2026-03-16', receive('N-1'), close('N-1', 'withdrawn')), ...filed('K-1', '2026-03-17')],
    at('2026-03-17', accept()),
    { number: '260301', month: '2603', serial: 1 },
  ),
  refused('without a form there is nothing to number', on('2026-03-16', receive()), accept(), 'form-on-file'),
  refused('a form is numbered once', accepted('K-1', '2026-03-16'), accept(), 'form-not-accepted-yet'),
]

export const numberCases = [...series, ...midnights, ...forms]
