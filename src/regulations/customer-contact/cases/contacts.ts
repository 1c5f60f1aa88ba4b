/** How often a key customer is to be contacted, in calendar months of Shanghai, what counts as a contact, and plans. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { admit, at, contact, grade, on, remove, visit } from '../../../facts/customer/steps.ts'

const admitted = at('2026-01-05 10:00', admit('C-1'))
const vip = [admitted, at('2026-01-10 10:00', grade('C-1', 'vip'))]
const february = { since: '2026-02-01 00:00', due: '2026-03-01 00:00' }
const march = { since: '2026-03-01 00:00', due: '2026-04-01 00:00' }
const april = { since: '2026-04-01 00:00', due: '2026-05-01 00:00' }

const key = owing('key-customer-contact')
const keyCustomers: readonly RegulationCase[] = [
  key('the month of the grading is not counted: a VIP of January is contacted in February', vip, '2026-01-20', [
    {
      ...february,
      subject: 'customer:C-1',
      clause: 'A04-3.1.1.3',
      status: 'running',
      facts: { department: 'east', grade: 'vip', unit: 'month', last: null },
    },
  ]),
  key('before its month begins it is running, although it is due within 31 days', vip, '2026-01-31 23:59:59.999', [
    { ...february, status: 'running' },
  ]),
  key('it is due from the first moment of its month', vip, '2026-02-01 00:00', [{ ...february, status: 'due' }]),
  key('and in the next one', vip, '2026-02-01 00:00:00.001', [{ ...february, status: 'due' }]),
  key('in the last moment of the month it is due', vip, '2026-02-28 23:59:59.999', [{ ...february, status: 'due' }]),
  key('at the midnight that ends the month it is overdue', vip, '2026-03-01 00:00', [
    { ...february, status: 'overdue' },
  ]),
  key(
    'a contact in the last moment of February fulfils February',
    [...vip, at('2026-02-28 23:59:59.999', contact('C-1', 'phone'))],
    '2026-03-15',
    [{ ...march, facts: { last: '2026-02-28T15:59:59.999Z' } }],
  ),
  key(
    'a contact in the first moment of March in Shanghai, when it is February in London, is one of March',
    [...vip, at('2026-03-01 00:00', contact('C-1', 'phone'))],
    '2026-03-15',
    [april],
  ),
  key(
    'two contacts in one month do not fulfil the next',
    [...vip, ...on('2026-02-10', contact('C-1', 'mail'), contact('C-1', 'phone'))],
    '2026-02-11',
    [march],
  ),
  ...(['phone', 'mail', 'meeting', 'visit'] as const).map(channel =>
    key(`a contact by ${channel} counts`, [...vip, at('2026-02-10', contact('C-1', channel))], '2026-02-11', [march]),
  ),
  key('a greeting does not', [...vip, at('2026-02-10', contact('C-1', 'greeting'))], '2026-02-11', [
    { ...february, facts: { last: null } },
  ]),
  key('a visit counts as a contact', [...vip, at('2026-02-10', visit('C-1'))], '2026-02-11', [march]),
  key(
    'and an older contact that is told after a newer one changes nothing',
    [
      ...vip,
      at('2026-03-10', contact('C-1', 'phone')),
      { ...contact('C-1', 'phone'), at: '2026-02-20', recorded: '2026-03-11' },
    ],
    '2026-03-15',
    [april],
  ),
  key(
    'a contact before the grading leaves the month after the grading to be fulfilled',
    [admitted, at('2026-01-06', contact('C-1', 'phone')), at('2026-02-20', grade('C-1', 'vip'))],
    '2026-02-21',
    [{ ...march, facts: { last: '2026-01-06T04:00:00.000Z' } }],
  ),
  key(
    'a VIP that becomes preferred stays a key customer: the month that is overdue stays so',
    [...vip, at('2026-03-05', grade('C-1', 'preferred'))],
    '2026-03-06',
    [{ ...february, status: 'overdue', facts: { grade: 'preferred', last: null } }],
  ),
  key(
    'and the month after the last contact is owed, whichever key grade it is in',
    [
      ...vip,
      at('2026-02-10', contact('C-1', 'phone')),
      at('2026-03-05', grade('C-1', 'preferred')),
      at('2026-03-06', grade('C-1', 'vip')),
    ],
    '2026-03-07',
    [{ ...march, status: 'due', facts: { grade: 'vip' } }],
  ),
  key(
    'who was no key customer meanwhile begins anew',
    [...vip, at('2026-03-05', grade('C-1', 'qualified')), at('2026-03-06', grade('C-1', 'vip'))],
    '2026-03-07',
    [april],
  ),
  key(
    'who left and came back begins anew',
    [
      ...vip,
      at('2026-03-05', remove('C-1', 'left')),
      at('2026-03-06', admit('C-1')),
      at('2026-03-07', grade('C-1', 'vip')),
    ],
    '2026-03-08',
    [april],
  ),
  key(
    'where VIP alone are key customers, a preferred one that becomes VIP begins as such',
    [admitted, at('2026-01-10', grade('C-1', 'preferred')), at('2026-03-05', grade('C-1', 'vip'))],
    '2026-03-06',
    [april],
    { keyGrades: ['vip'] },
  ),
  key(
    'a contact that is told late counts for the month in which it was',
    [...vip, { ...contact('C-1', 'phone'), at: '2026-02-20', recorded: '2026-03-10' }],
    '2026-03-15',
    [march],
  ),
  key(
    'the contact of another department does not count',
    [
      ...vip,
      at('2026-01-05', admit('C-1', { departmentId: 'west' })),
      at('2026-02-10', contact('C-1', 'phone', { departmentId: 'west' })),
    ],
    '2026-02-11',
    [february],
  ),
  key(
    'a preferred customer is a key customer, too',
    [admitted, at('2026-01-10', grade('C-1', 'preferred'))],
    '2026-01-20',
    [february],
  ),
  key('a qualified customer is not', [admitted], '2026-01-20', []),
  key('who left the books is not contacted', [...vip, at('2026-01-20', remove('C-1', 'left'))], '2026-02-20', []),
  key(
    'a company may count VIP alone as key customers',
    [admitted, at('2026-01-10', grade('C-1', 'preferred'))],
    '2026-01-20',
    [],
    { keyGrades: ['vip'] },
  ),
  key(
    'or contact them in other periods: each quarter',
    vip,
    '2026-01-20',
    [{ since: '2026-04-01 00:00', due: '2026-07-01 00:00', facts: { unit: 'quarter' } }],
    { keyContactEvery: 'quarter' },
  ),
  key('another period holds for grades given from its day on', vip, '2026-01-20', [february], {
    keyContactEvery: dated([{ value: 'month' }, { value: 'quarter', since: '2026-01-11' }]),
  }),
]

const plans: readonly RegulationCase[] = [
  {
    provision: 'contact-plan-by-class',
    title: 'customers of different grades have different plans: VIP and preferred monthly, qualified quarterly',
    given: on(
      '2026-01-05',
      [admit('C-1'), admit('C-2'), admit('C-3')],
      [grade('C-1', 'vip'), grade('C-2', 'preferred')],
    ),
    expect: {
      obligations: [
        {
          asOf: '2026-02-10',
          obligation: 'key-customer-contact',
          rows: [
            { subject: 'customer:C-1', due: '2026-03-01 00:00' },
            { subject: 'customer:C-2', due: '2026-03-01 00:00' },
          ],
        },
        {
          asOf: '2026-02-10',
          obligation: 'general-customer-contact',
          rows: [{ subject: 'customer:C-3', due: '2026-07-01 00:00' }],
        },
      ],
    },
  },
  {
    provision: 'contact-plan-by-class',
    title: 'a customer that changes its grade changes its plan',
    given: [admitted, at('2026-05-10', grade('C-1', 'vip'))],
    expect: {
      obligations: [
        { asOf: '2026-05-20', obligation: 'general-customer-contact', rows: [] },
        {
          asOf: '2026-05-20',
          obligation: 'key-customer-contact',
          rows: [{ status: 'running', since: '2026-06-01 00:00', due: '2026-07-01 00:00' }],
        },
      ],
    },
  },
  {
    provision: 'contact-channels-and-subjects',
    title: 'a contact records how it was made, what it was about, and with whom',
    given: [admitted],
    when: at(
      '2026-02-01',
      contact('C-1', 'meeting', {
        subjects: ['needs', 'business-progress', 'feedback'],
        opinion: 'the new knee is easier to fit',
        participants: ['Dr Wang'],
      }),
    ),
    expect: {
      status: 'accepted',
      events: [
        {
          type: 'customer.contacted',
          data: {
            channel: 'meeting',
            subjects: ['needs', 'business-progress', 'feedback'],
            opinion: 'the new knee is easier to fit',
            participants: ['Dr Wang'],
          },
        },
      ],
    },
  },
  {
    provision: 'contact-channels-and-subjects',
    title: 'nobody talks with a customer of whom there is no record',
    given: [],
    when: contact('C-9', 'phone'),
    expect: { status: 'refused', findings: [{ rule: 'customer-known', clause: null }] },
  },
]

export const contactCases = [...keyCustomers, ...plans]
