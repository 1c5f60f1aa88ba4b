/** How often a customer that is no key customer is to be contacted, in calendar quarters of Shanghai. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { admit, at, contact, grade } from '../../../facts/customer/steps.ts'

const admitted = at('2026-01-05 10:00', admit('C-1'))

const general = owing('general-customer-contact')
export const generalContactCases: readonly RegulationCase[] = [
  general('the quarter of the admission is not counted: the next one is', [admitted], '2026-01-20', [
    {
      subject: 'customer:C-1',
      clause: 'A04-3.1.1.4',
      status: 'running',
      since: '2026-04-01 00:00',
      due: '2026-07-01 00:00',
      facts: { grade: 'qualified', unit: 'quarter' },
    },
  ]),
  general('in its last moment it is due', [admitted], '2026-06-30 23:59:59.999', [{ status: 'due' }]),
  general('at the midnight that ends it, overdue', [admitted], '2026-07-01 00:00', [{ status: 'overdue' }]),
  general(
    'a contact in the second quarter leaves the third to be fulfilled',
    [admitted, at('2026-06-30 23:59:59.999', contact('C-1', 'phone'))],
    '2026-07-02',
    [{ since: '2026-07-01 00:00', due: '2026-10-01 00:00' }],
  ),
  general('the quarters go on over the end of the year', [at('2026-12-31 23:59:59.999', admit('C-1'))], '2027-01-01', [
    { since: '2027-01-01 00:00', due: '2027-04-01 00:00' },
  ]),
  general(
    'midnight in Shanghai begins the year: admitted then, the first quarter is not counted',
    [at('2027-01-01 00:00', admit('C-1'))],
    '2027-01-02',
    [{ since: '2027-04-01 00:00', due: '2027-07-01 00:00' }],
  ),
  general('a greeting is no contact', [admitted, at('2026-05-01', contact('C-1', 'greeting'))], '2026-05-02', [
    { due: '2026-07-01 00:00' },
  ]),
  general(
    'a key customer is not a general one',
    [admitted, at('2026-01-10 10:00', grade('C-1', 'vip'))],
    '2026-01-20',
    [],
  ),
  general(
    'a preferred customer that becomes qualified begins anew: the quarter after that',
    [admitted, at('2026-01-10', grade('C-1', 'preferred')), at('2026-03-31 23:59:59.999', grade('C-1', 'qualified'))],
    '2026-04-01',
    [{ since: '2026-04-01 00:00', due: '2026-07-01 00:00', status: 'running', facts: { grade: 'qualified' } }],
  ),
  general(
    'and becomes so in the first moment of a quarter: the next one',
    [admitted, at('2026-01-10', grade('C-1', 'preferred')), at('2026-04-01 00:00', grade('C-1', 'qualified'))],
    '2026-04-02',
    [{ since: '2026-07-01 00:00', due: '2026-10-01 00:00' }],
  ),
  general(
    'where VIP alone are key customers, one that is graded preferred owes what it owed',
    [admitted, at('2026-07-02', grade('C-1', 'preferred'))],
    '2026-07-03',
    [{ since: '2026-04-01 00:00', due: '2026-07-01 00:00', status: 'overdue', facts: { grade: 'preferred' } }],
    { keyGrades: ['vip'] },
  ),
]
