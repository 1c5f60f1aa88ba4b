/** Complaints that are unreasonable: explained to the customer, and taken up by a department head where that fails. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import type { ServiceClass } from '../../../facts/complaint/events/fields.ts'
import {
  classify,
  classifyAs,
  close,
  complain,
  dispatch,
  escalate,
  refuse,
  register,
  tell,
} from '../../../facts/complaint/service-steps.ts'
import { at, on } from '../../../facts/complaint/steps.ts'

const registered = [...on('2026-03-02 09:00', complain()), at('2026-03-02 10:00', register())]
const unreasonable = [...registered, at('2026-03-02 11:00', classifyAs('unreasonable'))]

const explained = owing('unreasonable-complaint-explained')
const explanations: readonly RegulationCase[] = [
  explained('the customer centre owes an explanation, at once and without a period', unreasonable, '2026-03-02 11:01', [
    {
      subject: 'complaint:S-1',
      clause: 'D10-3.1',
      since: '2026-03-02 11:00',
      due: null,
      status: 'due',
      facts: { role: 'customer-centre', customer: 'C-1' },
    },
  ]),
  explained(
    'done when the customer was told',
    [...unreasonable, at('2026-03-02 15:00', tell('explanation'))],
    '2026-03-03',
    [],
  ),
  explained('an apology is no explanation', [...unreasonable, at('2026-03-02 15:00', tell('apology'))], '2026-03-03', [
    { due: null },
  ]),
  explained(
    'a closing is not refused for it, and does not end it',
    [...unreasonable, at('2026-03-02 15:00', close('S-1', 'unfounded'))],
    '2026-03-03',
    [{ since: '2026-03-02 11:00' }],
  ),
  explained(
    'saying later that it is general does not begin it anew',
    [...unreasonable, at('2026-03-02 12:00', classify('S-1', { complexity: 'general' }))],
    '2026-03-03',
    [{ since: '2026-03-02 11:00' }],
  ),
  explained(
    'a daily complaint is put right, not explained',
    [...registered, at('2026-03-02 11:00', classifyAs('daily'))],
    '2026-03-03',
    [],
  ),
]

const headed = owing('department-head-steps-in')
const refused = [...unreasonable, at('2026-03-02 15:00', tell('explanation')), at('2026-03-02 15:10', refuse())]
const heads: readonly RegulationCase[] = [
  headed('a customer who is not persuaded is for the department head', refused, '2026-03-03', [
    { subject: 'complaint:S-1', clause: 'D10-3.2', since: '2026-03-02 15:10', due: null },
  ]),
  headed(
    'done when it was taken to the head',
    [...refused, at('2026-03-02 16:00', escalate('department-head', 'S-1', { by: 'meeting' }))],
    '2026-03-03',
    [],
  ),
  headed(
    'a head who was called in before has to come again',
    [...unreasonable, at('2026-03-02 12:00', escalate('department-head')), at('2026-03-02 15:10', refuse())],
    '2026-03-03',
    [{ since: '2026-03-02 15:10' }],
  ),
  headed(
    'a daily complaint is put right, whatever the customer does not accept',
    [...registered, at('2026-03-02 11:00', classifyAs('daily')), at('2026-03-02 15:10', refuse())],
    '2026-03-03',
    [],
  ),
  headed(
    'a customer who accepts it needs no head',
    [...unreasonable, at('2026-03-02 15:00', tell('explanation'))],
    '2026-03-03',
    [],
  ),
]

const NOT_DISPATCHED = 'unreasonable-not-dispatched'
function dispatched(nature: ServiceClass, title: string): RegulationCase {
  const holds = nature !== 'unreasonable'
  return {
    provision: NOT_DISPATCHED,
    title,
    given: [...registered, at('2026-03-02 11:00', classifyAs(nature))],
    when: at('2026-03-02 11:01', dispatch('2026-03-04 18:00')),
    expect: {
      status: 'accepted',
      failed: holds ? [] : [NOT_DISPATCHED],
      findings: [
        {
          rule: NOT_DISPATCHED,
          clause: 'D10-3.1',
          force: 'in-principle',
          verdict: holds ? 'satisfied' : 'failed',
          actual: nature,
          facts: { department: 'repairs' },
        },
      ],
    },
  }
}

const notDispatched: readonly RegulationCase[] = [
  dispatched('unreasonable', 'the dispatch of an unreasonable complaint is reported'),
  dispatched('daily', 'that of a daily one is in order'),
  dispatched('urgent', 'that of an urgent one, too'),
  {
    provision: NOT_DISPATCHED,
    title: 'as long as nobody has said what it is, there is nothing to judge',
    given: registered,
    when: at('2026-03-02 11:01', dispatch('2026-03-04 18:00')),
    expect: { status: 'accepted', findings: [{ rule: NOT_DISPATCHED, verdict: 'not-applicable' }] },
  },
]

export const unreasonableCases = [...explanations, ...heads, ...notDispatched]
