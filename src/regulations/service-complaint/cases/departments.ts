/** What a department does with a dispatch: the times that it sets, and the limit of the case. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  close,
  complain,
  dispatch,
  explainDelay,
  feedBack,
  pause,
  register,
  reopen,
  resolve,
  resume,
  verify,
  wall,
} from '../../../facts/complaint/service-steps.ts'
import { at } from '../../../facts/complaint/steps.ts'
import { atTheLimit } from './limits.ts'

const registered = [at('2026-03-02 09:00', complain()), at('2026-03-02 10:00', register())]

const TIMES = 'dispatch-with-times'
function setting(
  title: string,
  times: Readonly<Record<string, string | null>>,
  missing: readonly string[],
): RegulationCase {
  const holds = missing.length === 0
  return {
    provision: TIMES,
    title,
    given: registered,
    when: at('2026-03-02 11:00', dispatch('2026-03-04 18:00', 'S-1', times)),
    expect: {
      status: holds ? 'accepted' : 'refused',
      failed: holds ? [] : [TIMES],
      findings: [
        {
          rule: TIMES,
          clause: 'D10-2.4',
          verdict: holds ? 'satisfied' : 'failed',
          actual: missing,
          limit: ['handleBy', 'replyBy'],
        },
      ],
    },
  }
}

const times: readonly RegulationCase[] = [
  setting('a time for handling and a time for the answer', {}, []),
  setting('no time for handling', { handleBy: null }, ['handleBy']),
  setting('no time for the answer', { replyBy: null }, ['replyBy']),
  setting('no times at all', { handleBy: null, replyBy: null }, ['handleBy', 'replyBy']),
  setting('the very moment of the dispatch leaves no time', { handleBy: wall('2026-03-02 11:00:00') }, ['handleBy']),
  setting('a second later is a time', { handleBy: wall('2026-03-02 11:00:01') }, []),
]

const dispatched = [...registered, at('2026-03-02 11:00', dispatch('2026-03-04 18:00'))]

const resolvedBySet = atTheLimit({
  obligation: 'resolved-by-set-time',
  title: 'done by the time that the dispatch set',
  given: dispatched,
  before: '2026-03-04 17:59:59',
  due: '2026-03-04 18:00:00',
  after: '2026-03-04 18:00:01',
  row: {
    subject: 'complaint:S-1',
    clause: 'D10-2.4',
    since: '2026-03-02 11:00',
    facts: { role: 'department', department: 'repairs' },
  },
  done: resolve(),
})

const resolvedBy = owing('resolved-by-set-time')
const resolutions: readonly RegulationCase[] = [
  ...resolvedBySet,
  resolvedBy(
    'a new dispatch sets a new time for the department that gets it',
    [...dispatched, at('2026-03-03 11:00', dispatch('2026-03-06 12:00', 'S-1', { departmentId: 'security' }))],
    '2026-03-05',
    [{ since: '2026-03-03 11:00', due: '2026-03-06 12:00', facts: { department: 'security' } }],
  ),
  resolvedBy(
    'work that fails its verification is not done',
    [...dispatched, at('2026-03-03 11:00', resolve()), at('2026-03-03 12:00', verify('S-1', { ok: false }))],
    '2026-03-05',
    [{ due: '2026-03-04 18:00', status: 'overdue' }],
  ),
  resolvedBy(
    'what the customer took back is not worked on',
    [...dispatched, at('2026-03-03', close('S-1', 'withdrawn'))],
    '2026-03-05',
    [],
  ),
  resolvedBy(
    'a time that was set stays, although the clock of the case stands still',
    [...dispatched, at('2026-03-03 11:00', pause())],
    '2026-03-05',
    [{ due: '2026-03-04 18:00', status: 'overdue' }],
  ),
]

const answeredBy = owing('answered-by-set-time')
const answers: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'answered-by-set-time',
    title: 'answered by the time that the dispatch set',
    given: dispatched,
    before: '2026-03-04 17:59:59',
    due: '2026-03-04 18:00:00',
    after: '2026-03-04 18:00:01',
    row: { subject: 'complaint:S-1', clause: 'D10-2.4', since: '2026-03-02 11:00' },
    done: feedBack('customer-centre'),
  }),
  answeredBy(
    'the reason of a delay is an answer',
    [...dispatched, at('2026-03-02 12:00', explainDelay())],
    '2026-03-05',
    [],
  ),
  answeredBy('nor is it answered', [...dispatched, at('2026-03-03', close('S-1', 'withdrawn'))], '2026-03-05', []),
  answeredBy('done is not yet told', [...dispatched, at('2026-03-02 12:00', resolve())], '2026-03-05', [
    { status: 'overdue' },
  ]),
]

const handled = owing('handled-in-time')
const WEEK = { since: '2026-03-02 10:00', due: '2026-03-10 00:00' }
const handling: readonly RegulationCase[] = [
  handled('7 days after the registration, to the end of the day', registered, '2026-03-09', [
    {
      ...WEEK,
      subject: 'complaint:S-1',
      clause: 'D10-2.4',
      status: 'due',
      facts: { role: 'department', department: 'repairs', customer: 'C-1', days: 7 },
    },
  ]),
  handled('a second before that midnight it is due', registered, '2026-03-09 23:59:59', [{ ...WEEK, status: 'due' }]),
  handled('at that midnight it is overdue', registered, '2026-03-10 00:00', [{ ...WEEK, status: 'overdue' }]),
  handled('closed, it is done', [...registered, at('2026-03-09 23:59:59', close())], '2026-03-11', []),
  handled('registered a second time, it goes on', [...registered, at('2026-03-05', register())], '2026-03-09', [WEEK]),
  handled('resolved is not closed', [...registered, at('2026-03-04', resolve())], '2026-03-11', [
    { status: 'overdue' },
  ]),
  handled(
    'it counts from the registration: before it, there is no limit',
    [at('2026-03-02 09:00', complain())],
    '2026-03-20',
    [],
  ),
  handled(
    'a day on which the clock stood still from midnight to midnight is not counted',
    [...registered, at('2026-03-04 00:00', pause()), at('2026-03-05 00:00', resume())],
    '2026-03-06',
    [{ due: '2026-03-11 00:00' }],
  ),
  handled(
    'a second less than the whole day, and it is',
    [...registered, at('2026-03-04 00:00:01', pause()), at('2026-03-05 00:00', resume())],
    '2026-03-06',
    [{ due: '2026-03-10 00:00' }],
  ),
  handled(
    'while the clock stands still the end is open',
    [...registered, at('2026-03-04 09:00', pause())],
    '2026-03-20',
    [{ due: null, status: 'undecidable', facts: { reason: 'paused' } }],
  ),
  handled(
    'unless the end had come before it stood still',
    [...registered, at('2026-03-11 09:00', pause())],
    '2026-03-20',
    [{ due: '2026-03-10 00:00', status: 'overdue' }],
  ),
  handled(
    'a case that is reopened goes on with the same clock: the two whole days that it was closed are not counted',
    [...registered, at('2026-03-04 09:00', close()), at('2026-03-07 09:00', reopen())],
    '2026-03-08',
    [{ since: '2026-03-02 10:00', due: '2026-03-12 00:00', status: 'due' }],
  ),
  handled(
    'a case whose end had come before it was closed is overdue when it is reopened',
    [...registered, at('2026-03-12 09:00', close()), at('2026-03-20 09:00', reopen())],
    '2026-03-21',
    [{ due: '2026-03-10 00:00', status: 'overdue' }],
  ),
  handled('another company sets 1 day', registered, '2026-03-03', [{ due: '2026-03-04 00:00' }], { handlingDays: 1 }),
]

export const departmentCases = [...times, ...resolutions, ...answers, ...handling]
