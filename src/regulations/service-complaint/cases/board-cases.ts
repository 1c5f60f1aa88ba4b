/** What follows the completion of a case about which the board was called in. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  classifyAs,
  close,
  complain,
  decide,
  dispatch,
  escalate,
  followUp,
  resolve,
  verify,
} from '../../../facts/complaint/service-steps.ts'
import { at } from '../../../facts/complaint/steps.ts'
import { atTheLimit } from './limits.ts'

const dispatched = [
  at('2026-03-02 09:00', complain()),
  at('2026-03-02 09:01', classifyAs('urgent')),
  at('2026-03-02 09:03', dispatch('2026-03-02 12:00')),
]
const withBoard = [
  ...dispatched,
  at('2026-03-02 09:06', escalate('company-leader')),
  at('2026-03-02 09:15', escalate('board')),
]
const done = [...withBoard, at('2026-03-02 16:00', resolve())]

const jointly = owing('board-case-verified-jointly')
const verifications: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'board-case-verified-jointly',
    title: '8 hours to verify it together',
    given: done,
    before: '2026-03-02 23:59:59',
    due: '2026-03-03 00:00:00',
    after: '2026-03-03 00:00:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-7.3',
      since: '2026-03-02 16:00',
      facts: { role: 'developer-and-company', hours: 8 },
    },
    done: verify('S-1', { jointly: true }),
  }),
  jointly(
    'verified by the customer centre alone does not do',
    [...done, at('2026-03-02 18:00', verify())],
    '2026-03-02 19:00',
    [{ due: '2026-03-03 00:00' }],
  ),
  jointly(
    'a case without the board is verified by the customer centre',
    [...dispatched, at('2026-03-02 16:00', resolve())],
    '2026-03-03',
    [],
  ),
  jointly('nothing is verified before it is done', withBoard, '2026-03-03', []),
  jointly('a closing does not end it', [...done, at('2026-03-02 17:00', close())], '2026-03-03', [
    { status: 'overdue' },
  ]),
  jointly(
    'work that was found wanting is verified together again',
    [...done, at('2026-03-02 18:00', verify('S-1', { jointly: true, ok: false })), at('2026-03-03 10:00', resolve())],
    '2026-03-03 11:00',
    [{ since: '2026-03-03 10:00', due: '2026-03-03 18:00' }],
  ),
]

const plain = owing('result-verified')
const plainVerifications = [
  plain('a case that reached the board is verified together, within hours', done, '2026-03-03', []),
]

const followedUp = owing('board-case-followed-up')
const followUps: readonly RegulationCase[] = [
  followedUp('2 working days after the completion: Monday to the end of Wednesday', done, '2026-03-04', [
    {
      subject: 'complaint:S-1',
      clause: 'D10-7.4',
      status: 'due',
      since: '2026-03-02 16:00',
      due: '2026-03-05 00:00',
      facts: { customer: 'C-1', days: 2 },
    },
  ]),
  followedUp('a second before that midnight it is due', done, '2026-03-04 23:59:59', [{ status: 'due' }]),
  followedUp('at that midnight it is overdue', done, '2026-03-05 00:00', [{ status: 'overdue' }]),
  followedUp('done in the last second', [...done, at('2026-03-04 23:59:59', followUp())], '2026-03-06', []),
  followedUp('nobody is asked before the work is done', withBoard, '2026-03-06', []),
  followedUp('a weekend lies between', [...withBoard, at('2026-03-06 16:00', resolve())], '2026-03-07', [
    { due: '2026-03-11 00:00' },
  ]),
  followedUp(
    'a case without the board has the follow-up of all cases',
    [...dispatched, at('2026-03-02 16:00', resolve())],
    '2026-03-06',
    [],
  ),
]

const decisions: readonly RegulationCase[] = [
  {
    provision: 'board-decides',
    title: 'the decision of the board leader is on record',
    given: withBoard,
    when: at('2026-03-02 10:00', decide('board')),
    expect: {
      status: 'accepted',
      events: [{ type: 'complaint.level-decided', data: { level: 'board', decision: 'replace the whole lift' } }],
    },
  },
]

export const boardCaseCases = [...verifications, ...plainVerifications, ...followUps, ...decisions]
