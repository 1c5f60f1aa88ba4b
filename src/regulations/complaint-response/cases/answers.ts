/** Taking a complaint up, and the first response. The office is open 09:00-12:00 and 13:30-18:00. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { close, complain, pause, register, resume, tell } from '../../../facts/complaint/service-steps.ts'
import {
  accept,
  at,
  receive as complainOfProduct,
  fileForm,
  on,
  refuseConclusion,
  until,
} from '../../../facts/complaint/steps.ts'

const CHANNEL = 'dedicated-complaint-channel'
function coming(channel: string, holds: boolean, company: RegulationCase['company'] = {}): RegulationCase {
  const channels = (company?.channels as readonly string[]) ?? ['hotline', 'mailbox']
  return {
    provision: CHANNEL,
    title: `by ${channel}, where ${channels.join(' and ')} are kept for complaints`,
    company,
    given: [],
    when: at('2026-03-02 09:00', complain('S-1', { channel })),
    expect: {
      status: 'accepted',
      failed: holds ? [] : [CHANNEL],
      findings: [
        {
          rule: CHANNEL,
          clause: 'A04-3.3.1.1',
          force: 'in-principle',
          verdict: holds ? 'satisfied' : 'failed',
          actual: channel,
          limit: channels,
        },
      ],
    },
  }
}

const channels: readonly RegulationCase[] = [
  coming('hotline', true),
  coming('mailbox', true),
  coming('visit', false),
  coming('visit', true, { channels: ['hotline', 'visit'] }),
]

const product = [at('2026-03-02 09:00', complainOfProduct('K-1'))]
const service = [at('2026-03-02 09:00', complain('S-1'))]

const takenUp = owing('complaint-taken-up')
const acceptances: readonly RegulationCase[] = [
  takenUp('a complaint is taken up, at once and without a period', service, '2026-03-02 09:01', [
    {
      subject: 'complaint:S-1',
      clause: 'A04-3.3.1.2',
      status: 'due',
      since: '2026-03-02 09:00',
      due: null,
      facts: { customer: 'C-1', department: 'repairs' },
    },
  ]),
  takenUp(
    'a service complaint by its registration',
    [...service, at('2026-03-02 10:00', register())],
    '2026-03-03',
    [],
  ),
  takenUp(
    'a product complaint by the acceptance of its form',
    [...product, ...on('2026-03-02 10:00', fileForm(), accept())],
    '2026-03-03',
    [],
  ),
  takenUp('the form alone does not do', [...product, at('2026-03-02 10:00', fileForm())], '2026-03-03', [
    { subject: 'complaint:K-1', since: '2026-03-02 09:00' },
  ]),
  takenUp(
    'what the customer took back is not taken up',
    [...service, at('2026-03-02 10:00', close('S-1', 'withdrawn'))],
    '2026-03-03',
    [],
  ),
]

const responded = owing('complaint-responded')
const responses: readonly RegulationCase[] = [
  responded('4 office hours after the receipt, the break at noon not counted', service, '2026-03-02 14:00', [
    {
      subject: 'complaint:S-1',
      clause: 'A04-3.3.2.1',
      status: 'due',
      since: '2026-03-02 09:00',
      due: '2026-03-02 14:30',
      facts: { hours: 4 },
    },
  ]),
  responded('a second before, it is due', service, '2026-03-02 14:29:59', [{ status: 'due' }]),
  responded('at that second, it is still in time', service, '2026-03-02 14:30:00', [{ status: 'due' }]),
  responded('a second after, it is overdue', service, '2026-03-02 14:30:01', [{ status: 'overdue' }]),
  responded(
    'anything that the customer is told about it is a response',
    [...service, at('2026-03-02 14:30', tell('apology'))],
    '2026-03-03',
    [],
  ),
  responded('registering it is none', [...service, at('2026-03-02 10:00', register())], '2026-03-03', [
    { status: 'overdue' },
  ]),
  responded(
    'received on Friday at 17:00: an hour on Friday, three on Monday',
    [at('2026-03-06 17:00', complain())],
    '2026-03-07',
    [{ due: '2026-03-09 12:00' }],
  ),
  responded(
    '4.5 hours before the closing of the day, the 4 hours end before it',
    [at('2026-03-02 13:30', complain())],
    '2026-03-02 14:00',
    [{ due: '2026-03-02 17:30' }],
  ),
  responded(
    'due exactly at closing time is due at that closing',
    [at('2026-03-02 14:00', complain())],
    '2026-03-02 14:30',
    [{ due: '2026-03-02 18:00' }],
  ),
  responded(
    'received on a Sunday, the hours begin on Monday',
    [at('2026-03-08 10:00', complain())],
    '2026-03-08 11:00',
    [{ due: '2026-03-09 14:30' }],
  ),
  responded(
    'an office hour in which the clock stood still is not counted',
    [...service, at('2026-03-02 10:00', pause()), at('2026-03-02 11:00', resume())],
    '2026-03-02 12:00',
    [{ due: '2026-03-02 15:30' }],
  ),
  responded(
    'a pause over the break at noon costs nothing',
    [...service, at('2026-03-02 12:00', pause()), at('2026-03-02 13:30', resume())],
    '2026-03-02 14:00',
    [{ due: '2026-03-02 14:30' }],
  ),
  responded('while it stands still the end is open', [...service, at('2026-03-02 10:00', pause())], '2026-03-09', [
    { status: 'undecidable', due: null, facts: { reason: 'paused' } },
  ]),
  responded(
    'what the customer took back is not answered',
    [...service, at('2026-03-02 10:00', close('S-1', 'withdrawn'))],
    '2026-03-03',
    [],
  ),
  responded('product complaints are answered, too', product, '2026-03-02 14:30:01', [
    { subject: 'complaint:K-1', status: 'overdue' },
  ]),
  responded(
    'a customer who refused the conclusion and got a new form is answered anew',
    [
      ...on('2026-03-02 09:00', until('told')),
      at('2026-03-03 09:00', refuseConclusion()),
      at('2026-03-04 09:00', fileForm()),
    ],
    '2026-03-04 10:00',
    [{ since: '2026-03-04 09:00', due: '2026-03-04 14:30' }],
  ),
]

export const answerCases = [...channels, ...acceptances, ...responses]
