/** What follows from a case: penalties after their approval, and the monthly review with the departments. */
import type { CaseStep, RegulationCase } from '../../../../core/case.ts'
import { dated } from '../../../../core/parameter.ts'
import { at, until } from '../../../../facts/complaint/steps.ts'
import { complaintEditions } from '../../editions/index.ts'
import { broken, impossible, inEachEdition, kept, showing, silent } from './showing.ts'
import { approvePenalty, copyPenalty, issueNotice, OFFICE, proposePenalty, publishSanction } from './words.ts'

const PENALTY = 'penalty-after-approval'
const penalty = showing(PENALTY)

const proposed = [...until('investigated'), proposePenalty(), issueNotice()]
const approved = [...proposed, approvePenalty()]
const START = '2026-01-05T01:00:00.000Z'

const penalties = inEachEdition({ D02: '11.2.3', D03: '12.2.3', D14: '12.2.t.2' }, clause => [
  penalty(
    'an approved penalty is copied to the three',
    approved,
    copyPenalty(),
    kept(PENALTY, { clause, actual: START, limit: 'approved', facts: { penalty: 'F-1' } }),
  ),
  penalty(
    'an approved sanction is published',
    approved,
    publishSanction(),
    kept(PENALTY, { clause, actual: START, facts: { penalty: 'F-1' } }),
  ),
  penalty(
    'a penalty that is not approved yet is not copied',
    proposed,
    copyPenalty(),
    broken(PENALTY, { clause, actual: null, limit: 'approved', facts: { penalty: 'F-1' } }),
  ),
  penalty(
    'a sanction that is not approved yet is not published',
    proposed,
    publishSanction(),
    broken(PENALTY, { clause, actual: null, facts: { penalty: 'F-1' } }),
  ),
])

const penaltyFacts: readonly RegulationCase[] = [
  penalty(
    'the approval of one penalty is not that of another',
    [...approved, proposePenalty('F-2'), issueNotice('F-2')],
    copyPenalty('F-2'),
    broken(PENALTY, { actual: null, facts: { penalty: 'F-2' } }),
  ),
  penalty(
    'a penalty may be copied after the case was closed',
    [...until('closed'), proposePenalty(), issueNotice(), approvePenalty()],
    copyPenalty(),
    kept(PENALTY),
  ),
  ...[issueNotice('F-9'), approvePenalty('F-9'), copyPenalty('F-9'), publishSanction('F-9')].map(when =>
    penalty(
      `${when.command.type} of a penalty that nobody has proposed`,
      proposed,
      when,
      impossible('penalty-known', { actual: false, limit: true, facts: { penalty: 'F-9', step: when.command.type } }),
    ),
  ),
  ...[
    [proposed, proposePenalty()],
    [proposed, issueNotice()],
    [approved, approvePenalty()],
    [[...approved, publishSanction()], publishSanction()],
  ].map(([given, when]) =>
    penalty(
      `${(when as CaseStep).command.type} is done once a penalty`,
      given as readonly CaseStep[],
      when as CaseStep,
      impossible('penalty-not-yet', {
        actual: START,
        facts: { penalty: 'F-1', step: (when as CaseStep).command.type },
      }),
    ),
  ),
  penalty(
    'further copies may go out later',
    [...approved, copyPenalty()],
    copyPenalty(),
    kept(PENALTY, { facts: { penalty: 'F-1' } }),
  ),
]

const REVIEW = 'review-with-departments'
const review = showing(REVIEW)
const { D02, D03, D14 } = complaintEditions
const THREE = ['manufacturing', 'quality-management', 'research']

function gone(participants: readonly string[], purpose = 'statistics'): CaseStep {
  const command = { type: 'complaint.review-closings', month: '2603', purpose, participants }
  return { command, by: { id: `${OFFICE}-1`, role: OFFICE } }
}

const reviews = inEachEdition({ D02: '9.10.3', D03: '9.9.3', D14: '9.9.2' }, clause => [
  review(
    'the closings of March are gone through with all three departments',
    [],
    gone(THREE),
    kept(REVIEW, { clause, subject: 'closing-month:2603', actual: THREE, limit: THREE }),
  ),
  ...THREE.map(absent => {
    const there = THREE.filter(one => one !== absent)
    return review(
      `${absent} was not there`,
      [],
      gone(there),
      broken(REVIEW, { clause, subject: 'closing-month:2603', actual: there, limit: THREE }),
    )
  }),
  review('the office alone', [], gone([]), broken(REVIEW, { clause, actual: [], limit: THREE })),
  review(
    'others may be there, too',
    [],
    gone(['purchasing', ...THREE]),
    kept(REVIEW, { clause, actual: ['purchasing', ...THREE] }),
  ),
  review('the office goes through the sanctions by itself', [], gone([], 'sanctions'), silent(REVIEW)),
])

const inForce = { edition: dated([{ value: D03 }, { value: D14, since: '2026-04-05' }]) }

const reviewsInTime: readonly RegulationCase[] = [
  review(
    'a review goes by the edition of its day: D03 until the evening before',
    [],
    at('2026-04-04 23:59:59.999', gone(THREE)),
    kept(REVIEW, { clause: 'D03-9.9.3' }),
    inForce,
  ),
  review(
    'and D14 from midnight on, although the cases were closed in March',
    [],
    at('2026-04-05 00:00', gone(THREE)),
    kept(REVIEW, { clause: 'D14-9.9.2' }),
    inForce,
  ),
  review(
    'an edition of the company may ask for another department',
    [],
    gone(THREE),
    broken(REVIEW, { clause: 'D02-9.10.3', actual: THREE, limit: [...THREE, 'purchasing'] }),
    { edition: { ...D02, id: 'ours', reviewers: [...THREE, 'purchasing'] } },
  ),
]

export const afterwardsCases = [...penalties, ...penaltyFacts, ...reviews, ...reviewsInTime]
