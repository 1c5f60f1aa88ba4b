/** By when a case leaves a desk, where the company has set a limit for the step. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { at, on, receive, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { pause, resume } from './deeds.ts'

const owed = owing('step-owed')

const THREE_DAYS = { unitDays: { investigated: 3 } }
const accepted = [
  ...on('2026-03-02 10:00', until('form-filed')),
  ...on('2026-03-03 15:00', until('accepted', 'K-1', 'accepted')),
]
const underInvestigation = {
  clause: 'D03-10.2',
  status: 'due',
  since: '2026-03-03 15:00',
  due: '2026-03-07 00:00',
  facts: { reason: 'step:investigated', step: 'investigated', roles: ['quality-management'] },
} as const

export const stepLimitCases: readonly RegulationCase[] = [
  owed(
    'where the company gives quality management 3 days, they end with the third day after the acceptance',
    accepted,
    '2026-03-06 23:59:59.999',
    [underInvestigation],
    THREE_DAYS,
  ),
  owed(
    'from that midnight on the step is overdue',
    accepted,
    '2026-03-07 00:00',
    [{ ...underInvestigation, status: 'overdue' }],
    THREE_DAYS,
  ),
  owed(
    'a step without a limit of its own is never late',
    on('2026-03-02', receive()),
    '2027-03-02',
    [{ clause: 'D03-9.1.3', status: 'due', due: null, facts: { step: 'form-filed' } }],
    THREE_DAYS,
  ),
  owed(
    'a limit of 0 days ends with the day itself',
    accepted,
    '2026-03-03 23:59:59',
    [{ status: 'due', due: '2026-03-04 00:00' }],
    { unitDays: { investigated: 0 } },
  ),
  owed(
    'a whole day on which the clock stood still is not counted',
    [...accepted, at('2026-03-04 00:00', pause), at('2026-03-05 00:00', resume)],
    '2026-03-07 00:00',
    [{ status: 'due', due: '2026-03-08 00:00' }],
    THREE_DAYS,
  ),
  owed(
    'while the clock stands still nobody can say by when',
    [...accepted, at('2026-03-04 09:00', pause)],
    '2026-04-01',
    [{ status: 'undecidable', due: null, facts: { step: 'investigated' } }],
    THREE_DAYS,
  ),
  owed(
    'a case keeps the limits that were in force when the complaint came in',
    accepted,
    '2026-03-06',
    [{ status: 'due', due: '2026-03-07 00:00' }],
    { unitDays: dated([{ value: { investigated: 3 } }, { value: { investigated: 1 }, since: '2026-03-03' }]) },
  ),
  owed(
    'D14 names the limits of each unit, too',
    accepted,
    '2026-03-07 00:00',
    [{ clause: 'D14-10.2', status: 'overdue' }],
    { ...THREE_DAYS, edition: D14 },
  ),
  owed(
    'D02 has no such table; a limit that the company sets holds all the same',
    accepted,
    '2026-03-07 00:00',
    [{ status: 'overdue', due: '2026-03-07 00:00' }],
    { ...THREE_DAYS, edition: D02 },
  ),
  owed(
    'a service complaint is no business of these desks',
    on('2026-03-02', receive('K-1', { kind: 'service' })),
    '2026-03-04',
    [],
  ),
]
