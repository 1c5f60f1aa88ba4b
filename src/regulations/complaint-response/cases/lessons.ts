/** After the closing: satisfaction, root cause, improvement. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import { close, complain, followUp, reopen, resolve } from '../../../facts/complaint/service-steps.ts'
import { at, on, step, until } from '../../../facts/complaint/steps.ts'

const received = [at('2026-03-02 09:00', complain('S-1'))]
const resolved = [...received, at('2026-03-03 09:00', resolve('S-1', { rootCause: 'worn sensor' }))]
const closed = [...resolved, at('2026-03-03 15:00', close())]

const content = owing('satisfaction-recorded')
const satisfactions: readonly RegulationCase[] = [
  content('after the closing the customer is asked, without a period', closed, '2026-03-03 15:01', [
    {
      subject: 'complaint:S-1',
      clause: 'A04-3.3.3.3',
      since: '2026-03-03 15:00',
      due: null,
      facts: { satisfied: null },
    },
  ]),
  content('content', [...closed, at('2026-03-04', followUp())], '2026-03-05', []),
  content('the customer does not say', [...closed, at('2026-03-04', followUp('S-1', null))], '2026-03-05', []),
  content('not content: the duty stands', [...closed, at('2026-03-04', followUp('S-1', false))], '2026-03-05', [
    { facts: { satisfied: false } },
  ]),
  content(
    'asked again, and content',
    [...closed, at('2026-03-04', followUp('S-1', false)), at('2026-03-06', followUp())],
    '2026-03-07',
    [],
  ),
  content(
    'asked when the work was done, before the closing',
    [...resolved, at('2026-03-03 10:00', followUp()), at('2026-03-03 15:00', close())],
    '2026-03-04',
    [],
  ),
  content(
    'asked before the work was done',
    [...received, at('2026-03-02 10:00', followUp()), ...on('2026-03-03 15:00', resolve(), close())],
    '2026-03-04',
    [{ facts: { satisfied: null } }],
  ),
  content(
    'reopened and closed again, the customer is asked again',
    [...closed, at('2026-03-04 09:00', followUp()), at('2026-03-05 09:00', reopen()), at('2026-03-06 09:00', close())],
    '2026-03-07',
    [{ since: '2026-03-06 09:00' }],
  ),
  content(
    'asked in the moment in which the work was done',
    [...resolved, at('2026-03-03 09:00', followUp()), at('2026-03-03 15:00', close())],
    '2026-03-04',
    [],
  ),
  content('nobody is asked before the closing', resolved, '2026-03-04', []),
  content(
    'what the customer took back is done with',
    [...received, at('2026-03-03', close('S-1', 'withdrawn'))],
    '2026-03-04',
    [],
  ),
  content('product complaints are asked about, too', on('2026-03-02 09:00', until('closed')), '2026-03-04', [
    { subject: 'complaint:K-1' },
  ]),
]

const root = owing('root-cause-found')
const unexplained = [...received, at('2026-03-03 09:00', resolve()), at('2026-03-03 15:00', close())]
const roots: readonly RegulationCase[] = [
  root('closed without a cause, the root is still to be found', unexplained, '2026-03-04', [
    { subject: 'complaint:S-1', clause: 'A00-5.2.3.5', since: '2026-03-03 15:00', due: null },
  ]),
  root('the department told it', closed, '2026-03-04', []),
  root('the investigation found it', on('2026-03-02 09:00', until('closed')), '2026-03-04', []),
  root('an unfounded complaint has none', [...received, at('2026-03-03', close('S-1', 'unfounded'))], '2026-03-04', []),
]

const plan = (complaintId: string): CaseStep =>
  step('plan-improvement', complaintId, 'department', {
    improvementId: 'I-1',
    departmentId: 'repairs',
    measure: 'check the door sensors each month',
  })
const prevented = owing('recurrence-prevented')
const improvements: readonly RegulationCase[] = [
  prevented('after the closing an improvement is planned, without a period', closed, '2026-03-04', [
    {
      subject: 'complaint:S-1',
      clause: 'A00-5.2.3.6',
      since: '2026-03-03 15:00',
      due: null,
      facts: { cause: 'worn sensor', department: 'repairs' },
    },
  ]),
  prevented('done when it is planned', [...closed, at('2026-03-05', plan('S-1'))], '2026-03-06', []),
  prevented(
    'planned before the closing, nothing is owed after it',
    [...resolved, at('2026-03-03 10:00', plan('S-1')), at('2026-03-03 15:00', close())],
    '2026-03-06',
    [],
  ),
  prevented('not before the closing', resolved, '2026-03-04', []),
  prevented(
    'an unfounded complaint improves nothing',
    [...received, at('2026-03-03', close('S-1', 'unfounded'))],
    '2026-03-04',
    [],
  ),
]

export const lessonCases = [...satisfactions, ...roots, ...improvements]
