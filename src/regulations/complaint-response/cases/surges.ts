/** Surges: more than 3 complaints within 7 days, the day of the complaint being the last of them. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { complain } from '../../../facts/complaint/service-steps.ts'
import { at, receive as complainOfProduct } from '../../../facts/complaint/steps.ts'

/** One complaint at each of these times. */
const complaints = (...times: readonly string[]): CaseStep[] =>
  times.map((time, index) => at(time, complain(`S-${index + 1}`)))
const start: CaseStep = { command: { type: 'complaint.start-emergency', reason: 'the lifts of all buildings' } }

const three = ['2026-03-02 09:00', '2026-03-03 09:00', '2026-03-04 09:00']
const surge = owing('emergency-procedure-started')
const begun = {
  subject: 'complaints:all',
  clause: 'A02-6.2.2',
  since: '2026-03-05 09:00',
  due: null,
  facts: { complaints: 4, threshold: 3, days: 7 },
} as const

const four = complaints(...three, '2026-03-05 09:00')
export const surgeCases: readonly RegulationCase[] = [
  surge('3 complaints within 7 days are no surge', complaints(...three), '2026-03-05', []),
  surge('the 4th is one', four, '2026-03-05', [begun]),
  surge(
    'product and service complaints count together',
    [...complaints(...three), at('2026-03-05 09:00', complainOfProduct('K-1'))],
    '2026-03-05',
    [begun],
  ),
  surge(
    'the 1st and the 4th on the 1st and the 7th day: within 7 days',
    complaints(...three, '2026-03-08 23:59:59'),
    '2026-03-09',
    [{ ...begun, since: '2026-03-08 23:59:59' }],
  ),
  surge('on the 8th day, the 1st is out of the window', complaints(...three, '2026-03-09 00:00'), '2026-03-10', []),
  surge(
    'a second before the midnight and the midnight itself are two days',
    complaints('2026-03-02 09:00', '2026-03-03 09:00', '2026-03-08 23:59:59', '2026-03-09 00:00'),
    '2026-03-10',
    [],
  ),
  surge(
    'all on one day',
    complaints('2026-03-02 09:00', '2026-03-02 09:01', '2026-03-02 09:02', '2026-03-02 09:03'),
    '2026-03-03',
    [{ since: '2026-03-02 09:03' }],
  ),
  surge(
    'done when the procedure is started, at that moment or later',
    [...four, at('2026-03-05 09:00', start)],
    '2026-03-06',
    [],
  ),
  surge(
    'a start before it does not do',
    [...complaints(...three), at('2026-03-04 10:00', start), at('2026-03-05 09:00', complain('S-4'))],
    '2026-03-06',
    [begun],
  ),
  surge(
    'the 5th and the 6th belong to the same surge',
    [
      ...four,
      at('2026-03-05 10:00', start),
      at('2026-03-06 09:00', complain('S-5')),
      at('2026-03-07 09:00', complain('S-6')),
    ],
    '2026-03-08',
    [],
  ),
  surge(
    'until it is started, it is owed since the 4th',
    [...four, at('2026-03-06 09:00', complain('S-5'))],
    '2026-03-08',
    [begun],
  ),
  surge(
    'a surge that begins after it had become quiet needs another start',
    [
      ...four,
      at('2026-03-05 10:00', start),
      ...['2026-04-01 09:00', '2026-04-01 10:00', '2026-04-01 11:00', '2026-04-01 12:00'].map((time, index) =>
        at(time, complain(`T-${index + 1}`)),
      ),
    ],
    '2026-04-02',
    [{ since: '2026-04-01 12:00', facts: { complaints: 4 } }],
  ),
  surge(
    'complaints that are told late count on the day on which they came in',
    [
      ...complaints(...three, '2026-03-20 09:00'),
      { ...complain('S-5'), at: '2026-03-05 09:00', recorded: '2026-03-21 09:00' },
    ],
    '2026-03-22',
    [begun],
  ),
  surge('as of an earlier day it was not there', four, '2026-03-04', []),
  surge(
    'a lower threshold of the company is exceeded by the first complaint of its day',
    [...complaints(...three), at('2026-03-05 09:00', complain('S-4'))],
    '2026-03-06',
    [{ since: '2026-03-05 09:00', facts: { complaints: 4, threshold: 2 } }],
    { surgeThreshold: dated([{ value: 10 }, { value: 2, since: '2026-03-05' }]) },
  ),
]
