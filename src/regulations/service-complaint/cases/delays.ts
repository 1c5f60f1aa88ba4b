/** Delays: what the department tells the front desk, and the front desk the customer. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  close,
  complain,
  dispatch,
  explainDelay,
  pause,
  register,
  resolve,
  resume,
  tell,
} from '../../../facts/complaint/service-steps.ts'
import { at, on } from '../../../facts/complaint/steps.ts'
import { atTheLimit } from './limits.ts'

const registered = [at('2026-03-02 09:00', complain()), at('2026-03-02 10:00', register())]
const dispatched = [...registered, at('2026-03-02 11:00', dispatch('2026-03-04 18:00'))]
const late = [...registered, at('2026-03-02 11:00', dispatch('2026-03-02 12:00'))]
const delay = owing('delay-explained')
const delays: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'delay-explained',
    title: '2 hours after the dispatch to explain a delay',
    given: late,
    before: '2026-03-02 12:59:59',
    due: '2026-03-02 13:00:00',
    after: '2026-03-02 13:00:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-4.2',
      since: '2026-03-02 12:00',
      facts: { role: 'department', department: 'repairs', hours: 2 },
    },
    done: explainDelay(),
  }),
  delay('until the time that was set has passed, nobody knows of a delay', late, '2026-03-02 11:59:59', [
    { status: 'running', since: '2026-03-02 12:00', due: '2026-03-02 13:00' },
  ]),
  delay(
    'where more than 2 hours were set, the explanation is late as soon as the work is',
    dispatched,
    '2026-03-04 18:00:01',
    [{ status: 'overdue', since: '2026-03-04 18:00', due: '2026-03-02 13:00' }],
  ),
  delay(
    'nor is there one once it is closed',
    [...late, at('2026-03-02 12:30', close('S-1', 'withdrawn'))],
    '2026-03-02 14:00',
    [],
  ),
  delay('work that is done needs no explanation', [...late, at('2026-03-02 12:30', resolve())], '2026-03-02 14:00', []),
  delay(
    'another department cannot explain it',
    [...late, at('2026-03-02 12:30', explainDelay('S-1', 'security'))],
    '2026-03-02 12:45',
    [{ status: 'due' }],
  ),
]

const IN_TIME = 'delay-explained-in-time'
function explaining(title: string, when: string, seconds: number, paused = false): RegulationCase {
  const holds = seconds <= 7_200
  const still = paused ? [at('2026-03-02 11:30', pause()), at('2026-03-02 12:30', resume())] : []
  return {
    provision: IN_TIME,
    title,
    given: [...late, ...still],
    when: at(when, explainDelay()),
    expect: {
      status: 'accepted',
      failed: holds ? [] : [IN_TIME],
      findings: [
        {
          rule: IN_TIME,
          clause: 'D10-4.2',
          verdict: holds ? 'satisfied' : 'failed',
          actual: seconds,
          limit: 7_200,
          facts: { department: 'repairs', hours: 2 },
        },
      ],
    },
  }
}

const explanations: readonly RegulationCase[] = [
  explaining('a second before the end of the 2 hours', '2026-03-02 12:59:59', 7_199),
  explaining('after 2 hours to the second', '2026-03-02 13:00:00', 7_200),
  explaining('a second later it is reported as late, and recorded', '2026-03-02 13:00:01', 7_201),
  explaining('an hour in which the clock stood still does not count', '2026-03-02 14:00:00', 7_200, true),
  explaining('but the second after it does', '2026-03-02 14:00:01', 7_201, true),
  {
    provision: IN_TIME,
    title: 'a department that the case was not dispatched to is not judged',
    given: late,
    when: at('2026-03-02 14:00', explainDelay('S-1', 'security')),
    expect: { status: 'accepted', findings: [{ rule: IN_TIME, verdict: 'not-applicable' }] },
  },
]

const explainedLate = [...late, at('2026-03-02 12:30', explainDelay())]
const toldOfDelay = owing('customer-told-of-delay')
const tellings: readonly RegulationCase[] = [
  toldOfDelay(
    'the front desk owes the customer the news, at once and without a period',
    explainedLate,
    '2026-03-02 12:31',
    [
      {
        subject: 'complaint:S-1',
        clause: 'D10-4.3',
        since: '2026-03-02 12:30',
        due: null,
        facts: { role: 'front-desk' },
      },
    ],
  ),
  toldOfDelay(
    'done when the customer was told',
    [...explainedLate, at('2026-03-02 12:40', tell('delay'))],
    '2026-03-03',
    [],
  ),
  toldOfDelay(
    'news of progress is not news of the delay',
    [...explainedLate, at('2026-03-02 12:40', tell('progress'))],
    '2026-03-03',
    [{ due: null }],
  ),
  toldOfDelay(
    'a second delay, after a new dispatch, is news again',
    [
      ...explainedLate,
      at('2026-03-02 12:40', tell('delay')),
      at('2026-03-03 09:00', dispatch('2026-03-03 10:00')),
      at('2026-03-03 10:30', explainDelay()),
    ],
    '2026-03-04',
    [{ since: '2026-03-03 10:30' }],
  ),
  toldOfDelay(
    'a case that is closed is late no more',
    [...explainedLate, ...on('2026-03-02 13:00', resolve(), close())],
    '2026-03-03',
    [],
  ),
]

export const delayCases = [...delays, ...explanations, ...tellings]
