/** The way of a case where it is not the ordinary one: special, sent back, not founded, withdrawn, reopened, anew. */
import type { RegulationCase } from '../../../../core/case.ts'
import {
  accept,
  allowance,
  approve,
  at,
  close,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  investigate,
  managerOpinion,
  negotiate,
  on,
  refuseConclusion,
  researchOpinion,
  tellResult,
  until,
} from '../../../../facts/complaint/steps.ts'
import { broken, impossible, kept, showing, silent } from './showing.ts'
import {
  approvePenalty,
  carryOut,
  inspect,
  issueNotice,
  planImprovement,
  proposePenalty,
  reopen,
  sendBack,
  urge,
  verify,
} from './words.ts'

const RULE = 'steps-in-order'
const caseOf = showing(RULE)

const DRAFTED_AFTER = ['countermeasure-drafted', 'opinion-given:manager-office']
const RESEARCH = 'opinion-given:research'
const special = investigate('K-1', { special: true })
const investigatedAsSpecial = [...until('accepted'), special, draftCountermeasure(), managerOpinion()]
const onlyOpinionMissing = [...until('countermeasure-drafted')]

const specialCases: readonly RegulationCase[] = [
  caseOf(
    'the handling of a special case waits for research',
    investigatedAsSpecial,
    draftHandling(),
    broken(RULE, { clause: 'D03-9.3.7', actual: [RESEARCH], limit: [...DRAFTED_AFTER, RESEARCH] }),
  ),
  caseOf(
    'research has given its opinion: the handling of the special case is drafted',
    [...investigatedAsSpecial, researchOpinion()],
    draftHandling(),
    kept(RULE, { actual: [], limit: [...DRAFTED_AFTER, RESEARCH] }),
  ),
  caseOf(
    'it turns out later that the case is special: from then on it waits for research',
    [...until('manager-office'), special],
    draftHandling(),
    broken(RULE, { actual: [RESEARCH] }),
  ),
  caseOf(
    'a case that turns out not to be special after all does not wait for research',
    [...investigatedAsSpecial, investigate()],
    draftHandling(),
    kept(RULE, { limit: DRAFTED_AFTER }),
  ),
  caseOf(
    "the manager's office alone is missing: it is named, and the countermeasure is not",
    onlyOpinionMissing,
    draftHandling(),
    broken(RULE, { actual: ['opinion-given:manager-office'], limit: DRAFTED_AFTER }),
  ),
]

const approvedAndSentBack = [...until('approved'), sendBack()]

const sentBack: readonly RegulationCase[] = [
  caseOf(
    'an opinion that was sent back is not approved: it is to be drawn up again',
    [...until('consolidated'), sendBack()],
    approve(),
    broken(RULE, { clause: 'D03-9.3.8', actual: ['consolidated'], limit: ['consolidated'] }),
  ),
  caseOf(
    'the new opinion is approved',
    [...until('consolidated'), sendBack(), consolidate('K-1', allowance('700'))],
    approve('K-1', 'sales-manager', allowance('700')),
    kept(RULE, { actual: [] }),
  ),
  caseOf(
    'what was sent back after its approval is not closed as settled',
    approvedAndSentBack,
    close(),
    broken(RULE, { clause: 'D03-9.3.8', actual: ['approved'] }),
  ),
  caseOf(
    'a new opinion undoes the approval of the old one: the case is closed when the new one is approved',
    [...until('approved'), consolidate('K-1', allowance('900'))],
    close(),
    broken(RULE, { actual: ['approved'] }),
  ),
  caseOf(
    'the new opinion is approved, and the case closed',
    [...approvedAndSentBack, consolidate(), approve()],
    close(),
    kept(RULE, { actual: [] }),
  ),
]

const unfounded = [...until('accepted'), investigate('K-1', { founded: false })]

const otherEnds: readonly RegulationCase[] = [
  caseOf(
    'a complaint that is not founded needs no countermeasure and no approval: the customer is told, and it is closed',
    [...unfounded, tellResult('K-1', { text: 'the goods are as ordered' })],
    close('K-1', 'unfounded'),
    kept(RULE, { clause: 'D03-4', actual: [], facts: { step: 'closed:unfounded' } }),
  ),
  caseOf(
    'nothing was settled about a complaint that is not founded: it is not closed as settled',
    unfounded,
    close(),
    broken(RULE, { actual: ['approved'], facts: { step: 'closed:settled' } }),
  ),
  caseOf(
    'what the investigation found to be founded is not closed as not founded',
    until('approved'),
    close('K-1', 'unfounded'),
    impossible('outcome-as-found', { actual: 'unfounded', limit: 'settled', facts: { complaint: 'K-1' } }),
  ),
  caseOf(
    'a step may be told late, but it cannot have happened before the step that it follows',
    [...on('2026-03-02 09:00', until('form-filed')), at('2026-03-04 09:00', accept())],
    at('2026-03-04 08:59:59', investigate()),
    broken(RULE, { actual: ['accepted'] }),
  ),
  caseOf(
    'at the very moment of that step it may',
    [...on('2026-03-02 09:00', until('form-filed')), at('2026-03-04 09:00', accept())],
    at('2026-03-04 09:00', investigate()),
    kept(RULE, { actual: [] }),
  ),
  caseOf(
    'a customer may withdraw the complaint before the form is filed',
    until('received'),
    close('K-1', 'withdrawn'),
    silent(RULE),
  ),
  caseOf(
    'a customer may withdraw the complaint at the end',
    until('approved'),
    close('K-1', 'withdrawn'),
    silent(RULE),
  ),
  caseOf(
    'a case that was reopened may be investigated again',
    [...until('closed'), reopen()],
    investigate('K-1', { cause: 'transport' }),
    kept(RULE, { actual: [] }),
  ),
  caseOf(
    'a joint inspection is before the form, so it waits for nothing; the form follows',
    [...until('received'), inspect()],
    fileForm(),
    silent(RULE),
  ),
]

const anew = [...until('told'), refuseConclusion(), fileForm()]
const proposed = [...until('investigated'), proposePenalty(), issueNotice()]
const onSecondForm = [
  ...until('handling-drafted', 'K-1', 'countermeasure-drafted'),
  negotiate(),
  consolidate(),
  approve(),
  refuseConclusion(),
  fileForm(),
]

const secondForm: readonly RegulationCase[] = [
  caseOf(
    'a further form goes all the way again: it is not investigated before it is accepted',
    anew,
    investigate(),
    broken(RULE, { actual: ['accepted'] }),
  ),
  caseOf(
    'what was negotiated on the first form does not do for the second',
    [...anew, accept(), investigate(), draftCountermeasure(), managerOpinion(), draftHandling()],
    consolidate(),
    broken(RULE, { actual: ['negotiated'] }),
  ),
  caseOf(
    'the further form is accepted, and investigated',
    [...anew, accept()],
    investigate(),
    kept(RULE, { actual: [] }),
  ),
  caseOf(
    'a penalty goes its own way: its notice was issued under the first form, it is approved under the second',
    [...proposed, ...onSecondForm],
    approvePenalty(),
    kept(RULE, { actual: [], limit: ['penalty-notice-issued'] }),
  ),
  caseOf(
    'so does an improvement: carried out under the first form, it is verified under the second',
    [...until('investigated'), planImprovement(), carryOut(), ...onSecondForm],
    verify(),
    kept(RULE, { actual: [], limit: ['improvement-carried-out'] }),
  ),
  caseOf(
    'the notice of one penalty is not that of another',
    [...proposed, proposePenalty('F-2')],
    approvePenalty('F-2'),
    broken(RULE, { clause: 'D03-12.2.3', actual: ['penalty-notice-issued'] }),
  ),
  caseOf(
    'the other penalty is approved on its own notice',
    [...proposed, proposePenalty('F-2'), issueNotice('F-2')],
    approvePenalty('F-2'),
    kept(RULE, { actual: [] }),
  ),
  caseOf(
    'one improvement carried out does not do for another',
    [...until('investigated'), planImprovement(), carryOut(), planImprovement('I-2')],
    verify('I-2'),
    impossible('improvement-carried-out', { facts: { improvement: 'I-2' } }),
  ),
  caseOf(
    'sales that lets the form lie is urged, although nothing is accepted yet',
    until('received'),
    urge(1, 'step:form-filed'),
    silent(RULE),
  ),
]

export const turnCases = [...specialCases, ...sentBack, ...otherEnds, ...secondForm]
