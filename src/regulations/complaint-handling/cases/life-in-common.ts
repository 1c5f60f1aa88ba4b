/** What the three editions tell of the life of a case alike, each by a clause of its own. */
import type { RegulationCase } from '../../../core/case.ts'
import { at } from '../../../facts/complaint/steps.ts'
import { complaintRegister } from '../../../facts/complaint/views/lists.ts'
import type { Edition } from '../editions/edition.ts'
import { closingStatistics } from '../views.ts'
import { approvePenalty, distribute, issueNotice, propose, reviewMonth } from './deeds.ts'
import { lifeIn, lived, next } from './life.ts'
import { kept } from './rules/showing.ts'

const BY = 'each-step-by-its-department'
const ORDER = 'steps-in-order'

/** The first week, from the call to the countermeasure, and the clauses by which each thing is so. */
export function firstWeek(edition: Edition) {
  const { owed, done, shown } = lifeIn(edition)
  return {
    called: (clause: string): RegulationCase =>
      owed(
        'step-owed',
        'on Monday morning the customer has called: sales fills in the form',
        lived('received'),
        '2026-03-02 09:10',
        [{ clause, since: '2026-03-02 09:00', due: null, facts: { step: 'form-filed' } }],
      ),
    filed: (clause: string): RegulationCase =>
      done('form-complete', 'on Monday at ten the form is complete', lived('received'), next('form-filed'), {
        ...kept('form-complete', { clause, actual: [] }),
        events: [{ type: 'complaint.form-filed', data: { form: 1, sample: 'two pieces' } }],
      }),
    accepted: (clause: string): RegulationCase[] => [
      done(
        'number-of-month',
        'on Monday at two the office gives it the first number of March',
        lived('form-filed'),
        next('accepted'),
        { ...kept(BY, { clause }), events: [{ type: 'complaint.accepted', data: { number: '260301', form: 1 } }] },
      ),
      shown('tracking-register', 'since Monday the case is in the register', lived('accepted'), [
        {
          view: complaintRegister,
          key: '2603',
          answer: [{ number: '260301', latest: { step: 'complaint.accepted' } }],
        },
      ]),
    ],
    investigated: (clause: string): RegulationCase =>
      done(
        BY,
        'on Wednesday quality management investigates',
        lived('accepted'),
        next('investigated'),
        kept(BY, { clause }),
      ),
    reported: (clause: string): RegulationCase[] => {
      const report = (title: string, asOf: string, row: object) =>
        owed('investigation-report-due', title, lived('investigated'), asOf, [
          { clause, due: '2026-03-08 00:00', ...row },
        ])
      return [
        report('it reports within three days: until the end of Saturday', '2026-03-07 23:59:59', { status: 'due' }),
        report('on Sunday the report is late', '2026-03-08 00:00', { status: 'overdue' }),
        owed(
          'investigation-report-due',
          'handed in on Friday it is in time',
          lived('investigation-reported'),
          '2026-03-08 00:00',
          [],
        ),
      ]
    },
  }
}

/** The second week, from the opinions to the closing. */
export function secondWeek(edition: Edition) {
  const { owed, done } = lifeIn(edition)
  return {
    handled: (opinion: string, handling: string): RegulationCase[] => [
      done(
        ORDER,
        "on the next Monday the manager's office gives its opinion",
        lived('countermeasure-drafted'),
        next('manager-office'),
        kept(ORDER, { clause: opinion }),
      ),
      done(
        ORDER,
        'two hours later the office drafts the handling',
        lived('manager-office'),
        next('handling-drafted'),
        kept(ORDER, { clause: handling }),
      ),
    ],
    negotiated: (clause: string): RegulationCase =>
      done(
        'negotiation-reviewed',
        'on Tuesday sales comes back from the customer; its head has seen the result',
        lived('handling-drafted'),
        next('negotiated'),
        kept('negotiation-reviewed', { clause }),
      ),
    consolidated: (clause: string): RegulationCase[] => {
      const opinion = (title: string, asOf: string, row: object) =>
        owed('consolidated-opinion-due', title, lived('negotiated'), asOf, [
          { clause, due: '2026-03-12 00:00', ...row },
        ])
      return [
        opinion('the office has until the end of Wednesday for its opinion', '2026-03-11 23:59:59', { status: 'due' }),
        opinion('on Thursday it is late', '2026-03-12 00:00', { status: 'overdue' }),
        owed(
          'consolidated-opinion-due',
          'drawn up on Wednesday it is in time',
          lived('consolidated'),
          '2026-03-12 00:00',
          [],
        ),
      ]
    },
    approved: (clause: string): RegulationCase =>
      done(
        'approval-by-authority',
        'on Thursday the sales manager approves 800',
        lived('consolidated'),
        next('approved'),
        kept('approval-by-authority', { clause }),
      ),
    told: (clause: string): RegulationCase =>
      done(
        'result-by-letter-or-phone',
        'on Thursday afternoon the customer gets a letter',
        lived('approved'),
        next('told'),
        kept('result-by-letter-or-phone', { clause }),
      ),
    closed: (clause: string): RegulationCase =>
      done(BY, 'on Friday the 13th the office closes the case', lived('told'), next('closed'), kept(BY, { clause })),
  }
}

/** What is left to do after the closing. */
export function afterTheClosing(edition: Edition) {
  const { owed, done, shown } = lifeIn(edition)
  const closed = lived('closed')
  return {
    copies: (clause: string, keeper: string): RegulationCase =>
      owed(
        'copies-owed',
        `copy 4 goes to ${keeper}: here it is the last one`,
        [...closed, at('2026-03-13 11:00', distribute(1, 2, 3, 5))],
        '2026-03-14',
        [{ clause, since: '2026-03-13 10:00', facts: { copy: 4, keeper } }],
      ),
    penalised: (clause: string): RegulationCase =>
      owed(
        'penalty-notice-owed',
        'an approved penalty is copied to three',
        [...closed, propose(), issueNotice(), at('2026-03-16', approvePenalty())],
        '2026-03-17',
        [{ clause, since: '2026-03-16', facts: { step: 'copied', missing: ['own-file', 'accounting', 'penalised'] } }],
      ),
    summarised: (table: string, participants: string, sanctions: string): RegulationCase[] => [
      owed('closings-summarised', 'the table of March is due at the end of 10 April', closed, '2026-04-10 23:59:59', [
        { clause: table, status: 'due', due: '2026-04-11 00:00' },
      ]),
      done(
        'review-with-departments',
        'manufacturing, quality management and research take part in the table',
        closed,
        at('2026-04-09', reviewMonth('2603', 'statistics')),
        kept('review-with-departments', { clause: participants }),
      ),
      shown('statistics-table', 'closed on day 11 the case counts as in time', closed, [
        {
          view: closingStatistics,
          key: '2603',
          answer: { asKnownNow: { cases: 1, late: 0, inTime: 1, averageDays: '10.83' } },
        },
      ]),
      owed('sanctions-reviewed', 'the sanctions of March are due then, too', closed, '2026-04-11 00:00', [
        { clause: sanctions, status: 'overdue', due: '2026-04-11 00:00' },
      ]),
    ],
  }
}
