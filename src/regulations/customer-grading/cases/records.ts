/** What is kept on record and can be asked for: books, contributions, files, opinions. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  about,
  admit,
  at,
  contact,
  customers,
  grade,
  on,
  raised,
  review,
  trade,
  visit,
  WEST,
} from '../../../facts/customer/steps.ts'
import {
  companyBook,
  customerContribution,
  customerHistory,
  customerOpinions,
  customerSheet,
} from '../../../facts/customer/views.ts'

const inBoth = on('2026-03-01', admit('C-1'), admit('C-1', { departmentId: WEST }))

export const recordCases: readonly RegulationCase[] = [
  {
    provision: 'every-department-in-scope',
    title: 'each department is judged by its own books: the cap binds west as it binds east',
    given: [
      ...customers(7),
      ...raised('vip', ['C-1']),
      ...customers(6, { departmentId: WEST }),
      review('C-1', {}, { departmentId: WEST }),
    ],
    when: grade('C-1', 'vip', { departmentId: WEST }),
    expect: {
      status: 'refused',
      findings: [
        {
          rule: 'vip-share-of-department',
          subject: 'department:west',
          verdict: 'failed',
          facts: { part: 1, customers: 6 },
        },
      ],
    },
  },
  {
    provision: 'company-book',
    title: "all departments' books side by side, with their shares",
    given: on('2026-03-01', customers(7), raised('vip', ['C-1']), customers(3, { departmentId: WEST })),
    expect: {
      views: [
        {
          view: companyBook,
          answer: [
            { departmentId: 'east', customers: 7, vip: 1, preferred: 0, qualified: 6, vipShare: '14.29' },
            { departmentId: 'west', customers: 3, vip: 0, preferred: 0, qualified: 3, vipShare: '0' },
          ],
        },
      ],
    },
  },
  {
    provision: 'company-book',
    title: 'as of an earlier day: what had happened by then',
    given: [...on('2026-03-01', customers(2)), at('2026-04-01', admit('C-3'))],
    expect: { views: [{ view: companyBook, at: '2026-03-31', answer: [{ customers: 2 }] }] },
  },
  {
    provision: 'customer-contribution',
    title: 'what a customer is worth to each department, over twelve months, to the cent',
    given: [
      ...inBoth,
      ...on('2026-03-05', trade('C-1', '1000.10'), trade('C-1', '0.20'), trade('C-1', '70', { departmentId: WEST })),
    ],
    expect: {
      views: [
        {
          view: customerContribution,
          key: 'C-1',
          answer: [
            { departmentId: 'east', annualVolume: '1000.3' },
            { departmentId: 'west', annualVolume: '70' },
          ],
        },
        {
          view: customerContribution,
          key: 'C-1',
          at: '2027-03-01',
          answer: [{ annualVolume: '0' }, { annualVolume: '0' }],
        },
      ],
    },
  },
  {
    provision: 'information-updated',
    title: 'what changed is recorded, and the file shows it',
    given: on('2026-03-01', admit('C-1', { name: 'Third Hospital', region: 'Anhui' })),
    when: at('2026-04-01', about('customer.update', 'C-1', { region: 'Jiangsu' })),
    expect: {
      status: 'accepted',
      events: [{ type: 'customer.updated', data: { region: 'Jiangsu', name: null } }],
      views: [{ view: customerSheet, key: 'C-1', answer: { name: 'Third Hospital', region: 'Jiangsu' } }],
    },
  },
  {
    provision: 'marketing-division-joins-complaints',
    title: 'the marketing division takes part in a talk about a complaint',
    given: on('2026-03-01', admit('C-1')),
    when: at(
      '2026-03-05',
      contact('C-1', 'meeting', { subjects: ['complaint'], participants: ['marketing-division'] }),
    ),
    expect: {
      status: 'accepted',
      events: [{ type: 'customer.contacted', data: { subjects: ['complaint'], participants: ['marketing-division'] } }],
    },
  },
  {
    provision: 'customer-history',
    title: 'the file of a customer tells what happened, in the order in which it happened',
    given: [
      ...on('2026-03-01 10:00', admit('C-1')),
      ...on('2026-03-20 10:00', visit('C-1')),
      { ...contact('C-1', 'phone'), at: '2026-03-10 10:00', recorded: '2026-03-21' },
    ],
    expect: {
      views: [
        {
          view: customerHistory,
          key: 'C-1',
          answer: [
            { at: '2026-03-01T02:00:00.000Z', type: 'customer.admitted' },
            { at: '2026-03-10T02:00:00.000Z', type: 'customer.contacted' },
            { at: '2026-03-20T02:00:00.000Z', type: 'customer.visited' },
          ],
        },
      ],
    },
  },
  {
    provision: 'visits-and-contacts',
    title: 'a visit records needs and changes of the business',
    given: on('2026-03-01', admit('C-1')),
    when: at('2026-03-05', visit('C-1', { needs: 'smaller knees', nextMoves: 'a second operating room' })),
    expect: {
      status: 'accepted',
      events: [{ type: 'customer.visited', data: { needs: 'smaller knees', nextMoves: 'a second operating room' } }],
      views: [{ view: customerSheet, key: 'C-1', answer: { relations: [{ lastVisit: '2026-03-05T04:00:00.000Z' }] } }],
    },
  },
  {
    provision: 'customer-opinions',
    title: 'what customers of a department said, customer by customer; of other departments it tells nothing',
    given: [
      ...inBoth,
      ...on('2026-03-05 10:00', contact('C-1', 'phone', { opinion: 'deliver faster' }), contact('C-1', 'phone')),
      ...on('2026-03-06', contact('C-1', 'phone', { departmentId: WEST, opinion: 'all well' })),
    ],
    expect: {
      views: [
        {
          view: customerOpinions,
          key: 'east',
          answer: [{ customerId: 'C-1', at: '2026-03-05T02:00:00.000Z', opinion: 'deliver faster' }],
        },
      ],
    },
  },
]
