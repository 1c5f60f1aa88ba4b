/** What is reported and drawn up within days: the investigation report, the consolidated opinion, the joint inspection. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  accept,
  at,
  close,
  consolidate,
  fileForm,
  investigate,
  negotiate,
  nothing,
  on,
  receive,
  refuseConclusion,
  reportInvestigation,
  step,
  until,
} from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D03 } from '../editions/d03.ts'
import { D14 } from '../editions/d14.ts'
import { OFFICE, pause, reopen, resume, sendBack } from './deeds.ts'

const reported = owing('investigation-report-due')
const accepted = on('2026-03-02 09:00', until('accepted'))
const investigated = [...accepted, at('2026-03-02 10:00', investigate())]
const FIFTH_ENDS = '2026-03-06 00:00'

const reports: readonly RegulationCase[] = [
  reported(
    'three days after the investigation: until the end of the third, the day of the investigation not counted',
    investigated,
    '2026-03-05 23:59:59.999',
    [
      {
        subject: 'complaint:K-1',
        clause: 'D03-9.2',
        status: 'due',
        since: '2026-03-02 10:00',
        due: FIFTH_ENDS,
        facts: { number: '260301', reason: 'investigation-report', roles: ['quality-management'] },
      },
    ],
  ),
  reported('overdue from the midnight that ends that day', investigated, FIFTH_ENDS, [{ status: 'overdue' }]),
  reported('done with the report', [...investigated, reportInvestigation()], FIFTH_ENDS, []),
  reported('before the investigation there is nothing to report', accepted, FIFTH_ENDS, []),
  reported(
    'investigated in the last moment of the day: the same deadline',
    [...accepted, at('2026-03-02 23:59:59.999', investigate())],
    '2026-03-03',
    [{ due: FIFTH_ENDS }],
  ),
  reported(
    'investigated a moment later, after midnight in Shanghai: a day more',
    [...accepted, at('2026-03-03 00:00', investigate())],
    '2026-03-03',
    [{ due: '2026-03-07 00:00' }],
  ),
  reported(
    'weekends and holidays count: investigated on 30 September, due at the end of 3 October',
    on('2026-09-30', until('investigated')),
    '2026-10-03',
    [{ status: 'due', due: '2026-10-04 00:00' }],
  ),
  reported(
    'over the end of February: investigated on the 27th, due at the end of 2 March',
    on('2026-02-27', until('investigated')),
    '2026-03-02',
    [{ due: '2026-03-03 00:00' }],
  ),
  reported('and of 1 March in a leap year', on('2028-02-27', until('investigated')), '2028-03-01', [
    { due: '2028-03-02 00:00' },
  ]),
  reported(
    'an investigation told late counts from the day on which it was made',
    [...accepted, { ...investigate(), at: '2026-03-02 10:00', recorded: '2026-03-09 10:00' }],
    '2026-03-09 10:00',
    [{ status: 'overdue', since: '2026-03-02 10:00', due: FIFTH_ENDS }],
  ),
  reported(
    'whole days on which the clock stood still are not counted',
    [...investigated, at('2026-03-03 18:00', pause), at('2026-03-06 09:00', resume)],
    '2026-03-06',
    [{ status: 'due', due: '2026-03-08 00:00' }],
  ),
  reported(
    'while it stands still the day is not known',
    [...investigated, at('2026-03-03 18:00', pause)],
    '2026-03-20',
    [{ status: 'undecidable', due: null }],
  ),
  reported(
    'the closing of the case does not do away with it',
    [...investigated, close('K-1', 'withdrawn')],
    FIFTH_ENDS,
    [{ status: 'overdue', due: FIFTH_ENDS }],
  ),
  reported(
    'it may be handed in after the closing',
    [...investigated, close('K-1', 'withdrawn'), reportInvestigation()],
    FIFTH_ENDS,
    [],
  ),
  reported(
    'who investigates again reports again',
    [...investigated, reportInvestigation(), at('2026-03-10 10:00', investigate('K-1', { cause: 'cooling' }))],
    '2026-03-11',
    [{ status: 'due', since: '2026-03-10 10:00', due: '2026-03-14 00:00' }],
  ),
  reported(
    'a further form is investigated anew, and reported on anew',
    [
      ...on('2026-03-02', until('closed'), refuseConclusion()),
      ...on('2026-04-01 10:00', fileForm(), accept(), investigate()),
    ],
    '2026-04-02',
    [{ since: '2026-04-01 10:00', due: '2026-04-05 00:00', facts: { number: '260301-2' } }],
  ),
  reported('D02 says the same by its own clause', investigated, FIFTH_ENDS, [{ clause: 'D02-9.3', due: FIFTH_ENDS }], {
    edition: D02,
  }),
  reported('D14, too', investigated, FIFTH_ENDS, [{ clause: 'D14-9.2', due: FIFTH_ENDS }], { edition: D14 }),
]

const drawnUp = owing('consolidated-opinion-due')
const drafted = on('2026-03-02 09:00', until('handling-drafted'))
const negotiated = [...drafted, at('2026-03-02 10:00', negotiate())]
const THIRD_ENDS = '2026-03-04 00:00'

const opinions: readonly RegulationCase[] = [
  drawnUp(
    'within one day of the form coming back with the result: until the end of the next day',
    negotiated,
    '2026-03-03 23:59:59.999',
    [
      {
        subject: 'complaint:K-1',
        clause: 'D03-9.5.1',
        status: 'due',
        since: '2026-03-02 10:00',
        due: THIRD_ENDS,
        facts: { number: '260301', reason: 'consolidated-opinion', roles: [OFFICE] },
      },
    ],
  ),
  drawnUp('overdue from that midnight on', negotiated, THIRD_ENDS, [{ status: 'overdue' }]),
  drawnUp('done with the opinion', [...negotiated, consolidate()], THIRD_ENDS, []),
  drawnUp('before the form is back there is nothing to draw up', drafted, THIRD_ENDS, []),
  drawnUp(
    'a negotiation that came to nothing asks for the opinion all the same',
    [...drafted, at('2026-03-02 10:00', negotiate('K-1', nothing, { agreed: false }))],
    THIRD_ENDS,
    [{ status: 'overdue', due: THIRD_ENDS }],
  ),
  drawnUp(
    'a form that comes back on a Friday is due on Saturday',
    [...on('2026-03-06', until('handling-drafted')), at('2026-03-06 18:00', negotiate())],
    '2026-03-07',
    [{ status: 'due', due: '2026-03-08 00:00' }],
  ),
  drawnUp(
    'what the approver sent back is drawn up again within a day of that',
    [...negotiated, at('2026-03-03 09:00', consolidate()), at('2026-03-09 09:00', sendBack)],
    '2026-03-10',
    [{ status: 'due', since: '2026-03-09 09:00', due: '2026-03-11 00:00' }],
  ),
  drawnUp(
    'a whole day on which the clock stood still is not counted',
    [...negotiated, at('2026-03-02 18:00', pause), at('2026-03-04 09:00', resume)],
    '2026-03-04',
    [{ status: 'due', due: '2026-03-05 00:00' }],
  ),
  drawnUp('a case that the customer took back needs none', [...negotiated, close('K-1', 'withdrawn')], THIRD_ENDS, []),
  drawnUp(
    'a reopened one does: the time for which it was closed is not counted',
    [...negotiated, at('2026-03-02 18:00', close('K-1', 'withdrawn')), at('2026-03-05 09:00', reopen)],
    '2026-03-05',
    [{ status: 'due', since: '2026-03-02 10:00', due: '2026-03-06 00:00' }],
  ),
  drawnUp('D02 says the same by its own clause', negotiated, THIRD_ENDS, [{ clause: 'D02-9.6.1', due: THIRD_ENDS }], {
    edition: D02,
  }),
  drawnUp('D14, too', negotiated, THIRD_ENDS, [{ clause: 'D14-9.5.1', due: THIRD_ENDS }], { edition: D14 }),
]

const told = owing('inspection-report-owed', { edition: D02 })
const inspect = step('inspect-jointly', 'K-1', 'sales', {
  participants: ['sales', 'quality-management', 'manufacturing'],
  appointed: [],
  finding: 'cold shuts at the rim',
})
const reportInspection = step('report-inspection', 'K-1', 'sales', { report: 'seen with the customer' })
const received = on('2026-03-02 09:00', receive())
const inspected = [...received, at('2026-03-02 15:00', inspect)]

const inspections: readonly RegulationCase[] = [
  told(
    'after a joint inspection sales owes the general manager a report; no period is named',
    inspected,
    '2026-09-02',
    [
      {
        subject: 'complaint:K-1',
        clause: 'D02-9.2.3',
        status: 'due',
        since: '2026-03-02 15:00',
        due: null,
        facts: { complaint: 'K-1', number: null, roles: ['sales'] },
      },
    ],
  ),
  told('done with the report', [...inspected, reportInspection], '2026-03-03', []),
  told('the closing of the case does not do away with it', [...inspected, close('K-1', 'withdrawn')], '2026-03-03', [
    { since: '2026-03-02 15:00' },
  ]),
  told('it may be handed in afterwards', [...inspected, close('K-1', 'withdrawn'), reportInspection], '2026-03-03', []),
  told(
    'who inspects again reports again',
    [...inspected, reportInspection, at('2026-03-05 15:00', inspect)],
    '2026-03-06',
    [{ since: '2026-03-05 15:00' }],
  ),
  told('without an inspection there is nothing to report', received, '2026-03-03', []),
  told('D03 knows no joint inspection', inspected, '2026-03-03', [], { edition: D03 }),
  told('nor does D14', inspected, '2026-03-03', [], { edition: D14 }),
]

export const reportCases = [...reports, ...opinions, ...inspections]
