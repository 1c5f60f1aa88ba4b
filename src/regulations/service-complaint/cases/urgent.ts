/** Urgent and major matters: minutes to the department, to the leader of the company, to the board; written reports. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  classifyAs,
  close,
  complain,
  decide,
  dispatch,
  escalate,
  pause,
  register,
  reportInWriting,
  resolve,
  resume,
} from '../../../facts/complaint/service-steps.ts'
import { at, on } from '../../../facts/complaint/steps.ts'
import { atTheLimit } from './limits.ts'

const urgent = [at('2026-03-02 09:00', complain()), at('2026-03-02 09:01', classifyAs('urgent'))]

const alerted = owing('urgent-case-dispatched')
const alerts: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'urgent-case-dispatched',
    title: '3 minutes to alert a department',
    given: urgent,
    before: '2026-03-02 09:03:59',
    due: '2026-03-02 09:04:00',
    after: '2026-03-02 09:04:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-6.1',
      since: '2026-03-02 09:01',
      facts: { role: 'front-desk', firstContact: 'Ms Wang', minutes: 3 },
    },
    done: dispatch('2026-03-02 12:00'),
  }),
  alerted(
    'the minutes count from the moment it is marked, not from the receipt',
    [at('2026-03-02 09:00', complain()), at('2026-03-02 15:00', classifyAs('urgent'))],
    '2026-03-02 15:02',
    [{ due: '2026-03-02 15:03' }],
  ),
  alerted(
    'marked a second time, they go on',
    [...urgent, at('2026-03-02 09:03', classifyAs('urgent'))],
    '2026-03-02 09:03:30',
    [{ since: '2026-03-02 09:01', due: '2026-03-02 09:04' }],
  ),
  alerted(
    'a daily case has hours',
    [at('2026-03-02 09:00', complain()), at('2026-03-02 09:01', classifyAs('daily'))],
    '2026-03-02 10:00',
    [],
  ),
  alerted(
    'a department that has it as a daily case is alerted anew when it turns urgent',
    [
      at('2026-03-02 09:00', complain()),
      at('2026-03-02 10:00', register()),
      at('2026-03-02 11:00', dispatch('2026-03-04 18:00')),
      at('2026-03-02 14:00', classifyAs('urgent')),
    ],
    '2026-03-02 14:01',
    [{ since: '2026-03-02 14:00', due: '2026-03-02 14:03' }],
  ),
  alerted(
    'nobody is alerted to what is done already',
    [...urgent, at('2026-03-02 09:02', resolve())],
    '2026-03-02 10:00',
    [],
  ),
  alerted(
    'a minute in which the clock stood still does not count',
    [...urgent, at('2026-03-02 09:02', pause()), at('2026-03-02 09:03', resume())],
    '2026-03-02 09:04:30',
    [{ due: '2026-03-02 09:05', status: 'due' }],
  ),
]

const dispatched = [...urgent, at('2026-03-02 09:03', dispatch('2026-03-02 12:00'))]
const escalated = owing('urgent-case-escalated')
const escalations: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'urgent-case-escalated',
    title: '5 minutes to settle it or to call in the leader',
    given: dispatched,
    before: '2026-03-02 09:07:59',
    due: '2026-03-02 09:08:00',
    after: '2026-03-02 09:08:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-6.3',
      since: '2026-03-02 09:03',
      facts: { role: 'management-office', department: 'repairs', minutes: 5 },
    },
    done: escalate('company-leader'),
  }),
  escalated(
    'settled in time, nobody is called in',
    [...dispatched, at('2026-03-02 09:08', resolve())],
    '2026-03-02 10:00',
    [],
  ),
  escalated(
    'the department head is not high enough',
    [...dispatched, at('2026-03-02 09:05', escalate('department-head'))],
    '2026-03-02 10:00',
    [{ status: 'overdue' }],
  ),
  escalated(
    'a daily case is not escalated by the minute',
    [at('2026-03-02 09:00', complain()), at('2026-03-02 09:03', dispatch('2026-03-02 12:00'))],
    '2026-03-02 10:00',
    [],
  ),
  escalated('until it is dispatched the office knows nothing', urgent, '2026-03-02 10:00', []),
]

const withLeader = [...dispatched, at('2026-03-02 09:06', escalate('company-leader'))]
const leaderReport = owing('report-to-company-leader')
const leaderReports: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'report-to-company-leader',
    title: '24 hours for the written report of the office',
    given: withLeader,
    before: '2026-03-03 09:05:59',
    due: '2026-03-03 09:06:00',
    after: '2026-03-03 09:06:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-6.4',
      since: '2026-03-02 09:06',
      facts: { role: 'management-office', department: 'repairs', hours: 24 },
    },
    done: reportInWriting('company-leader'),
  }),
  leaderReport(
    'settled and closed, the report is still owed',
    [...withLeader, ...on('2026-03-02 11:00', resolve(), close())],
    '2026-03-04',
    [{ status: 'overdue' }],
  ),
  leaderReport(
    'a report to the board is another one',
    [...withLeader, at('2026-03-02 10:00', reportInWriting('board'))],
    '2026-03-04',
    [{ status: 'overdue' }],
  ),
  leaderReport('without an escalation there is no report', dispatched, '2026-03-04', []),
]

const boardCalled = owing('board-called-in')
const boardCalls: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'board-called-in',
    title: '10 minutes to settle it or to telephone the board',
    given: withLeader,
    before: '2026-03-02 09:15:59',
    due: '2026-03-02 09:16:00',
    after: '2026-03-02 09:16:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-7.1',
      since: '2026-03-02 09:06',
      facts: { role: 'company-leader', minutes: 10 },
    },
    done: escalate('board'),
  }),
  boardCalled(
    'what the leader decides need not go further',
    [...withLeader, at('2026-03-02 09:16', decide('company-leader'))],
    '2026-03-02 10:00',
    [],
  ),
  boardCalled('nor what is settled', [...withLeader, at('2026-03-02 09:16', resolve())], '2026-03-02 10:00', []),
  boardCalled(
    'a leader who was called in anew has the minutes anew',
    [
      ...withLeader,
      at('2026-03-02 09:10', decide('company-leader')),
      at('2026-03-02 14:00', escalate('company-leader')),
    ],
    '2026-03-02 14:05',
    [{ since: '2026-03-02 14:00', due: '2026-03-02 14:10' }],
  ),
  boardCalled('before the leader knows, the board is not telephoned', dispatched, '2026-03-02 10:00', []),
]

const withBoard = [...withLeader, at('2026-03-02 09:15', escalate('board'))]
const boardReport = owing('report-to-board')
const boardReports: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'report-to-board',
    title: '48 hours for the written report to the board',
    given: withBoard,
    before: '2026-03-04 09:14:59',
    due: '2026-03-04 09:15:00',
    after: '2026-03-04 09:15:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-7.2',
      since: '2026-03-02 09:15',
      facts: { role: 'company-leader', hours: 48 },
    },
    done: reportInWriting('board'),
  }),
  boardReport('no board, no report', withLeader, '2026-03-05', []),
  boardReport(
    'the decision of the board does not end it',
    [...withBoard, at('2026-03-02 10:00', decide('board'))],
    '2026-03-05',
    [{ status: 'overdue' }],
  ),
]

const PHONE = 'board-told-by-phone'
function telling(by: string, title: string): RegulationCase {
  const holds = by === 'phone'
  return {
    provision: PHONE,
    title,
    given: withLeader,
    when: at('2026-03-02 09:10', escalate('board', 'S-1', { by })),
    expect: {
      status: holds ? 'accepted' : 'refused',
      failed: holds ? [] : [PHONE],
      findings: [
        { rule: PHONE, clause: 'D10-7.1', verdict: holds ? 'satisfied' : 'failed', actual: by, limit: 'phone' },
      ],
    },
  }
}

const calls: readonly RegulationCase[] = [
  telling('phone', 'the board is telephoned'),
  telling('writing', 'a letter comes too late'),
  telling('meeting', 'a meeting, too'),
  {
    provision: PHONE,
    title: 'the leader of the company may be told in any way',
    given: dispatched,
    when: at('2026-03-02 09:05', escalate('company-leader', 'S-1', { by: 'meeting' })),
    expect: { status: 'accepted', untouched: [PHONE] },
  },
]

export const urgentCases = [...alerts, ...escalations, ...leaderReports, ...boardCalls, ...boardReports, ...calls]
