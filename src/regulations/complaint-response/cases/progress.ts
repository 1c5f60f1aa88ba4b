/** General or complex, and what the customer hears of it by when: progress, a solution, the result. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { classify, close, complain, pause, resolve, resume, tell } from '../../../facts/complaint/service-steps.ts'
import { at, on, until } from '../../../facts/complaint/steps.ts'

const service = [at('2026-03-02 09:00', complain('S-1'))]

const settled = owing('complexity-settled')
const general = [...service, at('2026-03-02 10:00', classify('S-1', { complexity: 'general' }))]
const complex = [...service, at('2026-03-02 10:00', classify('S-1', { complexity: 'complex' }))]
const classes: readonly RegulationCase[] = [
  settled('whether it is general or complex is owed before a period can be counted', service, '2026-03-02 09:01', [
    { subject: 'complaint:S-1', clause: 'A04-3.3.2.2', since: '2026-03-02 09:00', due: null },
  ]),
  settled('general', general, '2026-03-03', []),
  settled('complex', complex, '2026-03-03', []),
  settled(
    'that it is urgent says nothing about it',
    [...service, at('2026-03-02 10:00', classify('S-1', { class: 'urgent' }))],
    '2026-03-03',
    [{ due: null }],
  ),
]

const progress = owing('general-complaint-progress-told')
const generals: readonly RegulationCase[] = [
  progress('3 working days after the receipt, to the end of the day: Monday to Thursday', general, '2026-03-05', [
    {
      subject: 'complaint:S-1',
      clause: 'A04-3.3.2.3',
      status: 'due',
      since: '2026-03-02 09:00',
      due: '2026-03-06 00:00',
      facts: { customer: 'C-1', days: 3 },
    },
  ]),
  progress('a second before that midnight it is due', general, '2026-03-05 23:59:59', [{ status: 'due' }]),
  progress('at that midnight it is overdue', general, '2026-03-06 00:00', [{ status: 'overdue' }]),
  progress('told in the last second', [...general, at('2026-03-05 23:59:59', tell('progress'))], '2026-03-09', []),
  ...(['delay', 'preliminary-solution', 'result', 'explanation'] as const).map(about =>
    progress(
      `whoever hears of the ${about} hears of progress`,
      [...general, at('2026-03-03', tell(about))],
      '2026-03-09',
      [],
    ),
  ),
  progress('an apology is no progress', [...general, at('2026-03-03', tell('apology'))], '2026-03-09', [
    { status: 'overdue' },
  ]),
  progress('not before it is known to be general', service, '2026-03-09', []),
  progress('a complex complaint owes a solution instead', complex, '2026-03-09', []),
  progress(
    'a working day on which the clock stood still is not counted',
    [...general, at('2026-03-03 00:00', pause()), at('2026-03-04 00:00', resume())],
    '2026-03-05',
    [{ due: '2026-03-07 00:00' }],
  ),
  progress(
    'the weekend is not counted',
    [at('2026-03-05 09:00', complain()), at('2026-03-05 10:00', classify('S-1', { complexity: 'general' }))],
    '2026-03-06',
    [{ due: '2026-03-11 00:00' }],
  ),
]

const solution = owing('complex-complaint-solution-told')
const complexes: readonly RegulationCase[] = [
  solution('5 working days after the receipt, to the end of the day: Monday to Monday', complex, '2026-03-06', [
    {
      subject: 'complaint:S-1',
      clause: 'A04-3.3.2.4',
      status: 'due',
      since: '2026-03-02 09:00',
      due: '2026-03-10 00:00',
      facts: { days: 5 },
    },
  ]),
  solution('a second before that midnight it is due', complex, '2026-03-09 23:59:59', [{ status: 'due' }]),
  solution('at that midnight it is overdue', complex, '2026-03-10 00:00', [{ status: 'overdue' }]),
  solution(
    'told in the last second',
    [...complex, at('2026-03-09 23:59:59', tell('preliminary-solution'))],
    '2026-03-12',
    [],
  ),
  solution('progress is no solution', [...complex, at('2026-03-04', tell('progress'))], '2026-03-12', [
    { status: 'overdue' },
  ]),
  solution('a general complaint owes progress instead', general, '2026-03-12', []),
  solution(
    'found to be complex later, it counts from the receipt all the same',
    [...general, at('2026-03-04 10:00', classify('S-1', { complexity: 'complex' }))],
    '2026-03-05',
    [{ since: '2026-03-02 09:00', due: '2026-03-10 00:00' }],
  ),
]

const told = owing('customer-told-result')
const done = [...service, at('2026-03-03 09:00', resolve('S-1', { rootCause: 'worn sensor' }))]
const results: readonly RegulationCase[] = [
  told('once it is settled the customer is told the result, without a period', done, '2026-03-03 09:01', [
    { subject: 'complaint:S-1', clause: 'A00-5.2.3.4', since: '2026-03-03 09:00', due: null },
  ]),
  told('told, it is done', [...done, at('2026-03-03 10:00', tell('result'))], '2026-03-04', []),
  told('a closing does not end it', [...done, at('2026-03-03 10:00', close())], '2026-03-04', [
    { since: '2026-03-03 09:00' },
  ]),
  told(
    'a result that was told before the work was done again is an old one',
    [...done, at('2026-03-03 10:00', tell('result')), at('2026-03-04 09:00', resolve())],
    '2026-03-05',
    [{ since: '2026-03-04 09:00' }],
  ),
  told(
    'of a product complaint: once the handling is approved',
    on('2026-03-02 09:00', until('approved')),
    '2026-03-03',
    [{ subject: 'complaint:K-1', since: '2026-03-02 09:00' }],
  ),
  told(
    'an unfounded complaint is answered by an explanation',
    [...service, at('2026-03-02 10:00', tell('explanation')), at('2026-03-02 11:00', close('S-1', 'unfounded'))],
    '2026-03-03',
    [],
  ),
  told('and without one, not', [...service, at('2026-03-02 11:00', close('S-1', 'unfounded'))], '2026-03-03', [
    { since: '2026-03-02 11:00' },
  ]),
  told(
    'what the customer took back has no result',
    [...service, at('2026-03-02 11:00', close('S-1', 'withdrawn'))],
    '2026-03-03',
    [],
  ),
]

export const progressCases = [...classes, ...generals, ...complexes, ...results]
