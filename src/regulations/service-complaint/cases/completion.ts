/** Once the work is done: feedback, verification, follow-up, and news for the first contact. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import {
  close,
  complain,
  dispatch,
  escalate,
  feedBack,
  followUp,
  pause,
  register,
  reopen,
  resolve,
  resume,
  verify,
} from '../../../facts/complaint/service-steps.ts'
import { at, on } from '../../../facts/complaint/steps.ts'
import { atTheLimit } from './limits.ts'

const dispatched = [
  at('2026-03-02 09:00', complain()),
  at('2026-03-02 10:00', register()),
  at('2026-03-02 11:00', dispatch('2026-03-06 18:00')),
]
const done = (when: string): CaseStep[] => [...dispatched, at(when, resolve())]
const monday = done('2026-03-02 16:00')

const fedBack = owing('completion-fed-back')
const feedbacks: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'completion-fed-back',
    title: '2 hours to tell the customer centre',
    given: monday,
    before: '2026-03-02 17:59:59',
    due: '2026-03-02 18:00:00',
    after: '2026-03-02 18:00:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-5.1',
      since: '2026-03-02 16:00',
      facts: { role: 'department', department: 'repairs', hours: 2 },
    },
    done: feedBack('customer-centre'),
  }),
  fedBack(
    'told in the moment in which it was done',
    [...monday, at('2026-03-02 16:00', feedBack('customer-centre'))],
    '2026-03-03',
    [],
  ),
  fedBack('nothing to tell while the work goes on', dispatched, '2026-03-05', []),
  fedBack('a closing does not end it', [...monday, at('2026-03-02 17:00', close())], '2026-03-02 19:00', [
    { status: 'overdue' },
  ]),
  fedBack(
    'work that was done again is told again',
    [
      ...monday,
      at('2026-03-02 17:00', feedBack('customer-centre')),
      at('2026-03-03 09:00', verify('S-1', { ok: false })),
      at('2026-03-03 15:00', resolve()),
    ],
    '2026-03-03 16:00',
    [{ since: '2026-03-03 15:00', due: '2026-03-03 17:00' }],
  ),
  fedBack(
    'the clock stood still for an hour',
    [...monday, at('2026-03-02 16:30', pause()), at('2026-03-02 17:30', resume())],
    '2026-03-02 18:30',
    [{ due: '2026-03-02 19:00', status: 'due' }],
  ),
]

const verified = owing('result-verified')
const verifications: readonly RegulationCase[] = [
  verified('the customer centre verifies the result, without a period', monday, '2026-03-02 16:01', [
    {
      subject: 'complaint:S-1',
      clause: 'D10-5.2',
      since: '2026-03-02 16:00',
      due: null,
      facts: { role: 'customer-centre' },
    },
  ]),
  verified('done when it was verified', [...monday, at('2026-03-03 09:00', verify())], '2026-03-04', []),
  verified(
    'a closing is not refused for it, and does not end it',
    [...monday, at('2026-03-02 17:00', close())],
    '2026-03-04',
    [{ since: '2026-03-02 16:00' }],
  ),
  verified(
    'and it can be done after the closing',
    [...monday, at('2026-03-02 17:00', close()), at('2026-03-03', verify())],
    '2026-03-04',
    [],
  ),
  verified(
    'work that was found wanting is for the department, until it is done again',
    [...monday, at('2026-03-03 09:00', verify('S-1', { ok: false }))],
    '2026-03-04',
    [],
  ),
  verified(
    'and then verified again',
    [...monday, at('2026-03-03 09:00', verify('S-1', { ok: false })), at('2026-03-03 15:00', resolve())],
    '2026-03-04',
    [{ since: '2026-03-03 15:00' }],
  ),
]

const followedUp = owing('customer-followed-up')
const followUps: readonly RegulationCase[] = [
  followedUp('2 working days after the completion: Monday to the end of Wednesday', monday, '2026-03-04', [
    {
      subject: 'complaint:S-1',
      clause: 'D10-5.3',
      status: 'due',
      since: '2026-03-02 16:00',
      due: '2026-03-05 00:00',
      facts: { role: 'customer-centre', customer: 'C-1', days: 2 },
    },
  ]),
  followedUp('a second before that midnight it is due', monday, '2026-03-04 23:59:59', [{ status: 'due' }]),
  followedUp('at that midnight it is overdue', monday, '2026-03-05 00:00', [{ status: 'overdue' }]),
  followedUp('done in the last second', [...monday, at('2026-03-04 23:59:59', followUp())], '2026-03-06', []),
  followedUp(
    'also when the customer did not say',
    [...monday, at('2026-03-04 12:00', followUp('S-1', null))],
    '2026-03-06',
    [],
  ),
  followedUp('Thursday to the end of Monday: the weekend is not counted', done('2026-03-05 16:00'), '2026-03-06', [
    { due: '2026-03-10 00:00' },
  ]),
  followedUp('done on a Saturday, the two days are Monday and Tuesday', done('2026-03-07 10:00'), '2026-03-08', [
    { due: '2026-03-11 00:00' },
  ]),
  followedUp(
    'a call before the work was done does not do',
    [...dispatched, at('2026-03-02 15:00', followUp()), at('2026-03-02 16:00', resolve())],
    '2026-03-03',
    [{ due: '2026-03-05 00:00' }],
  ),
  followedUp('after the closing it is still owed', [...monday, at('2026-03-02 17:00', close())], '2026-03-06', [
    { status: 'overdue' },
  ]),
  followedUp(
    'a working day on which the clock stood still is not counted',
    [...monday, at('2026-03-03 00:00', pause()), at('2026-03-04 00:00', resume())],
    '2026-03-04',
    [{ due: '2026-03-06 00:00' }],
  ),
  followedUp(
    'nor are the whole days that the case was closed, once it is reopened',
    [...monday, at('2026-03-02 17:00', close()), at('2026-03-05 09:00', reopen())],
    '2026-03-05 10:00',
    [{ since: '2026-03-02 16:00', due: '2026-03-07 00:00' }],
  ),
  followedUp(
    'what the customer took back is not followed up',
    [...dispatched, at('2026-03-03', close('S-1', 'withdrawn'))],
    '2026-03-10',
    [],
  ),
  followedUp(
    'a case that reached the board has a follow-up of its own',
    [...dispatched, at('2026-03-02 12:00', escalate('board')), at('2026-03-02 16:00', resolve())],
    '2026-03-06',
    [],
  ),
]

const informed = owing('first-contact-informed')
const heard = [...monday, at('2026-03-02 17:00', feedBack('customer-centre'))]
const firstContacts: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'first-contact-informed',
    title: '2 hours to tell the first contact',
    given: heard,
    before: '2026-03-02 18:59:59',
    due: '2026-03-02 19:00:00',
    after: '2026-03-02 19:00:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-8.3',
      since: '2026-03-02 17:00',
      facts: { role: 'customer-centre', firstContact: 'Ms Wang', hours: 2 },
    },
    done: feedBack('first-contact'),
  }),
  informed('not before the customer centre has heard of it itself', monday, '2026-03-04', []),
  informed('a closing does not end it', [...heard, at('2026-03-02 17:30', close())], '2026-03-02 20:00', [
    { status: 'overdue' },
  ]),
  informed(
    'an earlier word to the first contact was about earlier work',
    [
      ...heard,
      ...on('2026-03-02 17:10', feedBack('first-contact'), verify('S-1', { ok: false })),
      at('2026-03-03 10:00', resolve()),
      at('2026-03-03 11:00', feedBack('customer-centre')),
    ],
    '2026-03-03 12:00',
    [{ since: '2026-03-03 11:00', due: '2026-03-03 13:00' }],
  ),
]

export const completionCases = [...feedbacks, ...verifications, ...followUps, ...firstContacts]
